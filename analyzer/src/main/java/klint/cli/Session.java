// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import klint.rules.Suggestion;
import picocli.CommandLine;

/// One run of the command: its streams, where it runs, and what it exits with.
///
/// Errors: what a command throws is a defect of ours: a message that says what to send, and 70.
final class Session {
  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int DEFECT = 70;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Path folder;
  private final Map<String, String> environment;
  private final Terminals terminals;
  private final long start = System.nanoTime();
  private final String started = now();

  /// Whether the streams may be a terminal's.
  enum Terminals {
    ASK,
    NONE
  }

  /// A session whose streams are no terminal's, with nothing to read.
  Session(PrintStream out, PrintStream err, Path folder, Map<String, String> environment) {
    this(InputStream.nullInputStream(), out, err, folder, environment, Terminals.NONE);
  }

  Session(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Path folder,
      Map<String, String> environment,
      Terminals terminals) {
    this.terminals = terminals;
    this.in = in;
    this.out = out;
    this.err = err;
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /// All commands, to be run in this session.
  CommandLine line() {
    CommandLine line = new CommandLine(new RootCommand());
    line.addSubcommand(new CheckCommand(this));
    line.addSubcommand(new EffectsCommand(this));
    line.addSubcommand(new CallsCommand(this));
    line.addSubcommand(new StatsCommand(this));
    line.addSubcommand(new DeriveCommand(this));
    line.addSubcommand(new DumpCommand(this));
    line.addSubcommand(new ExplainCommand(this));
    line.addSubcommand(new DiffCommand(this));
    line.addSubcommand(new InitCommand(this));
    line.addSubcommand(new LspCommand(this));
    line.addSubcommand(new CompletionCommand(this));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler((problem, _) -> misused(problem));
    line.setExecutionExceptionHandler(
        (exception, _, _) -> {
          if (exception instanceof UsageError usage) {
            err.println("klint-java: " + usage.getMessage());
            return USAGE;
          }
          return defect(exception);
        });
    return line;
  }

  int run(String... args) {
    CommandLine line = line();
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return defect(e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /// Says what is wrong with a command line, and what it may have meant.
  private int misused(CommandLine.ParameterException problem) {
    err.println("klint-java: " + message(problem));
    if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      if (!near.isEmpty()) {
        err.println("did you mean `" + near.getFirst() + "`?");
      }
    }
    err.println("try `" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
    return USAGE;
  }

  /// A value that is none of a list is answered as everywhere, with the one that may be meant.
  private static String message(CommandLine.ParameterException problem) {
    CommandLine.Model.ArgSpec arg = problem.getArgSpec();
    if (arg == null || arg.completionCandidates() == null || problem.getValue() == null) {
      return Optional.ofNullable(problem.getMessage()).orElse("a wrong command line");
    }
    List<String> known = new ArrayList<>();
    arg.completionCandidates().forEach(c -> known.add(c.toLowerCase(Locale.ROOT)));
    String near = Suggestion.of(problem.getValue(), known);
    return arg.paramLabel()
        + ": there is no `"
        + problem.getValue()
        + "`"
        + (near.isEmpty() ? ": known are " + String.join(", ", known) : near);
  }

  /// Says that something of ours is broken, and what to send.
  int defect(Throwable what) {
    StringWriter trace = new StringWriter();
    what.printStackTrace(new PrintWriter(trace));
    err.println("klint-java: a defect of klint-java: " + what);
    err.println(
        "please send this, the command, and if you can the file it was analyzing: klint-java "
            + Main.VERSION
            + ", Java "
            + Runtime.version());
    err.print(trace);
    return DEFECT;
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /// A stream that a person may read along.
  enum Stream {
    OUTPUT,
    ERROR
  }

  /// Whether a stream goes to a person: only for the process's own streams.
  boolean isTerminal(Stream stream) {
    return terminals == Terminals.ASK
        && switch (stream) {
          case OUTPUT -> Terminal.isOutput();
          case ERROR -> Terminal.isError();
        };
  }

  /// The working folder, absolute.
  Path folder() {
    return folder;
  }

  Map<String, String> environment() {
    return environment;
  }

  /// The command that started this, as others can start it: the launcher says where it is.
  String launcher() {
    return environment.getOrDefault("KLINT_LAUNCHER", "klint-java");
  }

  /// A path as messages name it: relative to the working folder where it is below that.
  String shown(Path path) {
    Path absolute = folder.resolve(path).normalize();
    return absolute.startsWith(folder) && !absolute.equals(folder)
        ? folder.relativize(absolute).toString()
        : absolute.toString();
  }

  /// What the system says of a file, in words.
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "not a folder";
      case CharacterCodingException _ -> "it is not valid UTF-8";
      default -> String.valueOf(e.getMessage());
    };
  }

  /// When the run began.
  String started() {
    return started;
  }

  /// The time, as ISO 8601 in UTC.
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// Units: seconds since the run began.
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /// Units: megabytes that the whole process had in memory at most; 0 where the system does not
  /// tell.
  static long peakMemoryMb() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException _) {
      // Not Linux.
      return 0;
    }
    return 0;
  }
}
