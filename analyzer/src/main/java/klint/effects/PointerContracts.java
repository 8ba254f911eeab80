// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.ContextEntry;
import klint.rules.ExpectRange;
import klint.types.Adjustment.PointerKind;
import klint.types.Callee;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// Where functions become pointers and values become trait objects: what is behind must keep the
/// contract that calls through them count on.
///
/// Source: the contract is klint's (`doc/atomic_context.md`): adjustment 0, and count 0 accepted; a
/// trait's annotations set its own.
final class PointerContracts {
  private final Engine engine;
  private final Program program;
  private final DefId function;
  private final Optional<DefId> env;
  private final List<Program.Reported> out;
  private final Map<DefId, ContextEntry> called = new HashMap<>();

  private PointerContracts(Engine engine, DefId function, List<Program.Reported> out) {
    this.engine = engine;
    this.program = engine.program;
    this.function = function;
    this.env = Optional.of(function);
    this.out = out;
  }

  /// The coercions in one body of a function, constant or static; those of closures are in bodies
  /// of their own.
  static void check(Engine engine, DefId function, Body body, List<Program.Reported> out) {
    PointerContracts c = new PointerContracts(engine, function, out);
    c.slots(body);
    for (Body.BasicBlock b : body.blocks()) {
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign a
            && a.value() instanceof Rvalue.Cast cast
            && cast.kind().isPresent()) {
          c.cast(cast, cast.kind().get(), a.span());
        }
      }
    }
  }

  private void cast(Rvalue.Cast cast, PointerKind kind, Span at) {
    switch (kind) {
      case REIFY_FN, CLOSURE_TO_FN -> pointer(cast.operand().type(), at);
      case UNSIZE ->
          unsized(normal(cast.operand().type()), normal(cast.target()))
              .ifPresent(u -> vtable(u, at));
      case UNSAFE_FN, MUT_TO_CONST -> {}
    }
  }

  /// The functions that the body hands to C in a slot whose contract is known: it replaces that of
  /// pointers.
  ///
  /// Source: KERNEL.md §5.
  private void slots(Body body) {
    for (SlotScan.Use use : new SlotScan(program, body).run().uses()) {
      if (use.function() instanceof FnValue.Item item) {
        program
            .knowledge
            .context(use.address(), program.version)
            .ifPresent(e -> called.put(item.callee().def(), e));
      }
    }
  }

  /// Whether the contract of the slot that a function goes into allows what it does.
  private boolean isAllowed(Ty type, Summary s) {
    if (!(type instanceof Ty.FnDef f) || !called.containsKey(f.def())) {
      return false;
    }
    ContextEntry entry = called.get(f.def());
    return s.outcomes().stream()
        .allMatch(
            o ->
                o.adjust() == 0
                    || entry.outcomes().values().stream()
                        .anyMatch(change -> change.total() == o.adjust()));
  }

  private Ty normal(Ty type) {
    return program.instances.normalize(type, env);
  }

  // ---- function pointers

  private void pointer(Ty type, Span at) {
    Optional<Site> site =
        switch (normal(type)) {
          case Ty.FnDef f -> Optional.of(engine.callees.site(new Callee(f.def(), f.args()), env));
          case Ty.Closure c ->
              Optional.of(engine.callees.closure(c.id(), c.args(), env, Site.Brought.HERE));
          default -> Optional.empty();
        };
    site.flatMap(this::summary)
        .ifPresent(
            s -> {
              if (isAllowed(normal(type), s)) {
                return;
              }
              for (Contracts.Breach b : Contracts.breaches(Contracts.NEUTRAL, s)) {
                broken(Violation.Contract.Kind.POINTER, site.get().name(), b, at);
              }
            });
  }

  private Optional<Summary> summary(Site site) {
    return switch (site) {
      case Site.Known k -> Optional.of(k.summary());
      case Site.Inner i -> Optional.of(engine.summary(i));
      case Site.Parts _,
          Site.Resume _,
          Site.Pointer _,
          Site.Virtual _,
          Site.Primitive _,
          Site.InPlace _ ->
          Optional.empty();
    };
  }

  private void broken(Violation.Contract.Kind kind, String what, Contracts.Breach b, Span at) {
    if (program.isReported(function)) {
      out.add(
          new Program.Reported(
              kind + " " + function + at + what + b.promised(),
              new Violation.Contract(
                  function, at, kind, what, b.promised(), b.found(), b.because())));
    }
  }

  // ---- trait objects

  /// What becomes which trait object.
  private record Unsized(Ty from, Ty.Dyn to) {}

  /// Through references, pointers and smart pointers: where the two types begin to differ.
  private static Optional<Unsized> unsized(Ty from, Ty to) {
    if (to instanceof Ty.Dyn d) {
      return Optional.of(new Unsized(from, d));
    }
    return switch (to) {
      case Ty.Ref r ->
          from instanceof Ty.Ref f ? unsized(f.pointee(), r.pointee()) : Optional.empty();
      case Ty.Ptr p ->
          switch (from) {
            case Ty.Ptr f -> unsized(f.pointee(), p.pointee());
            case Ty.Ref f -> unsized(f.pointee(), p.pointee());
            default -> Optional.empty();
          };
      case Ty.Adt a when from instanceof Ty.Adt f && f.def().equals(a.def()) -> {
        Optional<Unsized> found = Optional.empty();
        for (int i = 0; i < a.args().size() && found.isEmpty(); i++) {
          if (!a.args().get(i).equals(f.args().get(i))) {
            found = unsized(f.args().get(i), a.args().get(i));
          }
        }
        yield found;
      }
      default -> Optional.empty();
    };
  }

  private void vtable(Unsized u, Span at) {
    if (u.from() instanceof Ty.Dyn d) {
      upcast(d, u.to(), at);
      return;
    }
    if (u.to().principal().isEmpty()) {
      return;
    }
    drop(u, at);
    Ty.Dyn.Principal principal = u.to().principal().get();
    List<Ty> args = new ArrayList<>(List.of(u.from()));
    args.addAll(principal.args());
    for (Callee method : program.instances.tableMethods(principal.trait(), args)) {
      method(method, at);
    }
  }

  private void method(Callee method, Span at) {
    Annotation.Properties contract =
        program.stated.of(method.def(), Annotation.Subject.FUNCTION).orElse(Contracts.NEUTRAL);
    Callee normal = new Callee(method.def(), method.args().stream().map(this::normal).toList());
    Site site = engine.callees.site(normal, env);
    summary(site)
        .ifPresent(
            s -> {
              for (Contracts.Breach b : Contracts.breaches(contract, s)) {
                broken(Violation.Contract.Kind.VTABLE, site.name(), b, at);
              }
            });
  }

  private void drop(Unsized u, Span at) {
    if (program.instances.dropGlue(u.from(), env) instanceof DropGlue.OnParam) {
      return;
    }
    Annotation.Properties contract = program.stated.ofDrop(u.to()).orElse(Contracts.NEUTRAL);
    Summary found = engine.glue(u.from(), env);
    for (Contracts.Breach b : Contracts.breaches(contract, found)) {
      broken(Violation.Contract.Kind.DROP, program.instances.text(u.from()), b, at);
    }
  }

  /// What the base's drop promises must be what the derived one's does.
  private void upcast(Ty.Dyn from, Ty.Dyn to, Span at) {
    if (from.principal().equals(to.principal()) || to.principal().isEmpty()) {
      return;
    }
    Optional<Annotation.Properties> promised = program.stated.ofDrop(to);
    Optional<Annotation.Properties> does = program.stated.ofDrop(from);
    if (promised.isEmpty() && does.isEmpty()) {
      return;
    }
    Annotation.Properties contract = promised.orElse(Contracts.NEUTRAL);
    ExpectRange accepts = does.orElse(Contracts.NEUTRAL).expect().orElse(ExpectRange.PROCESS);
    int adjust = does.flatMap(Annotation.Properties::adjust).orElse(0);
    ExpectRange stated = contract.expect().orElse(ExpectRange.PROCESS);
    int statedAdjust = contract.adjust().orElse(0);
    if (accepts.includes(stated) && adjust == statedAdjust) {
      return;
    }
    boolean range = !accepts.includes(stated);
    out.add(
        new Program.Reported(
            "upcast " + function + at,
            new Violation.Mismatch(
                function,
                at,
                Violation.Mismatch.Source.UPCAST,
                program.instances.text(to),
                range ? "expect = " + stated : "adjust = " + statedAdjust,
                "`"
                    + program.instances.text(from)
                    + "` has `"
                    + (range ? "expect = " + accepts : "adjust = " + adjust)
                    + "`",
                List.of())));
  }
}
