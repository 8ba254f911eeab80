// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// An immutable list of types that knows its hash and which kinds of types occur anywhere in it.
///
/// Every list of arguments inside a type is one, so that a walk over types stops where nothing it
/// looks for can be, and a type is hashed once.
final class TyList extends AbstractList<Ty> implements RandomAccess {
  static final int INFER = 1;
  static final int PARAM = 2;
  static final int PROJECTION = 4;
  static final int UNKNOWN = 8;
  static final int CLOSURE = 16;
  static final int OPAQUE = 32;

  /// A constant that could not be evaluated, and so may be any other.
  static final int VAGUE = 64;

  static final TyList EMPTY = new TyList(new Ty[0]);

  private final Ty[] types;
  private final int kinds;
  private int hash;

  private TyList(Ty[] types) {
    this.types = types;
    int all = 0;
    for (Ty t : types) {
      all |= kinds(t);
    }
    this.kinds = all;
  }

  static TyList of(List<Ty> types) {
    if (types instanceof TyList already) {
      return already;
    }
    return types.isEmpty() ? EMPTY : new TyList(types.toArray(new Ty[0]));
  }

  static TyList of(Ty only) {
    return new TyList(new Ty[] {only});
  }

  /// The array is the list's from now on.
  static TyList owning(Ty[] types) {
    return types.length == 0 ? EMPTY : new TyList(types);
  }

  /// Which kinds of types the type is and contains: a union of the constants above.
  static int kinds(Ty type) {
    // The usual ones first: the first compiler makes a test for a class cheaper than a switch.
    if (type instanceof Ty.Adt adt) {
      return kinds(adt.args());
    }
    if (type instanceof Ty.Prim) {
      return 0;
    }
    if (type instanceof Ty.Ref ref) {
      return kinds(ref.pointee());
    }
    if (type instanceof Ty.Infer) {
      return INFER;
    }
    if (type instanceof Ty.Param) {
      return PARAM;
    }
    return switch (type) {
      case Ty.Adt t -> kinds(t.args());
      case Ty.Ref t -> kinds(t.pointee());
      case Ty.Prim _, Ty.Never _, Ty.Foreign _ -> 0;
      case Ty.Param _ -> PARAM;
      case Ty.Infer _ -> INFER;
      case Ty.Unknown _ -> UNKNOWN;
      case Ty.Projection t -> PROJECTION | kinds(t.args());
      case Ty.Tuple t -> kinds(t.elems());
      case Ty.Ptr t -> kinds(t.pointee());
      case Ty.Slice t -> kinds(t.elem());
      case Ty.Array t -> kinds(t.elem()) | kinds(t.len());
      case Ty.FnDef t -> kinds(t.args());
      case Ty.FnPtr t -> kinds(t.params()) | kinds(t.ret());
      case Ty.Closure t -> CLOSURE | kinds(t.args());
      case Ty.Coroutine t -> CLOSURE | kinds(t.args());
      case Ty.Opaque t -> OPAQUE | kinds(t.args());
      case Ty.Dyn t -> {
        int all = 0;
        if (t.principal().isPresent()) {
          all = kinds(t.principal().get().args());
          for (Ty.Dyn.Binding b : t.principal().get().bindings()) {
            all |= kinds(b.type());
          }
        }
        yield all;
      }
      case Ty.Const t ->
          switch (t.value()) {
            case Ty.ConstVal.Int _ -> 0;
            case Ty.ConstVal.Opaque o -> VAGUE | kinds(o.args());
          };
    };
  }

  static int kinds(List<Ty> types) {
    return of(types).kinds;
  }

  @Override
  public Ty get(int index) {
    return types[index];
  }

  @Override
  public int size() {
    return types.length;
  }

  @Override
  public Object[] toArray() {
    return java.util.Arrays.copyOf(types, types.length, Object[].class);
  }

  @Override
  public int hashCode() {
    int h = hash;
    if (h == 0) {
      h = 1;
      for (Ty t : types) {
        h = 31 * h + t.hashCode();
      }
      hash = h;
    }
    return h;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof TyList that)) {
      return super.equals(other);
    }
    if (types.length != that.types.length || kinds != that.kinds || hashCode() != that.hashCode()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (types[i] != that.types[i] && !types[i].equals(that.types[i])) {
        return false;
      }
    }
    return true;
  }
}
