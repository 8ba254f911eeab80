// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One finding: a rule, where, and the evidence, as plain data that any report can print.
///
/// Units: `function` is the canonical Rust path of the function it is reported in. `trace` leads
/// from the primary place down to the leaf that sleeps. `members` are the further places of one and
/// the same defect (SPEC: one function, one acquisition, one rule, one leaf cause); `defect` is
/// equal for findings of one and the same, before they are made one.
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
    Optional<Suppression> suppressed,
    Standing standing,
    String defect,
    List<Fix> fixes) {

  public Finding {
    fixes = List.copyOf(fixes);
    acquisitions = List.copyOf(acquisitions);
    trace = List.copyOf(trace);
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    members = List.copyOf(members);
  }

  /// A finding that nobody compared with anything, and that is a defect of its own.
  public Finding(
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
    this(
        rule,
        level,
        place,
        message,
        function,
        fingerprint,
        acquisitions,
        trace,
        labels,
        notes,
        help,
        members,
        suppressed,
        Standing.UNCOMPARED,
        fingerprint,
        List.of());
  }

  /// Whether it was there before: in the baseline, or in the revision compared with.
  public enum Standing {
    UNCOMPARED,
    NEW,
    KNOWN;

    /// The name in machine formats.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A live acquisition: why sleeping is forbidden. `kind` as in the effect tables (`spinlock`,
  /// `rcu`, ..).
  public record Acquisition(String kind, Place place) {}

  /// One step from the primary place to the leaf: a call or drop, at its place in the caller; the
  /// last may be the reason why the one before it sleeps.
  ///
  /// `name` is what is called, or the reason.
  public record Step(Place place, String message, String name, Step.Kind kind) {
    public enum Kind {
      CALL,
      REASON
    }

    /// A call, with a message of its own.
    public Step(Place place, String message) {
      this(
          place,
          message,
          message.startsWith(CALLS) ? message.substring(CALLS.length()) : message,
          Step.Kind.CALL);
    }

    private static final String CALLS = "calls ";

    public static Step call(Place place, String name) {
      return new Step(place, CALLS + name, name, Step.Kind.CALL);
    }

    public static Step reason(Place place, String reason) {
      return new Step(place, reason, reason, Step.Kind.REASON);
    }
  }

  /// A secondary underlined place: the acquisition, the release of a guard.
  ///
  /// `released` is the variable whose value is released there, if one is.
  public record Label(Place place, String message, Optional<String> released) {
    public Label(Place place, String message) {
      this(place, message, Optional.empty());
    }
  }

  /// A change of the source that removes the finding and changes nothing else.
  public record Fix(String title, List<Edit> edits) {
    public Fix {
      edits = List.copyOf(edits);
    }
  }

  /// What stands at `place` becomes `text`.
  public record Edit(Place place, String text) {}

  /// Who silenced the finding, where, and the reason given.
  public record Suppression(Suppression.Kind kind, Place place, String reason) {
    public enum Kind {
      /// A comment or an attribute.
      SOURCE,
      /// An entry of `klint.toml`.
      SETTINGS,
      /// A line of a baseline.
      BASELINE;

      /// The name in machine formats.
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /// Whether it counts: nobody silenced it.
  public boolean isOpen() {
    return suppressed.isEmpty();
  }

  public Finding suppressedBy(Suppression by) {
    return with(fingerprint, place, labels, notes, members, Optional.of(by), standing);
  }

  public Finding standing(Standing now) {
    return with(fingerprint, place, labels, notes, members, suppressed, now);
  }

  public Finding fingerprint(String now) {
    return with(now, place, labels, notes, members, suppressed, standing);
  }

  public Finding members(List<Place> now) {
    return with(fingerprint, place, labels, notes, now, suppressed, standing);
  }

  /// The same finding, reported at another place.
  public Finding movedTo(Place now, List<Label> nowLabels, List<String> nowNotes) {
    return with(fingerprint, now, nowLabels, nowNotes, members, suppressed, standing);
  }

  private Finding with(
      String nowFingerprint,
      Place nowPlace,
      List<Label> nowLabels,
      List<String> nowNotes,
      List<Place> nowMembers,
      Optional<Suppression> nowSuppressed,
      Standing nowStanding) {
    return new Finding(
        rule,
        level,
        nowPlace,
        message,
        function,
        nowFingerprint,
        acquisitions,
        trace,
        nowLabels,
        nowNotes,
        help,
        nowMembers,
        nowSuppressed,
        nowStanding,
        defect,
        fixes);
  }
}
