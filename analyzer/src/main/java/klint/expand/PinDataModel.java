// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import klint.syntax.Attr;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Lifetime;
import klint.syntax.Path;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// `#[pin_data]`: the struct, and for each field a function that initialises it in place, pinned or
/// not; `Unpin` and `Drop` as the marked fields need it.
///
/// Source: rust/pin-init/internal/src/pin_data.rs, and for the older shape the macros `__pin_data!`
/// of 6.12's rust/kernel/init/macros.rs.
///
/// `base` is the path of the module that has `PinInit`.
record PinDataModel(String base, Shape shape) implements Model.Attribute {

  /// What a field's function gives.
  enum Shape {
    /// It takes the initialiser (with the `macro_rules!` that are called `pin_init!`).
    INITIALISES,
    /// It gives a slot that is then initialised; and the struct can be projected.
    GIVES_SLOT
  }

  @Override
  public List<Item> expand(Quote quote, List<TokenTree> arguments, Item item) {
    if (!(quote.configured(item) instanceof Item.Struct struct)
        || !(struct.data() instanceof Item.VariantData.Named)) {
      quote.fail(item.span(), "`#[pin_data]` is for structs with named fields");
      return List.of();
    }
    boolean dropped = Tokens.isWord(arguments, 0, "PinnedDrop");
    return new Writer(quote, base, shape, withoutSelf(struct)).write(dropped);
  }

  /// `Self` means another type in what is written: it is replaced by the struct's name.
  private static Item.Struct withoutSelf(Item.Struct struct) {
    Path.Segment name =
        DeriveInput.path(struct.name(), struct.generics(), List.of()).segments().get(0);
    SelfReplacer replacer = new SelfReplacer(name);
    List<Item.Field> fields = new ArrayList<>();
    for (Item.Field f : ((Item.VariantData.Named) struct.data()).fields()) {
      fields.add(
          new Item.Field(
              f.attrs(), f.vis(), f.name(), replacer.type(f.type()), f.defaultValue(), f.span()));
    }
    return new Item.Struct(
        struct.attrs(),
        struct.vis(),
        struct.name(),
        replacer.generics(struct.generics()),
        new Item.VariantData.Named(fields),
        struct.span());
  }

  private static final class SelfReplacer extends Looker {
    private final Path.Segment name;

    SelfReplacer(Path.Segment name) {
      this.name = name;
    }

    @Override
    Path path(Path path) {
      Path inner = super.path(path);
      if (inner.qself().isPresent()
          || inner.segments().isEmpty()
          || !inner.segments().get(0).name().text().equals("Self")) {
        return inner;
      }
      List<Path.Segment> segments = new ArrayList<>(inner.segments());
      segments.set(0, name);
      return new Path(inner.span(), inner.qself(), inner.global(), segments);
    }
  }

  /// Writes everything for one struct.
  private static final class Writer {
    private final Quote quote;
    private final String base;
    private final Shape shape;
    private final Item.Struct struct;
    private final Type self;
    private final Generics decl;
    private final Generics plain;
    private final Generics pinned;
    private final Generics pinnedDecl;
    private final List<GenericArgs.Arg> pinLifetime;
    private final List<Item.Field> fields = new ArrayList<>();
    private final List<Boolean> pins = new ArrayList<>();

    Writer(Quote quote, String base, Shape shape, Item.Struct struct) {
      this.quote = quote;
      this.base = base;
      this.shape = shape;
      this.struct = struct;
      this.decl = struct.generics();
      this.plain = DeriveInput.plain(decl);
      Lifetime pin = new Lifetime("__pin", quote.callSite());
      GenericParam param = new GenericParam.OfLifetime(List.of(), pin, List.of(), quote.callSite());
      this.pinned = with(param, plain);
      this.pinnedDecl = with(param, decl);
      this.pinLifetime = List.of(new GenericArgs.Arg.OfLifetime(pin));
      this.self = named(struct.name(), List.of());
      for (Item.Field f : ((Item.VariantData.Named) struct.data()).fields()) {
        List<Attr> attrs =
            f.attrs().stream()
                .filter(a -> !(a instanceof Attr.Normal n && n.meta().is("pin")))
                .toList();
        pins.add(attrs.size() < f.attrs().size());
        fields.add(new Item.Field(attrs, f.vis(), f.name(), f.type(), f.defaultValue(), f.span()));
      }
    }

    private static Generics with(GenericParam first, Generics generics) {
      List<GenericParam> params = new ArrayList<>();
      params.add(first);
      params.addAll(generics.params());
      return new Generics(params, generics.where());
    }

    /// `name<first.., the struct's parameters>`.
    private Type named(Ident name, List<GenericArgs.Arg> first) {
      return new Type.OfPath(DeriveInput.path(name, decl, first));
    }

