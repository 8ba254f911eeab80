// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes programs small while what is wrong with them stays.
///
/// Every round tries a few smaller forms of each of many programs, as one batch.
final class Shrinker {
  private static final int MOST_ROUNDS = 60;
  private static final int TOGETHER = 24;
  private static final int CANDIDATES = 14;

  /// Some of [Wrong]: the others are not made small.
  private static final String ONLY = System.getProperty("klint.differential.only", "");

  /// What has to stay.
  enum Wrong {
    MISSED,
    NOTED,
    ALARM_SLEEP,
    ALARM_OTHER,
    NOTHING
  }

  /// A program on its way. `tried` are texts that were no use.
  private static final class Work {
    final Wrong wrong;
    final Set<String> tried = new HashSet<>();
    Program best;
    boolean done;

    Work(Program program, Wrong wrong) {
      this.best = program;
      this.wrong = wrong;
    }

    /// The next forms to try: some much smaller, some a little.
    List<Program> candidates() {
      List<Program> all = new ArrayList<>();
      for (Program c : Reductions.of(best)) {
        if (c.size() < best.size() && !tried.contains(c.print(0).text())) {
          all.add(c);
        }
      }
      all.sort(Comparator.comparingInt(Program::size));
      List<Program> out = new ArrayList<>();
      for (int i = 0; i < CANDIDATES && !all.isEmpty(); i++) {
        Program c = all.remove(i % 2 == 0 ? 0 : all.size() / 2);
        tried.add(c.print(0).text());
        out.add(c);
      }
      return out;
    }
  }

  private Shrinker() {}

  static Wrong wrong(Comparison.Result r) {
    if (!r.missed().isEmpty()) {
      return Wrong.MISSED;
    }
    if (!r.noted().isEmpty()) {
      return Wrong.NOTED;
    }
    if (r.alarms().isEmpty()) {
      return Wrong.NOTHING;
    }
    return r.alarms().stream().anyMatch(v -> v.rule().equals("sleep-in-atomic"))
        ? Wrong.ALARM_SLEEP
        : Wrong.ALARM_OTHER;
  }

  /// Makes what is wrong in a batch small, and writes it down.
  static void all(Comparison comparison, List<Program> programs, Path folder, Path to)
      throws IOException, InterruptedException {
    List<Work> works = new ArrayList<>();
    for (Comparison.Result r : comparison.results()) {
      Wrong wrong = wrong(r);
      if (wrong != Wrong.NOTHING && (ONLY.isEmpty() || ONLY.contains(wrong.name()))) {
        works.add(new Work(programs.get(r.program()), wrong));
      }
    }
    for (int at = 0; at < works.size(); at += TOGETHER) {
      List<Work> some = works.subList(at, Math.min(works.size(), at + TOGETHER));
      for (int round = 0; round < MOST_ROUNDS && some.stream().anyMatch(w -> !w.done); round++) {
        step(some, folder.resolve("shrink"));
        for (Work w : some) {
          write(w, to);
        }
      }
    }
  }

  private static void write(Work w, Path to) throws IOException {
    Files.createDirectories(to);
    String name = w.wrong.name().toLowerCase(Locale.ROOT) + "-" + w.best.seed() + ".rs";
    Files.writeString(
        to.resolve(name),
        "// seed "
            + w.best.seed()
            + ", edition "
            + w.best.edition()
            + ": "
            + w.wrong
            + "\n"
            + w.best.print(0).text());
  }

  /// One round for all: each takes the smallest form that is still wrong in the same way.
  private static void step(List<Work> works, Path folder) throws IOException, InterruptedException {
    List<Program> batch = new ArrayList<>();
    List<Work> owners = new ArrayList<>();
    for (Work w : works) {
      if (w.done) {
        continue;
      }
      List<Program> some = w.candidates();
      w.done = some.isEmpty();
      for (Program c : some) {
        batch.add(c);
        owners.add(w);
      }
    }
    if (batch.isEmpty()) {
      return;
    }
    Compiled compiled = Compiled.of(batch, folder);
    if (compiled.refused().size() == batch.size()) {
      return;
    }
    Verdicts verdicts = Verdicts.of(compiled.batch(), folder.resolve("alone"));
    for (Comparison.Result r : Comparison.of(compiled, verdicts).results()) {
      Work w = owners.get(r.program());
      Program c = batch.get(r.program());
      if (r.kind() != Comparison.Kind.REFUSED && wrong(r) == w.wrong && c.size() < w.best.size()) {
        w.best = c;
      }
    }
  }
}
