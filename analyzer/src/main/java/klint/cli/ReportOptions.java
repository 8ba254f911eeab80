// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.report.Format;
import klint.report.Palette;
import klint.rules.Suggestion;
import picocli.CommandLine.Option;

/// In which forms findings are printed, and where to.
final class ReportOptions {
  static final List<String> COLORS = List.of("auto", "always", "never");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Words.Formats.class,
      description = "One of: ${COMPLETION-CANDIDATES}; text if not said.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--output", paramLabel = "FILE", description = "Write there instead.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "A further report, as often as wanted.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Words.Colors.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Optional<String> color = Optional.empty();

  @Option(
      names = "--quiet",
      description = "Findings and what failed, and nothing else: no summary, no warnings.")
  private boolean quiet;

  @Option(names = "--no-progress", description = "No progress on the terminal.")
  private boolean noProgress;

  /// A report and the file it is written to.
  record Extra(Format format, Path file) {}

  /// What was asked for. `output` is absent for standard output.
  record Wanted(
      Format format, Optional<Path> output, List<Extra> extra, Palette palette, Noise noise) {}

  /// What is said besides the findings.
  enum Noise {
    ALL,
    NO_PROGRESS,
    QUIET
  }

  /// Errors: a form or colour that does not exist.
  Wanted read(Session session, Settings.Output said) {
    Format chosen = form("--format", format.or(said::format).orElse(Format.TEXT.label()));
    List<Extra> extra = new ArrayList<>();
    for (String r : reports) {
      int equals = r.indexOf('=');
      if (equals <= 0 || equals + 1 == r.length()) {
        throw new UsageError("--report takes FORMAT=FILE, not `" + r + "`");
      }
      extra.add(
          new Extra(
              form("--report", r.substring(0, equals)),
              session.folder().resolve(r.substring(equals + 1))));
    }
    Optional<Path> file = output.map(session.folder()::resolve);
    boolean read = chosen == Format.TEXT && file.isEmpty();
    Palette palette = palette(session, color, said, read ? Reader.PERSON : Reader.PROGRAM);
    Noise noise =
        quiet || said.quiet().orElse(false)
            ? Noise.QUIET
            : noProgress || said.noProgress().orElse(false) ? Noise.NO_PROGRESS : Noise.ALL;
    return new Wanted(chosen, file, extra, palette, noise);
  }

  /// Who reads standard output, as far as the options tell.
  enum Reader {
    PERSON,
    PROGRAM
  }

  /// The colours of a text for standard output.
  ///
  /// Errors: a `--color` that does not exist.
  static Palette palette(
      Session session, Optional<String> color, Settings.Output said, Reader reader) {
    String when = color.or(said::color).orElse("auto");
    if (!COLORS.contains(when)) {
      throw new UsageError(
          "--color takes auto, always or never, not `" + when + "`" + Suggestion.of(when, COLORS));
    }
    boolean terminal = session.isTerminal(Session.Stream.OUTPUT);
    boolean colored =
        when.equals("always")
            || (when.equals("auto")
                && reader == Reader.PERSON
                && terminal
                && session.environment().getOrDefault("NO_COLOR", "").isEmpty());
    boolean links = terminal && Terminal.followsLinks(session.environment());
    return !colored ? Palette.PLAIN : links ? Palette.LINKED : Palette.ANSI;
  }

  private static Format form(String option, String label) {
    return Format.of(label)
        .orElseThrow(
            () ->
                new UsageError(
                    option
                        + ": there is no format `"
                        + label
                        + "`"
                        + Suggestion.of(label, Format.labels())
                        + (Suggestion.of(label, Format.labels()).isEmpty()
                            ? ": known are " + String.join(", ", Format.labels())
                            : "")));
  }

  /// Errors: a file that cannot be written is a usage error.
  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageError("cannot write " + file + ": " + Session.reason(e));
    }
  }
}
