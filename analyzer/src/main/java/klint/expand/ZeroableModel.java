// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Bound;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.Lifetime;
import klint.syntax.Path;
import klint.syntax.TokenTree;

/// `#[derive(Zeroable)]` and `#[derive(MaybeZeroable)]`.
///
/// Source: rust/pin-init/internal/src/zeroable.rs and 6.12's rust/macros/zeroable.rs.
///
/// `base` is the path of the module that has the trait.
record ZeroableModel(String base, Fields fields) implements Model.Derive {

  /// What is asked of the fields: to be zeroable, or that the impl holds only if they are.
  enum Fields {
    ASSERTED,
    CONDITION
  }

  @Override
  public List<Item> expand(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = DeriveInput.of(item);
    if (found.isEmpty() || found.get().isEnum()) {
      quote.fail(item.span(), "only structs and unions can be `Zeroable`");
      return List.of();
    }
    DeriveInput input = found.get();
    Item.Impl bare =
        (Item.Impl)
            quote.item(
                "#[automatically_derived] unsafe impl " + base + "::Zeroable for #self {}",
                "self",
                input.self());
    Path trait = bare.trait().orElseThrow();
    Generics generics = bounded(input.generics(), trait);
    return switch (fields) {
      case CONDITION -> List.of(bare.withGenerics(conditions(input, generics, trait)));
      case ASSERTED -> List.of(bare.withGenerics(generics), assertions(quote, input, generics));
    };
  }

  private static Generics bounded(Generics generics, Path trait) {
    Bound bound = new Bound.OfTrait(List.of(), Bound.Modifier.NONE, trait, trait.span());
    List<GenericParam> params = new ArrayList<>();
    for (GenericParam param : DeriveInput.plain(generics).params()) {
      if (param instanceof GenericParam.OfType p) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(bound);
        bounds.addAll(p.bounds());
        params.add(
            new GenericParam.OfType(List.of(), p.name(), bounds, Optional.empty(), p.span()));
      } else {
        params.add(param);
      }
    }
    return new Generics(params, generics.where());
  }

  private static Generics conditions(DeriveInput input, Generics generics, Path trait) {
    // A binder makes it a condition also where no parameter is in the type.
    GenericParam binder =
        new GenericParam.OfLifetime(
            List.of(), new Lifetime("__dummy", trait.span()), List.of(), trait.span());
    Bound bound = new Bound.OfTrait(List.of(binder), Bound.Modifier.NONE, trait, trait.span());
    List<Generics.WherePredicate> where = new ArrayList<>(generics.where());
    for (Item.Field field : input.only().fields()) {
      where.add(
          new Generics.WherePredicate.OfType(
              List.of(), field.type(), List.of(bound), trait.span()));
    }
    return new Generics(generics.params(), where);
  }

  private Item assertions(Quote quote, DeriveInput input, Generics generics) {
    List<TokenTree> calls = new ArrayList<>();
    for (Item.Field field : input.only().fields()) {
      calls.addAll(quote.tokens("assert_zeroable::<#type>();", "type", field.type()));
    }
    Item ensure =
        ItemParts.withGenerics(
            quote.item("fn ensure_zeroable() { #calls }", "calls", calls), generics);
    return quote.item(
        "const _: () = { fn assert_zeroable<T: ?::core::marker::Sized + "
            + base
            + "::Zeroable>() {} #ensure };",
        "ensure",
        ensure);
  }
}
