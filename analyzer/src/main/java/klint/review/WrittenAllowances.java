// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.base.Span;
import klint.diag.Finding;
import klint.diag.Place;
import klint.source.SourceText;
import klint.syntax.Attr;
import klint.syntax.SourceFile;
import klint.syntax.TokenTree;

/// Finds the suppressions that a file writes itself: comments and lint attributes.
///
/// A comment after code is about its line. One on a line of its own is about the item, statement,
/// arm, field or argument that begins next; where the next code is none of these, about its line.
/// An attribute is about what it is on.
final class WrittenAllowances {
  private final SourceText text;
  private final SourceFile file;
  private final List<CodeNodes.Node> nodes;
  private final List<Allowance> found = new ArrayList<>();

  private WrittenAllowances(SourceText text, SourceFile file) {
    this.text = text;
    this.file = file;
    this.nodes = CodeNodes.of(file);
  }

  /// In order of place.
  static List<Allowance> of(SourceText text, SourceFile file) {
    if (!text.text().contains("klint")) {
      return List.of();
    }
    WrittenAllowances w = new WrittenAllowances(text, file);
    w.comments();
    w.attributes();
    return w.found;
  }

  // ---- comments

  private void comments() {
    List<SourceFile.Comment> all = file.comments();
    for (int i = 0; i < all.size(); i++) {
      SourceFile.Comment comment = all.get(i);
      Optional<AllowComment> read = AllowComment.read(comment.text());
      if (read.isEmpty()) {
        continue;
      }
      Place place = place(comment.span());
      int last = i;
      StringBuilder reason = new StringBuilder(read.get().reason().orElse(""));
      if (ownLine(comment.span())) {
        while (last + 1 < all.size() && continues(all.get(last), all.get(last + 1))) {
          last++;
          reason.append(' ').append(AllowComment.inside(all.get(last).text()));
        }
      }
      found.add(
          new Allowance(
              Finding.Suppression.Kind.SOURCE,
              place,
              read.get().rules(),
              read.get().reason().map(_ -> reason.toString().strip()).filter(r -> !r.isEmpty()),
              ownLine(comment.span())
                  ? next(all.get(last).span().hi())
                  : new Allowance.Reach.Lines(text.name(), place.line(), place.line())));
    }
  }

  /// Whether a comment goes on with what the one above it says.
  private boolean continues(SourceFile.Comment above, SourceFile.Comment below) {
    return ownLine(below.span())
        && text.line(below.span().lo()) == text.line(above.span().hi()) + 1
        && !AllowComment.inside(below.text()).startsWith("klint:");
  }

  private boolean ownLine(Span comment) {
    String before = text.text().substring(text.lineStart(text.line(comment.lo())), comment.lo());
    return before.isBlank();
  }

  /// What the first code after an offset belongs to.
  private Allowance.Reach next(int after) {
    int code = skipBlank(after);
    Optional<CodeNodes.Node> best = Optional.empty();
    for (CodeNodes.Node node : nodes) {
      // Also before one of a node's attributes.
      boolean begins = node.attributesFrom() <= code && code <= node.from();
      if (begins && best.filter(b -> b.to() >= node.to()).isEmpty()) {
        best = Optional.of(node);
      }
    }
    if (best.isEmpty()) {
      int line = text.line(Math.min(code, Math.max(0, text.text().length() - 1)));
      return new Allowance.Reach.Lines(text.name(), line, line);
    }
    return new Allowance.Reach.Range(
        place(new Span(text.id(), best.get().from(), best.get().to(), 0)));
  }

  /// Past white space and comments.
  private int skipBlank(int from) {
    int at = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      while (at < text.text().length() && Character.isWhitespace(text.text().charAt(at))) {
        at++;
      }
      for (SourceFile.Comment c : file.comments()) {
        if (c.span().lo() == at) {
          at = c.span().hi();
          moved = true;
        }
      }
    }
    return at;
  }

  // ---- attributes

  private void attributes() {
    for (CodeNodes.Node node : nodes) {
      for (Attr attr : node.attrs()) {
        if (attr instanceof Attr.Normal n && (n.meta().is("allow") || n.meta().is("expect"))) {
          attribute(n, node);
        }
      }
    }
    found.sort(
        java.util.Comparator.comparingInt((Allowance a) -> a.place().line())
            .thenComparingInt(a -> a.place().column()));
  }

  private void attribute(Attr.Normal attr, CodeNodes.Node node) {
    if (!(attr.meta().args() instanceof Attr.Args.Delimited(TokenTree.Group group))) {
      return;
    }
    List<String> rules = new ArrayList<>();
    Optional<String> reason = Optional.empty();
    for (List<TokenTree> entry : entries(group.trees())) {
      String path =
          entry.stream()
              .filter(t -> t instanceof TokenTree.Token)
              .map(t -> ((TokenTree.Token) t).text())
              .collect(Collectors.joining());
      if (path.startsWith("klint::")) {
        rules.add(AllowComment.ruleName(path));
      } else if (path.startsWith("reason=")
          && entry.getLast() instanceof TokenTree.Token t
          && t.kind().isLiteral()) {
        reason = Optional.of(unquoted(t.text())).filter(r -> !r.isBlank());
      }
    }
    if (!rules.isEmpty()) {
      found.add(
          new Allowance(
              Finding.Suppression.Kind.SOURCE,
              place(attr.span()),
              rules,
              reason,
              new Allowance.Reach.Range(place(new Span(text.id(), node.from(), node.to(), 0)))));
    }
  }

  private static List<List<TokenTree>> entries(List<TokenTree> trees) {
    List<List<TokenTree>> out = new ArrayList<>();
    List<TokenTree> now = new ArrayList<>();
    for (TokenTree t : trees) {
      if (t instanceof TokenTree.Token token && token.is(",")) {
        out.add(now);
        now = new ArrayList<>();
      } else {
        now.add(t);
      }
    }
    out.add(now);
    return out;
  }

  /// A string literal's inside; escapes stay as they are, since it is only shown.
  private static String unquoted(String literal) {
    int open = literal.indexOf('"');
    int close = literal.lastIndexOf('"');
    return open >= 0 && close > open ? literal.substring(open + 1, close) : "";
  }

  private Place place(Span span) {
    return new Place(
        text.name(),
        text.line(span.lo()),
        text.column(span.lo()),
        text.line(span.hi()),
        text.column(span.hi()));
  }
}
