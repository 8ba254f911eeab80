// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// The types of places, and which of them others may write while a function waits, or before it got
/// a lock: what is behind a raw pointer, or in an `UnsafeCell` that is reached through a shared
/// reference. All else belongs to the function as long as its references live.
///
/// Source: the Rust Reference, "Behavior considered undefined" (aliasing), "Interior mutability".
final class Memory {
  private static final int MAX_WRAPPERS = 6;

  private final Program program;
  private final Optional<DefId> env;
  private final Map<PlaceKey, Found> known = new HashMap<>();

  /// A place's type, if it is known, and whether it is shared.
  private record Found(Optional<Ty> type, boolean shared) {
    static final Found OTHERS = new Found(Optional.empty(), true);
  }

  Memory(Program program, Optional<DefId> env) {
    this.program = program;
    this.env = env;
  }

  /// `local` is the type of the place's local.
  boolean isShared(PlaceKey place, Ty local) {
    return find(place, local).shared();
  }

  /// The same for a place in a static, which all threads may reach.
  boolean isSharedIn(PlaceKey place, Ty type) {
    return walk(place, type, true).shared();
  }

  Optional<Ty> typeAt(PlaceKey place, Ty local) {
    return find(place, local).type();
  }

  /// The type of a place in or behind a value of type `type`.
  Optional<Ty> typeIn(PlaceKey place, Ty type) {
    return walk(place, type).type();
  }

  private Found find(PlaceKey place, Ty local) {
    Found found = known.get(place);
    if (found == null) {
      found = walk(place, local);
      known.put(place, found);
    }
    return found;
  }

  /// Whether a shared reference to all of a place's local lets others write the place.
  boolean isInCell(PlaceKey place, Ty local) {
    return walk(place, local, true).shared();
  }

  private Found walk(PlaceKey place, Ty local) {
    return walk(place, local, false);
  }

  private Found walk(PlaceKey place, Ty local, boolean byShared) {
    Ty type = local;
    int variant = 0;
    boolean lent = byShared;
    Reached reached = byShared ? Reached.BY_ANYBODY : Reached.NOT_SAID;
    for (int i = 0; i < place.size(); i++) {
      int step = place.step(i);
      if (step >= Owners.TAG) {
        break;
      }
      if (step == PlaceKey.LENGTH) {
        return new Found(Optional.empty(), false);
      }
      if (PlaceKey.staysIn(step)) {
        continue;
      }
      if (i > 0 && place.step(i - 1) == PlaceKey.OUT) {
        // Another of the same array.
        continue;
      }
      reached = reached.through(said(type, reached));
      if (lent && isCell(type) && reached != Reached.BY_ONE) {
        return Found.OTHERS;
      }
      if (step < PlaceKey.DEREF) {
        variant = PlaceKey.variantStep(step);
        continue;
      }
      Optional<Ty> next = step == PlaceKey.DEREF ? behind(type) : field(type, variant, step);
      if (next.isEmpty()) {
        return Found.OTHERS;
      }
      lent |= step == PlaceKey.DEREF && type instanceof Ty.Ref r && !isMutable(r);
      variant = 0;
      type = next.get();
    }
    return new Found(Optional.of(type), lent && isCell(type) && reached != Reached.BY_ONE);
  }

  /// Which threads may reach what is in a value at the same time, as far as impls of `Sync` say.
  ///
  /// Source: the standard library's `Sync`: what is not, only one thread at a time has references
  /// to.
  private enum Reached {
    NOT_SAID,
    BY_ONE,
    BY_ANYBODY;

    Reached through(Optional<Boolean> sync) {
      return this != NOT_SAID || sync.isEmpty() ? this : sync.get() ? BY_ANYBODY : BY_ONE;
    }
  }

  /// What impls of `Sync` say of a type; nothing of the cell that all others are made of.
  private Optional<Boolean> said(Ty type, Reached so) {
    return so == Reached.NOT_SAID && type instanceof Ty.Adt && !isCell(type)
        ? program.defs.lang("sync").flatMap(s -> program.instances.said(s, type))
        : Optional.empty();
  }

  /// The place of the field of type `wanted` in a place of type `type` that is as large as the
  /// whole.
  Optional<PlaceKey> only(PlaceKey place, Ty type, Ty wanted) {
    Ty at = type;
    PlaceKey inner = place;
    for (int i = 0; i < MAX_WRAPPERS && !at.equals(wanted); i++) {
      OptionalInt index = wrapped(at);
      if (index.isEmpty()) {
        return Optional.empty();
      }
      inner = inner.then(index.getAsInt());
      at = program.instances.fieldTypes(at, 0, env).get(index.getAsInt());
    }
    if (!at.equals(wanted) && wrapped(at).isPresent()) {
      Limits.reached(Limit.WRAPPERS);
    }
    return at.equals(wanted) && !at.equals(type) ? Optional.of(inner) : Optional.empty();
  }

