// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.expand.DeriveInput.Fields;
import klint.expand.DeriveInput.Shape;
import klint.expand.DeriveInput.Variant;
import klint.syntax.Attr;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Token;

/// The derives of `core`: the impls that rustc writes, with bodies that call the fields' methods.
///
/// Source: Reference, "Derive", and the impls as `rustc -Zunpretty=expanded` shows them.
final class Derives {
  private static final Map<String, Model.Derive> ALL =
      Map.of(
          "Clone", Derives::cloneImpl,
          "Copy", Derives::copyImpl,
          "Default", Derives::defaultImpl,
          "Eq", Derives::eqImpl,
          "PartialEq", DeriveComparisons::partialEq,
          "PartialOrd", DeriveComparisons::partialOrd,
          "Ord", DeriveComparisons::ord,
          "Debug", DeriveOutputs::debug,
          "Hash", DeriveOutputs::hash,
          "CoercePointee", DerivePointee::coercePointee);

  private Derives() {}

  static Optional<Model.Derive> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /// `$crate` for the crate that defines the derive.
  static Token core(Quote quote) {
    return new Token(TokenKind.DOLLAR_CRATE, "$crate", false, quote.mixed());
  }

  static Optional<DeriveInput> input(Quote quote, Item item) {
    Optional<DeriveInput> input = DeriveInput.of(item);
    if (input.isEmpty()) {
      quote.fail(item.span(), "only structs, enums and unions can have derives");
    }
    return input;
  }

  /// `impl trait for Self { members }`, every type parameter bounded by the trait.
  static Item bounded(Quote quote, DeriveInput input, String trait, List<TokenTree> members) {
    Item.Impl i = bare(quote, input, trait, members);
    return i.withGenerics(input.bounded(path(i)));
  }

  /// `impl trait for Self { members }`, the parameters bounded as they are.
  static Item unbounded(Quote quote, DeriveInput input, String trait, List<TokenTree> members) {
    Item.Impl i = bare(quote, input, trait, members);
    return i.withGenerics(DeriveInput.plain(input.generics()));
  }

  private static Path path(Item.Impl i) {
    return i.trait().orElseThrow();
  }

  private static Item.Impl bare(
      Quote quote, DeriveInput input, String trait, List<TokenTree> members) {
    return input.withLints(
        (Item.Impl)
            quote.item(
                "#[automatically_derived] impl #krate::" + trait + " for #self { #members }",
                "krate",
                core(quote),
                "self",
                input.self(),
                "members",
                members));
  }

  private static List<Item> copyImpl(Quote quote, Item item, List<String> siblings) {
    return input(quote, item)
        .map(input -> List.of(bounded(quote, input, "marker::Copy", List.of())))
        .orElse(List.of());
  }

  private static List<Item> cloneImpl(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    boolean bitwise = siblings.contains("Copy") && input.typeParams().isEmpty();
    boolean union = input.shape() == Shape.UNION;
    List<TokenTree> body =
        bitwise || union
            ? bitwiseClone(quote, input, union)
            : input.isEnum() ? cloneEnum(quote, input) : cloneFields(quote, input);
    List<TokenTree> members =
        quote.tokens(
            "#[inline] fn clone(&self) -> #self { #body }", "self", input.self(), "body", body);
    return bitwise
        ? List.of(trivial(quote, input), unbounded(quote, input, "clone::Clone", members))
        : List.of(bounded(quote, input, "clone::Clone", members));
  }

  private static Item trivial(Quote quote, DeriveInput input) {
    Item.Impl i =
        (Item.Impl)
            quote.item(
                "#[automatically_derived] #[doc(hidden)]"
                    + " unsafe impl #krate::clone::TrivialClone for #self {}",
                "krate",
                core(quote),
                "self",
                input.self());
    return input.withLints(i).withGenerics(DeriveInput.plain(input.generics()));
  }

  private static List<TokenTree> bitwiseClone(Quote quote, DeriveInput input, boolean union) {
    List<TokenTree> body = new ArrayList<>();
    if (union) {
      body.addAll(
          quote.tokens("let _: #krate::clone::AssertParamIsCopy<Self>;", "krate", core(quote)));
    } else {
      body.addAll(asserts(quote, input, "clone::AssertParamIsClone"));
    }
    body.addAll(quote.tokens("*self"));
    return body;
  }

