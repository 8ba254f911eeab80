// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.types.Hir;

/// Or-patterns taken out of the patterns they stand in.
final class Alternatives {
  private Alternatives() {}

  /// Patterns of which one matches where `p` does, in order; or-patterns that bind nothing stay.
  static List<Hir.Pattern> of(Hir.Pattern p) {
    return switch (p) {
      case Hir.Pattern.Or o -> {
        List<Hir.Pattern> out = new ArrayList<>();
        o.alternatives().forEach(a -> out.addAll(of(a)));
        yield out;
      }
      case Hir.Pattern.Ref r when inside(r) ->
          of(r.inner()).stream()
              .<Hir.Pattern>map(i -> new Hir.Pattern.Ref(r.id(), r.mutability(), i, r.span()))
              .toList();
      case Hir.Pattern.Deref d when inside(d) ->
          of(d.inner()).stream()
              .<Hir.Pattern>map(i -> new Hir.Pattern.Deref(d.id(), i, d.span()))
              .toList();
      case Hir.Pattern.Tuple t when inside(t) ->
          product(t.elems()).stream()
              .<Hir.Pattern>map(e -> new Hir.Pattern.Tuple(t.id(), e, t.span()))
              .toList();
      case Hir.Pattern.Slice t when inside(t) ->
          product(t.elems()).stream()
              .<Hir.Pattern>map(e -> new Hir.Pattern.Slice(t.id(), e, t.span()))
              .toList();
      case Hir.Pattern.TupleStruct t when inside(t) ->
          product(t.elems()).stream()
              .<Hir.Pattern>map(e -> new Hir.Pattern.TupleStruct(t.id(), t.path(), e, t.span()))
              .toList();
      case Hir.Pattern.Struct s when inside(s) ->
          product(s.fields().stream().map(Hir.Pattern.Field::pat).toList()).stream()
              .map(e -> struct(s, e))
              .toList();
      case Hir.Pattern.Binding x when inside(x) ->
          of(x.sub().orElseThrow()).stream()
              .<Hir.Pattern>map(
                  sub ->
                      new Hir.Pattern.Binding(
                          x.id(),
                          x.local(),
                          x.byRef(),
                          x.refMutability(),
                          Optional.of(sub),
                          x.span()))
              .toList();
      case Hir.Pattern.Ref _,
          Hir.Pattern.Deref _,
          Hir.Pattern.Tuple _,
          Hir.Pattern.Slice _,
          Hir.Pattern.TupleStruct _,
          Hir.Pattern.Struct _,
          Hir.Pattern.Binding _,
          Hir.Pattern.Wild _,
          Hir.Pattern.Rest _,
          Hir.Pattern.Never _,
          Hir.Pattern.Lit _,
          Hir.Pattern.Range _,
          Hir.Pattern.Item _,
          Hir.Pattern.Unknown _ ->
          List.of(p);
    };
  }

  private static Hir.Pattern struct(Hir.Pattern.Struct s, List<Hir.Pattern> parts) {
    List<Hir.Pattern.Field> fields = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      fields.add(new Hir.Pattern.Field(s.fields().get(i).name(), parts.get(i)));
    }
    return new Hir.Pattern.Struct(s.id(), s.path(), fields, s.rest(), s.span());
  }

  /// Every choice of one alternative per part, the last part's changing fastest.
  private static List<List<Hir.Pattern>> product(List<Hir.Pattern> parts) {
    List<List<Hir.Pattern>> out = List.of(List.of());
    for (Hir.Pattern part : parts) {
      List<List<Hir.Pattern>> longer = new ArrayList<>();
      List<Hir.Pattern> choices = of(part);
      for (List<Hir.Pattern> prefix : out) {
        for (Hir.Pattern choice : choices) {
          List<Hir.Pattern> row = new ArrayList<>(prefix);
          row.add(choice);
          longer.add(row);
        }
      }
      out = longer;
    }
    return out;
  }

  /// Whether an or-pattern that binds stands below.
  private static boolean inside(Hir.Pattern p) {
    for (Hir.Pattern c : PatternMatching.children(p)) {
      if ((c instanceof Hir.Pattern.Or && binds(c)) || inside(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean binds(Hir.Pattern p) {
    return p instanceof Hir.Pattern.Binding
        || PatternMatching.children(p).stream().anyMatch(Alternatives::binds);
  }
}
