// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Deadline;
import klint.base.Span;
import klint.cside.CIndex;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.ContextEntry;
import klint.rules.EntryContext;
import klint.rules.ExpectRange;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.rules.Requirement;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Inference;
import klint.types.Ty;

/// The stage's door: what every function of the crates asked about does to the context, and where
/// that goes wrong.
public final class EffectAnalysis {
  private final Inference inference;
  private final CrateDefs defs;
  private final Knowledge knowledge;
  private final KernelVersion version;
  private final Stated stated;
  private final Engine engine;
  private int unknown;

  private EffectAnalysis(Inference inference, Knowledge knowledge, CIndex index) {
    this.inference = inference;
    this.defs = inference.defs();
    this.knowledge = knowledge;
    this.version = index.version();
    this.stated = new Stated(defs);
    this.engine = new Engine(inference, knowledge, index, stated);
  }

  /// `bodies` are those to report on, in order; those that the deadline leaves no time for are
  /// counted.
  public static Summaries run(
      Inference inference,
      List<BodyTypes> bodies,
      Knowledge knowledge,
      CIndex index,
      Deadline deadline) {
    return new EffectAnalysis(inference, knowledge, index).run(bodies, deadline);
  }

  private Summaries run(List<BodyTypes> bodies, Deadline deadline) {
    int skipped = 0;
    directReclaim();
    List<Summaries.Entry> entries = new ArrayList<>();
    for (BodyTypes b : bodies) {
      DefId owner = b.hir().owner();
      if (!(defs.def(owner) instanceof Def.Fn)) {
        continue;
      }
      if (deadline.hasPassed()) {
        skipped++;
        continue;
      }
      entries.add(function(owner));
      for (int node : b.closures().keySet().stream().sorted().toList()) {
        List<Ty> own = engine.instances.identity(owner);
        engine.root(
            new Instance.Closure(new Ty.ClosureId(owner, node), own, Optional.of(owner)),
            Context.ENTRY);
      }
    }
    List<Violation> all = new ArrayList<>(stated.malformed());
    all.addAll(engine.violations());
    return new Summaries(
        entries, all, unknown, engine.widest, engine.widestAt, engine.widenings, skipped);
  }

  private Summaries.Entry function(DefId def) {
    List<Ty> own = engine.instances.identity(def);
    Instance.Fn instance = new Instance.Fn(def, own, Optional.of(def));
    Summary summary = engine.root(instance, Context.ENTRY);
    unknown += summary.unknown() ? 1 : 0;
    Optional<Annotation.Properties> told = stated.of(def, Annotation.Subject.FUNCTION);
    told.ifPresent(p -> compare(def, p, summary));
    for (Held h : entry(def)) {
      engine.root(instance, new Context(List.of(h), List.of()));
    }
    Span span = defs.def(def).span();
    return new Summaries.Entry(
        def,
        span,
        summary,
        told.isPresent() ? Summaries.Annotated.STATED : Summaries.Annotated.INFERRED);
  }

  /// The contexts in which somebody calls this method of a trait, or this exported function.
  private List<Held> entry(DefId def) {
    List<Held> out = new ArrayList<>();
    Optional<ContextEntry> e = address(def).flatMap(a -> knowledge.context(a, version));
    if (e.isPresent() && e.get().unless().isEmpty()) {
      for (EntryContext c : e.get().contexts()) {
        c.kind()
            .ifPresent(
                k ->
                    out.add(
                        new Held(k, defs.def(def).span(), "called in " + c.label() + " context")));
      }
    }
    return out;
  }

  private Optional<ContextEntry.Address> address(DefId def) {
    return engine
        .instances
        .implemented(def)
        .map(
            m ->
                new ContextEntry.Address.TraitMethod(
                    defs.path(defs.def(m).parent().orElse(m)), defs.def(m).name()));
  }

  private void compare(DefId def, Annotation.Properties told, Summary found) {
    if (told.trust() == Annotation.Trust.UNCHECKED) {
      return;
    }
    Span span = defs.def(def).span();
    if (told.adjust().isPresent()) {
      for (Outcome o : found.outcomes()) {
        if (o.adjust() != told.adjust().get() && !o.widened()) {
          engine.report(
              "adjust " + def,
              new Violation.Mismatch(
                  def,
                  span,
                  "adjust = " + told.adjust().get(),
                  "the preemption count changes by " + o.adjust(),
                  List.of()));
        }
      }
    }
    if (told.expect().isPresent()) {
      ExpectRange stated = told.expect().get();
      for (Need n : found.needs()) {
        if (n.expect() instanceof klint.rules.Expect.Count c
            && n.strength() != Requirement.Strength.RT_LOCK
            && n.when() instanceof klint.rules.Condition.Always
            && !c.range().includes(stated)) {
          engine.report(
              "expect " + def,
              new Violation.Mismatch(
                  def, span, "expect = " + stated, "a call in it needs " + c.range(), List.of(n)));
        }
      }
    }
  }

  /// `___GFP_DIRECT_RECLAIM_BIT`'s flag, by the name the kernel's headers give it.
  private void directReclaim() {
    for (int i = 0; i < defs.size(); i++) {
      DefId id = new DefId(i);
      if (defs.def(id) instanceof Def.Const c
          && c.name().equals("__GFP_DIRECT_RECLAIM")
          && inference.body(id).isPresent()) {
        Callee item = new Callee(id, List.of());
        Optional<BigInteger> v = engine.constant(item);
        if (v.isPresent()) {
          engine.directReclaim(v.get());
          return;
        }
      }
    }
  }
}
