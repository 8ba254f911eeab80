// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.expand.DeriveInput.Variant;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// The derives that compare: `PartialEq`, `PartialOrd`, `Ord`.
final class DeriveComparisons {
  private static final Set<String> SCALARS =
      Set.of(
          "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
          "i128", "isize", "f16", "f32", "f64", "f128");

  private DeriveComparisons() {}

  static List<Item> partialEq(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = Derives.input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<TokenTree> body = input.isEnum() ? eqEnum(quote, input) : eqStruct(quote, input);
    return List.of(
        Derives.unbounded(quote, input, "marker::StructuralPartialEq", List.of()),
        Derives.bounded(
            quote,
            input,
            "cmp::PartialEq",
            quote.tokens(
                "#[inline] fn eq(&self, other: &#self) -> bool { #body }",
                "self",
                input.self(),
                "body",
                body)));
  }

  private static List<TokenTree> eqStruct(Quote quote, DeriveInput input) {
    List<List<TokenTree>> parts = new ArrayList<>();
    for (Item.Field field : cheapFirst(input.only().fields())) {
      parts.add(
          quote.tokens(
              "#a == #b",
              "a",
              operand(quote, input, "self", field),
              "b",
              operand(quote, input, "other", field)));
    }
    return joined(quote, parts, "&&", "true");
  }

  private static List<TokenTree> operand(
      Quote quote, DeriveInput input, String base, Item.Field field) {
    List<TokenTree> value = Derives.value(quote, input, base, field);
    // A block at the start of a statement would end it.
    return input.packed() ? quote.tokens("(#value)", "value", value) : value;
  }

  /// Fields whose types are scalars, or references to such, are compared first.
  private static List<Item.Field> cheapFirst(List<Item.Field> fields) {
    List<Item.Field> out = new ArrayList<>();
    fields.stream().filter(f -> isCheap(f.type())).forEach(out::add);
    fields.stream().filter(f -> !isCheap(f.type())).forEach(out::add);
    return out;
  }

  private static boolean isCheap(Type type) {
    return switch (type) {
      case Type.Ref r -> isCheap(r.pointee());
      case Type.OfPath(Path path) ->
          path.asIdent().map(i -> SCALARS.contains(i.text())).orElse(false);
      case Type _ -> false;
    };
  }

  private static List<TokenTree> joined(
      Quote quote, List<List<TokenTree>> parts, String operator, String none) {
    if (parts.isEmpty()) {
      return quote.tokens(none);
    }
    List<TokenTree> out = new ArrayList<>(parts.get(0));
    for (List<TokenTree> part : parts.subList(1, parts.size())) {
      out.add(Tokens.punct(operator, quote.callSite()));
      out.addAll(part);
    }
    return out;
  }

