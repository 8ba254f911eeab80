// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One way a function returns: what it did to the context, and the shape of the result (and of what
/// parameters point to) that tells this way from the others.
///
/// Keys of `facts` start at local 0 (the result) or at a parameter; what they say of parameters
/// held at entry. `after` says what parameters point to when it returns, where that was written.
public record Outcome(
    List<String> acquires,
    List<String> releases,
    Facts<Fact> facts,
    Facts<Fact> after,
    boolean widened) {
  public Outcome {
    acquires = List.copyOf(acquires);
    releases = List.copyOf(releases);
  }

  /// Something was written there, and what is not known.
  static final Fact ANYTHING = new Fact.NotVariants(Set.of());

  /// What the facts say of places that still hold on return what they held at entry.
  Facts<Fact> kept() {
    return after.isEmpty()
        ? facts
        : facts.keeping((k, _) -> after.find(w -> k.startsWith(w)).isEmpty());
  }

  boolean isNeutral() {
    return acquires.isEmpty() && releases.isEmpty();
  }

  /// The change of the preemption count.
  public int adjust() {
    return acquires.size() - releases.size();
  }

  /// The variant that the result is, if it is an enum and that is known.
  public Optional<Integer> variant() {
    return facts.get(PlaceKey.local(0)) instanceof Fact.Variant v
        ? Optional.of(v.index())
        : Optional.empty();
  }

  /// The result's variant, value or `any`, in a word.
  public String when() {
    Fact f = facts.get(PlaceKey.local(0));
    return switch (f) {
      case Fact.Variant v -> "variant " + v.index();
      case Fact.Value v -> "= " + v.value();
      case Fact.NotValues n -> "not " + n.values();
      case Fact.NotVariants n -> "not variants " + n.indexes();
      case null, default -> "any";
    };
  }
}