  /// `let _: assert<Type>;` for the type of every field, each once.
  private static List<TokenTree> asserts(Quote quote, DeriveInput input, String assertion) {
    List<TokenTree> body = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Variant variant : input.variants()) {
      for (Item.Field field : variant.fields()) {
        String key =
            field.type() instanceof klint.syntax.Type.OfPath(Path p)
                    && p.segments().size() == 1
                    && p.last().args().isEmpty()
                ? p.text()
                : "";
        if (!key.isEmpty() && seen.contains(key)) {
          continue;
        }
        seen.add(key);
        body.addAll(
            quote.tokens(
                "let _: #krate::" + assertion + "<#type>;",
                "krate",
                core(quote),
                "type",
                field.type()));
      }
    }
    return body;
  }

  private static List<TokenTree> cloneFields(Quote quote, DeriveInput input) {
    List<List<TokenTree>> values = new ArrayList<>();
    for (Item.Field field : input.only().fields()) {
      values.add(
          quote.tokens(
              "#krate::clone::Clone::clone(#field)",
              "krate",
              core(quote),
              "field",
              borrowed(quote, input, "self", field)));
    }
    return construct(quote, List.of(identToken(input)), input.only(), values);
  }

  private static List<TokenTree> cloneEnum(Quote quote, DeriveInput input) {
    if (input.variants().isEmpty()) {
      return quote.tokens("match *self {}");
    }
    List<TokenTree> arms = new ArrayList<>();
    for (Variant variant : input.variants()) {
      List<List<TokenTree>> values = new ArrayList<>();
      for (int i = 0; i < variant.fields().size(); i++) {
        values.add(
            quote.tokens(
                "#krate::clone::Clone::clone(#local)",
                "krate",
                core(quote),
                "local",
                quote.ident("__self_" + i)));
      }
      arms.addAll(
          quote.tokens(
              "#pattern => #value,",
              "pattern",
              pattern(quote, input, variant, "__self_"),
              "value",
              construct(quote, path(quote, input, variant), variant, values)));
    }
    return quote.tokens("match self { #arms }", "arms", arms);
  }

  private static TokenTree identToken(DeriveInput input) {
    return new Token(
        input.name().raw() ? TokenKind.RAW_IDENT : TokenKind.IDENT,
        input.name().text(),
        false,
        input.name().span());
  }

  /// `Enum::Variant`.
  static List<TokenTree> path(Quote quote, DeriveInput input, Variant variant) {
    return quote.tokens("#name::#variant", "name", input.name(), "variant", variant.name());
  }

  /// `Enum::Variant { a: prefix0, b: prefix1 }`.
  static List<TokenTree> pattern(Quote quote, DeriveInput input, Variant variant, String prefix) {
    List<List<TokenTree>> locals = new ArrayList<>();
    for (int i = 0; i < variant.fields().size(); i++) {
      locals.add(quote.tokens("#local", "local", quote.ident(prefix + i)));
    }
    return construct(quote, path(quote, input, variant), variant, locals);
  }

  /// `path(values)` or `path { field: value }`, as an expression or a pattern.
  static List<TokenTree> construct(
      Quote quote, List<TokenTree> path, Variant variant, List<List<TokenTree>> values) {
    List<TokenTree> inside = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        inside.add(Tokens.punct(",", quote.callSite()));
      }
      if (variant.kind() == Fields.NAMED) {
        inside.addAll(quote.tokens("#name:", "name", DeriveInput.member(variant.fields().get(i))));
      }
      inside.addAll(values.get(i));
    }
    return switch (variant.kind()) {
      case UNIT -> path;
      case TUPLE -> quote.tokens("#path(#inside)", "path", path, "inside", inside);
      case NAMED -> quote.tokens("#path { #inside }", "path", path, "inside", inside);
    };
  }

  /// `base.field`, copied out of a packed struct.
  static List<TokenTree> value(Quote quote, DeriveInput input, String base, Item.Field field) {
    return quote.tokens(
        input.packed() ? "{ #base.#field }" : "#base.#field",
        "base",
        quote.ident(base),
        "field",
        DeriveInput.member(field));
  }

  /// `&base.field`.
  static List<TokenTree> borrowed(Quote quote, DeriveInput input, String base, Item.Field field) {
    return quote.tokens("&#value", "value", value(quote, input, base, field));
  }

  private static List<Item> defaultImpl(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<TokenTree> body;
    if (input.isEnum()) {
      Optional<Variant> marked =
          input.variants().stream()
              .filter(v -> !Attr.named(v.attrs(), "default").isEmpty())
              .findFirst();
      if (marked.isEmpty()) {
        quote.fail(item.span(), "no variant has `#[default]`");
        return List.of();
      }
      body = quote.tokens("Self::#variant", "variant", marked.get().name());
    } else {
      List<List<TokenTree>> values = new ArrayList<>();
      for (Item.Field field : input.only().fields()) {
        values.add(
            field
                .defaultValue()
                .map(v -> quote.tokens("#value", "value", v))
                .orElseGet(
                    () ->
                        quote.tokens("#krate::default::Default::default()", "krate", core(quote))));
      }
      List<TokenTree> name = List.of(identToken(input));
      body =
          input.only().kind() == Fields.UNIT
              ? quote.tokens("#name {}", "name", name)
              : construct(quote, name, input.only(), values);
    }
    List<TokenTree> members =
        quote.tokens(
            "#[inline] fn default() -> #self { #body }", "self", input.self(), "body", body);
    return List.of(
        input.isEnum()
            ? unbounded(quote, input, "default::Default", members)
            : bounded(quote, input, "default::Default", members));
  }

  private static List<Item> eqImpl(Quote quote, Item item, List<String> siblings) {
    return input(quote, item)
        .map(
            input ->
                List.of(
                    bounded(
                        quote,
                        input,
                        "cmp::Eq",
                        quote.tokens(
                            "#[inline] #[doc(hidden)] #[coverage(off)]"
                                + " fn assert_fields_are_eq(&self) { #asserts }",
                            "asserts",
                            asserts(quote, input, "cmp::AssertParamIsEq")))))
        .orElse(List.of());
  }
}
