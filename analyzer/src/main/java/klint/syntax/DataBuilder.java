// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// Structs, enums, unions, and `use` trees.
final class DataBuilder extends Steps {
  DataBuilder(TreeBuilder builder) {
    super(builder);
  }

  Item struct(List<Attr> attrs, Vis vis, int step, Span span) {
    return new Item.Struct(
        attrs, vis, ident(from(step) + 1), builder.generics.of(step), variantData(step), span);
  }

  Item union(List<Attr> attrs, Vis vis, int step, Span span) {
    return new Item.Union(
        attrs, vis, ident(from(step) + 1), builder.generics.of(step), variantData(step), span);
  }

  Item enumeration(List<Attr> attrs, Vis vis, int step, Span span) {
    List<Item.Variant> variants = new ArrayList<>();
    for (int v : elements(step, RULE_enumVariant)) {
      int value = child(v, RULE_expression);
      variants.add(
          new Item.Variant(
              builder.outer(v),
              visibility(v),
              ident(direct(v, IDENTIFIER)),
              variantData(v),
              value == NONE ? Optional.empty() : Optional.of(builder.exprs.expression(value)),
              span(v)));
    }
    return new Item.Enum(
        attrs, vis, ident(from(step) + 1), builder.generics.of(step), variants, span);
  }

  private Vis visibility(int step) {
    int vis = child(step, RULE_visibility);
    return vis == NONE ? new Vis.Inherited() : builder.items.visibility(vis);
  }

  private Item.VariantData variantData(int step) {
    int tuple = child(step, RULE_tupleFields);
    if (tuple != NONE) {
      List<Item.Field> fields = new ArrayList<>();
      for (int f : elements(tuple, RULE_tupleField)) {
        int type = child(f, RULE_type);
        fields.add(
            new Item.Field(
                builder.outer(f),
                visibility(f),
                Ident.of(Integer.toString(fields.size()), span(f)),
                builder.types.type(type),
                Optional.empty(),
                span(f)));
      }
      return new Item.VariantData.TupleFields(fields);
    }
    int named = child(step, RULE_structFields);
    if (named == NONE) {
      return new Item.VariantData.Unit();
    }
    List<Item.Field> fields = new ArrayList<>();
    for (int f : elements(named, RULE_structField)) {
      int value = child(f, RULE_expression);
      fields.add(
          new Item.Field(
              builder.outer(f),
              visibility(f),
              ident(direct(f, IDENTIFIER)),
              builder.types.type(child(f, RULE_type)),
              value == NONE ? Optional.empty() : Optional.of(builder.exprs.expression(value)),
              span(f)));
    }
    return new Item.VariantData.Named(fields);
  }

  /// The tree of a `useTree` step.
  Item.UseTree useTree(int step, boolean globalBefore, List<Path.Segment> prefix) {
    boolean global = globalBefore || tokenType(from(step)) == PATHSEP;
    Span span = span(step);
    List<Path.Segment> segments = new ArrayList<>(prefix);
    int start = from(step);
    int rest = only(step);
    while (true) {
      int at = from(rest);
      int first = rest + 1;
      if (tokenType(at) == STAR) {
        return new Item.UseTree.Glob(path(start, at, global, segments), span);
      }
      if (tokenType(at) == LBRACE) {
        List<Item.UseTree> trees = new ArrayList<>();
        for (int t : elements(rest, RULE_useTree)) {
          trees.add(useTree(t, false, List.of()));
        }
        return new Item.UseTree.Nested(path(start, at, global, segments), trees, span);
      }
      if (tokenType(at) == FRAGMENT_PATH) {
        Path inner = builder.paths.fragment(at);
        global |= inner.global();
        segments.addAll(inner.segments());
      } else {
        segments.add(new Path.Segment(ident(at), Optional.empty()));
      }
      int more = tokenType(at) == FRAGMENT_PATH ? first : next(first);
      if (more < next(rest)) {
        rest = more;
        continue;
      }
      int as = direct(rest, AS);
      return new Item.UseTree.Simple(
          path(start, at + 1, global, segments),
          as == NONE ? Optional.empty() : Optional.of(ident(as + 1)),
          span);
    }
  }

  private Path path(int from, int to, boolean global, List<Path.Segment> segments) {
    int end = to > from && tokenType(to - 1) == PATHSEP ? to - 1 : to;
    return new Path(tokens.span(from, Math.max(from, end)), Optional.empty(), global, segments);
  }
}
