// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import klint.base.Span;

/// An item of a module, block, trait, impl or extern block.
///
/// Spans cover the item from its first token after the outer attributes to its last.
public sealed interface Item {
  Span span();

  List<Attr> attrs();

  record Fn(
      List<Attr> attrs,
      Vis vis,
      Qualifiers qualifiers,
      Ident name,
      Generics generics,
      FnDecl decl,
      Optional<Block> body,
      Span span)
      implements Item {
    /// The words before `fn`; `abi` is present for `extern`, with the string or `"C"`.
    public record Qualifiers(
        boolean defaultness,
        boolean constness,
        boolean async,
        boolean gen,
        Safety safety,
        Optional<String> abi) {}
  }

  enum Safety {
    DEFAULT,
    UNSAFE,
    SAFE
  }

  record Use(List<Attr> attrs, Vis vis, UseTree tree, Span span) implements Item {}

  /// `extern crate name as rename;`.
  record ExternCrate(List<Attr> attrs, Vis vis, Ident name, Optional<Ident> rename, Span span)
      implements Item {}

  /// `mod name;` has no content.
  record Mod(List<Attr> attrs, Vis vis, Ident name, Optional<Content> content, Span span)
      implements Item {
    public record Content(List<Attr> innerAttrs, List<Item> items) {}
  }

  record Struct(
      List<Attr> attrs, Vis vis, Ident name, Generics generics, VariantData data, Span span)
      implements Item {}

  record Union(
      List<Attr> attrs, Vis vis, Ident name, Generics generics, VariantData data, Span span)
      implements Item {}

  record Enum(
      List<Attr> attrs, Vis vis, Ident name, Generics generics, List<Variant> variants, Span span)
      implements Item {}

  record Variant(
      List<Attr> attrs,
      Vis vis,
      Ident name,
      VariantData data,
      Optional<Expr> discriminant,
      Span span) {}

  /// The fields of a struct, union or variant.
  sealed interface VariantData {
    record Unit() implements VariantData {}

    record TupleFields(List<Field> fields) implements VariantData {}

    record Named(List<Field> fields) implements VariantData {}
  }

  /// A field; in a tuple its name is its index.
  record Field(
      List<Attr> attrs, Vis vis, Ident name, Type type, Optional<Expr> defaultValue, Span span) {}

  record Trait(
      List<Attr> attrs,
      Vis vis,
      boolean unsafety,
      boolean auto,
      boolean constness,
      Ident name,
      Generics generics,
      List<Bound> supertraits,
      List<Item> items,
      Span span)
      implements Item {
    public Trait withItems(List<Item> other) {
      return new Trait(
          attrs, vis, unsafety, auto, constness, name, generics, supertraits, other, span);
    }
  }

  record TraitAlias(
      List<Attr> attrs, Vis vis, Ident name, Generics generics, List<Bound> bounds, Span span)
      implements Item {}

  record Impl(
      List<Attr> attrs,
      Vis vis,
      boolean defaultness,
      boolean unsafety,
      boolean constness,
      boolean negative,
      Generics generics,
      Optional<Path> trait,
      Type self,
      List<Item> items,
      Span span)
      implements Item {
    public Impl withAttrs(List<Attr> other) {
      return new Impl(
          other,
          vis,
          defaultness,
          unsafety,
          constness,
          negative,
          generics,
          trait,
          self,
          items,
          span);
    }

    public Impl withGenerics(Generics other) {
      return new Impl(
          attrs, vis, defaultness, unsafety, constness, negative, other, trait, self, items, span);
    }

    public Impl withItems(List<Item> other) {
      return new Impl(
          attrs,
          vis,
          defaultness,
          unsafety,
          constness,
          negative,
          generics,
          trait,
          self,
          other,
          span);
    }
  }

  /// `const NAME: T = e;`; the name may be `_`.
  record Const(
      List<Attr> attrs,
      Vis vis,
      boolean defaultness,
      Ident name,
      Generics generics,
      Type type,
      Optional<Expr> value,
      Span span)
      implements Item {}

  record Static(
      List<Attr> attrs,
      Vis vis,
      Safety safety,
      Mutability mutability,
      Ident name,
      Type type,
      Optional<Expr> value,
      Span span)
      implements Item {}

  /// A type alias, also an associated type with bounds and without a type.
  record TypeAlias(
      List<Attr> attrs,
      Vis vis,
      boolean defaultness,
      Ident name,
      Generics generics,
      List<Bound> bounds,
      Optional<Type> type,
      Span span)
      implements Item {}

  record ExternBlock(
      List<Attr> attrs, boolean unsafety, Optional<String> abi, List<Item> items, Span span)
      implements Item {}

  /// `macro_rules! name { .. }`.
  record MacroRules(List<Attr> attrs, Ident name, TokenTree.Group body, Span span)
      implements Item {}

  /// `macro name(params) { body }`, or with several rules, `params` absent.
  record MacroDef(
      List<Attr> attrs,
      Vis vis,
      Ident name,
      Optional<TokenTree.Group> params,
      TokenTree.Group body,
      Span span)
      implements Item {}

  /// A macro call in item position.
  record Macro(List<Attr> attrs, MacroCall call, Span span) implements Item {}

  /// What could not be parsed; the problem says why.
  record Broken(List<Attr> attrs, Span span) implements Item {}

  /// The right-hand side of a `use`.
  sealed interface UseTree {
    /// `a::b as c`; the path is relative to the tree that this one is nested in.
    record Simple(Path path, Optional<Ident> rename, Span span) implements UseTree {}

    /// `a::*`; the path may be empty (`use *`, `use {*}`).
    record Glob(Path path, Span span) implements UseTree {}

    /// `a::{..}`; the path may be empty.
    record Nested(Path path, List<UseTree> trees, Span span) implements UseTree {}
  }
}
