// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.base.Span;
import klint.effects.Violation.Mismatch.Source;
import klint.mir.Body;
import klint.mir.Terminator;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.syntax.Attr;
import klint.types.Callee;
import klint.types.Instances.Target;
import klint.types.Ty;

/// Holds functions and types to what annotations promise of them: their own, that of the trait's
/// method they implement, and C's for what is exported to it.
final class Contracts {
  /// What a call through a pointer, a trait object or from C counts on.
  static final Annotation.Properties NEUTRAL =
      new Annotation.Properties(
          Annotation.Subject.FUNCTION,
          Optional.of(0),
          Optional.of(ExpectRange.PROCESS),
          Annotation.Trust.CHECKED);

  private final Program program;
  private final Engine engine;
  private final CrateDefs defs;

  Contracts(Engine engine) {
    this.engine = engine;
    this.program = engine.program;
    this.defs = program.defs;
  }

  /// How a summary breaks a contract: in words, and the need that does it.
  record Breach(String promised, String found, Optional<Need> because) {}

  /// The contracts of one function of the crates asked about.
  void function(DefId def, Summary summary, List<Program.Reported> out) {
    Optional<Annotation.Properties> own = program.stated.of(def, Annotation.Subject.FUNCTION);
    Span at = Heads.of(defs.def(def));
    own.filter(p -> p.trust() == Annotation.Trust.CHECKED)
        .ifPresent(
            p -> {
              for (Breach b : breaches(p, summary)) {
                report(def, at, Source.OWN, def, b, out);
              }
            });
    // What it says of itself holds for those who call it, so that is held against the trait.
    Summary told = program.stated.adjusted(def, summary);
    Optional<DefId> method = program.instances.implemented(def);
    method
        .flatMap(m -> program.stated.of(m, Annotation.Subject.FUNCTION))
        .filter(p -> p.trust() == Annotation.Trust.CHECKED)
        .ifPresent(
            p -> {
              for (Breach b : breaches(p, told)) {
                report(def, at, Source.TRAIT, method.get(), b, out);
              }
            });
    // In a kernel tree its caller is known, or it is counted as unknown.
    if (own.isEmpty() && !program.kernel && isExported(def)) {
      for (Breach b : breaches(NEUTRAL, told)) {
        report(def, at, Source.EXPORTED, def, b, out);
      }
    }
  }

  /// The annotation of one closure in a function.
  void closure(Ty.ClosureId id, Span at, Summary summary, List<Program.Reported> out) {
    Program.ToldClosure told = program.told(id);
    for (Violation v : told.malformed()) {
      out.add(new Program.Reported("closure " + v.span() + v, v));
    }
    told.properties()
        .filter(p -> p.trust() == Annotation.Trust.CHECKED)
        .ifPresent(
            p -> {
              for (Breach b : breaches(p, summary)) {
                report(id.owner(), at, Source.CLOSURE, id.owner(), b, out);
              }
            });
  }

