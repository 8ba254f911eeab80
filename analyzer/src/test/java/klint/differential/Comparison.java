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
/// A call of the sleeping function is explained by an error at its line, or at that of a call that
/// led to it.
record Comparison(List<Result> results) {

  /// `missed` are lines where it was seen to sleep and nothing is said; `noted` those where only a
  /// note is, though no count of the program grows without bound. `alarms` are errors of a program
  /// that was never seen to do anything wrong, `unjudged` such of which it cannot tell.
  record Result(
      int program,
      Kind kind,
      List<Integer> missed,
      List<Integer> noted,
      List<Verdicts.Verdict> alarms,
      List<Verdicts.Verdict> unjudged) {}

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
          compiled.refused().contains(i) || compiled.observed().get(i).endless()
              ? new Result(i, Kind.REFUSED, List.of(), List.of(), List.of(), List.of())
              : compare(batch, i, compiled.observed().get(i), byProgram.get(i)));
    }
    return new Comparison(List.copyOf(out));
  }

  private static Result compare(
      Batch batch, int program, Compiled.Observed seen, List<Verdicts.Verdict> said) {
    List<Verdicts.Verdict> errors =
        said.stream()
            .filter(
                v ->
                    v.level() == Level.ERROR
                        && (v.rule().equals("sleep-in-atomic") || contradicts(v)))
            .toList();
    List<Verdicts.Verdict> any =
        said.stream()
            .filter(v -> v.rule().equals("sleep-in-atomic") || errors.contains(v))
            .toList();
    Set<Integer> missed = new TreeSet<>();
    Set<Integer> noted = new TreeSet<>();
    for (Compiled.Event e : seen.events()) {
      if (e.bad() && !explained(batch, program, e, errors)) {
        boolean told = explained(batch, program, e, any);
        if (!told || said.stream().noneMatch(v -> isGrowth(v) && fits(batch, program, e, v))) {
          (told ? noted : missed).add(e.line());
        }
      }
    }
    boolean balanced = !seen.below() && seen.ends().stream().allMatch(n -> n == 0);
    Kind kind = seen.violates() ? Kind.VIOLATING : balanced ? Kind.CLEAN : Kind.UNBALANCED;
    List<Verdicts.Verdict> alarms = new ArrayList<>();
    List<Verdicts.Verdict> unjudged = new ArrayList<>();
    if (!seen.violates()) {
      for (Verdicts.Verdict v : said) {
        if (v.level() == Level.ERROR && (balanced || errors.contains(v))) {
          (judged(batch, program, seen, v) ? alarms : unjudged).add(v);
        }
      }
    }
    return new Result(program, kind, List.copyOf(missed), List.copyOf(noted), alarms, unjudged);
  }

  /// Where a count grows without bound, cases are widened, and SPEC has notes only.
  private static boolean isGrowth(Verdicts.Verdict v) {
    return v.level() == Level.ERROR
        && v.rule().equals("unbalanced-preempt-count")
        && v.message().contains("grows");
  }

  private static boolean explained(
      Batch batch, int program, Compiled.Event e, List<Verdicts.Verdict> said) {
    return said.stream().anyMatch(v -> fits(batch, program, e, v));
  }

  /// Whether a finding is about a call of the sleeping function: at the line of that call, or of
  /// one that led there. Where a destructor runs, or the standard library is between, lines may
  /// differ: then the finding is in the same function or closure.
  private static boolean fits(Batch batch, int program, Compiled.Event e, Verdicts.Verdict v) {
    for (Compiled.Call call : e.calls()) {
      OptionalInt of = batch.program(call.line());
      if (of.isEmpty() || of.getAsInt() != program) {
        continue;
      }
      for (int line : v.lines()) {
        if (line == call.line()
            || (contradicts(v) && isOfOneFunction(batch, program, call.line(), line))
            || (isOfOneFunction(batch, program, call.line(), line)
                && (batch.isOneStatement(call.line(), line)
                    || (!call.direct()
                        && batch.closure(call.line()).equals(batch.closure(line)))))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a finding says that a function contradicts itself: no more is told of it, nor of those
  /// that call it (SPEC.md, "Where").
  private static boolean contradicts(Verdicts.Verdict v) {
    return v.message().contains(" after it needs the preemption count ")
        || v.message().endsWith(" before it may sleep");
  }

  private static boolean isOfOneFunction(Batch batch, int program, int a, int b) {
    return batch.function(program, a).equals(batch.function(program, b));
  }

  /// What is in a function or closure that no run came into is not judged, nor what leads there.
  /// Nor is what a function does that takes values it may own or borrow: it is right for arguments
  /// that this program does not give it.
  private static boolean judged(
      Batch batch, int program, Compiled.Observed seen, Verdicts.Verdict v) {
    if (!v.trace().stream().allMatch(line -> ran(batch, program, seen, line))) {
      return false;
    }
    for (int line : v.lines()) {
      OptionalInt at = batch.function(program, line);
      if (at.isPresent()
          && ran(batch, program, seen, line)
          && isClosed(batch.programs().get(program).signature(at.getAsInt()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the function and the closure around a line were entered, as far as it is in any.
  private static boolean ran(Batch batch, int program, Compiled.Observed seen, int line) {
    OptionalInt of = batch.program(line);
    if (of.isEmpty() || of.getAsInt() != program) {
      return true;
    }
    OptionalInt function = batch.function(program, line);
    OptionalInt closure = batch.closure(line);
    return (function.isEmpty() || seen.entered().contains(function.getAsInt()))
        && (closure.isEmpty() || seen.closures().contains(closure.getAsInt()));
  }

  /// Whether a signature has no parameters but booleans.
  private static boolean isClosed(String signature) {
    int open = signature.indexOf('(');
    int end =
        signature.contains(") -> ") ? signature.lastIndexOf(") -> ") : signature.lastIndexOf(')');
    String params = signature.substring(open + 1, Math.max(open + 1, end));
    for (String p : params.split(",", -1)) {
      if (!p.isBlank() && !p.strip().endsWith(": bool") && !p.strip().equals("&self")) {
        return false;
      }
    }
    return true;
  }

  boolean isBad(int program) {
    Result r = results.get(program);
    return !r.missed().isEmpty() || !r.noted().isEmpty() || !r.alarms().isEmpty();
  }
}
