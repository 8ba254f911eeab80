// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Bound;
import klint.syntax.Expr;
import klint.syntax.FnDecl;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Type;

/// Rewrites what is inside of an item; what does not change stays the same object.
///
/// An item's own attributes and a module's content are not touched.
// Identity is what is asked: an unchanged tree is the same object.
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"})
abstract class ItemRewriter extends ExprRewriter {
  /// The items of a trait, an impl or an extern block.
  abstract List<Item> members(List<Item> items, Syntax.ItemPlace place);

  Item inside(Item item) {
    return switch (item) {
      case Item.Fn i -> fn(i);
      case Item.Struct i -> {
        Generics generics = generics(i.generics());
        Item.VariantData data = data(i.data());
        yield generics == i.generics() && data == i.data()
            ? i
            : new Item.Struct(i.attrs(), i.vis(), i.name(), generics, data, i.span());
      }
      case Item.Union i -> {
        Generics generics = generics(i.generics());
        Item.VariantData data = data(i.data());
        yield generics == i.generics() && data == i.data()
            ? i
            : new Item.Union(i.attrs(), i.vis(), i.name(), generics, data, i.span());
      }
      case Item.Enum i -> {
        Generics generics = generics(i.generics());
        List<Item.Variant> variants =
            keep(i.variants(), v -> attrs(v.attrs()).map(attrs -> variant(v, attrs)));
        yield generics == i.generics() && variants == i.variants()
            ? i
            : new Item.Enum(i.attrs(), i.vis(), i.name(), generics, variants, i.span());
      }
      case Item.Trait i -> trait(i);
      case Item.TraitAlias i -> {
        Generics generics = generics(i.generics());
        List<Bound> bounds = bounds(i.bounds());
        yield generics == i.generics() && bounds == i.bounds()
            ? i
            : new Item.TraitAlias(i.attrs(), i.vis(), i.name(), generics, bounds, i.span());
      }
      case Item.Impl i -> impl(i);
      case Item.Const i -> {
        Generics generics = generics(i.generics());
        Type type = type(i.type());
        Optional<Expr> value = maybe(i.value(), this::expr);
        yield generics == i.generics() && type == i.type() && value == i.value()
            ? i
            : new Item.Const(
                i.attrs(), i.vis(), i.defaultness(), i.name(), generics, type, value, i.span());
      }
      case Item.Static i -> {
        Type type = type(i.type());
        Optional<Expr> value = maybe(i.value(), this::expr);
        yield type == i.type() && value == i.value()
            ? i
            : new Item.Static(
                i.attrs(), i.vis(), i.safety(), i.mutability(), i.name(), type, value, i.span());
      }
      case Item.TypeAlias i -> {
        Generics generics = generics(i.generics());
        List<Bound> bounds = bounds(i.bounds());
        Optional<Type> type = maybe(i.type(), this::type);
        yield generics == i.generics() && bounds == i.bounds() && type == i.type()
            ? i
            : new Item.TypeAlias(
                i.attrs(), i.vis(), i.defaultness(), i.name(), generics, bounds, type, i.span());
      }
      case Item.ExternBlock i -> {
        List<Item> items = members(i.items(), Syntax.ItemPlace.FOREIGN);
        yield items == i.items()
            ? i
            : new Item.ExternBlock(i.attrs(), i.unsafety(), i.abi(), items, i.span());
      }
      case Item.Use _,
          Item.ExternCrate _,
          Item.Mod _,
          Item.MacroRules _,
          Item.MacroDef _,
          Item.Macro _,
          Item.Broken _ ->
          item;
    };
  }

  private Item fn(Item.Fn i) {
    Generics generics = generics(i.generics());
    FnDecl decl = decl(i.decl());
    Optional<Block> body = maybe(i.body(), this::block);
    return generics == i.generics() && decl == i.decl() && body == i.body()
        ? i
        : new Item.Fn(i.attrs(), i.vis(), i.qualifiers(), i.name(), generics, decl, body, i.span());
  }

