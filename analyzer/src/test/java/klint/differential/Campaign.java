// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// Many programs, in batches.
final class Campaign {
  private static final int BATCH = 150;

  /// Units: programs. `missed` had a violation of which no error tells, `noted` of them one of
  /// which a note does. `alarms` are clean ones with an error that something may sleep, `others`
  /// those with errors of other rules only.
  record Totals(
      int programs,
      int refused,
      int violating,
      int clean,
      int unbalanced,
      int missed,
      int noted,
      int alarms,
      int others,
      int unjudged,
      List<String> lines) {
    Totals {
      lines = List.copyOf(lines);
    }

    Totals plus(Totals other) {
      List<String> all = new ArrayList<>(lines);
      all.addAll(other.lines);
      return new Totals(
          programs + other.programs,
          refused + other.refused,
          violating + other.violating,
          clean + other.clean,
          unbalanced + other.unbalanced,
          missed + other.missed,
          noted + other.noted,
          alarms + other.alarms,
          others + other.others,
          unjudged + other.unjudged,
          all);
    }

    @Override
    public String toString() {
      return programs
          + " programs: "
          + refused
          + " no valid Rust, "
          + violating
          + " violating ("
          + missed
          + " missed, "
          + noted
          + " only noted), "
          + clean
          + " clean ("
          + alarms
          + " with false alarms, "
          + others
          + " with errors of other rules, "
          + unjudged
          + " with errors in what was not run with all arguments), "
          + unbalanced
          + " unbalanced\n  "
          + String.join("\n  ", lines);
    }
  }

  private Campaign() {}

  static Optional<Path> reproducers() {
    return Optional.ofNullable(System.getProperty("klint.differential.reproducers")).map(Path::of);
  }

  static Totals run(
      Generator.Reach reach, long seed, int programs, Path folder, Optional<Path> reproducers)
      throws IOException, InterruptedException {
    Totals totals = NONE;
    List<Program> old = new ArrayList<>();
    List<Program> recent = new ArrayList<>();
    for (long s = seed; s < seed + programs; s++) {
      Program p = Generator.program(s, reach);
      List<Program> of = p.edition() == 2021 ? old : recent;
      of.add(p);
      if (of.size() == BATCH) {
        totals = totals.plus(batch(of, folder, reproducers));
        of.clear();
      }
    }
    for (List<Program> of : List.of(old, recent)) {
      if (!of.isEmpty()) {
        totals = totals.plus(batch(of, folder, reproducers));
      }
    }
    return totals;
  }

  /// `-Dklint.differential.keep=FOLDER`: clean programs with an error go there as they are, each
  /// with what is said of its lines.
  private static void keep(Compiled compiled, Comparison.Result r, String seed) throws IOException {
    String folder = System.getProperty("klint.differential.keep", "");
    List<Verdicts.Verdict> said = new ArrayList<>(r.alarms());
    said.addAll(r.unjudged());
    if (folder.isEmpty() || said.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder();
    int line = compiled.batch().placed().get(r.program()).line();
    int last = compiled.batch().placed().get(r.program()).lastLine();
    List<String> all = compiled.batch().text().lines().toList();
    for (int i = line; i <= last; i++) {
      out.append(all.get(i - 1)).append('\n');
      for (Verdicts.Verdict v : said) {
        if (v.lines().contains(i)) {
          out.append("//~ ").append(text(v)).append('\n');
        } else if (v.trace().contains(i)) {
          out.append("//~ on the way\n");
        }
      }
    }
    Files.createDirectories(Path.of(folder));
    String kind = r.alarms().isEmpty() ? "unjudged-" : "alarm-";
    Files.writeString(Path.of(folder, kind + seed.replace("seed ", "") + ".rs"), out);
  }

  private static String text(Verdicts.Verdict v) {
    return v.rule() + ": " + v.message();
  }

  private static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  /// A program that the compiler stumbles over without naming it is found by halves.
  private static Totals batch(List<Program> programs, Path folder, Optional<Path> reproducers)
      throws IOException, InterruptedException {
    Compiled compiled;
    try {
      compiled = Compiled.of(programs, folder);
    } catch (Compiled.Unattributed e) {
      if (programs.size() == 1) {
        String line = programs.get(0).name() + ": " + e;
        return new Totals(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, List.of(line));
      }
      int half = programs.size() / 2;
      return batch(programs.subList(0, half), folder, reproducers)
          .plus(batch(programs.subList(half, programs.size()), folder, reproducers));
    }
    Comparison comparison =
        Comparison.of(compiled, Verdicts.of(compiled.batch(), folder.resolve("alone")));
    List<String> lines = new ArrayList<>();
    EnumMap<Comparison.Kind, Integer> kinds = new EnumMap<>(Comparison.Kind.class);
    int missed = 0;
    int noted = 0;
    int alarms = 0;
    int others = 0;
    int unjudged = 0;
    for (Comparison.Result r : comparison.results()) {
      kinds.merge(r.kind(), 1, Integer::sum);
      String seed = "seed " + programs.get(r.program()).seed();
      if (!r.missed().isEmpty()) {
        missed++;
        lines.add(seed + ": missed");
      } else if (!r.noted().isEmpty()) {
        noted++;
        lines.add(seed + ": noted");
      }
      keep(compiled, r, seed);
      if (r.alarms().isEmpty() && !r.unjudged().isEmpty()) {
        unjudged++;
        lines.add(seed + ": not judged: " + text(r.unjudged().get(0)));
      }
      if (!r.alarms().isEmpty()) {
        if (Shrinker.wrong(r) == Shrinker.Wrong.ALARM_OTHER) {
          others++;
        } else {
          alarms++;
        }
        lines.add(seed + ": false alarm: " + text(r.alarms().get(0)));
      }
    }
    if (reproducers.isPresent()) {
      Shrinker.all(comparison, programs, folder, reproducers.get());
    }
    return new Totals(
        programs.size(),
        kinds.getOrDefault(Comparison.Kind.REFUSED, 0),
        kinds.getOrDefault(Comparison.Kind.VIOLATING, 0),
        kinds.getOrDefault(Comparison.Kind.CLEAN, 0),
        kinds.getOrDefault(Comparison.Kind.UNBALANCED, 0),
        missed,
        noted,
        alarms,
        others,
        unjudged,
        lines);
  }
}
