// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

import java.util.List;
import java.util.Optional;

/// One finding: a rule, where, and the evidence, as plain data that any report can print.
///
/// Units: `function` is the canonical Rust path of the function it is reported in. `trace` leads
/// from the primary place down to the leaf that sleeps. `members` are the further places of one and
/// the same defect (SPEC: one function, one acquisition, one rule, one leaf cause).
public record Finding(
    String rule,
    Level level,
    Place place,
    String message,
    String function,
    String fingerprint,
    List<Acquisition> acquisitions,
    List<Step> trace,
    List<Label> labels,
    List<String> notes,
    String help,
    List<Place> members,
    Optional<Suppression> suppressed) {

  public Finding {
    acquisitions = List.copyOf(acquisitions);
    trace = List.copyOf(trace);
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    members = List.copyOf(members);
  }

  /// A live acquisition: why sleeping is forbidden. `kind` as in the effect tables (`spinlock`,
  /// `rcu`, ..).
  public record Acquisition(String kind, Place place) {}

  /// One step from the primary place to the leaf: a call, at its place in the caller.
  public record Step(Place place, String message) {}

  /// A secondary underlined place: the acquisition, the release of a guard.
  public record Label(Place place, String message) {}

  /// Who silenced the finding, where, and the reason given.
  public record Suppression(Place place, String reason) {}
}
