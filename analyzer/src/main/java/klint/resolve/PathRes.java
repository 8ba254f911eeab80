// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// How far a path could be followed by names alone.
///
/// `consumed` segments lead to `res`; the segments after them are associated items of a type, a
/// matter of types (`Vec::new` consumes 1; `Option::Some` and `Trait::method` consume 2; `T::Item`
/// never comes here).
public record PathRes(Res res, int consumed) {}
