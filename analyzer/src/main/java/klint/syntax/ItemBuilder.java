// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;
import klint.grammar.Trail;

/// Items.
final class ItemBuilder extends Steps {
  /// Where an item stands.
  enum Place {
    MODULE,
    ASSOCIATED,
    FOREIGN,
    STATEMENT
  }

  private final DataBuilder data;
  private final FnBuilder fns;

  ItemBuilder(TreeBuilder builder) {
    super(builder);
    data = new DataBuilder(builder);
    fns = new FnBuilder(builder);
  }

  /// Adds the item of an `item` or `associatedItem` step.
  void addItem(int step, Place place, List<Item> to) {
    if (rule(step) == Trail.BROKEN) {
      to.add(new Item.Broken(List.of(), span(step)));
      return;
    }
    List<Attr> attrs = builder.outer(step);
    add(attrs, step, place, to);
  }

  /// Adds the item of a `statement` step.
  void addStatementItem(List<Attr> attrs, int step, List<Stmt> to) {
    List<Item> items = new ArrayList<>(1);
    add(attrs, step, Place.STATEMENT, items);
    for (Item item : items) {
      to.add(new Stmt.OfItem(item));
    }
  }

  private void add(List<Attr> attrs, int step, Place place, List<Item> to) {
    int start = from(step);
    Vis vis = new Vis.Inherited();
    Span visSpan = Span.NONE;
    int c = step + 1;
    for (; c < next(step); c = next(c)) {
      if (rule(c) == RULE_visibility) {
        vis = visibility(c);
        visSpan = span(c);
      } else if (rule(c) == RULE_outerAttribute) {
        start = to(c);
      } else {
        break;
      }
    }
    int kind = c < next(step) && rule(c) == RULE_itemKind ? c : step;
    Span span = tokens.span(start, to(step));
    int inner = kind == step ? c : kind + 1;
    if (inner >= next(kind)) {
      leaf(attrs, vis, to(step) - 1, to);
      return;
    }
    if (rule(inner) == RULE_macroInvocationSemi) {
      if (!visSpan.isNone() && !(vis instanceof Vis.Inherited)) {
        error(visSpan, "a macro call has no visibility");
      }
      int tree = next(inner + 1);
      MacroCall call = builder.exprs.operands.macro(builder.paths.path(inner + 1), tree);
      to.add(new Item.Macro(attrs, call, span));
      return;
    }
    to.add(unqualified(attrs, vis, inner, place, span));
  }

  /// An item that is one token: a fragment, or a stray semicolon.
  private void leaf(List<Attr> attrs, Vis vis, int token, List<Item> to) {
    if (tokenType(token) == FRAGMENT_ITEM
        && tokens.fragment(token) instanceof Fragment.OfItem(Item item)) {
      to.add(ItemHeads.with(item, joined(attrs, item.attrs()), vis));
      return;
    }
    error(tokenSpan(token), "expected an item, found `;`");
  }

