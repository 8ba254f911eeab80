// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import klint.diag.Level;

/// What was seen against what was said, program by program.
///
/// A call of the sleeping function is explained by an error in a function that was running then, or
/// in the one that has the call in its text. In the function that has the call, an error at the
/// line of another such call explains nothing.
record Comparison(List<Result> results) {

  /// `missed` are lines where it was seen to sleep and nothing is said; `noted` those where only a
  /// note is, though no count of the program grows without bound. `alarms` are errors of a program
  /// that was never seen to do anything wrong, `strays` errors of any program that nothing seen
  /// explains.
  record Result(
      int program,
      Kind kind,
      List<Integer> missed,
      List<Integer> noted,
      List<Verdicts.Verdict> alarms,
      List<Verdicts.Verdict> strays) {}

  enum Kind {
    REFUSED,
    CLEAN,
    VIOLATING,
    /// The count went below zero or differs at the end: other rules may speak.
    UNBALANCED
  }

  static Comparison of(Compiled compiled, Verdicts verdicts) {
    Batch batch = compiled.batch();
    List<List<Verdicts.Verdict>> byProgram = new ArrayList<>();
    batch.programs().forEach(_ -> byProgram.add(new ArrayList<>()));
    for (Verdicts.Verdict v : verdicts.all()) {
      int line = v.lines().isEmpty() ? 0 : v.lines().get(0);
      batch.program(line).ifPresent(p -> byProgram.get(p).add(v));
    }
    List<Result> out = new ArrayList<>();
    for (int i = 0; i < batch.programs().size(); i++) {
      out.add(
          compiled.refused().contains(i)
              ? new Result(i, Kind.REFUSED, List.of(), List.of(), List.of(), List.of())
              : compare(batch, i, compiled.observed().get(i), byProgram.get(i)));
    }
    return new Comparison(List.copyOf(out));
  }

  private static Result compare(
      Batch batch, int program, Compiled.Observed seen, List<Verdicts.Verdict> said) {
    List<Verdicts.Verdict> errors =
        said.stream()
            .filter(v -> v.level() == Level.ERROR && v.rule().equals("sleep-in-atomic"))
            .toList();
    List<Verdicts.Verdict> any =
        said.stream().filter(v -> v.rule().equals("sleep-in-atomic")).toList();
    Set<Integer> missed = new TreeSet<>();
    Set<Integer> noted = new TreeSet<>();
    for (Compiled.Event e : seen.events()) {
      if (e.bad() && !explained(batch, program, e, errors)) {
        boolean told = explained(batch, program, e, any);
        if (!told || said.stream().noneMatch(Comparison::isGrowth)) {
          (told ? noted : missed).add(e.line());
        }
      }
    }
    boolean balanced = !seen.below() && seen.ends().stream().allMatch(n -> n == 0);
    Kind kind = seen.violates() ? Kind.VIOLATING : balanced ? Kind.CLEAN : Kind.UNBALANCED;
    List<Verdicts.Verdict> alarms = new ArrayList<>();
    if (!seen.violates()) {
      for (Verdicts.Verdict v : said) {
        if (v.level() == Level.ERROR
            && judged(batch, program, seen, v)
            && (balanced || errors.contains(v))) {
          alarms.add(v);
        }
      }
    }
    List<Verdicts.Verdict> strays =
        errors.stream()
            .filter(v -> judged(batch, program, seen, v))
            .filter(
                v -> seen.events().stream().noneMatch(e -> e.bad() && fits(batch, program, e, v)))
            .toList();
    return new Result(
        program, kind, List.copyOf(missed), List.copyOf(noted), List.copyOf(alarms), strays);
  }

  /// Where a count grows without bound, cases are widened, and SPEC has notes only.
  private static boolean isGrowth(Verdicts.Verdict v) {
    return v.level() == Level.ERROR && v.rule().equals("unbalanced-preempt-count");
  }

  private static boolean explained(
      Batch batch, int program, Compiled.Event e, List<Verdicts.Verdict> said) {
    return said.stream().anyMatch(v -> fits(batch, program, e, v));
  }

  private static boolean fits(Batch batch, int program, Compiled.Event e, Verdicts.Verdict v) {
    OptionalInt home = batch.function(program, e.line());
    for (int line : v.lines()) {
      OptionalInt at = batch.function(program, line);
      if (at.isEmpty()) {
        continue;
      }
      if (home.isPresent() && home.getAsInt() == at.getAsInt()) {
        if (line == e.line() || !batch.isSite(line)) {
          return true;
        }
      } else if (e.stack().contains(at.getAsInt())) {
        return true;
      } else if (e.ended().contains(at.getAsInt()) && !isCalled(batch, program, home)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a function runs because it was called, not because something was dropped.
  private static boolean isCalled(Batch batch, int program, OptionalInt home) {
    return home.isPresent()
        && !batch
            .programs()
            .get(program)
            .functions()
            .get(home.getAsInt())
            .before()
            .startsWith("impl Drop");
  }

  /// A function that no run came into is not judged.
  private static boolean judged(
      Batch batch, int program, Compiled.Observed seen, Verdicts.Verdict v) {
    for (int line : v.lines()) {
      OptionalInt at = batch.function(program, line);
      if (at.isPresent() && seen.entered().contains(at.getAsInt())) {
        return true;
      }
    }
    return false;
  }

  boolean isBad(int program) {
    Result r = results.get(program);
    return !r.missed().isEmpty() || !r.noted().isEmpty() || !r.alarms().isEmpty();
  }
}
