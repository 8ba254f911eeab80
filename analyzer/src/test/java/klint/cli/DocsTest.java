// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import klint.Checkout;
import klint.review.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The commands that the pages show are commands: each is parsed, and each is run where all that
/// the pages name is there.
final class DocsTest {
  @TempDir Path temp = Path.of("");

  /// A command, and where it is written.
  private record Shown(String where, List<String> words) {}

  /// The commands of `sh` and `yaml` blocks; of pipes and alternatives the part that is ours.
  private static List<Shown> commands() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Checkout.top().resolve("README.md")));
    pages.add(Checkout.top().resolve("CONTRIBUTING.md"));
    for (String folder : List.of("docs", "rules/pages")) {
      try (Stream<Path> all = Files.walk(Checkout.top().resolve(folder))) {
        all.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    List<Shown> out = new ArrayList<>();
    for (Path page : pages) {
      String in = "";
      int number = 0;
      for (String line : Files.readAllLines(page)) {
        number++;
        if (line.strip().startsWith("```")) {
          in = in.isEmpty() ? line.strip().substring(3) + " " : "";
          continue;
        }
        if (List.of("sh ", "console ", "yaml ").contains(in)) {
          for (String part : line.split(" \\| | \\|\\| ", -1)) {
            ours(part).ifPresent(new Add(out, Checkout.top().relativize(page) + ":" + number));
          }
        }
      }
    }
    return out;
  }

  private record Add(List<Shown> to, String where) implements Consumer<List<String>> {
    @Override
    public void accept(List<String> words) {
      to.add(new Shown(where, words));
    }
  }

  /// The arguments in a line of a shell, or of a recipe's step.
  private static Optional<List<String>> ours(String line) {
    List<String> words =
        new ArrayList<>(List.of(line.replaceFirst("\\s+#.*$", "").split("\\s+", -1)));
    while (!words.isEmpty() && List.of("", "$", "-", "run:").contains(words.getFirst())) {
      words.removeFirst();
    }
    if (words.isEmpty() || !words.getFirst().matches("(\\./)?klint-java")) {
      return Optional.empty();
    }
    return Optional.of(
        words.stream()
            .skip(1)
            .takeWhile(w -> !w.matches("[12]?>.*|<.*|&&|;|\\\\"))
            .map(w -> w.replace("'", "").replace("\"", "").replace("$BASE", "origin/master"))
            .toList());
  }

  @Test
  void everyCommandIsOne() throws IOException {
    List<Shown> all = commands();
    assertTrue(all.size() >= 2, "the README alone has some: " + all);
    Session session = new Session(System.out, System.err, temp, Map.of());
    for (Shown shown : all) {
      try {
        session.line().parseArgs(shown.words().toArray(String[]::new));
      } catch (CommandLine.ParameterException e) {
        throw new AssertionError(shown.where() + ": " + e.getMessage(), e);
      }
    }
  }

  /// A kernel tree under git in which all that the pages name is there.
  private Repository tree() throws IOException {
    Repository tree = Repository.create(temp.resolve("linux"));
    Path mini = Checkout.top().resolve("test-crates/mini");
    try (Stream<Path> files = Files.walk(mini)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.write("rust/kernel/" + mini.relativize(file), Files.readString(file));
      }
    }
    for (String empty : List.of("Kbuild", "Kconfig", ".config", "README.md")) {
      tree.write(empty, "");
    }
    tree.write("mymodule/lib.rs", Kernel.GOOD);
    tree.write("drivers/android/binder/Makefile", "obj-y += binder.o\n");
    tree.write("drivers/android/binder/binder.rs", Kernel.GOOD).commit("first");
    tree.git("tag", "v6.18");
    tree.git("update-ref", "refs/remotes/origin/master", "HEAD");
    tree.write("drivers/android/binder/binder.rs", Kernel.BAD).commit("second");
    tree.git("tag", "v6.19");
    tree.write("0001-fix.patch", tree.git("format-patch", "--stdout", "-1", "HEAD"));
    tree.git("worktree", "add", "-q", "../linux-6.18", "v6.18");
    return tree;
  }

  @Test
  void everyCommandRuns() throws IOException {
    Path tree = tree().folder();
    Set<String> ran = new LinkedHashSet<>();
    int wrong = 0;
    for (Shown shown : commands()) {
      String all = String.join(" ", shown.words());
      if (!ran.add(all)) {
        continue;
      }
      Path folder = all.contains("test-crates/") ? Checkout.top() : tree;
      String[] words =
          shown.words().stream()
              .map(w -> w.equals("TREE") ? "." : w.equals("mymodule") ? "mymodule/lib.rs" : w)
              .toArray(String[]::new);
      Kernel.Ran of = Kernel.runIn(folder, temp, "", words);
      assertTrue(of.code() <= 1, shown.where() + ": " + all + ": " + of.err());
      wrong += of.code();
    }
    assertTrue(ran.size() >= 12, "the guide alone has these: " + ran);
    assertTrue(wrong >= 5, "those that look at what the second commit did find it");
  }
}
