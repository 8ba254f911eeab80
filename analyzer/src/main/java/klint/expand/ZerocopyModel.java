// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.syntax.Bound;
import klint.syntax.Generics;
import klint.syntax.Item;
import klint.syntax.Path;

/// The derives of the vendored zerocopy: the impls, with bodies only where they do something.
///
/// Source: rust/zerocopy-derive.
///
/// `traits` are implemented together, since the first needs the others.
record ZerocopyModel(List<String> traits) implements Model.Derive {
  private static final String MARK = " fn only_derive_is_allowed_to_implement_this_trait() {}";

  private static final Map<String, String> MEMBERS =
      Map.of(
          "KnownLayout",
          MARK
              + " type PointerMetadata = ();"
              + " type MaybeUninit = ::core::mem::MaybeUninit<Self>;"
              + " const LAYOUT: ::zerocopy::DstLayout = ::zerocopy::DstLayout::for_type::<Self>();"
              + " #[inline(always)] fn raw_from_ptr_len(bytes: ::core::ptr::NonNull<u8>, _meta: ())"
              + " -> ::core::ptr::NonNull<Self> { bytes.cast::<Self>() }"
              + " #[inline(always)] fn pointer_to_metadata(_ptr: *mut Self) -> () {}",
          "TryFromBytes",
          MARK
              + " #[inline(always)] fn is_bit_valid<___ZcAlignment>("
              + "_candidate: ::zerocopy::Maybe<Self, ___ZcAlignment>) -> bool"
              + " where ___ZcAlignment: ::zerocopy::invariant::Alignment { true }");

  @Override
  public List<Item> expand(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = DeriveInput.of(item);
    if (found.isEmpty()) {
      quote.fail(item.span(), "only structs, enums and unions can have derives");
      return List.of();
    }
    List<Item> out = new ArrayList<>();
    for (String trait : traits) {
      out.add(impl(quote, found.get(), trait));
    }
    return out;
  }

  private static Item impl(Quote quote, DeriveInput input, String trait) {
    Item.Impl i =
        (Item.Impl)
            quote.item(
                "unsafe impl ::zerocopy::"
                    + trait
                    + " for #self {"
                    + MEMBERS.getOrDefault(trait, MARK)
                    + " }",
                "self",
                input.self());
    return i.withGenerics(fieldsToo(input, i.trait().orElseThrow()));
  }

  /// Where every field's type has the trait, if any parameter is in them.
  private static Generics fieldsToo(DeriveInput input, Path trait) {
    Generics plain = DeriveInput.plain(input.generics());
    if (input.typeParams().isEmpty()) {
      return plain;
    }
    Bound bound = new Bound.OfTrait(List.of(), Bound.Modifier.NONE, trait, trait.span());
    List<Generics.WherePredicate> where = new ArrayList<>(plain.where());
    for (DeriveInput.Variant variant : input.variants()) {
      for (Item.Field field : variant.fields()) {
        where.add(
            new Generics.WherePredicate.OfType(
                List.of(), field.type(), List.of(bound), trait.span()));
      }
    }
    return new Generics(plain.params(), where);
  }
}
