// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A batch that the compiler accepts, and what was seen when it ran.
///
/// `refused` are the programs that are no valid Rust: the generator does not know the borrow
/// checker.
record Compiled(Batch batch, Set<Integer> refused, List<Observed> observed, List<String> reasons) {

  /// What one program did over all paths.
  ///
  /// `entered` are the functions that ran, `closures` the lines of the marks of those that did;
  /// `ends` are the counts with which the entry returned. Nothing is known of an `endless` one.
  record Observed(
      List<Event> events,
      Set<Integer> entered,
      Set<Integer> closures,
      Set<Integer> ends,
      boolean below,
      boolean panics,
      boolean endless) {
    Observed with(boolean nowBelow, boolean nowPanics, boolean nowEndless) {
      return new Observed(events, entered, closures, ends, nowBelow, nowPanics, nowEndless);
    }

    boolean violates() {
      return events.stream().anyMatch(Event::bad);
    }
  }

  /// The sleeping function was called. `line` is the caller's. `bad` if the count was above zero;
  /// then `calls` are those that led there, the innermost first.
  record Event(boolean bad, int line, List<Call> calls) {
    Event {
      calls = List.copyOf(calls);
    }
  }

  /// A call in the programs' file. `direct` if what it runs is in that file too: not what the
  /// compiler or the standard library is between.
  record Call(int line, boolean direct) {
    static List<Call> all(String text) {
      List<Call> out = new ArrayList<>();
      for (String call : text.split(",", -1)) {
        if (!call.isEmpty()) {
          out.add(new Call(Integer.parseInt(call.replace("+", "")), !call.endsWith("+")));
        }
      }
      return out;
    }
  }

  /// The compiler refuses a batch and names the line of no program.
  static final class Unattributed extends IOException {
    private static final long serialVersionUID = 1;

    Unattributed(String message) {
      super(message);
    }
  }

  private static final Pattern ERROR =
      Pattern.compile("^[^:]+:(\\d+):\\d+: error(\\[\\w+])?: (.*)");

  static boolean isPossible() {
    try {
      Process p =
          new ProcessBuilder("rustc", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return p.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static Compiled of(List<? extends Sample> programs, Path folder)
      throws IOException, InterruptedException {
    Set<Integer> refused = new TreeSet<>();
    List<String> reasons = new ArrayList<>();
    while (true) {
      Batch batch = Batch.of(programs, refused);
      Files.createDirectories(folder);
      Path source = folder.resolve("main.rs");
      Files.writeString(source, batch.text());
      String errors = compile(source, batch.edition());
      if (errors.isEmpty()) {
        return new Compiled(batch, refused, run(batch, folder.resolve("main")), reasons);
      }
      int before = refused.size();
      for (String line : errors.lines().toList()) {
        Matcher m = ERROR.matcher(line);
        if (m.matches()) {
          batch
              .program(Integer.parseInt(m.group(1)))
              .ifPresent(
                  p -> {
                    if (refused.add(p)) {
                      reasons.add(
                          m.group(2) + " " + m.group(3) + " (" + programs.get(p).name() + ")");
                    }
                  });
        }
      }
      if (refused.size() == before || refused.size() == programs.size()) {
        if (refused.size() == programs.size()) {
          return new Compiled(Batch.of(programs, refused), refused, List.of(), reasons);
        }
        throw new Unattributed("rustc refuses what is no program's:\n" + errors);
      }
    }
  }

  /// What rustc says if it refuses.
  private static String compile(Path source, int edition) throws IOException, InterruptedException {
    Path log = source.resolveSibling("rustc.log");
    Process p =
        new ProcessBuilder(
                "rustc",
                "--edition=" + edition,
                "--cfg=run",
                "--error-format=short",
                "-Cdebuginfo=line-tables-only",
                "-Copt-level=0",
                "-o",
                source.resolveSibling("main").toString(),
                source.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = p.waitFor();
    return status == 0 ? "" : Files.readString(log) + " ";
  }

  /// Units: seconds in which a process must say something.
  private static final int PATIENCE = 20;

  /// Runs one program after the other. One that does not end, or that ends the process, costs only
  /// itself: the rest are run in a new process.
  private static List<String> lines(Batch batch, Path binary)
      throws IOException, InterruptedException {
    List<String> out = new ArrayList<>();
    Path log = binary.resolveSibling("run.log");
    int from = 0;
    while (from < batch.programs().size()) {
      Process p =
          new ProcessBuilder(binary.toString(), Integer.toString(from))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      long size = -1;
      while (!p.waitFor(PATIENCE, TimeUnit.SECONDS) && Files.size(log) != size) {
        size = Files.size(log);
      }
      boolean hangs = p.isAlive();
      if (hangs) {
        p.destroyForcibly().waitFor();
      }
      int last = -1;
      for (String line : Files.readString(log, StandardCharsets.UTF_8).lines().toList()) {
        String[] words = line.split(" ", -1);
        if (words.length > 1 && words[0].matches("\\d+") && Integer.parseInt(words[0]) >= from) {
          if (words[1].equals("start")) {
            last = Integer.parseInt(words[0]);
          } else {
            out.add(line);
          }
        }
      }
      if (!hangs && p.exitValue() == 0) {
        return out;
      }
      if (last < 0) {
        throw new IOException("generated programs do not run: " + Files.readString(log));
      }
      out.add(last + " endless");
      from = last + 1;
    }
    return out;
  }

  private static List<Observed> run(Batch batch, Path binary)
      throws IOException, InterruptedException {
    List<Observed> out = new ArrayList<>();
    for (int i = 0; i < batch.programs().size(); i++) {
      out.add(
          new Observed(
              new ArrayList<>(),
              new TreeSet<>(),
              new TreeSet<>(),
              new TreeSet<>(),
              false,
              false,
              false));
    }
    for (String line : lines(batch, binary)) {
      String[] words = line.split(" ", -1);
      int i = Integer.parseInt(words[0]);
      Observed o = out.get(i);
      switch (words[1]) {
        case "good", "bad" ->
            o.events()
                .add(
                    new Event(
                        words[1].equals("bad"),
                        Integer.parseInt(words[2]),
                        words.length < 4 ? List.of() : Call.all(words[3])));
        case "in" -> o.entered().add(Integer.parseInt(words[2]) - Sample.id(i, 0));
        case "at" -> o.closures().add(Integer.parseInt(words[2]));
        case "end" -> o.ends().add(Integer.parseInt(words[2]));
        case "below" -> out.set(i, o.with(true, o.panics(), o.endless()));
        case "panic" -> out.set(i, o.with(o.below(), true, o.endless()));
        case "endless" -> out.set(i, o.with(o.below(), o.panics(), true));
        default -> throw new IOException("what is this: " + line);
      }
    }
    return List.copyOf(out);
  }
}
