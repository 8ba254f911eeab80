// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.expand.DeriveInput.Fields;
import klint.expand.DeriveInput.Variant;
import klint.syntax.Item;
import klint.syntax.TokenTree;

/// The derives that feed every field into something: `Debug`, `Hash`.
final class DeriveOutputs {
  /// Up to this many fields `Formatter` has a method of its own.
  private static final int FEW = 5;

  private DeriveOutputs() {}

  static List<Item> debug(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = Derives.input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<TokenTree> body = input.isEnum() ? debugEnum(quote, input) : debugStruct(quote, input);
    return List.of(
        Derives.bounded(
            quote,
            input,
            "fmt::Debug",
            quote.tokens(
                "#[inline] fn fmt(&self, f: &mut #krate::fmt::Formatter) -> #krate::fmt::Result"
                    + " { #body }",
                "krate",
                Derives.core(quote),
                "body",
                body)));
  }

  private static List<TokenTree> debugStruct(Quote quote, DeriveInput input) {
    List<List<TokenTree>> values = new ArrayList<>();
    for (Item.Field field : input.only().fields()) {
      values.add(Derives.borrowed(quote, input, "self", field));
    }
    return show(quote, input.only(), values);
  }

  private static List<TokenTree> debugEnum(Quote quote, DeriveInput input) {
    if (input.variants().isEmpty()) {
      return quote.tokens("match *self {}");
    }
    boolean fieldless = input.variants().stream().allMatch(v -> v.kind() == Fields.UNIT);
    List<TokenTree> arms = new ArrayList<>();
    for (Variant variant : input.variants()) {
      List<List<TokenTree>> values = new ArrayList<>();
      for (int i = 0; i < variant.fields().size(); i++) {
        values.add(quote.tokens("#v", "v", quote.ident("__self_" + i)));
      }
      arms.addAll(
          quote.tokens(
              "#pattern => #value,",
              "pattern",
              Derives.pattern(quote, input, variant, "__self_"),
              "value",
              fieldless && input.variants().size() > 1
                  ? List.of(quote.string(variant.name().text()))
                  : inArm(quote, variant, values)));
    }
    if (fieldless && input.variants().size() > 1) {
      return quote.tokens(
          "#krate::fmt::Formatter::write_str(f, match self { #arms })",
          "krate",
          Derives.core(quote),
          "arms",
          arms);
    }
    return fieldless
        ? show(quote, input.only(), List.of())
        : quote.tokens("match self { #arms }", "arms", arms);
  }

  private static List<TokenTree> inArm(Quote quote, Variant variant, List<List<TokenTree>> values) {
    List<TokenTree> shown = show(quote, variant, values);
    return values.size() <= FEW ? shown : quote.tokens("{ #shown }", "shown", shown);
  }

  /// The call that shows one variant; `values` are references to its fields, of which the last gets
  /// one more `&`, since it may be unsized.
  private static List<TokenTree> show(Quote quote, Variant variant, List<List<TokenTree>> values) {
    String name = variant.name().text();
    if (values.isEmpty()) {
      return quote.tokens(
          "#krate::fmt::Formatter::write_str(f, #name)",
          "krate",
          Derives.core(quote),
          "name",
          quote.string(name));
    }
    boolean named = variant.kind() == Fields.NAMED;
    List<List<TokenTree>> shown = new ArrayList<>(values);
    shown.set(shown.size() - 1, quote.tokens("&#last", "last", values.getLast()));
    return values.size() <= FEW
        ? few(quote, variant, shown, named)
        : many(quote, variant, shown, named);
  }

