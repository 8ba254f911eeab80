// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.resolve.ResolvedCrates;
import klint.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our `core`, `alloc` and `std` have the names and types of the real ones.
final class LibraryProgramTest {
  private static final Pattern FEATURE =
      Pattern.compile("(?:library feature `|feature\\(|requires `)(\\w+)[`)]");
  private static final Pattern PLACE = Pattern.compile("^ *--> .*library\\.rs:(\\d+):");

  /// Compilers at hand may be older or newer than the library's version: what one of them accepts
  /// is right.
  @Test
  void realLibraryAgrees(@TempDir Path folder) throws IOException, InterruptedException {
    LibraryProgram program = LibraryProgram.of(defs(folder), List.of("core", "alloc", "std"));
    List<LibraryProgram.Mention> mentions = program.mentions();
    assertTrue(mentions.size() > 15_000, "only " + mentions.size() + " mentions");
    int unwritten = program.skipped().values().stream().mapToInt(n -> n).sum();
    assertTrue(unwritten < 50, program.skipped().toString());
    Map<Integer, String> wrong = new TreeMap<>();
    boolean judged = false;
    for (String toolchain : List.of("+nightly", "+stable", "")) {
      if (judged && wrong.isEmpty()) {
        break;
      }
      Set<Integer> asked = judged ? wrong.keySet() : lines(mentions);
      Optional<Map<Integer, String>> said =
          judge(folder.resolve("library.rs"), mentions, asked, toolchain);
      if (said.isPresent() && judged) {
        wrong.keySet().retainAll(said.get().keySet());
      } else {
        said.ifPresent(wrong::putAll);
      }
      judged |= said.isPresent();
    }
    assumeTrue(judged, "no rustc on this machine");
    assertEquals("", report(mentions, wrong));
  }

  private static Set<Integer> lines(List<LibraryProgram.Mention> mentions) {
    return IntStream.range(2, mentions.size() + 2).boxed().collect(Collectors.toSet());
  }

  /// What a compiler finds wrong of the lines asked about; empty if there is no such compiler.
  private static Optional<Map<Integer, String>> judge(
      Path file, List<LibraryProgram.Mention> mentions, Set<Integer> asked, String toolchain)
      throws IOException, InterruptedException {
    Set<String> features = new TreeSet<>();
    Map<Integer, String> wrong = new TreeMap<>();
    Set<Integer> left = new TreeSet<>(asked);
    for (int round = 0; round < 12; round++) {
      Optional<String> said = rustc(toolchain, file, text(features, mentions, left));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      Matcher m = FEATURE.matcher(said.get());
      boolean more = false;
      while (m.find()) {
        more |= features.add(m.group(1));
      }
      if (more) {
        continue;
      }
      // Names are judged before types: what has no name is left out then.
      Map<Integer, String> errors = errors(said.get());
      if (errors.isEmpty()) {
        return Optional.of(wrong);
      }
      errors.forEach(wrong::putIfAbsent);
      left.removeAll(errors.keySet());
    }
    throw new AssertionError("rustc " + toolchain + " does not come to an end: " + wrong);
  }

  private static String report(List<LibraryProgram.Mention> mentions, Map<Integer, String> wrong) {
    List<String> out = new ArrayList<>();
    wrong.forEach(
        (line, error) -> {
          int at = line - 2;
          String about =
              at < 0 || at >= mentions.size()
                  ? "line " + line
                  : mentions.get(at).what() + "\n    " + mentions.get(at).text();
          out.add(about + "\n    " + error);
        });
    return String.join("\n", out);
  }

  /// One line of attributes, then a line for each mention.
  private static String text(
      Set<String> features, List<LibraryProgram.Mention> mentions, Set<Integer> with) {
    StringBuilder out = new StringBuilder("#![allow(warnings)] ");
    if (!features.isEmpty()) {
      out.append("#![feature(").append(String.join(", ", features)).append(")] ");
    }
    out.append("extern crate alloc; extern crate core;\n");
    for (int i = 0; i < mentions.size(); i++) {
      out.append(with.contains(i + 2) ? mentions.get(i).text() : "").append('\n');
    }
    return out.toString();
  }

  private static Map<Integer, String> errors(String said) {
    Map<Integer, String> errors = new TreeMap<>();
    String message = "";
    for (String line : said.lines().toList()) {
      Matcher m = PLACE.matcher(line);
      if (line.startsWith("error")) {
        message = line;
      } else if (m.find() && !message.isEmpty()) {
        errors.merge(Integer.parseInt(m.group(1)), message, (a, b) -> a + "; " + b);
        message = "";
      }
    }
    return errors;
  }

  private static Optional<String> rustc(String toolchain, Path file, String text)
      throws IOException, InterruptedException {
    Files.writeString(file, text);
    List<String> command = new ArrayList<>(List.of("rustc"));
    if (!toolchain.isEmpty()) {
      command.add(toolchain);
    }
    command.addAll(
        List.of("--edition=2021", "--crate-type=lib", "--emit=metadata", "--cap-lints=allow"));
    command.addAll(List.of("-o", file.resolveSibling("library.rmeta").toString(), file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("RUSTC_BOOTSTRAP", "1");
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      // Without rustup there is no `+toolchain`, and without that toolchain no judge.
      return status == 0 || said.contains("library.rs:") ? Optional.of(said) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static ResolvedCrates defs(Path folder) throws IOException {
    Path file = folder.resolve("empty.rs");
    Files.writeString(file, "extern crate std;\n");
    SourceRequest request =
        new SourceRequest(
            List.of(file),
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.of(2021),
            List.of(),
            List.of(),
            false);
    return switch (Analyzer.analyze(
        request, new Options(1, Options.Depth.NAMES), Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis analysis) -> analysis.defs();
      case Analyzer.Result.Refused(String why) -> throw new AssertionError(why);
      case Analyzer.Result.Stopped(String why) -> throw new AssertionError(why);
    };
  }
}