  /// The place of type `outer` of which `place` is such a field, of type `type`.
  Optional<PlaceKey> around(PlaceKey place, Ty outer, Ty type) {
    Optional<PlaceKey> inner = only(PlaceKey.local(0), outer, type);
    if (inner.isEmpty() || place.size() < inner.get().size()) {
      return Optional.empty();
    }
    PlaceKey whole = place.prefix(place.size() - inner.get().size());
    return whole.then(inner.get(), 0).equals(place) ? Optional.of(whole) : Optional.empty();
  }

  /// The only field of a struct that is not of size zero for certain; the value of a `MaybeUninit`.
  private OptionalInt wrapped(Ty type) {
    if (!(type instanceof Ty.Adt a) || program.instances.variantCount(a.def()).isPresent()) {
      return OptionalInt.empty();
    }
    List<Ty> fields = program.instances.fieldTypes(type, 0, env);
    int found = -1;
    for (int i = 0; i < fields.size(); i++) {
      if (isEmpty(fields.get(i))) {
        continue;
      }
      if (found >= 0) {
        return OptionalInt.empty();
      }
      found = i;
    }
    boolean known = !program.instances.isUnion(a.def()) || isLang(a, "maybe_uninit");
    return known && found >= 0 ? OptionalInt.of(found) : OptionalInt.empty();
  }

  private boolean isEmpty(Ty type) {
    return type.equals(Ty.UNIT)
        || (type instanceof Ty.Adt a
            && (isLang(a, "phantom_data")
                || (program.instances.variantCount(a.def()).isEmpty()
                    && !program.instances.isUnion(a.def())
                    && program.instances.fieldTypes(type, 0, env).isEmpty())));
  }

  private boolean isLang(Ty.Adt adt, String name) {
    return program.defs.lang(name).filter(adt.def()::equals).isPresent();
  }

  private static boolean isMutable(Ty.Ref r) {
    return r.mutability() == Mutability.MUT;
  }

  private boolean isCell(Ty type) {
    return type instanceof Ty.Adt a && isLang(a, "unsafe_cell");
  }

  /// Whether a value of the type has a cell in it, of itself or behind a reference.
  boolean hasCell(Ty type) {
    return hasCell(type, new java.util.HashSet<>());
  }

  private boolean hasCell(Ty type, java.util.Set<Ty> seen) {
    if (!(type instanceof Ty.Adt a)) {
      return klint.types.Tys.parts(type).stream().anyMatch(t -> hasCell(t, seen));
    }
    if (isCell(type)) {
      return true;
    }
    if (!seen.add(type)) {
      return false;
    }
    int variants = program.instances.variantCount(a.def()).orElse(1);
    for (int i = 0; i < variants; i++) {
      if (program.instances.fieldTypes(a, i, env).stream().anyMatch(f -> hasCell(f, seen))) {
        return true;
      }
    }
    return false;
  }

  /// What a reference or box leads to; nothing for a raw pointer.
  private Optional<Ty> behind(Ty type) {
    if (type instanceof Ty.Ref r) {
      return Optional.of(r.pointee());
    }
    return type instanceof Ty.Adt a
            && program.instances.dropGlue(a, env) instanceof DropGlue.Boxed b
        ? Optional.of(b.content())
        : Optional.empty();
  }

  private Optional<Ty> field(Ty type, int variant, int index) {
    if (type instanceof Ty.Array a) {
      return Optional.of(a.elem());
    }
    if (type instanceof Ty.Slice s) {
      return Optional.of(s.elem());
    }
    List<Ty> all =
        type instanceof Ty.Closure k
            ? captures(k)
            : type instanceof Ty.Adt a
                    && program.instances.isUnion(a.def())
                    && !isLang(a, "maybe_uninit")
                ? List.of()
                : program.instances.fieldTypes(type, variant, env);
    return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  private List<Ty> captures(Ty.Closure closure) {
    DefId owner = closure.id().owner();
    Optional<BodyTypes> body = program.inference.body(owner);
    if (body.isEmpty() || !body.get().closures().containsKey(closure.id().node())) {
      return Collections.emptyList();
    }
    return body.get().closures().get(closure.id().node()).captures().stream()
        .map(c -> program.instances.substitute(held(c), owner, closure.args(), env))
        .toList();
  }

  private static Ty held(BodyTypes.Capture c) {
    return c.byValue()
        ? c.type()
        : new Ty.Ref(c.mutability() == Mutability.MUT ? Mutability.MUT : Mutability.NOT, c.type());
  }
}
