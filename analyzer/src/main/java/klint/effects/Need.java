// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import klint.base.Span;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;

/// One thing that a function asks of its caller's context, and why.
///
/// `param` is the parameter (from 1) whose value decides, 0 if none; then `when` says how. `chain`
/// leads from a call in the function itself down to the leaf. `viaParam` if the first call of the
/// chain is one on a parameter's value.
public record Need(
    Expect expect, Requirement.Strength strength, Condition when, int param, List<Link> chain) {
  public Need {
    chain = List.copyOf(chain);
  }

  /// A call on the way: its place in the caller (none for the leaf's own evidence), the callee, and
  /// where it is defined.
  public record Link(Span span, String callee, Kind kind) {}

  /// What kind of step it is.
  public enum Kind {
    CALL,
    DROP,
    AWAIT,
    /// The last: a C function or an annotation; `callee` is the evidence in words.
    LEAF
  }

  /// What the chain ends in: the cause, for grouping.
  public String leaf() {
    return chain.isEmpty() ? "" : chain.get(chain.size() - 1).callee();
  }
}
