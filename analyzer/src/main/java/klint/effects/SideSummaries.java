// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Problem;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.ContextChange;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.rules.ResultShape;
import klint.rules.SideAnnotation;
import klint.types.Instances;

/// What side files say, by definition.
///
/// An entry that says no more than an annotation can is one, and is held against the body like one.
/// With kinds of acquisitions, outcomes or conditional requirements it is a summary that is
/// believed.
///
/// Errors: a path that nothing has is a problem at the entry.
final class SideSummaries {
  private final Map<DefId, Annotation.Properties> properties = new LinkedHashMap<>();
  private final Map<DefId, Summary> summaries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private SideSummaries() {}

  static SideSummaries of(List<SideAnnotation> entries, CrateDefs defs, Instances instances) {
    SideSummaries out = new SideSummaries();
    if (entries.isEmpty()) {
      return out;
    }
    Map<String, DefId> named = new HashMap<>();
    for (int i = 0; i < defs.size(); i++) {
      DefId id = new DefId(i);
      if (isSubject(defs.def(id), Annotation.Subject.FUNCTION)) {
        named.putIfAbsent("fn " + instances.path(id), id);
      } else if (isSubject(defs.def(id), Annotation.Subject.DROP)) {
        named.putIfAbsent("drop " + instances.path(id), id);
      }
    }
    for (SideAnnotation e : entries) {
      boolean function = e.subject() == Annotation.Subject.FUNCTION;
      DefId id = named.get((function ? "fn " : "drop ") + e.path());
      if (id == null) {
        out.problems.add(
            Problem.warning(
                e.place(),
                "no "
                    + (function ? "function" : "type or trait")
                    + " has the path `"
                    + e.path()
                    + "`"));
      } else if (isPlain(e)) {
        // The innermost file, which comes last, has the last word.
        out.properties.put(
            id,
            new Annotation.Properties(
                e.subject(), e.change().map(ContextChange::total), e.expect(), e.trust()));
      } else {
        out.summaries.put(id, summary(e));
      }
    }
    return out;
  }

  private static boolean isSubject(Def def, Annotation.Subject subject) {
    return switch (subject) {
      case FUNCTION -> def instanceof Def.Fn;
      case DROP ->
          def instanceof Def.Struct
              || def instanceof Def.Enum
              || def instanceof Def.Union
              || def instanceof Def.Trait;
    };
  }

  private static boolean isPlain(SideAnnotation e) {
    return e.subject() == Annotation.Subject.DROP
        || (e.outcomes().isEmpty()
            && e.requirements().isEmpty()
            && e.change()
                .filter(c -> !c.acquires().isEmpty() || !c.releases().isEmpty())
                .isEmpty());
  }

  Map<DefId, Annotation.Properties> properties() {
    return properties;
  }

  Optional<Summary> summary(DefId def) {
    return Optional.ofNullable(summaries.get(def));
  }

  List<Problem> problems() {
    return problems;
  }

  private static Summary summary(SideAnnotation e) {
    List<Need> needs = new ArrayList<>(Stated.needs(e.expect().orElse(ExpectRange.ANY)));
    String from = "stated in " + e.place().file();
    for (Requirement r : e.requirements()) {
      needs.add(CFunctions.need(r, from, Optional.empty()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (e.outcomes().isEmpty()) {
      outcomes.add(CFunctions.outcome(e.change().orElse(ContextChange.NONE), Facts.empty(), false));
    }
    for (Map.Entry<ResultShape, ContextChange> o : e.outcomes().entrySet()) {
      outcomes.add(CFunctions.outcome(o.getKey(), o.getValue()));
    }
    return new Summary(outcomes, needs, Summary.Dependence.NONE, false);
  }
}
