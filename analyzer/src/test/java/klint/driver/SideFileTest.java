// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import klint.diag.Level;
import klint.rules.RuleInfo;
import klint.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What side files say holds like an annotation in the source.
final class SideFileTest {
  @TempDir Path folder = Path.of("");

  private static final String CRATE =
      """
      pub struct Gate;

      impl Gate {
          pub fn open(&self) {}
          pub fn close(&self) {}
          pub fn try_open(&self) -> bool {
              true
          }
      }

      pub struct Held(u32);

      pub trait Port {
          fn poke(&self);
      }

      impl Port for Gate {
          fn poke(&self) {}
      }

      pub fn wait() {}

      pub fn claims() {
          wait();
      }

      pub fn plain(g: &Gate) {
          g.open();
          wait();
          g.close();
      }

      pub fn tried(g: &Gate) {
          if g.try_open() {
              wait();
              g.close();
          }
          wait();
      }

      pub fn dropped(g: &Gate, h: Held) {
          g.open();
          drop(h);
          g.close();
      }

      pub fn method(g: &Gate) {
          g.open();
          g.poke();
          g.close();
      }

      // klint: preempt_count(expect = 0..)
      pub fn has_its_own() {}
      """;

  private static final String SIDE =
      """
      [
        {"function": "demo::Gate::open", "acquire": ["spinlock"], "expect": "0.."},
        {"function": "demo::Gate::close", "release": ["spinlock"], "expect": "1.."},
        {"function": "demo::Gate::try_open", "outcomes": {"true": {"acquire": ["spinlock"]}, "false": {}}},
        {"function": "demo::wait", "expect": "0", "unchecked": true},
        {"function": "demo::claims", "expect": "0.."},
        {"function": "demo::Port::poke", "expect": "0"},
        {"function": "demo::has_its_own", "expect": "0"},
        {"drop": "demo::Held", "expect": "0", "unchecked": true}
      ]
      """;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    return Files.writeString(file, text);
  }

  private Analysis analyze(Optional<Path> annotations, Path... files) {
    var request =
        new SourceRequest(
            List.of(files),
            folder,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            annotations);
    var options = new Options(1, Options.Depth.EFFECTS);
    return switch (Analyzer.analyze(request, options, Progress.SILENT)) {
      case Analyzer.Result.Ready(Analysis a) -> a;
      case Analyzer.Result.Refused(String why) -> fail(why);
      case Analyzer.Result.Stopped(String stage) -> fail(stage);
    };
  }

  private static List<String> findings(Analysis a) {
    return a.findings(RuleInfo::defaultLevel).stream()
        .map(f -> f.place().line() + " " + f.rule())
        .toList();
  }

  private static final List<String> FOUND =
      List.of(
          "23 annotation-mismatch",
          "29 sleep-in-atomic",
          "35 sleep-in-atomic",
          "43 sleep-in-atomic",
          "49 sleep-in-atomic");

  @Test
  void besideAndAboveTheSource() throws IOException {
    Path crate = write("sub/demo.rs", CRATE);
    assertEquals(List.of(), findings(analyze(Optional.empty(), crate)));
    write("klint.json", SIDE);
    Analysis a = analyze(Optional.empty(), crate);
    assertEquals(FOUND, findings(a));
    assertEquals(List.of(), a.problems());
  }

  @Test
  void namedOnTheCommandLine() throws IOException {
    Path crate = write("demo.rs", CRATE);
    write("other/annotations.json", SIDE);
    assertEquals(FOUND, findings(analyze(Optional.of(Path.of("other/annotations.json")), crate)));
  }

  @Test
  void theInnermostHasTheLastWord() throws IOException {
    Path crate = write("sub/demo.rs", CRATE);
    write("klint.json", SIDE);
    write("sub/klint.json", "[{\"function\": \"demo::wait\", \"expect\": \"0..\"}]");
    assertEquals(
        List.of("43 sleep-in-atomic", "49 sleep-in-atomic"),
        findings(analyze(Optional.empty(), crate)));
  }

  @Test
  void whatItNamesHasToBeThere() throws IOException {
    Path crate = write("demo.rs", CRATE);
    write("klint.json", "[{\"function\": \"demo::nobody\", \"expect\": \"0\"},\n {\"drop\": 3}]");
    Analysis a = analyze(Optional.empty(), crate);
    assertEquals(List.of(), findings(a));
    List<String> told =
        a.problems().stream()
            .map(p -> p.place().file() + ":" + p.place().line() + " " + p.level())
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("klint.json:1 " + Level.WARNING, "klint.json:2 " + Level.ERROR), told);
  }
}
