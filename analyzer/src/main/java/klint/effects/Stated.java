// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.AnnotationParser;
import klint.rules.AnnotationResult;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.syntax.Attr;
import klint.syntax.TokenTree;

/// What annotations say of functions, types and traits: `#[klint::preempt_count(..)]` and its short
/// forms.
final class Stated {
  private final CrateDefs defs;
  private final Map<DefId, List<Annotation.Properties>> known = new HashMap<>();
  private final List<Violation> malformed = new ArrayList<>();

  Stated(CrateDefs defs) {
    this.defs = defs;
    for (int i = 0; i < defs.size(); i++) {
      DefId id = new DefId(i);
      if (defs.def(id) instanceof Def.Mod) {
        continue;
      }
      for (Attr a : defs.def(id).attrs()) {
        if (a instanceof Attr.Normal n
            && n.meta().path().text().startsWith("klint::")
            && !n.meta().is("klint::intrinsic")) {
          read(id, n.meta());
        }
      }
    }
  }

  List<Violation> malformed() {
    return malformed;
  }

  private void read(DefId id, Attr.Meta meta) {
    StringBuilder text = new StringBuilder();
    List<Span> at = new ArrayList<>();
    word(meta.path().last().name().text(), meta.path().span(), text, at);
    if (meta.args() instanceof Attr.Args.Delimited d) {
      tree(d.group(), text, at);
    }
    switch (AnnotationParser.parse(text.toString())) {
      case AnnotationResult.Malformed m -> {
        Span from = at.isEmpty() ? meta.span() : at.get(Math.min(m.offset(), at.size() - 1));
        if (defs.crate(defs.def(id).crate()).report()) {
          malformed.add(new Violation.Malformed(id, from, m.message()));
        }
      }
      case AnnotationResult.Parsed p -> {
        if (p.annotation() instanceof Annotation.Properties props) {
          known.computeIfAbsent(id, _ -> new ArrayList<>()).add(props);
        }
      }
    }
  }

  /// The attribute's tokens as text, each character with its token's place.
  private static void tree(TokenTree t, StringBuilder text, List<Span> at) {
    switch (t) {
      case TokenTree.Token k -> {
        if (text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
          word(" ", k.span(), text, at);
        }
        word(k.text(), k.span(), text, at);
      }
      case TokenTree.Group g -> {
        word(g.delimiter().open(), g.open(), text, at);
        g.trees().forEach(x -> tree(x, text, at));
        word(g.delimiter().close(), g.close(), text, at);
      }
      case TokenTree.Interpolated i -> i.tokens().forEach(x -> tree(x, text, at));
    }
  }

  private static void word(String word, Span span, StringBuilder text, List<Span> at) {
    text.append(word);
    for (int i = 0; i < word.length(); i++) {
      at.add(span);
    }
  }

  Optional<Annotation.Properties> of(DefId def, Annotation.Subject subject) {
    return known.getOrDefault(def, List.of()).stream()
        .filter(p -> p.subject() == subject)
        .findFirst();
  }

  /// The summary of a function whose annotation says all: both properties.
  Optional<Summary> replacing(DefId def) {
    return of(def, Annotation.Subject.FUNCTION)
        .filter(p -> p.adjust().isPresent() && p.expect().isPresent())
        .map(
            p ->
                new Summary(
                    outcomes(p.adjust().get()),
                    needs(p.expect().get()),
                    Summary.Dependence.NONE,
                    false));
  }

  /// A summary with the stated properties in place of the inferred ones.
  Summary adjusted(DefId def, Summary inferred) {
    Optional<Annotation.Properties> p = of(def, Annotation.Subject.FUNCTION);
    if (p.isEmpty()) {
      return inferred;
    }
    return new Summary(
        p.get().adjust().map(Stated::outcomes).orElse(inferred.outcomes()),
        p.get().expect().map(Stated::needs).orElse(inferred.needs()),
        inferred.depends(),
        inferred.unknown() && (p.get().adjust().isEmpty() || p.get().expect().isEmpty()));
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
            List.of(new Need.Link(Span.NONE, "annotated with expect = " + range, Need.Kind.LEAF))));
  }
}
