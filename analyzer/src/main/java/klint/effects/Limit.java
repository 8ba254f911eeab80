// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

/// Where the analysis stops counting, and which way what it believes from there on errs.
///
/// docs/limits.md has a line for each, with the numbers.
public enum Limit {
  CASES("cases at a point", Errs.NOTES),
  STEPS("blocks run in a body", Errs.UNKNOWN),
  RUNS("runs of a function in a recursion", Errs.UNKNOWN),
  INSTANCES("instances of generic functions", Errs.UNKNOWN),
  OPAQUE("opaque types in each other", Errs.UNKNOWN),
  OUTCOMES("ways of returning", Errs.ALARMS),
  PLACE("steps of a place", Errs.ALARMS),
  ELEMENTS("elements of an array", Errs.ALARMS),
  EXCLUDED("values that a place is known not to have", Errs.ALARMS),
  WRAPPERS("wrappers of one field in each other", Errs.ALARMS),
  FACTS("places of which something is known", Errs.ALARMS),
  NEEDS("needs that ask the same", Errs.ALARMS),
  ASKED("acquisitions that releases ask for", Errs.SILENCE),
  DROP_DEPTH("levels of a destructor", Errs.NOTES),
  DROP_ELEMENTS("elements of an array that is dropped", Errs.ALARMS),
  DROP_CASES("cases after a drop", Errs.ALARMS),
  DROP_RELEASES("acquisitions that one value releases", Errs.NOTES),
  REACH("ways to one callee", Errs.ALARMS),
  CASTS("instances of generic functions that cast", Errs.SILENCE);

  /// What may come of it.
  public enum Errs {
    /// A false alarm.
    ALARMS("false alarms"),
    /// A violation that is only a note.
    NOTES("notes instead of errors"),
    /// A function whose effect is unknown.
    UNKNOWN("unknown effects"),
    /// A violation that is not told of.
    SILENCE("silence");

    private final String label;

    Errs(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private final String label;
  private final Errs errs;

  Limit(String label, Errs errs) {
    this.label = label;
    this.errs = errs;
  }

  /// What is counted, in words.
  public String label() {
    return label;
  }

  public Errs errs() {
    return errs;
  }
}
