// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.resolve.PrimTy;
import klint.syntax.Mutability;

/// A type, with lifetimes erased. Constant arguments are types too ([Const]), so that one list
/// holds all arguments.
///
/// Equality is structural. Types are immutable; inference variables mean something only beside
/// their [InferenceTable], and never leave the stage.
public sealed interface Ty {
  Ty UNIT = new Tuple(List.of());
  Ty NEVER = new Never();
  Ty BOOL = new Prim(PrimTy.BOOL);
  Ty CHAR = new Prim(PrimTy.CHAR);
  Ty STR = new Prim(PrimTy.STR);
  Ty U8 = new Prim(PrimTy.U8);
  Ty I32 = new Prim(PrimTy.I32);
  Ty USIZE = new Prim(PrimTy.USIZE);
  Ty ISIZE = new Prim(PrimTy.ISIZE);
  Ty F64 = new Prim(PrimTy.F64);

  record Prim(PrimTy prim) implements Ty {
    @Override
    public boolean equals(Object other) {
      return other instanceof Prim that && prim == that.prim;
    }

    @Override
    public int hashCode() {
      return 7 + prim.name().hashCode();
    }
  }

  record Never() implements Ty {}

  /// A struct, union or enum.
  record Adt(DefId def, List<Ty> args) implements Ty {
    public Adt {
      args = TyList.of(args);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Adt that
              && def.index() == that.def.index()
              && args.equals(that.args));
    }

    @Override
    public int hashCode() {
      return 31 * def.index() + args.hashCode();
    }
  }

  /// `extern type`.
  record Foreign(DefId def) implements Ty {}

  record Ref(Mutability mutability, Ty pointee) implements Ty {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Ref that
              && mutability == that.mutability
              && pointee.equals(that.pointee));
    }

    @Override
    public int hashCode() {
      return 31 * pointee.hashCode() + 3 + mutability.name().hashCode();
    }
  }

  record Ptr(Mutability mutability, Ty pointee) implements Ty {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Ptr that
              && mutability == that.mutability
              && pointee.equals(that.pointee));
    }

    @Override
    public int hashCode() {
      return 31 * pointee.hashCode() + 5 + mutability.name().hashCode();
    }
  }

  record Slice(Ty elem) implements Ty {}

  /// `len` is a constant.
  record Array(Ty elem, Ty len) implements Ty {}

  record Tuple(List<Ty> elems) implements Ty {
    public Tuple {
      elems = TyList.of(elems);
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Tuple that && elems.equals(that.elems));
    }

    @Override
    public int hashCode() {
      return elems.hashCode();
    }
  }

  /// The type of one function item, tuple struct constructor or tuple variant constructor.
  ///
  /// `args` are those of the parents (trait: `Self` first; impl) and then its own.
  record FnDef(DefId def, List<Ty> args) implements Ty {
    public FnDef {
      args = TyList.of(args);
    }
  }

  record FnPtr(List<Ty> params, Ty ret, boolean variadic) implements Ty {
    public FnPtr {
      params = TyList.of(params);
    }
  }

  /// The type of one closure expression; `args` are the generic arguments of the body it stands in.
  record Closure(ClosureId id, List<Ty> args) implements Ty {
    public Closure {
      args = TyList.of(args);
    }
  }

  /// The state machine of one `async` block, function or closure body.
  record Coroutine(ClosureId id, List<Ty> args) implements Ty {
    public Coroutine {
      args = TyList.of(args);
    }
  }

  /// A closure or coroutine: the body's owner, and the node's id in its [Hir].
  record ClosureId(DefId owner, int node) {}

  /// `dyn Trait<args, Name = Ty> + Auto`; `args` without `Self`. A `dyn` of auto traits alone has
  /// no principal.
  record Dyn(Optional<Principal> principal, List<DefId> autoTraits) implements Ty {
    public Dyn {
      autoTraits = List.copyOf(autoTraits);
    }

    public record Principal(DefId trait, List<Ty> args, List<Binding> bindings) {
      public Principal {
        args = TyList.of(args);
        bindings = List.copyOf(bindings);
      }
    }

    /// `Name = Ty`: the associated type's definition, and its value.
    public record Binding(DefId assoc, Ty type) {}
  }

  /// `impl Trait` as a result: the `index`th of function (or alias) `owner`, under its arguments.
  record Opaque(DefId owner, int index, List<Ty> args) implements Ty {
    public Opaque {
      args = TyList.of(args);
    }
  }

  /// A generic parameter of `owner`, at `index` of its whole list (parents first; a trait's `Self`
  /// is 0).
  record Param(DefId owner, int index, String name) implements Ty {
    @Override
    public boolean equals(Object other) {
      return other instanceof Param that
          && index == that.index
          && owner.index() == that.owner.index()
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return 31 * owner.index() + index;
    }
  }

  /// `<args[0] as Trait<..>>::Assoc<..>`, not (yet) known to be another type.
  record Projection(DefId assoc, List<Ty> args) implements Ty {
    public Projection {
      args = TyList.of(args);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Projection that
              && assoc.index() == that.assoc.index()
              && args.equals(that.args));
    }

    @Override
    public int hashCode() {
      return 37 * assoc.index() + args.hashCode();
    }
  }

  /// A constant as a generic argument or array length.
  record Const(ConstVal value) implements Ty {}

  sealed interface ConstVal {
    /// An integer, `bool` (0, 1) or `char`.
    record Int(java.math.BigInteger value) implements ConstVal {}

    /// A constant that depends on parameters, or whose value is beyond us: equal only to itself.
    record Opaque(DefId def, List<Ty> args, String text) implements ConstVal {
      public Opaque {
        args = TyList.of(args);
      }
    }
  }

  /// An inference variable.
  record Infer(int id, VarKind kind) implements Ty {
    @Override
    public boolean equals(Object other) {
      return other instanceof Infer that && id == that.id && kind == that.kind;
    }

    @Override
    public int hashCode() {
      return 31 * id + kind.name().hashCode();
    }
  }

  enum VarKind {
    GENERAL,
    INT,
    FLOAT,
    CONST
  }

  /// Not known; `cause` says which kind of knowledge was missing first.
  record Unknown(Cause cause) implements Ty {}

  static Ty constant(long value) {
    return new Const(new ConstVal.Int(java.math.BigInteger.valueOf(value)));
  }
}