    List<Item> write(boolean dropped) {
      List<Item> hidden = new ArrayList<>();
      theData(hidden);
      unpin(hidden);
      if (dropped) {
        hidden.add(drop());
      } else {
        noDrop(hidden);
      }
      List<Item> out = new ArrayList<>();
      out.add(
          new Item.Struct(
              struct.attrs(),
              struct.vis(),
              struct.name(),
              decl,
              new Item.VariantData.Named(fields),
              struct.span()));
      if (shape == Shape.GIVES_SLOT) {
        projection(out);
      }
      out.add(quote.item("const _: () = { #items };", "items", hidden));
      return out;
    }

    private Item with(Generics generics, String template, Object... holes) {
      return ItemParts.withGenerics(quote.item(template, holes), generics);
    }

    private void theData(List<Item> out) {
      Type data = named(quote.ident("__ThePinData"), List.of());
      boolean slots = shape == Shape.GIVES_SLOT;
      String phantom =
          slots
              ? base + "::__internal::PhantomInvariant<#self>"
              : "::core::marker::PhantomData<fn(#self) -> #self>";
      out.add(
          with(
              decl,
              "#[doc(hidden)] #vis struct __ThePinData { __phantom: " + phantom + ", }",
              "vis",
              struct.vis(),
              "self",
              self));
      out.add(
          with(
              plain,
              "impl ::core::clone::Clone for #data"
                  + " { #[inline] fn clone(&self) -> Self { *self } }",
              "data",
              data));
      out.add(with(plain, "impl ::core::marker::Copy for #data {}", "data", data));
      out.add(with(plain, "impl #data { #functions }", "data", data, "functions", functions()));
      out.add(
          with(
              plain,
              "unsafe impl "
                  + base
                  + "::__internal::HasPinData for #self {"
                  + " type PinData = #data;"
                  + " #[inline] unsafe fn __pin_data() -> Self::PinData"
                  + " { __ThePinData { __phantom: "
                  + (slots
                      ? base + "::__internal::PhantomInvariant::new()"
                      : "::core::marker::PhantomData")
                  + " } } }",
              "self",
              self,
              "data",
              data));
      if (!slots) {
        out.add(
            with(
                plain,
                "unsafe impl " + base + "::__internal::PinData for #data { type Datee = #self; }",
                "self",
                self,
                "data",
                data));
      }
    }

    private List<TokenTree> functions() {
      List<TokenTree> out = new ArrayList<>();
      if (shape == Shape.GIVES_SLOT) {
        out.addAll(
            quote.tokens(
                "#[inline(always)] #vis fn __make_closure<__F, __E>(self, f: __F) -> __F"
                    + " where __F: FnOnce(*mut #self) -> ::core::result::Result<"
                    + base
                    + "::__internal::InitOk, __E>, { f }",
                "vis",
                struct.vis(),
                "self",
                self));
      }
      for (int i = 0; i < fields.size(); i++) {
        Item.Field field = fields.get(i);
        out.addAll(shape == Shape.GIVES_SLOT ? slot(field, pins.get(i)) : both(field, pins.get(i)));
      }
      return out;
    }

    private List<TokenTree> slot(Item.Field field, boolean pin) {
      return quote.tokens(
          "#[inline(always)] #vis unsafe fn #name(self, slot: *mut #self) -> "
              + base
              + "::__internal::Slot<"
              + base
              + "::__internal::#marker, #type>"
              + " { unsafe { "
              + base
              + "::__internal::Slot::new(&raw mut (*slot).#name) } }",
          "vis",
          field.vis(),
          "name",
          field.name(),
          "self",
          self,
          "marker",
          quote.ident(pin ? "Pinned" : "Unpinned"),
          "type",
          field.type());
    }

    private List<TokenTree> both(Item.Field field, boolean pin) {
      String initialise =
          pin
              ? "init: impl "
                  + base
                  + "::PinInit<#type, E>,) -> ::core::result::Result<(), E> { unsafe { "
                  + base
                  + "::PinInit::__pinned_init(init, slot) } }"
              : "init: impl "
                  + base
                  + "::Init<#type, E>,) -> ::core::result::Result<(), E> { unsafe { "
                  + base
                  + "::Init::__init(init, slot) } }";
      String project =
          pin
              ? "::core::pin::Pin<&'__slot mut #type>"
                  + " { unsafe { ::core::pin::Pin::new_unchecked(slot) } }"
              : "&'__slot mut #type { slot }";
      return quote.tokens(
          "#vis unsafe fn #name<E>(self, slot: *mut #type, "
              + initialise
              + " #vis unsafe fn #project<'__slot>(self, slot: &'__slot mut #type,) -> "
              + project,
          "vis",
          field.vis(),
          "name",
          field.name(),
          "project",
          new Ident("__project_" + field.name().text(), false, quote.callSite()),
          "type",
          field.type());
    }

