// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// What a name means.
public sealed interface Res {
  /// A definition: module, type, trait, function, constant, variant, macro, ...
  record OfDef(DefId id) implements Res {}

  record OfPrim(PrimTy type) implements Res {}

  /// Nothing, or nothing we can say; `why` in a few words for `stats`.
  record Unresolved(Cause cause, String why) implements Res {}

  /// Why a name has no meaning here.
  enum Cause {
    /// No such name in the module or type.
    NO_SUCH_NAME,
    /// Two globs disagree.
    AMBIGUOUS,
    /// The name is expected out of a macro that could not be expanded.
    MISSING_EXPANSION,
    /// A crate that is not part of the program.
    NO_SUCH_CRATE
  }
}
