// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.source.Places;
import klint.syntax.Attr;
import klint.types.Ty;

/// What annotations say of functions, types and traits, and what that makes of a summary.
final class Stated {
  private final CrateDefs defs;
  private final Places places;
  private final Map<DefId, AnnotationReader.Item> items;
  private final List<Violation> malformed;
  private final SideSummaries side;

  /// `side` is what files say besides: of what has no annotation of its own.
  Stated(CrateDefs defs, Places places, SideSummaries side) {
    this.defs = defs;
    this.side = side;
    this.places = places;
    AnnotationReader reader = AnnotationReader.read(defs, places);
    this.items = new LinkedHashMap<>(reader.items());
    side.properties()
        .forEach(
            (def, p) ->
                items.merge(
                    def,
                    new AnnotationReader.Item(Optional.of(p), false),
                    (own, more) ->
                        own.properties().isPresent()
                            ? own
                            : new AnnotationReader.Item(more.properties(), own.report())));
    this.malformed = List.copyOf(reader.malformed());
  }

  List<Violation> malformed() {
    return malformed;
  }

  /// All definitions with an annotation, in order of definition.
  List<DefId> annotated() {
    return items.keySet().stream().sorted().toList();
  }

  Optional<Annotation.Properties> of(DefId def, Annotation.Subject subject) {
    return Optional.ofNullable(items.get(def))
        .flatMap(AnnotationReader.Item::properties)
        .filter(p -> p.subject() == subject);
  }

  Optional<Annotation.Properties> closure(DefId owner, List<Attr> attrs, List<Violation> wrong) {
    return AnnotationReader.closure(defs, places, owner, attrs, wrong);
  }

  /// What an annotation may say.
  enum Property {
    ADJUST,
    EXPECT
  }

  /// Whether an annotation of the function is to be believed about a property, so that nobody looks
  /// for it in the body.
  boolean isTrusted(DefId def, Property property) {
    return of(def, Annotation.Subject.FUNCTION)
        .filter(p -> p.trust() == Annotation.Trust.UNCHECKED)
        .filter(
            p ->
                switch (property) {
                  case ADJUST -> p.adjust().isPresent();
                  case EXPECT -> p.expect().isPresent();
                })
        .isPresent();
  }

  /// Whether a function asks for a report of what was inferred.
  boolean wantsReport(DefId def) {
    return items.containsKey(def) && items.get(def).report();
  }

  /// What an annotation says of dropping a value of the type: one on the type, or on the trait of a
  /// `dyn`.
  Optional<Annotation.Properties> ofDrop(Ty type) {
    Optional<DefId> def =
        switch (type) {
          case Ty.Adt a -> Optional.of(a.def());
          case Ty.Dyn d -> d.principal().map(Ty.Dyn.Principal::trait);
          default -> Optional.empty();
        };
    return def.flatMap(d -> of(d, Annotation.Subject.DROP));
  }

  /// The summary of a function whose annotation says all: both properties, or the expectation of a
  /// function without a body, which then leaves the count alone.
  Optional<Summary> replacing(DefId def) {
    return of(def, Annotation.Subject.FUNCTION)
        .filter(p -> p.expect().isPresent() && (p.adjust().isPresent() || isForeign(def)))
        .map(Stated::summary)
        .or(() -> side.summary(def));
  }

  private boolean isForeign(DefId def) {
    return defs.def(def).parent().filter(p -> defs.def(p) instanceof Def.ExternBlock).isPresent();
  }

  /// What properties say by themselves.
  static Summary summary(Annotation.Properties p) {
    return new Summary(
        outcomes(p.adjust().orElse(0)),
        p.expect().map(Stated::needs).orElse(List.of()),
        Summary.Dependence.NONE,
        false);
  }

  /// A summary with the stated properties in place of the inferred ones.
  Summary adjusted(DefId def, Summary inferred) {
    return of(def, Annotation.Subject.FUNCTION).map(p -> adjusted(p, inferred)).orElse(inferred);
  }

  static Summary adjusted(Annotation.Properties p, Summary inferred) {
    if (p.adjust().isPresent() && p.expect().isPresent()) {
      return summary(p);
    }
    return new Summary(
        p.adjust().map(Stated::outcomes).orElse(inferred.outcomes()),
        p.expect().map(Stated::needs).orElse(inferred.needs()),
        inferred.depends(),
        inferred.unknown() && (p.trust() == Annotation.Trust.CHECKED || p.expect().isEmpty()));
  }

  static List<Outcome> outcomes(int adjust) {
    List<String> acquires = new ArrayList<>();
    List<String> releases = new ArrayList<>();
    for (int i = 0; i < Math.abs(adjust); i++) {
      (adjust > 0 ? acquires : releases).add("preempt");
    }
    return List.of(new Outcome(acquires, releases, Facts.empty(), Facts.empty(), false));
  }

  static List<Need> needs(ExpectRange range) {
    if (range.isAny()) {
      return List.of();
    }
    Requirement r = Requirement.count(range);
    return List.of(
        new Need(
            new Expect.Count(range),
            r.strength(),
            Condition.ALWAYS,
            Need.NOWHERE,
            List.of(
                new Need.Link(
                    Span.NONE, "annotated with `expect = " + range + "`", Need.Kind.LEAF))));
  }
}