  private FnDecl decl(FnDecl d) {
    Optional<FnDecl.SelfParam> self = d.self();
    if (self.isPresent()) {
      FnDecl.SelfParam old = self.get();
      Optional<List<Attr>> attrs = attrs(old.attrs());
      if (attrs.isEmpty()) {
        self = Optional.empty();
      } else {
        FnDecl.SelfKind kind = selfKind(old.kind());
        if (attrs.get() != old.attrs() || kind != old.kind()) {
          self = Optional.of(new FnDecl.SelfParam(attrs.get(), kind, old.mutability(), old.span()));
        }
      }
    }
    List<FnDecl.Param> params =
        keep(
            d.params(),
            p ->
                attrs(p.attrs())
                    .map(
                        attrs -> {
                          Pat pat = pat(p.pat());
                          Type type = type(p.type());
                          return attrs == p.attrs() && pat == p.pat() && type == p.type()
                              ? p
                              : new FnDecl.Param(attrs, pat, type, p.span());
                        }));
    Optional<Type> ret = maybe(d.ret(), this::type);
    return self == d.self() && params == d.params() && ret == d.ret()
        ? d
        : new FnDecl(self, params, d.variadic(), ret);
  }

  private FnDecl.SelfKind selfKind(FnDecl.SelfKind kind) {
    if (!(kind instanceof FnDecl.SelfKind.Typed(Type old))) {
      return kind;
    }
    Type now = type(old);
    return now == old ? kind : new FnDecl.SelfKind.Typed(now);
  }

  private Item.Variant variant(Item.Variant v, List<Attr> attrs) {
    Item.VariantData data = data(v.data());
    Optional<Expr> discriminant = maybe(v.discriminant(), this::expr);
    return attrs == v.attrs() && data == v.data() && discriminant == v.discriminant()
        ? v
        : new Item.Variant(attrs, v.vis(), v.name(), data, discriminant, v.span());
  }

  private Item.VariantData data(Item.VariantData data) {
    return switch (data) {
      case Item.VariantData.Unit u -> u;
      case Item.VariantData.TupleFields t -> {
        List<Item.Field> fields = fields(t.fields());
        yield fields == t.fields() ? t : new Item.VariantData.TupleFields(renumbered(fields));
      }
      case Item.VariantData.Named n -> {
        List<Item.Field> fields = fields(n.fields());
        yield fields == n.fields() ? n : new Item.VariantData.Named(fields);
      }
    };
  }

  private List<Item.Field> fields(List<Item.Field> fields) {
    return keep(
        fields,
        f ->
            attrs(f.attrs())
                .map(
                    attrs -> {
                      Type type = type(f.type());
                      Optional<Expr> value = maybe(f.defaultValue(), this::expr);
                      return attrs == f.attrs() && type == f.type() && value == f.defaultValue()
                          ? f
                          : new Item.Field(attrs, f.vis(), f.name(), type, value, f.span());
                    }));
  }

  /// A tuple's fields are named by their place, which changes when one before them goes.
  private static List<Item.Field> renumbered(List<Item.Field> fields) {
    List<Item.Field> out = new java.util.ArrayList<>();
    for (Item.Field f : fields) {
      klint.syntax.Ident name =
          new klint.syntax.Ident(Integer.toString(out.size()), false, f.name().span());
      out.add(new Item.Field(f.attrs(), f.vis(), name, f.type(), f.defaultValue(), f.span()));
    }
    return out;
  }

  private Item trait(Item.Trait i) {
    Generics generics = generics(i.generics());
    List<Bound> supertraits = bounds(i.supertraits());
    List<Item> items = members(i.items(), Syntax.ItemPlace.ASSOCIATED);
    return generics == i.generics() && supertraits == i.supertraits() && items == i.items()
        ? i
        : new Item.Trait(
            i.attrs(),
            i.vis(),
            i.unsafety(),
            i.auto(),
            i.constness(),
            i.name(),
            generics,
            supertraits,
            items,
            i.span());
  }

  private Item impl(Item.Impl i) {
    Generics generics = generics(i.generics());
    Optional<Path> trait = maybe(i.trait(), this::path);
    Type self = type(i.self());
    List<Item> items = members(i.items(), Syntax.ItemPlace.ASSOCIATED);
    return generics == i.generics() && trait == i.trait() && self == i.self() && items == i.items()
        ? i
        : new Item.Impl(
            i.attrs(),
            i.vis(),
            i.defaultness(),
            i.unsafety(),
            i.constness(),
            i.negative(),
            generics,
            trait,
            self,
            items,
            i.span());
  }
}
