// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import klint.base.Span;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.Requirement;

/// One thing that a function asks of its caller's context, and why.
///
/// `param` is the parameter (from 1) whose value decides, 0 if none; then `when` says how. `chain`
/// leads from a call in the function itself down to the leaf.
public record Need(
    Expect expect, Requirement.Strength strength, Condition when, int param, List<Link> chain) {
  /// Longer ways lose steps in their middle.
  private static final int MAX_CHAIN = 24;

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

  /// Whether another need asks the same under the same condition, for whatever reason.
  boolean sameDemand(Need o) {
    return param == o.param
        && strength == o.strength
        && expect.equals(o.expect)
        && when.equals(o.when);
  }

  /// The need as the caller's: by way of one more call.
  Need via(Link link) {
    List<Link> all = new ArrayList<>(chain.size() + 1);
    all.add(link);
    all.addAll(
        chain.size() >= MAX_CHAIN ? chain.subList(chain.size() - MAX_CHAIN, chain.size()) : chain);
    return new Need(expect, strength, when, param, all);
  }

  Need with(Condition condition, int newParam) {
    return new Need(expect, strength, condition, newParam, chain);
  }
}
