// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Mutability;

/// The types of one body, by the ids of its [Hir].
///
/// `exprs` has a type for every node that is an expression, before its adjustments; `pats` for
/// every pattern (before default binding modes take references off: see `patDerefs`). Types contain
/// no inference variables.
///
/// Per component: `patDerefs`: the types of the references that a pattern's default binding mode
/// takes off before it matches, outermost first. `bindings`: how a binding pattern binds after
/// default binding modes. `resolutions`: resolved paths and callees of [Hir.Node.Item]s, method
/// calls, overloaded operators, indexing, explicit `*`, and of [Hir.Node.Call]s on overloaded
/// callees (`call`, `call_mut`, `call_once`). `variants`: the variant or struct of struct
/// expressions and of patterns with a path. `fields`: the index of field expressions. `desugared`:
/// calls hidden in `?`, `for`, `.await`. `opaques`: the hidden types of the function's own `impl
/// Trait` results. `result`: the type of the body's value.
public record BodyTypes(
    Hir hir,
    Map<Integer, Ty> exprs,
    Map<Integer, List<Adjustment>> adjustments,
    Map<Integer, Ty> pats,
    // type first.
    Map<Integer, List<Ty>> patDerefs,
    Map<Integer, BindMode> bindings,
    List<Ty> locals,
    // calls, overloaded
    // `call_mut`, `call_once`).
    Map<Integer, Resolution> resolutions,
    Map<Integer, VariantRef> variants,
    Map<Integer, Integer> fields,
    Map<Integer, ClosureTypes> closures,
    Map<Integer, Desugared> desugared,
    List<Ty> opaques,
    // body:
    Ty result,
    List<Loss> losses) {

  public enum BindMode {
    MOVE,
    REF,
    REF_MUT
  }

  /// What a node with a name or an implicit call refers to.
  public sealed interface Resolution {
    /// A function, method, operator method, or constructor.
    record Fn(Callee callee) implements Resolution {}

    /// A constant, static or constant parameter.
    record Value(Callee item) implements Resolution {}

    /// A constructor of a struct or variant, used as a value or function.
    record Ctor(VariantRef variant, List<Ty> args) implements Resolution {}

    /// A constant parameter.
    record ConstParam(Ty.Param param) implements Resolution {}

    /// An operator, index or deref that the language has built in.
    record Builtin() implements Resolution {}

    record Unknown(Cause cause) implements Resolution {}
  }

  /// A struct or union (`index` 0) or a variant of an enum.
  public record VariantRef(klint.resolve.DefId adt, int index) {}

  public record ClosureTypes(FnKind kind, List<Ty> params, Ty result, List<Capture> captures) {}

  public enum FnKind {
    FN,
    FN_MUT,
    FN_ONCE
  }

  /// One captured place: a variable and the fields behind it, by value or by reference.
  public record Capture(
      int local,
      List<Integer> fields,
      boolean byValue,
      Mutability mutability,
      Ty type,
      Span span) {}

  /// The implicit calls of `?` (branch, from_residual), `for` (into_iter, next), `.await`
  /// (into_future, poll).
  public record Desugared(Optional<Callee> first, Optional<Callee> second, Ty value, Ty aux) {}

  /// Where knowledge was lost first.
  public record Loss(Cause cause, String what, Span span) {}
}
