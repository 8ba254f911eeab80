// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// Attributes and documentation comments.
final class AttrBuilder extends Steps {
  AttrBuilder(TreeBuilder builder) {
    super(builder);
  }

  /// Adds the attribute of the step, an outer or inner one.
  void add(int step, List<Attr> to) {
    int at = from(step);
    Span span = span(step);
    switch (tokenType(at)) {
      case OUTER_DOC -> to.add(new Attr.Doc(Attr.Style.OUTER, docText(tokens.text(at)), span));
      case INNER_DOC -> to.add(new Attr.Doc(Attr.Style.INNER, docText(tokens.text(at)), span));
      default -> {
        Attr.Style style = tokenType(at) == POUND ? Attr.Style.OUTER : Attr.Style.INNER;
        int body = child(step, RULE_attributeBody);
        meta(from(body) + 1, to(body) - 1)
            .ifPresent(meta -> to.add(new Attr.Normal(style, meta, span)));
      }
    }
  }

  /// The text of a documentation comment without its marks.
  static String docText(String comment) {
    if (comment.startsWith("/*")) {
      return comment.endsWith("*/") && comment.length() >= 5
          ? comment.substring(3, comment.length() - 2)
          : comment.substring(3);
    }
    return comment.substring(3);
  }

  /// The inside of an attribute, from tokens.
  Optional<Attr.Meta> meta(int from, int to) {
    if (from == to - 1
        && tokenType(from) == FRAGMENT_META
        && tokens.fragment(from) instanceof Fragment.OfMeta(Attr.Meta meta)) {
      return Optional.of(meta);
    }
    if (from < to
        && tokenType(from) == UNSAFE
        && from + 1 < to
        && Tokens.opens(tokens.rawType(from + 1))) {
      Span span = tokens.span(from, to);
      return meta(from + 2, to - 1)
          .map(inner -> new Attr.Meta(inner.path(), inner.args(), true, span));
    }
    int i = from;
    boolean global = i < to && tokenType(i) == PATHSEP;
    if (global) {
      i++;
    }
    List<Path.Segment> segments = new ArrayList<>();
    while (i < to && PathBuilder.isSegment(tokenType(i))) {
      if (tokenType(i) == FRAGMENT_PATH) {
        segments.addAll(builder.paths.fragment(i).segments());
      } else {
        segments.add(new Path.Segment(ident(i), Optional.empty()));
      }
      i++;
      if (i < to && tokenType(i) == PATHSEP) {
        i++;
      } else {
        break;
      }
    }
    Span whole = tokens.span(from, to);
    if (segments.isEmpty() || tokenType(i - 1) == PATHSEP) {
      error(tokens.span(i, i < to ? i + 1 : i), "expected the path of an attribute");
      return Optional.empty();
    }
    Path path = new Path(tokens.span(from, i), Optional.empty(), global, segments);
    return args(i, to).map(args -> new Attr.Meta(path, args, false, whole));
  }

  private Optional<Attr.Args> args(int at, int to) {
    if (at == to) {
      return Optional.of(new Attr.Args.Empty());
    }
    if (tokenType(at) == EQ && at + 1 < to) {
      return value(at + 1, to).map(Attr.Args.Eq::new);
    }
    if (Tokens.opens(tokens.rawType(at)) && tokens.groupEnd(at) == to) {
      return Optional.of(new Attr.Args.Delimited(tokens.group(at, to)));
    }
    error(tokens.span(at), "expected `(`, `[`, `{`, `=` or `]` after the path of an attribute");
    return Optional.empty();
  }

  private static boolean isFragment(int type) {
    return type == FRAGMENT_EXPR || type == FRAGMENT_LITERAL || type == FRAGMENT_PATH;
  }

  private Optional<Expr> value(int from, int to) {
    if (to == from + 1
        && (tokenType(from) == FRAGMENT_LITERAL || tokenType(from) == FRAGMENT_EXPR)) {
      return Optional.of(builder.exprs.fragment(from));
    }
    if (to == from + 1 && !isFragment(tokenType(from)) && tokens.token(from).kind().isLiteral()) {
      TokenTree.Token literal = tokens.token(from);
      Literals.check(literal, builder.errors);
      return Optional.of(new Expr.Lit(literal));
    }
    return TokenParser.expressionWithin(builder, from, to);
  }

  /// A `matchedMeta`.
  Attr.Meta matched(int step) {
    return meta(from(step), to(step))
        .orElseGet(
            () -> {
              Path none = new Path(span(step), Optional.empty(), false, List.of());
              return new Attr.Meta(none, new Attr.Args.Empty(), false, span(step));
            });
  }
}
