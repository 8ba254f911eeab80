// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayList;
import java.util.List;
import klint.base.Span;
import klint.grammar.RustParser;
import klint.grammar.Trail;

/// From a parser's trail to the tree: what the families of builders share.
///
/// It rejects what the grammar lets through, and knows what the grammar leaves open: precedence.
final class TreeBuilder {
  final Tokens tokens;
  final Trail trail;
  final Edition edition;
  final List<SyntaxError> errors;
  final AttrBuilder attrs;
  final PathBuilder paths;
  final TypeBuilder types;
  final PatBuilder pats;
  final ExprBuilder exprs;
  final BlockBuilder blocks;
  final GenericsBuilder generics;
  final ItemBuilder items;

  TreeBuilder(Tokens tokens, Trail trail, Edition edition, List<SyntaxError> errors) {
    this.tokens = tokens;
    this.trail = trail;
    this.edition = edition;
    this.errors = errors;
    attrs = new AttrBuilder(this);
    paths = new PathBuilder(this);
    types = new TypeBuilder(this);
    pats = new PatBuilder(this);
    exprs = new ExprBuilder(this);
    blocks = new BlockBuilder(this);
    generics = new GenericsBuilder(this);
    items = new ItemBuilder(this);
  }

  void error(Span at, String message) {
    errors.add(new SyntaxError(at, message));
  }

  Ident ident(int token) {
    String text = tokens.text(token);
    boolean raw = text.startsWith("r#");
    String name = raw ? text.substring(2) : text;
    Span span = tokens.span(token);
    return new Ident(name, raw || tokens.isRaw(token), span);
  }

  /// The name or index of a field.
  Ident fieldName(int token) {
    if (tokens.type(token) == RustParser.FRAGMENT_LITERAL
        && tokens.fragment(token) instanceof Fragment.OfLiteral(Expr.Lit(TokenTree.Token lit))) {
      return Ident.of(lit.text(), lit.span());
    }
    return ident(token);
  }

  Lifetime lifetime(int token) {
    String text = tokens.text(token);
    int from = text.startsWith("'r#") ? 3 : 1;
    return new Lifetime(text.substring(from), tokens.span(token));
  }

  /// The items of a whole crate or of a macro's output.
  List<Item> itemsOf(int step, int rule, ItemBuilder.Place place) {
    List<Item> items = new ArrayList<>();
    int end = trail.next(step);
    for (int c = step + 1; c < end; c = trail.next(c)) {
      int r = trail.rule(c);
      if (r == rule || r == Trail.BROKEN) {
        this.items.addItem(c, place, items);
      }
    }
    return items;
  }

  List<Attr> attrsOf(int step, int rule) {
    List<Attr> found = List.of();
    int end = trail.next(step);
    for (int c = step + 1; c < end; c = trail.next(c)) {
      if (trail.rule(c) == rule) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        attrs.add(c, found);
      }
    }
    return found;
  }

  List<Attr> outer(int step) {
    return attrsOf(step, RustParser.RULE_outerAttribute);
  }

  List<Attr> inner(int step) {
    return attrsOf(step, RustParser.RULE_innerAttribute);
  }
}
