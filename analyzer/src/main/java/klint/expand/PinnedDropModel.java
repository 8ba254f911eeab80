// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.FnDecl;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.TokenTree;

/// `#[pinned_drop]`: an impl that only the destructor which `#[pin_data]` writes may call.
///
/// Source: rust/pin-init/internal/src/pinned_drop.rs and 6.12's rust/macros/pinned_drop.rs.
///
/// `base` is the path of the module that has `PinnedDrop`.
record PinnedDropModel(String base) implements Model.Attribute {

  @Override
  public List<Item> expand(Quote quote, List<TokenTree> arguments, Item item) {
    if (!(item instanceof Item.Impl i) || i.trait().isEmpty()) {
      quote.fail(item.span(), "expected an impl of `PinnedDrop`");
      return List.of();
    }
    Item.Impl sample =
        (Item.Impl)
            quote.item(
                "impl "
                    + base
                    + "::PinnedDrop for () { fn drop(_: "
                    + base
                    + "::__internal::OnlyCallFromDrop) {} }");
    Path trait = sample.trait().orElseThrow();
    FnDecl.Param token = ((Item.Fn) sample.items().get(0)).decl().params().get(0);
    List<Item> items = new ArrayList<>();
    for (Item member : i.items()) {
      items.add(
          member instanceof Item.Fn fn && fn.name().text().equals("drop")
              ? withParam(fn, token)
              : member);
    }
    return List.of(
        new Item.Impl(
            i.attrs(),
            i.vis(),
            i.defaultness(),
            true,
            i.constness(),
            i.negative(),
            i.generics(),
            Optional.of(trait),
            i.self(),
            items,
            i.span()));
  }

  private static Item withParam(Item.Fn fn, FnDecl.Param param) {
    FnDecl d = fn.decl();
    List<FnDecl.Param> params = new ArrayList<>(d.params());
    params.add(param);
    return new Item.Fn(
        fn.attrs(),
        fn.vis(),
        fn.qualifiers(),
        fn.name(),
        fn.generics(),
        new FnDecl(d.self(), params, d.variadic(), d.ret()),
        fn.body(),
        fn.span());
  }
}
