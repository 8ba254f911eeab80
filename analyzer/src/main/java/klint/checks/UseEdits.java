// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Finding;
import klint.resolve.Imported;
import klint.syntax.Item;
import klint.syntax.SourceFile;

/// How to take imports out of `use` declarations, where only they and a comma have to go.
final class UseEdits {
  private final Code code;
  private final Set<Span> leaving = new HashSet<>();

  /// `leaving` are all the imports that may go.
  UseEdits(Code code, List<Imported> leaving) {
    this.code = code;
    leaving.forEach(i -> this.leaving.add(i.span()));
  }

  /// The fix that takes away one import; none where more than that would have to change.
  List<Finding.Fix> without(Imported gone) {
    return cut(gone.span())
        .map(
            at ->
                List.of(
                    new Finding.Fix(
                        "Remove the import",
                        List.of(new Finding.Edit(code.table().place(at), "")))))
        .orElse(List.of());
  }

  private Optional<Span> cut(Span leaf) {
    SourceFile file = code.defs().files().get(leaf.file());
    if (file == null) {
      return Optional.empty();
    }
    Optional<Item.Use> use = find(file.items(), leaf);
    if (use.isEmpty()) {
      return Optional.empty();
    }
    if (span(use.get().tree()).equals(leaf)) {
      Span all = use.get().span();
      return use.get().attrs().isEmpty() ? line(all).or(() -> Optional.of(all)) : Optional.empty();
    }
    return group(use.get().tree(), leaf).flatMap(g -> between(g.trees(), leaf));
  }

  private static Optional<Item.Use> find(List<Item> items, Span leaf) {
    for (Item item : items) {
      if (item instanceof Item.Use use && holds(use.span(), leaf)) {
        return Optional.of(use);
      }
      if (item instanceof Item.Mod mod && mod.content().isPresent() && holds(mod.span(), leaf)) {
        return find(mod.content().get().items(), leaf);
      }
    }
    return Optional.empty();
  }

  private static Span span(Item.UseTree tree) {
    return switch (tree) {
      case Item.UseTree.Simple t -> t.span();
      case Item.UseTree.Glob t -> t.span();
      case Item.UseTree.Nested t -> t.span();
    };
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.lo() <= inner.lo() && inner.hi() <= outer.hi();
  }

  /// The group that a leaf stands in directly.
  private static Optional<Item.UseTree.Nested> group(Item.UseTree tree, Span leaf) {
    if (!(tree instanceof Item.UseTree.Nested nested)) {
      return Optional.empty();
    }
    for (Item.UseTree child : nested.trees()) {
      if (span(child).equals(leaf)) {
        return Optional.of(nested);
      }
      Optional<Item.UseTree.Nested> inner = group(child, leaf);
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  /// A leaf with the comma after it, and its line if it fills one. A last one without a comma takes
  /// the comma before, unless that goes with the leaf before.
  private Optional<Span> between(List<Item.UseTree> group, Span leaf) {
    List<Span> spans = group.stream().map(UseEdits::span).toList();
    if (leaving.containsAll(spans)) {
      return Optional.empty();
    }
    String text = code.table().text(leaf.file()).text();
    int after = skipBlanks(text, leaf.hi());
    if (after < text.length() && text.charAt(after) == ',') {
      Span withComma = new Span(leaf.file(), leaf.lo(), after + 1, 0);
      return line(withComma).or(() -> Optional.of(withComma)).map(s -> widen(s, leaf, text));
    }
    int at = spans.indexOf(leaf);
    boolean takesComma =
        at > 0
            && !leaving.contains(spans.get(at - 1))
            && text.substring(spans.get(at - 1).hi(), leaf.lo()).strip().equals(",");
    return Optional.of(
        takesComma ? new Span(leaf.file(), spans.get(at - 1).hi(), leaf.hi(), 0) : leaf);
  }

  /// On a line with others the blanks after the comma go too.
  private static Span widen(Span cut, Span leaf, String text) {
    int end = cut.hi();
    if (cut.lo() == leaf.lo()) {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    }
    return new Span(cut.file(), cut.lo(), end, 0);
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// A declaration with the line it fills; nothing if something else stands there.
  private Optional<Span> line(Span use) {
    String text = code.table().text(use.file()).text();
    int from = use.lo();
    while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
      from--;
    }
    int to = use.hi();
    boolean alone =
        (from == 0 || text.charAt(from - 1) == '\n')
            && (to == text.length() || text.charAt(to) == '\n');
    return alone
        ? Optional.of(new Span(use.file(), from, Math.min(to + 1, text.length()), 0))
        : Optional.empty();
  }
}