  private static List<TokenTree> few(
      Quote quote, Variant variant, List<List<TokenTree>> values, boolean named) {
    List<TokenTree> arguments = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (named) {
        arguments.addAll(
            quote.tokens(", #name", "name", quote.string(variant.fields().get(i).name().text())));
      }
      arguments.addAll(quote.tokens(", #value", "value", values.get(i)));
    }
    return quote.tokens(
        "#krate::fmt::Formatter::#method(f, #name #arguments)",
        "krate",
        Derives.core(quote),
        "method",
        quote.ident("debug_" + (named ? "struct" : "tuple") + "_field" + values.size() + "_finish"),
        "name",
        quote.string(variant.name().text()),
        "arguments",
        arguments);
  }

  private static List<TokenTree> many(
      Quote quote, Variant variant, List<List<TokenTree>> values, boolean named) {
    List<TokenTree> names = new ArrayList<>();
    List<TokenTree> list = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      names.addAll(
          quote.tokens(
              i == 0 ? "#n" : ", #n", "n", quote.string(variant.fields().get(i).name().text())));
      list.addAll(quote.tokens(i == 0 ? "#v" : ", #v", "v", values.get(i)));
    }
    List<TokenTree> lets =
        named ? quote.tokens("let names: &'static _ = &[#names];", "names", names) : List.of();
    return quote.tokens(
        "#lets let values: &[&dyn #krate::fmt::Debug] = &[#values];"
            + " #krate::fmt::Formatter::#method(f, #name, "
            + (named ? "names, " : "")
            + "values)",
        "lets",
        lets,
        "krate",
        Derives.core(quote),
        "values",
        list,
        "method",
        quote.ident("debug_" + (named ? "struct" : "tuple") + "_fields_finish"),
        "name",
        quote.string(variant.name().text()));
  }

  static List<Item> hash(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = Derives.input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<TokenTree> body = input.isEnum() ? hashEnum(quote, input) : hashStruct(quote, input);
    return List.of(
        Derives.bounded(
            quote,
            input,
            "hash::Hash",
            quote.tokens(
                "#[inline] fn hash<__H: #krate::hash::Hasher>(&self, state: &mut __H) { #body }",
                "krate",
                Derives.core(quote),
                "body",
                body)));
  }

  private static List<TokenTree> hashStruct(Quote quote, DeriveInput input) {
    List<List<TokenTree>> values = new ArrayList<>();
    for (Item.Field field : input.only().fields()) {
      values.add(Derives.borrowed(quote, input, "self", field));
    }
    return hashes(quote, values);
  }

  private static List<TokenTree> hashes(Quote quote, List<List<TokenTree>> values) {
    List<TokenTree> out = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      out.addAll(
          quote.tokens(
              i == 0
                  ? "#krate::hash::Hash::hash(#value, state)"
                  : "; #krate::hash::Hash::hash(#value, state)",
              "krate",
              Derives.core(quote),
              "value",
              values.get(i)));
    }
    return out;
  }

  private static List<TokenTree> hashEnum(Quote quote, DeriveInput input) {
    List<Variant> variants = input.variants();
    if (variants.isEmpty()) {
      return quote.tokens("match *self {}");
    }
    List<TokenTree> out = new ArrayList<>();
    if (variants.size() > 1) {
      out.addAll(
          quote.tokens(
              "let __self_discr = #krate::intrinsics::discriminant_value(self);"
                  + " #krate::hash::Hash::hash(&__self_discr, state)",
              "krate",
              Derives.core(quote)));
    }
    List<TokenTree> arms = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.fields().isEmpty()) {
        continue;
      }
      List<List<TokenTree>> values = new ArrayList<>();
      for (int i = 0; i < variant.fields().size(); i++) {
        values.add(quote.tokens("#v", "v", quote.ident("__self_" + i)));
      }
      List<TokenTree> hashes = hashes(quote, values);
      arms.addAll(
          quote.tokens(
              values.size() == 1 ? "#pattern => #body," : "#pattern => { #body }",
              "pattern",
              Derives.pattern(quote, input, variant, "__self_"),
              "body",
              hashes));
    }
    if (arms.isEmpty()) {
      return out;
    }
    boolean rest = variants.stream().anyMatch(v -> v.fields().isEmpty());
    return quote.tokens(
        "#first #semi match self { #arms #rest }",
        "first",
        out,
        "semi",
        out.isEmpty() ? List.of() : quote.tokens(";"),
        "arms",
        arms,
        "rest",
        rest ? quote.tokens("_ => {}") : List.of());
  }
}
