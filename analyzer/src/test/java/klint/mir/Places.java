// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import klint.base.DeepStack;
import klint.base.Span;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.resolve.DefId;
import klint.source.SourceRequest;
import klint.syntax.Edition;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.Instances;
import klint.types.Ty;

/// Parameters of every shape that drops tell apart, by name, for bodies written by hand.
record Places(Instances instances, DefId owner, List<Body.LocalDecl> locals) {
  static final Span AT = new Span(0, 0, 1, 0);

  private static final String SOURCE =
      """
      use std::mem::ManuallyDrop;
      pub struct Noisy(pub u32);
      impl Drop for Noisy { fn drop(&mut self) {} }
      pub struct Closed { pub a: Noisy, pub b: Noisy }
      impl Drop for Closed { fn drop(&mut self) {} }
      pub struct Open { pub a: Noisy, pub n: u32, pub b: Noisy }
      pub union Either { pub a: ManuallyDrop<Noisy>, pub b: u32 }
      pub enum Shape { Empty, One(Noisy), Two(Noisy, Noisy) }
      pub fn places(
          noisy: Noisy, flag: bool, open: Open, closed: Closed, boxed: Box<Open>,
          reference: &'static Open, array: [Noisy; 4], slice: Box<[Noisy]>, shape: Shape,
          either: Either, pair: (Open, Noisy),
      ) {}
      """;

  private static Optional<Places> all = Optional.empty();

  /// Analyzed once for all tests.
  static synchronized Places all() {
    if (all.isEmpty()) {
      all = Optional.of(analyzed());
    }
    return all.get();
  }

  private static Places analyzed() {
    try {
      Path folder = Files.createTempDirectory("klint-places");
      Path file = folder.resolve("lib.rs");
      try {
        Files.writeString(file, SOURCE);
        return of(analyzed(folder, file));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analysis analyzed(Path folder, Path file) {
    var request =
        new SourceRequest(
            List.of(file),
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.of(2024),
            List.of(),
            List.of(),
            false);
    var result = Analyzer.analyze(request, new Options(1, Options.Depth.TYPES), Progress.SILENT);
    if (!(result instanceof Analyzer.Result.Ready(Analysis analysis))) {
      throw new AssertionError(result);
    }
    if (!analysis.problems().isEmpty()) {
      throw new AssertionError(analysis.problems());
    }
    return analysis;
  }

  private static Places of(Analysis analysis) {
    var instances = analysis.types().orElseThrow().instances();
    BodyTypes types =
        analysis.bodies().stream()
            .filter(b -> instances.path(b.hir().owner()).endsWith("::places"))
            .findFirst()
            .orElseThrow();
    var context =
        new Lowering.Context(instances, new FormatCalls(analysis.defs(), instances), Edition.E2024);
    Body body = DeepStack.call(() -> Lowering.item(types, context));
    return new Places(instances, types.hir().owner(), body.locals().subList(0, body.params() + 1));
  }

  /// A parameter.
  Place at(String name) {
    int local =
        IntStream.range(1, locals.size())
            .filter(i -> locals.get(i).name().equals(name))
            .findFirst()
            .orElseThrow();
    return new Place(local, List.of(), locals.get(local).type());
  }

  Ty type(String name) {
    return at(name).type();
  }

  /// The field of a struct or tuple, with its type.
  Place field(Place base, int index) {
    return base.field(index, fields(base.type()).get(index));
  }

  /// A field of a variant of the enum.
  Place field(Place base, int variant, int index) {
    if (!(instances.dropGlue(base.type(), env()) instanceof Instances.DropGlue.Enum e)) {
      throw new AssertionError(base.type());
    }
    return variant(base, variant).field(index, e.variants().get(variant).get(index));
  }

  Place variant(Place base, int variant) {
    if (!(base.type() instanceof Ty.Adt a)) {
      throw new AssertionError(base.type());
    }
    return base.downcast(a.def(), variant);
  }

  private List<Ty> fields(Ty type) {
    Instances.DropGlue glue = instances.dropGlue(type, env());
    if (glue instanceof Instances.DropGlue.Struct s) {
      return s.fields();
    }
    if (glue instanceof Instances.DropGlue.Fields f) {
      return f.fields();
    }
    throw new AssertionError(type);
  }

  Optional<DefId> env() {
    return Optional.of(owner);
  }

  MovePaths tracked(String... names) {
    MovePaths paths = new MovePaths(instances, env());
    for (String name : names) {
      paths.local(at(name).local(), type(name));
    }
    return paths;
  }

  /// A body whose parameters are these.
  Body body(Body.BasicBlock... blocks) {
    return new Body(
        new Body.Owner.Item(owner), locals.size() - 1, locals, List.of(blocks), Map.of(), AT);
  }

  /// The same, with one more local of the type, which is no parameter; it is the last.
  Body bodyWithLocal(Ty type, Body.BasicBlock... blocks) {
    Body plain = body(blocks);
    List<Body.LocalDecl> all = new ArrayList<>(locals);
    all.add(new Body.LocalDecl("late", type, Mutability.NOT, Body.LocalKind.VARIABLE, AT));
    return new Body(plain.owner(), plain.params(), all, plain.blocks(), Map.of(), AT);
  }

  static Body.BasicBlock block(Terminator t, Statement... s) {
    return new Body.BasicBlock(List.of(s), t);
  }

  static Terminator jump(int to) {
    return new Terminator.Goto(to, AT);
  }

  /// Moves a place into nowhere: a temporary that nothing tracks.
  static Statement move(Place from) {
    return assign(new Place(0, List.of(), Ty.UNIT), new Operand.Move(from));
  }

  static Statement assign(Place to, Operand from) {
    return new Statement.Assign(to, new Rvalue.Use(from), AT);
  }

  static Terminator.Drop drop(Place place, int next) {
    return new Terminator.Drop(place, next, Terminator.DropReason.SCOPE_END, AT);
  }
}
