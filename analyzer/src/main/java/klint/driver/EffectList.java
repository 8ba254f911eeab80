// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import klint.resolve.DefId;
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

  /// Each function, and after it its instances if its effect depends on type arguments.
  List<FunctionEffects> of(Summaries summaries) {
    Map<DefId, List<Summaries.Instantiated>> instantiated =
        summaries.instances().stream()
            .collect(Collectors.groupingBy(Summaries.Instantiated::function));
    List<FunctionEffects> out = new ArrayList<>();
    for (Summaries.Entry e : summaries.functions()) {
      List<FunctionEffects> own = instances(e, instantiated.getOrDefault(e.function(), List.of()));
      out.add(whatever(of(e, Optional.empty(), identity(e), e.summary()), own));
      out.addAll(own);
    }
    return out;
  }

  private List<FunctionEffects> instances(
      Summaries.Entry e, List<Summaries.Instantiated> instantiated) {
    Map<String, Long> names =
        instantiated.stream()
            .collect(Collectors.groupingBy(i -> name(i.args(), true), Collectors.counting()));
    List<FunctionEffects> out = new ArrayList<>();
    for (Summaries.Instantiated i : instantiated) {
      String name = name(i.args(), true);
      String unique = names.getOrDefault(name, 1L) > 1 ? name(i.args(), false) : name;
      out.add(of(e, Optional.of(unique), i.args(), i.summary()));
    }
    out.sort(Comparator.comparing(FunctionEffects::title));
    return out;
  }

  private String name(List<Ty> args, boolean brief) {
    return args.stream()
        .map(brief ? instances::shortText : instances::text)
        .collect(Collectors.joining(", ", "<", ">"));
  }

  /// What is said of a function whatever its arguments are: where its instances return in other
  /// ways than it does as written, these.
  private static FunctionEffects whatever(FunctionEffects f, List<FunctionEffects> instances) {
    if (instances.stream().allMatch(i -> i.adjust().equals(f.adjust()))) {
      return f;
    }
    List<FunctionEffects.Way> ways =
        instances.stream().flatMap(i -> i.outcomes().stream()).distinct().toList();
    return new FunctionEffects(
        f.function(),
        f.instance(),
        f.file(),
        f.line(),
        instances.stream()
            .map(FunctionEffects::adjust)
            .reduce((a, b) -> a.equals(b) ? a : Optional.empty())
            .orElse(f.adjust()),
        f.expect(),
        ways,
        f.requirements(),
        f.traits());
  }

  private List<Ty> identity(Summaries.Entry e) {
    return instances.identity(e.function());
  }

  private FunctionEffects of(
      Summaries.Entry e, Optional<String> instance, List<Ty> args, Summary s) {
    Place at = places.place(expansions.userPlace(e.span()));
    List<FunctionEffects.Way> ways = new ArrayList<>();
    for (Outcome o : s.outcomes()) {
      ways.add(new FunctionEffects.Way(when(e, args, o), o.adjust(), o.acquires(), o.releases()));
    }
    List<FunctionEffects.Asked> asked = new ArrayList<>();
    for (Need n : s.needs()) {
      asked.add(
          new FunctionEffects.Asked(text(n.expect()), n.strength().label(), when(n), because(n)));
    }
    return new FunctionEffects(
        instances.path(e.function()),
        instance,
        at.file(),
        at.line(),
        s.adjust(),
        s.expect().toString(),
        ways.stream().distinct().toList(),
        asked,
        new FunctionEffects.Traits(
            e.annotated() == Summaries.Annotated.STATED,
            instance.isEmpty() && s.generic(),
            s.unknown()));
  }

  /// A way of returning by the name of the result's variant.
  private String when(Summaries.Entry e, List<Ty> args, Outcome o) {
    Optional<Integer> variant = o.variant();
    if (variant.isEmpty()) {
      return o.when();
    }
    Callee self = new Callee(e.function(), args);
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
