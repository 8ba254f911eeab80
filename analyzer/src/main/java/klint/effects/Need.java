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
/// `at` is the place in or behind a parameter whose value decides, [#NOWHERE] if none; then `when`
/// says how. `chain` leads from a call in the function itself down to the leaf.
public record Need(
    Expect expect, Requirement.Strength strength, Condition when, PlaceKey at, List<Link> chain) {
  /// Nothing decides, or nothing that is known.
  static final PlaceKey NOWHERE = PlaceKey.local(0);

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

  /// The parameter whose value decides, from 1; 0 if none.
  public int param() {
    return at.local();
  }

  /// Whether another need asks the same under the same condition, for whatever reason.
  boolean sameDemand(Need o) {
    return at.equals(o.at) && strength == o.strength && expect.equals(o.expect) && sameWhen(o.when);
  }

  /// The need as the caller's: by way of one more call.
  Need via(Link link) {
    List<Link> all = new ArrayList<>(chain.size() + 1);
    all.add(link);
    all.addAll(
        chain.size() >= MAX_CHAIN ? chain.subList(chain.size() - MAX_CHAIN, chain.size()) : chain);
    return new Need(expect, strength, when, at, all);
  }

  Need with(Condition condition, PlaceKey newAt) {
    return new Need(expect, strength, condition, newAt, chain);
  }

  Need with(Expect range) {
    return new Need(range, strength, when, at, chain);
  }

  private boolean sameWhen(Condition o) {
    return when instanceof Condition.AllowsBlocking
        ? o instanceof Condition.AllowsBlocking
        : when.equals(o);
  }
}
