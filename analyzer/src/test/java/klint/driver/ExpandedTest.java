// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import klint.Checkout;
import klint.source.SourceRequest;
import klint.syntax.Delimiter;
import klint.syntax.Edition;
import klint.syntax.Parser;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TreePrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of test-crates/stages/expanded: what comes out is what is written beside them, and
/// what rustc makes of them.
@Execution(ExecutionMode.SAME_THREAD)
final class ExpandedTest {

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Checkout.top().resolve("test-crates/stages/expanded"))) {
      return files.filter(f -> f.toString().endsWith(".rs")).sorted().toList();
    }
  }

  private static Edition edition(String text) {
    for (Edition edition : Edition.values()) {
      if (directive(text, "edition").filter(edition.year()::equals).isPresent()) {
        return edition;
      }
    }
    return Edition.E2021;
  }

  /// The value of a directive `//@ name: value`.
  private static Optional<String> directive(String text, String name) {
    return text.lines()
        .filter(l -> l.startsWith("//@ " + name + ":"))
        .map(l -> l.substring(name.length() + 5).strip())
        .findFirst();
  }

  private static List<String> cfg(String text) {
    return directive(text, "cfg").stream()
        .flatMap(c -> Stream.of(c.split(",")))
        .map(String::strip)
        .toList();
  }

  private static final Map<Path, Analysis> ANALYSES = new HashMap<>();

  /// What is the same for several files is analyzed once.
  private record Setting(Edition edition, List<String> cfg) {}

  private static synchronized Analysis analysis(Path file) throws IOException {
    if (ANALYSES.isEmpty()) {
      Map<Setting, List<Path>> groups = new LinkedHashMap<>();
      for (Path one : cases()) {
        String text = Files.readString(one);
        groups
            .computeIfAbsent(new Setting(edition(text), cfg(text)), _ -> new ArrayList<>())
            .add(one);
      }
      groups.forEach(
          (setting, files) -> {
            SourceRequest request =
                new SourceRequest(
                    files,
                    Checkout.top(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Integer.valueOf(setting.edition().year())),
                    List.of(),
                    setting.cfg(),
                    false);
            Options options = new Options(1, Options.Depth.NAMES);
            if (Analyzer.analyze(request, options, Progress.SILENT)
                instanceof Analyzer.Result.Ready(Analysis analysis)) {
              files.forEach(f -> ANALYSES.put(f, analysis));
            }
          });
    }
    return Objects.requireNonNull(ANALYSES.get(file), file.toString());
  }

  private static String expand(Path file) throws IOException {
    return Dumper.print(
            analysis(file),
            Dumper.Stage.EXPANDED,
            source -> source.path().filter(file::equals).isPresent(),
            TreePrinter.Spans.HIDDEN)
        .orElseThrow();
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(cases().size() >= 150);
  }

  @Test
  void nothingIsWrongWithThem() throws IOException {
    for (Path file : cases()) {
      List<String> messages =
          analysis(file).problems().stream()
              .filter(p -> p.place().file().endsWith(file.getFileName().toString()))
              .map(Object::toString)
              .toList();
      assertEquals(List.of(), messages);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsBlessed(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".rs", ".expanded");
    Checkout.checkPage(
        "test-crates/stages/expanded/" + name,
        expand(file).replace(Checkout.top().toString(), "TOP"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsRustc(Path file) throws IOException {
    String text = Files.readString(file);
    Edition edition = edition(text);
    List<String> command =
        new ArrayList<>(
            List.of(
                "rustc",
                "+nightly",
                "--edition",
                edition.year(),
                "--crate-type",
                "lib",
                "-Awarnings",
                "-Zunpretty=expanded",
                Checkout.top().relativize(file).toString()));
    cfg(text).forEach(c -> command.addAll(List.of("--cfg", c)));
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(Checkout.top().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException _) {
      assumeTrue(false, "no rustc on this machine");
      return;
    }
    String judge = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(!judge.isBlank(), "no nightly rustc on this machine");
    assertEquals(
        String.join("\n", lines(tokens(judge, edition))),
        String.join("\n", lines(tokens(expand(file), edition))));
  }

  /// A few tokens a line, so that a difference is readable.
  private static List<String> lines(List<String> tokens) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String token : tokens) {
      line.append(token).append(' ');
      if (token.equals(";") || token.equals("{") || token.equals("}")) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// The tokens without what rustc adds for itself, without attributes of the crate, and without
  /// commas at the end of lists.
  private static List<String> tokens(String text, Edition edition) {
    List<String> flat = new ArrayList<>();
    flatten(Parser.lex(0, text, edition).value(), flat);
    String joined = String.join(" ", flat);
    for (String added :
        List.of(
            "# [ prelude_import ] use std :: prelude :: rust_20%s :: * ;"
                .formatted(edition.year().substring(2)),
            "# [ prelude_import ] use :: std :: prelude :: rust_20%s :: * ;"
                .formatted(edition.year().substring(2)),
            "# [ macro_use ] extern crate std ;",
            "extern crate std ;")) {
      joined = joined.replace(added, " ");
    }
    while (joined.contains(" ; ;")) {
      joined = joined.replace(" ; ;", " ;");
    }
    return List.of(joined.strip().split(" +"));
  }

  private static void flatten(List<TokenTree> trees, List<String> out) {
    for (int i = 0; i < trees.size(); i++) {
      if (isPunct(trees, i, "#")
          && i + 2 < trees.size()
          && isPunct(trees, i + 1, "!")
          && trees.get(i + 2) instanceof TokenTree.Group) {
        i += 2;
        continue;
      }
      boolean last = i == trees.size() - 1;
      if (last && isPunct(trees, i, ",")) {
        continue;
      }
      switch (trees.get(i)) {
        case TokenTree.Token t when t.kind() == TokenKind.INNER_DOC -> {}
        case TokenTree.Token t when t.kind() == TokenKind.OUTER_DOC ->
            out.add("///" + t.text().substring(3).strip());
        case TokenTree.Token t ->
            out.add(t.kind() == TokenKind.RAW_IDENT ? "r#" + t.text() : t.text());
        case TokenTree.Group g -> {
          out.add(g.delimiter().open());
          flatten(g.trees(), out);
          // A comma after the last arm or field, and after a block's arm, says nothing.
          if (g.delimiter() == Delimiter.BRACE && out.getLast().equals(",")) {
            out.removeLast();
          }
          out.add(g.delimiter().close());
        }
        case TokenTree.Interpolated _ -> throw new IllegalStateException("text has no fragments");
      }
    }
  }

  private static boolean isPunct(List<TokenTree> trees, int at, String text) {
    return trees.get(at) instanceof TokenTree.Token t && t.is(text);
  }
}
