// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Place;

/// What one C function does to the context of its caller, and how that is known.
///
/// `change` holds on every return unless `outcomes` is not empty: then each shape of the result has
/// its own change (a shape that is not listed changes nothing). `lastReference` is the shape of the
/// result that says that a count of references reached zero, where the function counts down.
/// `kernels` names the versions that were looked at if the entry does not hold for all of them.
/// `unknown` is there if the effect could not be found out, with the reason; the other parts are
/// then empty.
///
/// Units: `symbol` as linked; for `rust_helper_x` it is `x`.
public record EffectEntry(
    String symbol,
    ContextChange change,
    Map<ResultShape, ContextChange> outcomes,
    List<Requirement> requirements,
    Return returns,
    Optional<ResultShape> lastReference,
    List<KernelVersion> kernels,
    Optional<String> unknown,
    Evidence evidence) {

  /// Whether control comes back.
  public enum Return {
    NORMALLY,
    NEVER
  }

  public EffectEntry {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    requirements = List.copyOf(requirements);
    kernels = List.copyOf(kernels);
  }

  /// Whether the function does nothing to the context and asks nothing of it.
  public boolean isNeutral() {
    return change.isNone()
        && outcomes.values().stream().allMatch(ContextChange::isNone)
        && requirements.isEmpty()
        && unknown.isEmpty();
  }

  /// Whether some call of it may sleep, in a configuration without `PREEMPT_RT`.
  public boolean maySleep() {
    return requirements.stream().anyMatch(r -> r.strength() == Requirement.Strength.BLOCKS);
  }

  public static Builder of(String symbol) {
    return new Builder(symbol);
  }

  /// Collects the parts of an entry; what is not said is the neutral value.
  public static final class Builder {
    private final String symbol;
    private ContextChange change = ContextChange.NONE;
    private final Map<ResultShape, ContextChange> outcomes = new LinkedHashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private Return returns = Return.NORMALLY;
    private Optional<ResultShape> lastReference = Optional.empty();
    private List<KernelVersion> kernels = List.of();
    private Optional<String> unknown = Optional.empty();
    private Evidence.How how = Evidence.How.DERIVED;
    private String source = "";
    private String line = "";
    private List<String> chain = List.of();
    private String reason = "";
    private Optional<Place> table = Optional.empty();

    private Builder(String symbol) {
      this.symbol = symbol;
    }

    public Builder change(ContextChange newChange) {
      change = newChange;
      return this;
    }

    public Builder outcome(ResultShape shape, ContextChange newChange) {
      outcomes.put(shape, newChange);
      return this;
    }

    public Builder require(Requirement requirement) {
      if (!requirements.contains(requirement)) {
        requirements.add(requirement);
      }
      return this;
    }

    public Builder neverReturns() {
      returns = Return.NEVER;
      return this;
    }

    public Builder lastReference(ResultShape shape) {
      lastReference = Optional.of(shape);
      return this;
    }

    public Builder kernels(List<KernelVersion> versions) {
      kernels = versions;
      return this;
    }

    public Builder unknown(String why) {
      unknown = Optional.of(why);
      return this;
    }

    public Builder how(Evidence.How newHow) {
      how = newHow;
      return this;
    }

    public Builder source(String file) {
      source = file;
      return this;
    }

    public Builder line(String text) {
      line = text;
      return this;
    }

    public Builder chain(List<String> steps) {
      chain = steps;
      return this;
    }

    public Builder reason(String clause) {
      reason = clause;
      return this;
    }

    public Builder table(Place place) {
      table = Optional.of(place);
      return this;
    }

    public EffectEntry build() {
      Evidence evidence =
          new Evidence(
              how, source, line, chain, reason, table.orElseGet(() -> Place.ofFile(source)));
      return new EffectEntry(
          symbol,
          change,
          outcomes,
          requirements,
          returns,
          lastReference,
          kernels,
          unknown,
          evidence);
    }
  }
}
