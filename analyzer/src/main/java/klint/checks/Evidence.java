// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.List;
import klint.base.Span;
import klint.diag.Finding;
import klint.diag.Place;
import klint.effects.Context;
import klint.effects.Held;
import klint.effects.Need;
import klint.expand.Expansions;
import klint.rules.AcquisitionKind;
import klint.rules.Knowledge;
import klint.source.Places;

/// Turns what the analysis knows into places and words.
final class Evidence {
  private final Knowledge knowledge;
  private final Places places;
  private final Expansions expansions;

  Evidence(Knowledge knowledge, Places places, Expansions expansions) {
    this.knowledge = knowledge;
    this.places = places;
    this.expansions = expansions;
  }

  /// The user's place of a span: where a macro was called, if it came out of one.
  Place place(Span span) {
    return places.place(span.isNone() ? span : expansions.userPlace(span));
  }

  /// "a spinlock is held", for the latest acquisition of a context.
  String held(Context context) {
    return context.live().isEmpty()
        ? "the context forbids it"
        : knowledge
            .kind(context.live().get(context.live().size() - 1).kind())
            .map(AcquisitionKind::held)
            .orElse("an acquisition is live");
  }

  String noun(Held h) {
    return knowledge.kind(h.kind()).map(AcquisitionKind::noun).orElse(h.kind());
  }

  String verb(Held h) {
    return knowledge.kind(h.kind()).map(AcquisitionKind::verb).orElse("entered");
  }

  List<Finding.Acquisition> acquisitions(Context context) {
    return context.live().stream()
        .map(h -> new Finding.Acquisition(h.kind(), place(h.span())))
        .toList();
  }

  List<Finding.Label> labels(Context context) {
    List<Finding.Label> out = new ArrayList<>();
    for (int i = 0; i < context.live().size(); i++) {
      Held h = context.live().get(i);
      String text =
          h.by().startsWith("called in ")
              ? h.by()
              : noun(h) + " " + verb(h) + " here (preemption count becomes " + (i + 1) + ")";
      out.add(new Finding.Label(place(h.span()), text));
    }
    return out;
  }

  /// From the primary place down to the leaf.
  List<Finding.Step> trace(Need need) {
    List<Finding.Step> out = new ArrayList<>();
    List<Need.Link> chain = need.chain();
    for (int i = 0; i < chain.size(); i++) {
      Need.Link l = chain.get(i);
      switch (l.kind()) {
        case CALL, AWAIT -> {
          boolean last = i + 1 < chain.size() && chain.get(i + 1).kind() == Need.Kind.LEAF;
          out.add(
              new Finding.Step(
                  place(l.span()),
                  "calls " + (last ? chain.get(i + 1).callee() : ShortName.function(l.callee()))));
        }
        case DROP -> out.add(new Finding.Step(place(l.span()), ShortName.type(l.callee())));
        case LEAF -> {
          if (i == 0) {
            out.add(new Finding.Step(Place.ofFile(""), l.callee()));
          }
        }
      }
    }
    return out;
  }

  /// A callee as messages name it: a path in quotes, or words as they are.
  static String name(String callee) {
    return callee.contains(" ") && !callee.startsWith("<")
        ? callee
        : "`" + ShortName.function(callee) + "`";
  }

  /// The first callee of a need, as messages name it.
  static String subject(Need need) {
    if (need.chain().isEmpty()) {
      return "this";
    }
    Need.Link l = need.chain().get(0);
    return switch (l.kind()) {
      case CALL -> name(l.callee());
      case DROP -> ShortName.type(l.callee());
      case AWAIT -> "`.await`";
      case LEAF -> "`" + l.callee() + "`";
    };
  }
}
