// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.PrimTy;
import klint.syntax.Mutability;

/// Impl blocks by what they are for: the trait, and the outermost constructor of the self type.
final class TraitIndex {
  private final Map<DefId, OfTrait> byTrait = new HashMap<>();
  private final Map<Key, List<DefId>> inherent = new LinkedHashMap<>();

  /// The outermost constructor of a type; [Key.Any] for parameters and what else may be anything.
  sealed interface Key {
    record Def(DefId id) implements Key {
      @Override
      public boolean equals(Object other) {
        return other instanceof Def that && id.index() == that.id.index();
      }

      @Override
      public int hashCode() {
        return id.index();
      }
    }

    record Prim(PrimTy prim) implements Key {
      @Override
      public boolean equals(Object other) {
        return other instanceof Prim that && prim == that.prim;
      }

      @Override
      public int hashCode() {
        return prim.name().hashCode();
      }
    }

    record Ref(Mutability mutability) implements Key {}

    record Ptr(Mutability mutability) implements Key {}

    record Tuple(int size) implements Key {}

    record FnPtr(int params) implements Key {}

    record Shape(String name) implements Key {}

    record Any() implements Key {}
  }

  TraitIndex(ItemTypes items) {
    for (DefId impl : items.defs().impls()) {
      if (!(items.defs().def(impl) instanceof Def.Impl)) {
        continue;
      }
      Optional<ItemTypes.ImplHeader> header = items.header(impl);
      if (header.isEmpty()) {
        continue;
      }
      Key key = key(header.get().self());
      if (header.get().trait().isPresent()) {
        byTrait
            .computeIfAbsent(header.get().trait().get().trait(), _ -> new OfTrait())
            .byKey
            .computeIfAbsent(key, _ -> new ArrayList<>())
            .add(impl);
      } else {
        inherent.computeIfAbsent(key, _ -> new ArrayList<>()).add(impl);
      }
    }
  }

  static Key key(Ty type) {
    return switch (type) {
      case Ty.Prim t -> new Key.Prim(t.prim());
      case Ty.Never _ -> new Key.Shape("!");
      case Ty.Adt t -> new Key.Def(t.def());
      case Ty.Foreign t -> new Key.Def(t.def());
      case Ty.Ref t -> new Key.Ref(t.mutability());
      case Ty.Ptr t -> new Key.Ptr(t.mutability());
      case Ty.Slice _ -> new Key.Shape("[]");
      case Ty.Array _ -> new Key.Shape("[;]");
      case Ty.Tuple t -> new Key.Tuple(t.elems().size());
      case Ty.FnDef _ -> new Key.Shape("fn item");
      case Ty.FnPtr t -> new Key.FnPtr(t.params().size());
      case Ty.Closure _ -> new Key.Shape("closure");
      case Ty.Coroutine _ -> new Key.Shape("coroutine");
      case Ty.Dyn t ->
          t.principal().<Key>map(p -> new Key.Def(p.trait())).orElse(new Key.Shape("dyn"));
      case Ty.Param _, Ty.Projection _, Ty.Opaque _, Ty.Infer _, Ty.Unknown _, Ty.Const _ ->
          new Key.Any();
    };
  }

  /// The impls of one trait, by the keys of their self types, and the answers given so far.
  ///
  /// Thread-safe once it is filled.
  private static final class OfTrait {
    private static final Key ANY = new Key.Any();

    final Map<Key, List<DefId>> byKey = new LinkedHashMap<>();
    private final Map<Key, List<DefId>> byHead = new ConcurrentHashMap<>();
    private final Map<Ty.VarKind, List<DefId>> byKind = new ConcurrentHashMap<>();
    private volatile List<DefId> general = List.of();

    List<DefId> forHead(Key head) {
      if (!byKey.containsKey(head) || head.equals(ANY)) {
        return general();
      }
      List<DefId> known = byHead.get(head);
      if (known == null) {
        known = select(k -> k instanceof Key.Any || k.equals(head));
        byHead.put(head, known);
      }
      return known;
    }

    /// For parameters and the like: the impls for everything.
    private List<DefId> general() {
      if (general.isEmpty() && byKey.containsKey(ANY)) {
        general = select(k -> k instanceof Key.Any);
      }
      return general;
    }

    List<DefId> open(Ty.VarKind kind) {
      List<DefId> known = byKind.get(kind);
      if (known == null) {
        known =
            select(
                k ->
                    kind == Ty.VarKind.GENERAL
                        || k instanceof Key.Any
                        || (k instanceof Key.Prim p && fits(kind, p.prim())));
        byKind.put(kind, known);
      }
      return known;
    }

    private List<DefId> select(Predicate<Key> wanted) {
      List<DefId> out = new ArrayList<>();
      byKey.forEach(
          (key, impls) -> {
            if (wanted.test(key)) {
              out.addAll(impls);
            }
          });
      return List.copyOf(out);
    }
  }

  /// The impls of a trait that may be for `self`: by its head, and those for parameters. All of
  /// them if the head is open.
  List<DefId> impls(DefId trait, Ty self) {
    OfTrait of = byTrait.get(trait);
    if (of == null) {
      return List.of();
    }
    return switch (self) {
      case Ty.Infer i -> of.open(i.kind());
      case Ty.Unknown _ -> of.open(Ty.VarKind.GENERAL);
      default -> of.forHead(key(self));
    };
  }

  private static boolean fits(Ty.VarKind kind, PrimTy prim) {
    Ty t = new Ty.Prim(prim);
    return switch (kind) {
      case INT -> InferenceTable.isInteger(t);
      case FLOAT -> InferenceTable.isFloat(t);
      case GENERAL, CONST -> true;
    };
  }

  /// All impls of a trait.
  List<DefId> impls(DefId trait) {
    OfTrait of = byTrait.get(trait);
    if (of == null) {
      return List.of();
    }
    List<DefId> out = new ArrayList<>(of.open(Ty.VarKind.GENERAL));
    out.sort(DefId::compareTo);
    return out;
  }

  /// The inherent impls for types with the head of `self`.
  List<DefId> inherent(Ty self) {
    return inherent.getOrDefault(key(self), List.of());
  }
}
