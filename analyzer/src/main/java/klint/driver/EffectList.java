// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.diag.Finding;
import klint.diag.Place;
import klint.effects.Need;
import klint.effects.Outcome;
import klint.effects.Summaries;
import klint.effects.Summary;
import klint.expand.Expansions;
import klint.report.FunctionEffects;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.source.Places;
import klint.types.Callee;
import klint.types.Instances;
import klint.types.Ty;

/// Summaries as plain data.
final class EffectList {
  private final Places places;
  private final Expansions expansions;
  private final Instances instances;

  EffectList(Places places, Expansions expansions, Instances instances) {
    this.places = places;
    this.expansions = expansions;
    this.instances = instances;
  }

  FunctionEffects of(Summaries.Entry e) {
    Summary s = e.summary();
    Place at = places.place(expansions.userPlace(e.span()));
    List<FunctionEffects.Way> ways = new ArrayList<>();
    for (Outcome o : s.outcomes()) {
      ways.add(new FunctionEffects.Way(when(e, o), o.adjust(), o.acquires(), o.releases()));
    }
    List<FunctionEffects.Asked> asked = new ArrayList<>();
    for (Need n : s.needs()) {
      asked.add(
          new FunctionEffects.Asked(text(n.expect()), n.strength().label(), when(n), because(n)));
    }
    return new FunctionEffects(
        instances.path(e.function()),
        at.file(),
        at.line(),
        s.adjust(),
        s.expect().toString(),
        ways,
        asked,
        new FunctionEffects.Traits(
            e.annotated() == Summaries.Annotated.STATED, s.generic(), s.unknown()));
  }

  /// A way of returning by the name of the result's variant.
  private String when(Summaries.Entry e, Outcome o) {
    Optional<Integer> variant = o.variant();
    if (variant.isEmpty()) {
      return o.when();
    }
    Callee self = new Callee(e.function(), instances.identity(e.function()));
    return instances.signature(self, Optional.of(e.function())).result() instanceof Ty.Adt a
        ? instances.variantName(a.def(), variant.get()).orElseGet(o::when)
        : o.when();
  }

  private static String text(Expect expect) {
    return switch (expect) {
      case Expect.Count c -> c.range().toString();
      case Expect.Components c ->
          c.ranges().entrySet().stream()
              .map(r -> r.getKey().label() + " " + r.getValue())
              .collect(Collectors.joining(", "));
    };
  }

  private static Optional<String> when(Need n) {
    String of = n.param() > 0 ? "parameter " + n.param() : "an argument";
    return switch (n.when()) {
      case Condition.Always _ -> Optional.empty();
      case Condition.AllowsBlocking _ -> Optional.of(of + " allows blocking");
      case Condition.ArgumentIs a -> Optional.of(of + " is " + a.shape().label());
      case Condition.LastReference _ -> Optional.of("the last reference is dropped");
      case Condition.NotInInterrupt _ -> Optional.of("not in interrupt context");
    };
  }

  private List<Finding.Step> because(Need n) {
    List<Finding.Step> out = new ArrayList<>();
    for (Need.Link l : n.chain()) {
      Place at =
          l.span().isNone() ? Place.ofFile("") : places.place(expansions.userPlace(l.span()));
      out.add(new Finding.Step(at, l.callee()));
    }
    return out;
  }
}