  private static List<Attr> joined(List<Attr> first, List<Attr> second) {
    List<Attr> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private Item unqualified(List<Attr> attrs, Vis vis, int step, Place place, Span span) {
    Qualifiers qualifiers = new Qualifiers();
    int c = step + 1;
    for (; rule(c) == RULE_itemQualifier; c = next(c)) {
      qualifiers.add(c);
    }
    Item item =
        switch (rule(c)) {
          case RULE_function -> fns.function(attrs, vis, qualifiers, c, span);
          case RULE_constantRest -> constant(attrs, vis, qualifiers, c, span);
          case RULE_static_ -> ofStatic(attrs, vis, qualifiers, c, span);
          case RULE_typeAlias -> alias(attrs, vis, qualifiers, c, span);
          case RULE_trait -> trait(attrs, vis, qualifiers, c, span);
          case RULE_implementation -> implementation(attrs, vis, qualifiers, c, span);
          case RULE_module -> module(attrs, vis, qualifiers, c, span);
          case RULE_externCrateRest -> externCrate(attrs, vis, qualifiers, c, span);
          case RULE_externBlockRest -> externBlock(attrs, qualifiers, c, span);
          case RULE_useDeclaration ->
              new Item.Use(attrs, vis, data.useTree(only(c), false, List.of()), span);
          case RULE_struct -> data.struct(attrs, vis, c, span);
          case RULE_enumeration -> data.enumeration(attrs, vis, c, span);
          case RULE_union -> data.union(attrs, vis, c, span);
          case RULE_macroRulesDefinition -> {
            int tree = only(c);
            yield new Item.MacroRules(
                attrs, ident(from(c) + 2), tokens.group(from(tree), to(tree)), span);
          }
          case RULE_macroDefinition -> {
            int params = child(c, RULE_parenTree);
            int body = child(c, RULE_braceTree);
            yield new Item.MacroDef(
                attrs,
                vis,
                ident(from(c) + 1),
                params == NONE
                    ? Optional.empty()
                    : Optional.of(tokens.group(from(params), to(params))),
                tokens.group(from(body), to(body)),
                span);
          }
          default -> throw new KlintBug("no item: " + ruleNames[rule(c)]);
        };
    qualifiers.finish();
    checkPlace(item, place, tokenSpan(from(step)));
    return item;
  }

  /// Rejects items that cannot stand in an impl, a trait or an extern block.
  private void checkPlace(Item item, Place place, Span at) {
    switch (item) {
      case Item.Fn _,
          Item.Const _,
          Item.Static _,
          Item.TypeAlias _,
          Item.Macro _,
          Item.Broken _ -> {
        // Everywhere.
      }
      case Item.Use _,
          Item.ExternCrate _,
          Item.Mod _,
          Item.Struct _,
          Item.Union _,
          Item.Enum _,
          Item.Trait _,
          Item.TraitAlias _,
          Item.Impl _,
          Item.ExternBlock _,
          Item.MacroRules _,
          Item.MacroDef _ -> {
        if (place == Place.ASSOCIATED) {
          error(
              at, "expected a function, constant or type, found another item in an impl or trait");
        } else if (place == Place.FOREIGN) {
          error(at, "expected a function, static or type, found another item in an extern block");
        }
      }
    }
  }

  Vis visibility(int step) {
    Span span = span(step);
    int at = from(step);
    if (tokenType(at) == FRAGMENT_VIS && tokens.fragment(at) instanceof Fragment.OfVis(Vis vis)) {
      return vis;
    }
    if (to(step) == at + 1) {
      return new Vis.Public(span);
    }
    int path = child(step, RULE_simplePath);
    if (path != NONE) {
      return new Vis.Restricted(builder.paths.path(path), true, span);
    }
    Path.Segment word = new Path.Segment(ident(at + 2), Optional.empty());
    return new Vis.Restricted(
        new Path(tokenSpan(at + 2), Optional.empty(), false, List.of(word)), false, span);
  }

  /// The words before an item's keyword, each of which an item must ask for.
  final class Qualifiers {
    private final List<Integer> steps = new ArrayList<>();

    void add(int step) {
      if (!steps.isEmpty() && order(steps.getLast()) >= order(step)) {
        error(
            span(step),
            "`" + tokens.text(from(step)) + "` must not stand here among the qualifiers");
      }
      steps.add(step);
    }

    private int order(int step) {
      return switch (firstType(step)) {
        case DEFAULT -> 0;
        case CONST -> 1;
        case ASYNC -> 2;
        case GEN -> 3;
        case UNSAFE, SAFE -> 4;
        case AUTO -> 5;
        default -> 6;
      };
    }

    /// The step of the word of `type`; asked for, it is allowed.
    int take(int type) {
      for (int i = 0; i < steps.size(); i++) {
        if (firstType(steps.get(i)) == type) {
          return steps.remove(i);
        }
      }
      return NONE;
    }

    boolean has(int type) {
      return take(type) != NONE;
    }

    Item.Safety safety() {
      return has(UNSAFE) ? Item.Safety.UNSAFE : has(SAFE) ? Item.Safety.SAFE : Item.Safety.DEFAULT;
    }

    Optional<String> abi() {
      int step = take(EXTERN);
      return step == NONE ? Optional.empty() : builder.types.abi(step);
    }

    void finish() {
      for (int step : steps) {
        error(span(step), "`" + tokens.text(from(step)) + "` cannot stand before this item");
      }
    }
  }

  private Optional<Expr> value(int step) {
    int value = child(step, RULE_expression);
    return value == NONE ? Optional.empty() : Optional.of(builder.exprs.expression(value));
  }

  private Item constant(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    boolean defaultness = q.has(DEFAULT);
    if (!q.has(CONST)) {
      error(tokenSpan(from(step)), "expected an item, found `" + tokens.text(from(step)) + "`");
    }
    return new Item.Const(
        attrs,
        vis,
        defaultness,
        ident(from(step)),
        builder.generics.of(step),
        builder.types.type(child(step, RULE_type)),
        value(step),
        span);
  }

  private Item ofStatic(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    int mut = direct(step, MUT);
    return new Item.Static(
        attrs,
        vis,
        q.safety(),
        mut == NONE ? Mutability.NOT : Mutability.MUT,
        ident(direct(step, IDENTIFIER)),
        builder.types.type(child(step, RULE_type)),
        value(step),
        span);
  }

  private Item alias(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    int type = child(step, RULE_type);
    return new Item.TypeAlias(
        attrs,
        vis,
        q.has(DEFAULT),
        ident(from(step) + 1),
        builder.generics.of(step),
        builder.types.boundsIn(step),
        type == NONE ? Optional.empty() : Optional.of(builder.types.type(type)),
        span);
  }

  private Item trait(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    Ident name = ident(from(step) + 1);
    Generics generics = builder.generics.of(step);
    boolean constness = q.has(CONST);
    if (has(step, EQ)) {
      int colon = direct(step, COLON);
      if (colon != NONE) {
        error(tokenSpan(colon), "a trait alias has its bounds after `=`");
      }
      return new Item.TraitAlias(attrs, vis, name, generics, builder.types.boundsIn(step), span);
    }
    List<Attr> all = withInner(attrs, step);
    return new Item.Trait(
        all,
        vis,
        q.has(UNSAFE),
        q.has(AUTO),
        constness,
        name,
        generics,
        builder.types.boundsIn(step),
        builder.itemsOf(step, RULE_associatedItem, Place.ASSOCIATED),
        span);
  }

  private List<Attr> withInner(List<Attr> attrs, int step) {
    List<Attr> inner = builder.inner(step);
    if (inner.isEmpty()) {
      return attrs;
    }
    List<Attr> all = new ArrayList<>(attrs);
    all.addAll(inner);
    return all;
  }

  private Item implementation(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    int target = child(step, RULE_implTarget);
    int self = child(step, RULE_type);
    boolean not = tokenType(from(target)) == NOT;
    Optional<Path> trait = Optional.empty();
    Type type;
    if (self != NONE) {
      trait = trait(target, not);
      type = builder.types.type(self);
    } else if (not) {
      type = new Type.Never(span(target));
      if (!isLeaf(target)) {
        error(span(target), "expected `for` after the trait of a negative impl");
      }
    } else {
      type = builder.types.type(only(target));
    }
    boolean constness = q.has(CONST) || has(step, CONST);
    return new Item.Impl(
        withInner(attrs, step),
        vis,
        q.has(DEFAULT),
        q.has(UNSAFE),
        constness,
        not && self != NONE,
        builder.generics.of(step),
        trait,
        type,
        builder.itemsOf(step, RULE_associatedItem, Place.ASSOCIATED),
        span);
  }

  private Optional<Path> trait(int target, boolean not) {
    if (!isLeaf(target)) {
      if (not) {
        return Optional.of(builder.paths.path(only(target)));
      }
      Type type = builder.types.type(only(target));
      if (type instanceof Type.OfPath(Path path)) {
        return Optional.of(path);
      }
    }
    error(span(target), "expected a trait before `for`");
    return Optional.empty();
  }

  private Item module(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    q.has(UNSAFE);
    Ident name = ident(from(step) + 1);
    if (has(step, SEMI)) {
      return new Item.Mod(attrs, vis, name, Optional.empty(), span);
    }
    return new Item.Mod(
        attrs,
        vis,
        name,
        Optional.of(
            new Item.Mod.Content(
                builder.inner(step), builder.itemsOf(step, RULE_item, Place.MODULE))),
        span);
  }

  private Item externCrate(List<Attr> attrs, Vis vis, Qualifiers q, int step, Span span) {
    if (q.abi().isEmpty()) {
      error(span, "expected an item, found `crate`");
    }
    int as = direct(step, AS);
    return new Item.ExternCrate(
        attrs,
        vis,
        ident(from(step) + 1),
        as == NONE ? Optional.empty() : Optional.of(ident(as + 1)),
        span);
  }

  private Item externBlock(List<Attr> attrs, Qualifiers q, int step, Span span) {
    Optional<String> abi = q.abi();
    if (abi.isEmpty()) {
      error(tokenSpan(from(step)), "expected an item, found `{`");
    }
    return new Item.ExternBlock(
        withInner(attrs, step),
        q.has(UNSAFE),
        abi,
        builder.itemsOf(step, RULE_associatedItem, Place.FOREIGN),
        span);
  }

  /// An `item` that a macro's parameter takes.
  Item matched(int step) {
    List<Item> items = new ArrayList<>();
    addItem(step, Place.MODULE, items);
    return items.isEmpty() ? new Item.Broken(List.of(), span(step)) : items.getFirst();
  }

  /// A `matchedVisibility`.
  Vis matchedVis(int step) {
    return isLeaf(step) ? new Vis.Inherited() : visibility(only(step));
  }
}