    private void unpin(List<Item> out) {
      List<TokenTree> pinnedFields = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        if (pins.get(i)) {
          pinnedFields.addAll(
              quote.tokens(
                  "#name: #type,", "name", fields.get(i).name(), "type", fields.get(i).type()));
        }
      }
      String phantoms =
          shape == Shape.GIVES_SLOT
              ? "__phantom_pin: "
                  + base
                  + "::__internal::PhantomInvariantLifetime<'__pin>, __phantom: "
                  + base
                  + "::__internal::PhantomInvariant<#self>,"
              : "__phantom_pin: ::core::marker::PhantomData<fn(&'__pin ()) -> &'__pin ()>,"
                  + " __phantom: ::core::marker::PhantomData<fn(#self) -> #self>,";
      out.add(
          with(
              pinnedDecl,
              "#[allow(dead_code, non_snake_case)] struct __Unpin { " + phantoms + " #fields }",
              "self",
              self,
              "fields",
              pinnedFields));
      Item.Impl i =
          (Item.Impl)
              quote.item(
                  "#[doc(hidden)] impl ::core::marker::Unpin for #self"
                      + " where #unpin: ::core::marker::Unpin {}",
                  "self",
                  self,
                  "unpin",
                  named(quote.ident("__Unpin"), pinLifetime));
      List<Generics.WherePredicate> where = new ArrayList<>(i.generics().where());
      where.addAll(pinned.where());
      out.add(i.withGenerics(new Generics(pinned.params(), where)));
    }

    private Item drop() {
      return with(
          plain,
          "impl ::core::ops::Drop for #self { fn drop(&mut self) {"
              + " let pinned = unsafe { ::core::pin::Pin::new_unchecked(self) };"
              + " let token = unsafe { "
              + base
              + "::__internal::OnlyCallFromDrop::new() };"
              + base
              + "::PinnedDrop::drop(pinned, token); } }",
          "self",
          self);
    }

    private void noDrop(List<Item> out) {
      out.addAll(
          quote.items(
              "trait MustNotImplDrop {} impl<T: ::core::ops::Drop + ?::core::marker::Sized>"
                  + " MustNotImplDrop for T {}"));
      out.add(with(plain, "impl MustNotImplDrop for #self {}", "self", self));
      out.addAll(
          quote.items(
              "trait UselessPinnedDropImpl_you_need_to_specify_PinnedDrop {} impl<T: "
                  + base
                  + "::PinnedDrop + ?::core::marker::Sized>"
                  + " UselessPinnedDropImpl_you_need_to_specify_PinnedDrop for T {}"));
      out.add(
          with(
              plain,
              "impl UselessPinnedDropImpl_you_need_to_specify_PinnedDrop for #self {}",
              "self",
              self));
    }

    private void projection(List<Item> out) {
      Ident name = new Ident(struct.name().text() + "Projection", false, struct.name().span());
      List<TokenTree> types = new ArrayList<>();
      List<TokenTree> values = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        Item.Field field = fields.get(i);
        boolean pin = pins.get(i);
        types.addAll(
            quote.tokens(
                pin
                    ? "#vis #name: ::core::pin::Pin<&'__pin mut #type>,"
                    : "#vis #name: &'__pin mut #type,",
                "vis",
                field.vis(),
                "name",
                field.name(),
                "type",
                field.type()));
        values.addAll(
            quote.tokens(
                pin
                    ? "#name: unsafe { ::core::pin::Pin::new_unchecked(&mut this.#name) },"
                    : "#name: &mut this.#name,",
                "name",
                field.name()));
      }
      out.add(
          with(
              pinnedDecl,
              "#[allow(dead_code, non_snake_case)] #[doc(hidden)] #vis struct #name { #fields"
                  + " ___pin_phantom_data: ::core::marker::PhantomData<&'__pin mut ()>, }",
              "vis",
              struct.vis(),
              "name",
              name,
              "fields",
              types));
      out.add(
          with(
              plain,
              "impl #self { #[inline] #vis fn project<'__pin>("
                  + "self: ::core::pin::Pin<&'__pin mut Self>,) -> #projection {"
                  + " let this = unsafe { ::core::pin::Pin::get_unchecked_mut(self) };"
                  + " #name { #values ___pin_phantom_data: ::core::marker::PhantomData, } } }",
              "self",
              self,
              "vis",
              struct.vis(),
              "projection",
              named(name, pinLifetime),
              "name",
              name,
              "values",
              values));
    }
  }
}
