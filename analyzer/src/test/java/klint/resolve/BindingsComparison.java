// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.FnDecl;
import klint.syntax.Item;
import klint.syntax.Parser;
import klint.syntax.RustPrinter;
import klint.syntax.Type;

/// Our bindings beside bindgen's: of each name that ours have, what bindgen says of it.
public final class BindingsComparison {
  private static final String OPAQUE = "{ _unused: [u8; 0] }";

  private final Map<String, String> real = new LinkedHashMap<>();
  private final Map<String, List<String>> differences = new TreeMap<>();
  private int compared;
  private int opaque;

  /// `ours` and `bindgen` are Rust texts.
  public static BindingsComparison of(String ours, String bindgen) {
    BindingsComparison comparison = new BindingsComparison();
    comparison.real.putAll(items(bindgen));
    items(ours).forEach(comparison::judge);
    return comparison;
  }

  /// Types that Rust only points to: ours leave them empty.
  public int opaque() {
    return opaque;
  }

  public int compared() {
    return compared;
  }

  /// By kind of item, what differs.
  public Map<String, List<String>> differences() {
    return differences;
  }

  private void judge(String name, String ours) {
    String theirs = real.get(name);
    if (ours.equals(OPAQUE)) {
      opaque++;
      return;
    }
    String kind = name.substring(0, name.indexOf(' '));
    if (theirs == null) {
      differences.computeIfAbsent("absent " + kind, _ -> new ArrayList<>()).add(name + ours);
      return;
    }
    compared++;
    if (!theirs.equals(ours)) {
      differences
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(name + "\n  ours    " + ours + "\n  bindgen " + theirs);
    }
  }

  /// By kind and name, the rest as text.
  private static Map<String, String> items(String text) {
    Map<String, String> out = new LinkedHashMap<>();
    for (Item item : Parser.parse(0, text, Edition.E2021).value().items()) {
      add(out, "", item);
    }
    return out;
  }

  private static void add(Map<String, String> out, String in, Item item) {
    switch (item) {
      case Item.ExternBlock block -> block.items().forEach(i -> add(out, in, i));
      case Item.Fn fn -> out.putIfAbsent("fn " + in + fn.name().text(), signature(fn.decl()));
      case Item.Static s -> out.putIfAbsent("static " + in + s.name().text(), type(s.type()));
      case Item.TypeAlias a when a.name().text().startsWith("_bindgen_ty_") -> {}
      case Item.TypeAlias a ->
          out.putIfAbsent(
              "type " + in + a.name().text(), a.type().map(BindingsComparison::type).orElse(""));
      case Item.Const c ->
          out.putIfAbsent(
              "const " + in + c.name().text(),
              type(c.type()) + c.value().map(v -> " = " + value(v)).orElse(""));
      case Item.Struct s -> out.putIfAbsent("struct " + in + s.name().text(), fields(s.data()));
      case Item.Union u -> out.putIfAbsent("union " + in + u.name().text(), fields(u.data()));
      case Item.Enum e ->
          out.putIfAbsent(
              "enum " + in + e.name().text(),
              e.variants().stream().map(v -> v.name().text()).collect(Collectors.joining(", ")));
      case Item.Mod m ->
          m.content()
              .ifPresent(c -> c.items().forEach(i -> add(out, in + m.name().text() + "::", i)));
      case Item.Impl i -> {
        if (i.trait().isEmpty()) {
          for (Item inner : i.items()) {
            add(out, in + RustPrinter.print(i.self()) + "::", inner);
          }
        }
      }
      case Item.Use _,
          Item.ExternCrate _,
          Item.Trait _,
          Item.TraitAlias _,
          Item.MacroRules _,
          Item.MacroDef _,
          Item.Macro _,
          Item.Broken _ -> {}
    }
  }

  /// Fields that only keep room and alignment.
  private static boolean isLayout(String field) {
    return field.startsWith("__bindgen_padding_")
        || field.startsWith("_bitfield_align_")
        || field.equals("bindgen_union_field")
        || field.equals("_bindgen_opaque_blob");
  }

  /// Without the names of a function pointer's parameters and the numbers of unnamed enums.
  private static String type(Type type) {
    return RustPrinter.print(type)
        .replaceAll("(?<=[(,] ?)\\w+: ", "")
        .replaceAll("\\b_bindgen_ty_\\d+", "_bindgen_ty")
        .replaceAll("\\b(\\d+)usize\\b", "$1");
  }

  /// Names of parameters mean nothing to callers.
  private static String signature(FnDecl decl) {
    List<String> params = new ArrayList<>();
    decl.self().ifPresent(_ -> params.add("self"));
    decl.params().forEach(p -> params.add(type(p.type())));
    if (decl.variadic()) {
      params.add("...");
    }
    return "(" + String.join(", ", params) + ")" + decl.ret().map(t -> " -> " + type(t)).orElse("");
  }

  private static String fields(Item.VariantData data) {
    return switch (data) {
      case Item.VariantData.Unit _ -> "";
      case Item.VariantData.TupleFields t ->
          t.fields().stream().map(f -> type(f.type())).collect(Collectors.joining(", ", "(", ")"));
      case Item.VariantData.Named n ->
          n.fields().stream()
              .filter(f -> !isLayout(f.name().text()))
              .map(f -> f.name().text() + ": " + type(f.type()))
              .collect(Collectors.joining(", ", "{ ", " }"));
    };
  }

  /// Numbers by what they are.
  private static String value(Expr value) {
    String text = RustPrinter.print(value).replace("_", "");
    Optional<String> digits =
        text.startsWith("0x") ? Optional.of(text.substring(2)) : Optional.empty();
    try {
      return digits
          .map(d -> new BigInteger(d, 16))
          .orElseGet(() -> new BigInteger(text))
          .toString();
    } catch (NumberFormatException _) {
      return text;
    }
  }
}
