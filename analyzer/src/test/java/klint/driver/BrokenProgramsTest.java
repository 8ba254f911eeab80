// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import klint.Checkout;
import klint.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs with words swapped, left out or doubled: whatever they say, the run ends and has a
/// result.
///
/// `-Dklint.broken=N` runs over all programs N times, `-Dklint.seed=S` with other changes.
final class BrokenProgramsTest {
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z_][A-Za-z_0-9]*|::|->|=>|[<>(){}\\[\\],;:=&*+?.!|'#]");

  @TempDir private Path folder = Path.of("");

  @Test
  void everyRunEnds() throws IOException {
    int rounds = Integer.getInteger("klint.broken", 1);
    long seed = Long.getLong("klint.seed", 1);
    for (int round = 0; round < rounds; round++) {
      List<Path> broken = new ArrayList<>();
      for (Path program : programs()) {
        Random random = new Random(seed + round * 1000L + program.getFileName().hashCode());
        Path file = folder.resolve(broken.size() + "_" + program.getFileName());
        Files.writeString(file, broken(Files.readString(program), random));
        broken.add(file);
      }
      assertTrue(broken.size() > 100);
      assertEquals(List.of(), failures(broken));
    }
  }

  /// The programs that end a run, looked for by halves.
  private List<String> failures(List<Path> files) {
    Optional<String> failure = run(files);
    if (failure.isEmpty()) {
      return List.of();
    }
    if (files.size() == 1) {
      return List.of(files.getFirst() + ": " + failure.get());
    }
    List<String> out = new ArrayList<>(failures(files.subList(0, files.size() / 2)));
    out.addAll(failures(files.subList(files.size() / 2, files.size())));
    return out.isEmpty() ? List.of(failure.get()) : out;
  }

  private Optional<String> run(List<Path> files) {
    SourceRequest request =
        new SourceRequest(
            files,
            folder.toAbsolutePath().normalize(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(2021),
            List.of(
                new SourceRequest.Extern(
                    "kernel", Checkout.top().resolve("test-crates").resolve("mini"))),
            List.of(),
            false);
    try {
      Analyzer.Result result =
          Analyzer.analyze(request, new Options(1, Options.Depth.EFFECTS), Progress.SILENT);
      return result instanceof Analyzer.Result.Ready(Analysis analysis)
              && !analysis.defects().isEmpty()
          ? Optional.of(analysis.defects().toString())
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(e + " " + Stream.of(e.getStackTrace()).limit(12).toList());
    }
  }

  private static List<Path> programs() throws IOException {
    List<Path> out = new ArrayList<>();
    for (String part : List.of("calls", "stages/mir", "stages/types", "stages/expanded", "ui")) {
      try (Stream<Path> files = Files.walk(Checkout.top().resolve("test-crates").resolve(part))) {
        files.filter(f -> f.toString().endsWith(".rs")).sorted().forEach(out::add);
      }
    }
    return out;
  }

  /// One word in sixty is another one (mostly a name for a name), gone, or there twice.
  private static String broken(String text, Random random) {
    List<String> words = WORD.matcher(text).results().map(r -> r.group()).toList();
    StringBuilder out = new StringBuilder();
    Matcher m = WORD.matcher(text);
    int at = 0;
    while (m.find()) {
      out.append(text, at, m.start());
      at = m.end();
      String other = words.get(random.nextInt(words.size()));
      boolean alike = isName(other) == isName(m.group());
      switch (random.nextInt(alike ? 60 : 600)) {
        case 0 -> out.append(' ');
        case 1 -> out.append(m.group()).append(' ').append(m.group());
        case 2, 3, 4, 5, 6, 7, 8 -> out.append(other);
        default -> out.append(m.group());
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static boolean isName(String word) {
    return Character.isJavaIdentifierStart(word.charAt(0));
  }
}
