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
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;

/// The derives of the vendored zerocopy: the impls, with bodies only where they do something.
///
/// Source: rust/zerocopy-derive.
///
/// `traits` are implemented together, since the first needs the others.
record ZerocopyModel(List<String> traits) implements Model.Derive {
  private static final String MARK = " fn only_derive_is_allowed_to_implement_this_trait() {}";

  /// Code that is never run and makes the compiler see that any bits are a value.
  private static final String ANY_BITS =
      " if false { fn assert_is_from_bytes<T>() where T: ::zerocopy::FromBytes, T:"
          + " ?::core::marker::Sized {} assert_is_from_bytes::<Self>(); }";

  private static final Map<String, String> MEMBERS =
      Map.of(
          "KnownLayout",
          MARK
              + " type PointerMetadata = ();"
              + " type MaybeUninit = ::core::mem::MaybeUninit<Self>;"
              + " const LAYOUT: ::zerocopy::DstLayout = ::zerocopy::DstLayout::for_type::<Self>();"
              + " #[inline(always)] fn raw_from_ptr_len(bytes: ::core::ptr::NonNull<u8>, _meta: ())"
              + " -> ::core::ptr::NonNull<Self> { bytes.cast::<Self>() }"
              + " #[inline(always)] fn pointer_to_metadata(_ptr: *mut Self) -> () {}");

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
    if (traits.contains("TryFromBytes") && found.get().shape() != DeriveInput.Shape.ENUM) {
      projections(quote, found.get(), out);
    }
    return out;
  }

  private String members(DeriveInput input, String trait) {
    return trait.equals("TryFromBytes")
        ? MARK
            + " #[inline(always)] fn is_bit_valid<___ZcAlignment>("
            + "_candidate: ::zerocopy::Maybe<'_, Self, ___ZcAlignment>) -> bool"
            + " where ___ZcAlignment: ::zerocopy::invariant::Alignment {"
            + (traits.contains("FromBytes") && input.typeParams().isEmpty() ? ANY_BITS : "")
            + " true }"
        : MEMBERS.getOrDefault(trait, MARK);
  }

  /// How a pointer to the whole becomes one to a field.
  private static void projections(Quote quote, DeriveInput input, List<Item> out) {
    String variant =
        input.shape() == DeriveInput.Shape.UNION
            ? "{ ::zerocopy::REPR_C_UNION_VARIANT_ID }, "
            : "{ ::zerocopy::STRUCT_VARIANT_ID }, ";
    Generics plain = DeriveInput.plain(input.generics());
    out.add(
        ((Item.Impl)
                quote.item(
                    "unsafe impl ::zerocopy::HasTag for #self {"
                        + MARK
                        + " type Tag = ();"
                        + " type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit; }",
                    "self",
                    input.self()))
            .withGenerics(plain));
    List<Item.Field> fields = input.variants().get(0).fields();
    for (int i = 0; i < fields.size(); i++) {
      Item.Field field = fields.get(i);
      TokenTree name =
          input.variants().get(0).kind() == DeriveInput.Fields.NAMED
              ? new TokenTree.Token(
                  TokenKind.IDENT, field.name().text(), false, field.name().span())
              : new TokenTree.Token(TokenKind.INT, String.valueOf(i), false, quote.callSite());
      String trait = "::zerocopy::HasField<(), " + variant + "{ ::zerocopy::ident_id!(#name) }>";
      out.add(
          ((Item.Impl)
                  quote.item(
                      "unsafe impl "
                          + trait
                          + " for #self {"
                          + MARK
                          + " type Type = #type; #[inline(always)] fn project("
                          + "slf: ::zerocopy::pointer::PtrInner<'_, Self>) -> *mut <Self as "
                          + trait
                          + ">::Type { let slf = slf.as_ptr(); unsafe { &raw mut (*slf).#name } }"
                          + " }",
                      "self",
                      input.self(),
                      "name",
                      name,
                      "type",
                      field.type()))
              .withGenerics(plain));
    }
  }

  private Item impl(Quote quote, DeriveInput input, String trait) {
    Item.Impl i =
        (Item.Impl)
            quote.item(
                "unsafe impl ::zerocopy::" + trait + " for #self {" + members(input, trait) + " }",
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
