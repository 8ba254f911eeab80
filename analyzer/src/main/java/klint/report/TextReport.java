// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;

/// Findings for a person: what, where with the source, why, and what to do.
public final class TextReport {
  private static final int TAB = 4;
  private static final int MAX_MEMBERS = 8;

  private final Excerpts excerpts;
  private final Palette palette;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Excerpts excerpts, Palette palette) {
    this.excerpts = excerpts;
    this.palette = palette;
  }

  /// All open findings, and a last line that counts them; nothing if there are none.
  public static String print(Report report, Excerpts excerpts, Palette palette) {
    TextReport text = new TextReport(excerpts, palette);
    for (Finding finding : report.open()) {
      text.finding(finding);
      text.out.append('\n');
    }
    if (!report.open().isEmpty()) {
      text.out.append(tally(report)).append('\n');
    }
    return text.out.toString();
  }

  /// "2 errors, 1 warning": what there is.
  static String tally(Report report) {
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      int count = report.count(level);
      if (count > 0) {
        parts.add(count + " " + level.label() + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", parts);
  }

  private void finding(Finding finding) {
    String head = finding.level().label() + "[" + finding.rule() + "]";
    out.append(palette.level(finding.level(), head))
        .append(palette.bold(": " + Visible.of(finding.message())))
        .append('\n');
    List<Mark> marks = marks(finding);
    int width = width(finding.place(), marks);
    Place at = finding.place();
    out.repeat(" ", width).append(palette.frame("--> ")).append(linked(at)).append('\n');
    excerpt(finding.level(), marks, at.file(), width);
    for (String file : otherFiles(marks, at.file())) {
      Place first = firstIn(marks, file);
      out.repeat(" ", width).append(palette.frame("::: ")).append(linked(first)).append('\n');
      excerpt(finding.level(), marks, file, width);
    }
    if (!finding.trace().isEmpty()) {
      note(width, traceWord(finding), trace(finding.trace()));
    }
    for (String note : finding.notes()) {
      note(width, "note", note);
    }
    members(finding, width);
    if (!finding.help().isEmpty()) {
      note(width, "help", finding.help());
    }
    for (Finding.Fix fix : finding.fixes()) {
      note(width, "fix", fix.title() + result(fix));
    }
  }

  /// The line as the fix leaves it, if it is one line and something is left of it.
  private String result(Finding.Fix fix) {
    if (fix.edits().size() != 1) {
      return "";
    }
    Finding.Edit edit = fix.edits().getFirst();
    Place at = edit.place();
    Optional<String> line = excerpts.line(at.file(), at.line());
    if (line.isEmpty() || at.endLine() != at.line() || edit.text().contains("\n")) {
      return "";
    }
    String text = line.get();
    String now =
        text.substring(0, text.offsetByCodePoints(0, at.column() - 1))
            + edit.text()
            + text.substring(text.offsetByCodePoints(0, at.endColumn() - 1));
    return now.isBlank() ? "" : ": " + now.strip();
  }

  private String linked(Place place) {
    return palette.link(at(place), excerpts.uri(place.file()));
  }

  private static String at(Place place) {
    String file = Visible.of(place.file());
    return place.line() == 0 ? file : file + ":" + place.line() + ":" + place.column();
  }

  /// A place to underline, and what is said there.
  private record Mark(Place place, String message, boolean primary) {}

  private static List<Mark> marks(Finding finding) {
    List<Mark> marks = new ArrayList<>();
    String message = "";
    for (Finding.Label label : finding.labels()) {
      if (label.place().equals(finding.place())) {
        message = label.message();
      } else {
        marks.add(new Mark(label.place(), label.message(), false));
      }
    }
    marks.add(new Mark(finding.place(), message, true));
    marks.sort(
        Comparator.comparingInt((Mark m) -> m.place().line())
            .thenComparingInt(m -> m.place().column()));
    return marks;
  }

  private static List<String> otherFiles(List<Mark> marks, String file) {
    return marks.stream()
        .map(m -> m.place().file())
        .filter(f -> !f.equals(file))
        .distinct()
        .toList();
  }

  private static Place firstIn(List<Mark> marks, String file) {
    return marks.stream()
        .map(Mark::place)
        .filter(p -> p.file().equals(file))
        .findFirst()
        .orElseThrow();
  }

  private static int width(Place place, List<Mark> marks) {
    int line = place.line();
    for (Mark mark : marks) {
      line = Math.max(line, mark.place().line());
    }
    return String.valueOf(line).length();
  }

  private void excerpt(Level level, List<Mark> marks, String file, int width) {
    TreeMap<Integer, List<Mark>> lines = new TreeMap<>();
    for (Mark mark : marks) {
      if (mark.place().file().equals(file) && mark.place().line() > 0) {
        lines.computeIfAbsent(mark.place().line(), _ -> new ArrayList<>()).add(mark);
      }
    }
    boolean any = false;
    for (int line : lines.keySet()) {
      any |= excerpts.line(file, line).isPresent();
    }
    if (!any) {
      return;
    }
    bar(width);
    out.append('\n');
    for (var entry : lines.entrySet()) {
      Optional<String> text = excerpts.line(file, entry.getKey());
      if (text.isEmpty()) {
        continue;
      }
      String number = String.format(Locale.ROOT, "%" + width + "d", entry.getKey());
      out.append(palette.frame(number + " |"));
      if (!text.get().isBlank()) {
        out.append(' ').append(expanded(text.get()).stripTrailing());
      }
      out.append('\n');
      for (Mark mark : entry.getValue()) {
        mark(level, mark, text.get(), width);
      }
    }
  }

  private void mark(Level level, Mark mark, String text, int width) {
    Place place = mark.place();
    int from = shown(text, place.column() - 1);
    int to =
        place.endLine() > place.line()
            ? expanded(text).stripTrailing().length()
            : shown(text, place.endColumn() - 1);
    bar(width);
    out.repeat(" ", from + 1);
    String line = (mark.primary() ? "^" : "-").repeat(Math.max(1, to - from));
    String said = mark.message().isEmpty() ? line : line + " " + mark.message();
    out.append(mark.primary() ? palette.level(level, said) : palette.frame(said)).append('\n');
  }

  private void bar(int width) {
    out.repeat(" ", width).append(palette.frame(" |"));
  }

  private void note(int width, String word, String text) {
    out.repeat(" ", width).append(palette.frame(" = "));
    out.append(word.equals("help") ? palette.help(word) : palette.bold(word));
    out.append(": ").append(Visible.of(text)).append('\n');
  }

  /// The word before the path from the finding to its reason.
  private static String traceWord(Finding finding) {
    return finding.rule().startsWith("sleep") || finding.rule().startsWith("blocking")
        ? "sleeps"
        : "because";
  }

  static String trace(List<Finding.Step> steps) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Finding.Step step = steps.get(i);
      Optional<Finding.Step> next =
          i + 1 < steps.size() ? Optional.of(steps.get(i + 1)) : Optional.empty();
      if (step.kind() == Finding.Step.Kind.CALL || i == 0) {
        parts.add(Visible.of(step.name()) + next.map(TextReport::where).orElse(""));
      }
    }
    return String.join(" -> ", parts);
  }

  /// Where in a callee it goes on, or why it ends there.
  private static String where(Finding.Step next) {
    Place at = next.place();
    return switch (next.kind()) {
      case CALL -> at.line() == 0 ? "" : " (" + Visible.of(at.file()) + ":" + at.line() + ")";
      case REASON -> " (" + Visible.of(next.name()) + ")";
    };
  }

  private void members(Finding finding, int width) {
    if (finding.members().isEmpty()) {
      return;
    }
    List<String> places = new ArrayList<>();
    for (Place member : finding.members()) {
      if (places.size() == MAX_MEMBERS) {
        places.add("and " + (finding.members().size() - MAX_MEMBERS) + " more");
        break;
      }
      places.add(
          member.file().equals(finding.place().file())
              ? "line " + member.line()
              : Visible.of(member.file()) + ":" + member.line());
    }
    note(width, "also", String.join(", ", places));
  }

  /// Tabs as spaces, so that marks stand below what they mean.
  private static String expanded(String text) {
    return Visible.of(text.replace("\t", " ".repeat(TAB)));
  }

  /// Units: columns of [#expanded] before the character numbered `column` from 0, in code points.
  private static int shown(String text, int column) {
    int shown = 0;
    int seen = 0;
    for (int i = 0;
        i < text.length() && seen < column;
        i += Character.charCount(text.codePointAt(i))) {
      shown += text.charAt(i) == '\t' ? TAB : 1;
      seen++;
    }
    return shown + Math.max(0, column - seen);
  }
}