  private static List<TokenTree> eqEnum(Quote quote, DeriveInput input) {
    List<Variant> variants = input.variants();
    if (variants.isEmpty()) {
      return quote.tokens("match *self {}");
    }
    List<TokenTree> arms = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.fields().isEmpty() && variants.size() > 1) {
        continue;
      }
      List<List<TokenTree>> parts = new ArrayList<>();
      for (Item.Field field : cheapFirst(variant.fields())) {
        int i = variant.fields().indexOf(field);
        parts.add(
            quote.tokens(
                "#a == #b", "a", quote.ident("__self_" + i), "b", quote.ident("__arg1_" + i)));
      }
      arms.addAll(
          quote.tokens(
              "(#a, #b) => #value,",
              "a",
              Derives.pattern(quote, input, variant, "__self_"),
              "b",
              Derives.pattern(quote, input, variant, "__arg1_"),
              "value",
              joined(quote, parts, "&&", "true")));
    }
    if (variants.size() == 1) {
      return arms.isEmpty() || variants.get(0).fields().isEmpty()
          ? quote.tokens("true")
          : quote.tokens("match (self, other) { #arms }", "arms", arms);
    }
    List<TokenTree> discriminants = discriminants(quote);
    if (arms.isEmpty()) {
      return quote.tokens("#d __self_discr == __arg1_discr", "d", discriminants);
    }
    boolean rest = variants.stream().filter(v -> !v.fields().isEmpty()).count() < variants.size();
    return quote.tokens(
        "#d __self_discr == __arg1_discr && match (self, other) { #arms #rest }",
        "d",
        discriminants,
        "arms",
        arms,
        "rest",
        rest
            ? quote.tokens("_ => true,")
            : quote.tokens(
                "_ => unsafe { #krate::intrinsics::unreachable() },",
                "krate",
                Derives.core(quote)));
  }

  private static List<TokenTree> discriminants(Quote quote) {
    return quote.tokens(
        "let __self_discr = #krate::intrinsics::discriminant_value(self);"
            + " let __arg1_discr = #krate::intrinsics::discriminant_value(other);",
        "krate",
        Derives.core(quote));
  }

  static List<Item> partialOrd(Quote quote, Item item, List<String> siblings) {
    return ordering(quote, item, new Order(quote, true));
  }

  static List<Item> ord(Quote quote, Item item, List<String> siblings) {
    return ordering(quote, item, new Order(quote, false));
  }

  /// What differs between the two orders.
  private record Order(Quote quote, boolean partial) {
    List<TokenTree> compare(List<TokenTree> a, List<TokenTree> b) {
      return quote.tokens(
          partial
              ? "#krate::cmp::PartialOrd::partial_cmp(#a, #b)"
              : "#krate::cmp::Ord::cmp(#a, #b)",
          "krate",
          Derives.core(quote),
          "a",
          a,
          "b",
          b);
    }

    List<TokenTree> equal() {
      return quote.tokens(
          partial
              ? "#krate::option::Option::Some(#krate::cmp::Ordering::Equal)"
              : "#krate::cmp::Ordering::Equal",
          "krate",
          Derives.core(quote));
    }
  }

  private static List<Item> ordering(Quote quote, Item item, Order order) {
    Optional<DeriveInput> found = Derives.input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<TokenTree> body =
        input.isEnum() ? ordEnum(quote, input, order) : ordStruct(quote, input, order);
    String method =
        order.partial()
            ? "#[inline] fn partial_cmp(&self, other: &#self)"
                + " -> #krate::option::Option<#krate::cmp::Ordering> { #body }"
            : "#[inline] fn cmp(&self, other: &#self) -> #krate::cmp::Ordering { #body }";
    return List.of(
        Derives.bounded(
            quote,
            input,
            order.partial() ? "cmp::PartialOrd" : "cmp::Ord",
            quote.tokens(
                method, "self", input.self(), "krate", Derives.core(quote), "body", body)));
  }

  private static List<TokenTree> ordStruct(Quote quote, DeriveInput input, Order order) {
    List<List<TokenTree>> parts = new ArrayList<>();
    for (Item.Field field : input.only().fields()) {
      parts.add(
          order.compare(
              Derives.borrowed(quote, input, "self", field),
              Derives.borrowed(quote, input, "other", field)));
    }
    return chain(quote, parts, order);
  }

  /// The first comparison that is not equal decides.
  private static List<TokenTree> chain(Quote quote, List<List<TokenTree>> parts, Order order) {
    if (parts.isEmpty()) {
      return order.equal();
    }
    List<TokenTree> out = parts.getLast();
    for (int i = parts.size() - 2; i >= 0; i--) {
      out =
          quote.tokens(
              "match #first { #equal => #rest, cmp => cmp, }",
              "first",
              parts.get(i),
              "equal",
              order.equal(),
              "rest",
              out);
    }
    return out;
  }

  private static List<TokenTree> ordEnum(Quote quote, DeriveInput input, Order order) {
    List<Variant> variants = input.variants();
    if (variants.isEmpty()) {
      return quote.tokens("match *self {}");
    }
    List<TokenTree> arms = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.fields().isEmpty()) {
        continue;
      }
      List<List<TokenTree>> parts = new ArrayList<>();
      for (int i = 0; i < variant.fields().size(); i++) {
        parts.add(
            order.compare(
                quote.tokens("#a", "a", quote.ident("__self_" + i)),
                quote.tokens("#b", "b", quote.ident("__arg1_" + i))));
      }
      arms.addAll(
          quote.tokens(
              "(#a, #b) => #value,",
              "a",
              Derives.pattern(quote, input, variant, "__self_"),
              "b",
              Derives.pattern(quote, input, variant, "__arg1_"),
              "value",
              chain(quote, parts, order)));
    }
    if (variants.size() == 1) {
      return arms.isEmpty()
          ? order.equal()
          : quote.tokens("match (self, other) { #arms }", "arms", arms);
    }
    List<TokenTree> discr =
        order.compare(quote.tokens("&__self_discr"), quote.tokens("&__arg1_discr"));
    List<TokenTree> first = discriminants(quote);
    if (arms.isEmpty()) {
      return quote.tokens("#first #discr", "first", first, "discr", discr);
    }
    if (order.partial()) {
      return quote.tokens(
          "#first match (self, other) { #arms _ => #discr, }",
          "first",
          first,
          "arms",
          arms,
          "discr",
          discr);
    }
    boolean rest = variants.stream().anyMatch(v -> v.fields().isEmpty());
    List<TokenTree> fields =
        quote.tokens(
            "match (self, other) { #arms #rest }",
            "arms",
            arms,
            "rest",
            rest
                ? quote.tokens("_ => #equal,", "equal", order.equal())
                : quote.tokens(
                    "_ => unsafe { #krate::intrinsics::unreachable() },",
                    "krate",
                    Derives.core(quote)));
    return quote.tokens(
        "#first match #discr { #equal => #fields, cmp => cmp, }",
        "first",
        first,
        "discr",
        discr,
        "equal",
        order.equal(),
        "fields",
        fields);
  }
}
