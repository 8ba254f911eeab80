// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import klint.syntax.Attr;
import klint.syntax.Item;
import klint.syntax.TokenTree;

/// `#[vtable]`: a trait whose methods may be left out, and constants that say which are there.
///
/// Source: rust/macros/vtable.rs of the kernel.
final class VtableModel {
  private VtableModel() {}

  /// As since 7.x: the trait also names the module that implements it.
  static List<Item> withOwner(Quote quote, List<TokenTree> arguments, Item item) {
    return expand(quote, item, Owner.NAMED);
  }

  static List<Item> plain(Quote quote, List<TokenTree> arguments, Item item) {
    return expand(quote, item, Owner.NONE);
  }

  private enum Owner {
    NAMED,
    NONE
  }

  private static List<Item> expand(Quote quote, Item item, Owner owner) {
    return switch (item) {
      case Item.Trait i -> {
        List<Item> added = new ArrayList<>(quote.members("const USE_VTABLE_ATTR: ();"));
        Set<String> names = names(i.items());
        if (owner == Owner.NAMED && !names.contains("OwnerModule")) {
          added.addAll(quote.members("type OwnerModule: ::kernel::ModuleMetadata;"));
        }
        // Since 7.x a constant of the same name is not looked for in a trait.
        constants(quote, i.items(), owner == Owner.NAMED ? Set.of() : names, "false", added);
        yield List.of(ItemParts.withMembers(i, joined(i.items(), added, owner)));
      }
      case Item.Impl i -> {
        List<Item> added = new ArrayList<>(quote.members("const USE_VTABLE_ATTR: () = ();"));
        Set<String> names = names(i.items());
        if (owner == Owner.NAMED && !names.contains("OwnerModule")) {
          added.addAll(quote.members("type OwnerModule = crate::LocalModule;"));
        }
        constants(quote, i.items(), names, "true", added);
        yield List.of(ItemParts.withMembers(i, joined(i.items(), added, owner)));
      }
      case Item other -> {
        quote.fail(other.span(), "`#[vtable]` is for traits and impls");
        yield List.of();
      }
    };
  }

  private static List<Item> joined(List<Item> items, List<Item> added, Owner owner) {
    List<Item> out = new ArrayList<>(owner == Owner.NAMED ? items : added);
    out.addAll(owner == Owner.NAMED ? added : items);
    return out;
  }

  private static Set<String> names(List<Item> items) {
    Set<String> names = new HashSet<>();
    for (Item item : items) {
      if (item instanceof Item.Const c) {
        names.add(c.name().text());
      } else if (item instanceof Item.TypeAlias t) {
        names.add(t.name().text());
      }
    }
    return names;
  }

  private static void constants(
      Quote quote, List<Item> items, Set<String> taken, String value, List<Item> added) {
    for (Item item : items) {
      if (!(item instanceof Item.Fn fn)) {
        continue;
      }
      String name = "HAS_" + fn.name().text().toUpperCase(Locale.ROOT);
      if (taken.contains(name)) {
        continue;
      }
      List<Attr> cfgs =
          fn.attrs().stream()
              .filter(a -> a instanceof Attr.Normal n && n.meta().is("cfg"))
              .toList();
      for (Item constant :
          quote.members(
              "const #name: bool = " + value + ";",
              "name",
              new klint.syntax.Ident(name, false, fn.name().span()))) {
        added.add(ItemParts.withAttrs(constant, cfgs));
      }
    }
  }
}
