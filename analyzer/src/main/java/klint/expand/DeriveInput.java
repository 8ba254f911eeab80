// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Bound;
import klint.syntax.Expr;
import klint.syntax.GenericArgs;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Path;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.Type;

/// A struct, union or enum as derives see it.
record DeriveInput(
    Shape shape,
    Ident name,
    Generics generics,
    List<Variant> variants,
    boolean packed,
    List<Attr> attrs) {

  /// What is said of the type that its derived impls say, too.
  private static final List<String> INHERITED =
      List.of("allow", "warn", "deny", "forbid", "stable", "unstable");

  enum Shape {
    STRUCT,
    UNION,
    ENUM
  }

  /// A variant, or the struct itself.
  record Variant(Ident name, Fields kind, List<Item.Field> fields, List<Attr> attrs) {}

  enum Fields {
    UNIT,
    TUPLE,
    NAMED
  }

  /// Absent if the item is nothing that derives take.
  static Optional<DeriveInput> of(Item item) {
    return switch (item) {
      case Item.Struct i ->
          Optional.of(
              new DeriveInput(
                  Shape.STRUCT,
                  i.name(),
                  i.generics(),
                  List.of(variant(i.name(), i.data(), i.attrs())),
                  isPacked(i.attrs()),
                  i.attrs()));
      case Item.Union i ->
          Optional.of(
              new DeriveInput(
                  Shape.UNION,
                  i.name(),
                  i.generics(),
                  List.of(variant(i.name(), i.data(), i.attrs())),
                  isPacked(i.attrs()),
                  i.attrs()));
      case Item.Enum i ->
          Optional.of(
              new DeriveInput(
                  Shape.ENUM,
                  i.name(),
                  i.generics(),
                  i.variants().stream().map(v -> variant(v.name(), v.data(), v.attrs())).toList(),
                  false,
                  i.attrs()));
      case Item _ -> Optional.empty();
    };
  }

  private static Variant variant(Ident name, Item.VariantData data, List<Attr> attrs) {
    return switch (data) {
      case Item.VariantData.Unit _ -> new Variant(name, Fields.UNIT, List.of(), attrs);
      case Item.VariantData.TupleFields t -> new Variant(name, Fields.TUPLE, t.fields(), attrs);
      case Item.VariantData.Named n -> new Variant(name, Fields.NAMED, n.fields(), attrs);
    };
  }

  private static boolean isPacked(List<Attr> attrs) {
    return Attr.named(attrs, "repr").stream()
        .anyMatch(
            m ->
                m.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
                    && group.trees().stream()
                        .anyMatch(t -> t instanceof TokenTree.Token w && w.isWord("packed")));
  }

  boolean isEnum() {
    return shape == Shape.ENUM;
  }

  /// The struct's own fields, or the only variant's.
  Variant only() {
    return variants.get(0);
  }

  List<GenericParam.OfType> typeParams() {
    return generics.params().stream()
        .filter(p -> p instanceof GenericParam.OfType)
        .map(p -> (GenericParam.OfType) p)
        .toList();
  }

  /// `Name<'a, T, N>`.
  Type self() {
    return new Type.OfPath(path(name, generics, List.of()));
  }

  /// `name<first.., 'a, T, N>`.
  static Path path(Ident name, Generics generics, List<GenericArgs.Arg> first) {
    List<GenericArgs.Arg> args = new ArrayList<>(first);
    for (GenericParam param : generics.params()) {
      args.add(
          switch (param) {
            case GenericParam.OfLifetime p -> new GenericArgs.Arg.OfLifetime(p.lifetime());
            case GenericParam.OfType p -> new GenericArgs.Arg.OfType(named(p.name()));
            case GenericParam.OfConst p -> new GenericArgs.Arg.OfType(named(p.name()));
          });
    }
    Span at = name.span();
    Optional<GenericArgs> angle =
        args.isEmpty() ? Optional.empty() : Optional.of(new GenericArgs.Angle(args, at));
    return new Path(at, Optional.empty(), false, List.of(new Path.Segment(name, angle)));
  }

  private static Type named(Ident name) {
    return new Type.OfPath(
        new Path(
            name.span(),
            Optional.empty(),
            false,
            List.of(new Path.Segment(name, Optional.empty()))));
  }

  /// The parameters without their defaults and attributes.
  static Generics plain(Generics generics) {
    return new Generics(
        generics.params().stream().map(DeriveInput::withoutDefault).toList(), generics.where());
  }

  private static GenericParam withoutDefault(GenericParam param) {
    return switch (param) {
      case GenericParam.OfLifetime p ->
          new GenericParam.OfLifetime(List.of(), p.lifetime(), p.bounds(), p.span());
      case GenericParam.OfType p ->
          new GenericParam.OfType(List.of(), p.name(), p.bounds(), Optional.empty(), p.span());
      case GenericParam.OfConst p ->
          new GenericParam.OfConst(List.of(), p.name(), p.type(), Optional.empty(), p.span());
    };
  }

  /// Plain parameters where every type has `trait` as its first bound, and so have the associated
  /// types that occur in fields.
  Generics bounded(Path trait) {
    Bound bound = new Bound.OfTrait(List.of(), Bound.Modifier.NONE, trait, trait.span());
    List<GenericParam> params = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (GenericParam param : plain(generics).params()) {
      if (param instanceof GenericParam.OfType p) {
        names.add(p.name().text());
        List<Bound> bounds = new ArrayList<>();
        bounds.add(bound);
        bounds.addAll(p.bounds());
        params.add(
            new GenericParam.OfType(List.of(), p.name(), bounds, Optional.empty(), p.span()));
      } else {
        params.add(param);
      }
    }
    List<Generics.WherePredicate> where = new ArrayList<>(generics.where());
    for (Variant variant : variants) {
      for (Item.Field field : variant.fields()) {
        for (Type type : Projections.in(field.type(), names)) {
          where.add(
              new Generics.WherePredicate.OfType(List.of(), type, List.of(bound), trait.span()));
        }
      }
    }
    return new Generics(params, where);
  }

  /// The impl with the lint levels and stability of the type.
  Item.Impl withLints(Item.Impl i) {
    List<Attr> all = new ArrayList<>(i.attrs());
    for (Attr attr : attrs) {
      if (attr instanceof Attr.Normal n && INHERITED.stream().anyMatch(n.meta()::is)) {
        all.add(attr);
      }
    }
    return i.withAttrs(all);
  }

  /// The token that names a field after a dot.
  static TokenTree.Token member(Item.Field field) {
    Ident name = field.name();
    boolean index = !name.text().isEmpty() && Character.isDigit(name.text().charAt(0));
    return new TokenTree.Token(
        index ? TokenKind.INT : name.raw() ? TokenKind.RAW_IDENT : TokenKind.IDENT,
        name.text(),
        false,
        name.span());
  }

  /// The types `T::Item` with `T` one of some names, anywhere in a type.
  private static final class Projections extends Looker {
    private final Set<String> names;
    private final List<Type> found = new ArrayList<>();

    private Projections(Set<String> names) {
      this.names = names;
    }

    static List<Type> in(Type type, Set<String> names) {
      if (names.isEmpty()) {
        return List.of();
      }
      Projections look = new Projections(names);
      look.type(type);
      return look.found;
    }

    @Override
    Type type(Type type) {
      if (type instanceof Type.OfPath(Path path)
          && path.qself().isEmpty()
          && path.segments().size() > 1
          && names.contains(path.segments().get(0).name().text())) {
        found.add(type);
      }
      return super.type(type);
    }

    @Override
    Expr expr(Expr expr) {
      return expr;
    }
  }
}
