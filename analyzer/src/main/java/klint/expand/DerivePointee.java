// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Bound;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.Type;

/// `#[derive(CoercePointee)]`: a smart pointer that unsizes and dispatches as its field does.
///
/// Source: RFC 3621.
final class DerivePointee {
  private DerivePointee() {}

  static List<Item> coercePointee(Quote quote, Item item, List<String> siblings) {
    Optional<DeriveInput> found = Derives.input(quote, item);
    if (found.isEmpty()) {
      return List.of();
    }
    DeriveInput input = found.get();
    List<GenericParam.OfType> types = input.typeParams();
    Optional<GenericParam.OfType> pointee =
        types.stream()
            .filter(p -> !Attr.named(p.attrs(), "pointee").isEmpty())
            .findFirst()
            .or(() -> types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty());
    if (pointee.isEmpty()) {
      quote.fail(item.span(), "no type parameter is marked `#[pointee]`");
      return List.of();
    }
    List<Item> out = new ArrayList<>();
    out.add(Derives.unbounded(quote, input, "marker::CoercePointeeValidated", List.of()));
    for (String trait : List.of("ops::DispatchFromDyn", "ops::CoerceUnsized")) {
      out.add(coercion(quote, input, pointee.get(), trait));
    }
    return out;
  }

  /// `impl<T: ?Sized + Unsize<__S>, __S: ?Sized> Trait<Ptr<__S>> for Ptr<T>`.
  private static Item coercion(
      Quote quote, DeriveInput input, GenericParam.OfType pointee, String trait) {
    Ident other = quote.ident("__S");
    Item.Impl parsed =
        (Item.Impl)
            quote.item(
                "#[automatically_derived] impl<__T: #krate::marker::Unsize<__S>> #krate::"
                    + trait
                    + "<#target> for #self {}",
                "krate",
                Derives.core(quote),
                "target",
                target(input, pointee, other),
                "self",
                input.self());
    Bound unsize = ((GenericParam.OfType) parsed.generics().params().get(0)).bounds().get(0);
    List<GenericParam> params = new ArrayList<>();
    for (GenericParam param : DeriveInput.plain(input.generics()).params()) {
      if (param instanceof GenericParam.OfType p && p.name().text().equals(pointee.name().text())) {
        List<Bound> bounds = new ArrayList<>(p.bounds());
        bounds.add(unsize);
        params.add(
            new GenericParam.OfType(List.of(), p.name(), bounds, Optional.empty(), p.span()));
      } else {
        params.add(param);
      }
    }
    params.add(
        new GenericParam.OfType(
            List.of(), other, pointee.bounds(), Optional.empty(), quote.callSite()));
    return parsed.withGenerics(new Generics(params, input.generics().where()));
  }

  /// The input's type with `other` in the pointee's place.
  private static Type target(DeriveInput input, GenericParam.OfType pointee, Ident other) {
    Type self = input.self();
    return new Looker() {
      @Override
      Type type(Type type) {
        if (type instanceof Type.OfPath(Path path)
            && path.asIdent().map(i -> i.text().equals(pointee.name().text())).orElse(false)) {
          return new Type.OfPath(
              new Path(
                  other.span(),
                  Optional.empty(),
                  false,
                  List.of(new Path.Segment(other, Optional.empty()))));
        }
        return super.type(type);
      }
    }.type(self);
  }
}