  /// The generic functions that a body calls with types that break their annotation.
  void used(DefId caller, Body body, List<Program.Reported> out) {
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Call call
          && call.callee() instanceof Terminator.CallTarget.Direct d
          && program.instances.target(d.callee(), Optional.of(caller)) instanceof Target.Fn f) {
        used(f.callee(), call.span(), out);
      }
    }
  }

  private void used(Callee callee, Span at, List<Program.Reported> out) {
    DefId def = callee.def();
    Optional<Annotation.Properties> own =
        program
            .stated
            .of(def, Annotation.Subject.FUNCTION)
            .filter(p -> p.trust() == Annotation.Trust.CHECKED);
    List<Ty> identity = program.instances.identity(def);
    if (own.isEmpty()
        || callee.args().equals(identity)
        || program.instances.mentionsParameters(callee.args())) {
      return;
    }
    Summary written =
        engine.of(null, engine.callees.closed(Instance.fn(def, identity, Optional.of(def))));
    if (!written.generic()) {
      return;
    }
    Summary does =
        engine.of(null, engine.callees.closed(Instance.fn(def, callee.args(), Optional.empty())));
    String with =
        callee.args().stream()
            .map(t -> "`" + program.instances.text(t) + "`")
            .collect(Collectors.joining(", "));
    boolean here = program.isReported(def);
    for (Breach b : breaches(own.get(), does)) {
      Breach told = new Breach(b.promised(), "with " + with + " " + b.found(), b.because());
      report(def, here ? Heads.of(defs.def(def)) : at, Source.OWN, def, told, out);
    }
  }

  /// A function that is called with pointers to others, `with` these, under which it does this.
  static void given(Run run, DefId def, Summary does, String with) {
    Program program = run.program;
    program
        .stated
        .of(def, Annotation.Subject.FUNCTION)
        .filter(p -> p.trust() == Annotation.Trust.CHECKED)
        .ifPresent(
            p -> {
              for (Breach b : breaches(p, does)) {
                Span at = Heads.of(program.defs.def(def));
                run.report(
                    Source.OWN + " contract " + def + at + b.promised(),
                    new Violation.Mismatch(
                        def,
                        at,
                        Source.OWN,
                        program.instances.path(def),
                        b.promised(),
                        "with " + with + " " + b.found(),
                        b.because().stream().toList()));
              }
            });
  }

  /// The types of the crates asked about that say what dropping them does.
  void types(List<Program.Reported> out) {
    for (DefId def : program.stated.annotated()) {
      Optional<Annotation.Properties> told = program.stated.of(def, Annotation.Subject.DROP);
      boolean type = !(defs.def(def) instanceof Def.Trait);
      if (!type || told.isEmpty() || told.get().trust() != Annotation.Trust.CHECKED) {
        continue;
      }
      Ty self = new Ty.Adt(def, program.instances.identity(def));
      Summary found = engine.bareGlue(self, Optional.of(def));
      for (Breach b : breaches(told.get(), found)) {
        report(def, Heads.of(defs.def(def)), Source.DROP, def, b, out);
      }
    }
  }

  private void report(
      DefId def, Span at, Source source, DefId by, Breach b, List<Program.Reported> out) {
    if (program.isReported(def)) {
      out.add(
          new Program.Reported(
              source + " contract " + def + at + b.promised(),
              new Violation.Mismatch(
                  def,
                  at,
                  source,
                  program.instances.path(by),
                  b.promised(),
                  b.found(),
                  b.because().stream().toList())));
    }
  }

  private boolean isExported(DefId def) {
    List<Attr> attrs = defs.def(def).attrs();
    return !Attr.named(attrs, "no_mangle").isEmpty() || !Attr.named(attrs, "export_name").isEmpty();
  }

  private static String changes(int adjust) {
    return adjust == 0
        ? "it leaves the preemption count as it was"
        : "it "
            + (adjust > 0 ? "raises" : "lowers")
            + " the preemption count by "
            + Math.abs(adjust);
  }

  private static String asks(Need n, ExpectRange range) {
    if (range.isEmpty()) {
      return "a call in it is right in no context";
    }
    boolean sleeps = n.strength() == Requirement.Strength.BLOCKS && range.hi() == range.lo() + 1;
    return sleeps
        ? "it may sleep"
            + (range.lo() == 0 ? "" : " where the preemption count is above " + range.lo())
        : "it needs the preemption count to be `" + range + "`";
  }

  /// The first breach of each property.
  static List<Breach> breaches(Annotation.Properties told, Summary found) {
    List<Breach> out = new ArrayList<>();
    if (told.adjust().isPresent()) {
      int stated = told.adjust().get();
      found.outcomes().stream()
          .filter(o -> o.adjust() != stated && !o.widened())
          .findFirst()
          .ifPresent(
              o ->
                  out.add(new Breach("adjust = " + stated, changes(o.adjust()), Optional.empty())));
    }
    if (told.expect().isPresent()) {
      ExpectRange stated = told.expect().get();
      for (Need n : found.needs()) {
        if (n.expect() instanceof Expect.Count c
            && n.strength() != Requirement.Strength.RT_LOCK
            && n.strength() != Requirement.Strength.UNEVEN
            && n.when() instanceof Condition.Always
            && !c.range().includes(stated)) {
          out.add(new Breach("expect = " + stated, asks(n, c.range()), Optional.of(n)));
          break;
        }
      }
    }
    return out;
  }
}
