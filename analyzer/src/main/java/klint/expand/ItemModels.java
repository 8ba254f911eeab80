// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Item;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Token;

/// Small attribute macros of the kernel: `#[export]` and `#[kunit_tests]`.
final class ItemModels {
  private ItemModels() {}

  /// A function that C declares: its type is compared with the binding's.
  ///
  /// Source: rust/macros/export.rs.
  static List<Item> export(Quote quote, List<TokenTree> arguments, Item item) {
    if (!(item instanceof Item.Fn fn)) {
      quote.fail(item.span(), "`#[export]` is for functions");
      return List.of();
    }
    Item check =
        quote.item(
            "const _: () = { if true { ::kernel::bindings::#name } else { #name }; };",
            "name",
            fn.name());
    List<Attr> attrs = new ArrayList<>(quote.item("#[no_mangle] fn f() {}").attrs());
    attrs.addAll(fn.attrs());
    return List.of(check, ItemParts.withAttrs(fn, attrs));
  }

  /// A module of tests that KUnit runs.
  ///
  /// Source: rust/macros/kunit.rs.
  static List<Item> kunitTests(Quote quote, List<TokenTree> arguments, Item item) {
    Optional<Token> suite = Tokens.ident(arguments, 0);
    if (!(item instanceof Item.Mod module) || module.content().isEmpty() || suite.isEmpty()) {
      quote.fail(item.span(), "`#[kunit_tests(name)]` is for modules with content");
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    List<TokenTree> cases = new ArrayList<>();
    int count = 0;
    for (Item inner : module.content().get().items()) {
      List<Attr> attrs =
          inner.attrs().stream()
              .filter(a -> !(a instanceof Attr.Normal n && n.meta().is("test")))
              .toList();
      if (!(inner instanceof Item.Fn fn) || attrs.size() == inner.attrs().size()) {
        items.add(inner);
        continue;
      }
      test(quote, fn, attrs, items, cases);
      count++;
    }
    items.addAll(
        quote.items(
            "static mut TEST_CASES: [::kernel::bindings::kunit_case; #count]"
                + " = [#cases ::pin_init::zeroed(),];"
                + " ::kernel::kunit_unsafe_test_suite!(#suite, TEST_CASES);",
            "count",
            quote.integer(count + 1L),
            "cases",
            cases,
            "suite",
            suite.get()));
    List<Attr> attrs = new ArrayList<>(quote.item("#[cfg(CONFIG_KUNIT = \"y\")] mod m {}").attrs());
    attrs.addAll(module.attrs());
    Item.Mod.Content content = new Item.Mod.Content(module.content().get().innerAttrs(), items);
    return List.of(
        new Item.Mod(attrs, module.vis(), module.name(), Optional.of(content), module.span()));
  }

  private static void test(
      Quote quote, Item.Fn fn, List<Attr> attrs, List<Item> items, List<TokenTree> cases) {
    String name = fn.name().text();
    List<Attr> cfgs =
        attrs.stream().filter(a -> a instanceof Attr.Normal n && n.meta().is("cfg")).toList();
    items.addAll(
        quote.items(
            """
            #[allow(unused)]
            macro_rules! assert {
                ($cond:expr $(,)?) => {{ kernel::kunit_assert!(#test, #path, 0, $cond); }}
            }
            #[allow(unused)]
            macro_rules! assert_eq {
                ($left:expr, $right:expr $(,)?) => {{
                    kernel::kunit_assert_eq!(#test, #path, 0, $left, $right);
                }}
            }
            """,
            "test",
            quote.string(name),
            "path",
            quote.cString(quote.file())));
    items.add(ItemParts.withAttrs(fn, attrs));
    TokenTree wrapper = Tokens.word("kunit_rust_wrapper_" + name, quote.callSite());
    items.add(
        quote.item(
            """
            unsafe extern "C" fn #wrapper(_test: *mut ::kernel::bindings::kunit) {
                (*_test).status = ::kernel::bindings::kunit_status_KUNIT_SKIPPED;
                #cfgs
                {
                    (*_test).status = ::kernel::bindings::kunit_status_KUNIT_SUCCESS;
                    use ::kernel::kunit::is_test_result_ok;
                    assert!(is_test_result_ok(#test()));
                }
            }
            """,
            "wrapper",
            wrapper,
            "cfgs",
            cfgs,
            "test",
            fn.name()));
    cases.addAll(
        quote.tokens(
            "::kernel::kunit::kunit_case(#name, #wrapper),",
            "name",
            quote.cString(name),
            "wrapper",
            wrapper));
  }
}
