// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Help, completion and the man page: of one model, so they cannot differ; in the programs that
/// read them.
final class HelpTest {
  @TempDir Path folder = Path.of("");

  private String out(String... args) {
    Kernel.Ran ran = Kernel.runIn(folder, "", args);
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    return ran.out();
  }

  private static List<String> commands(String help) {
    List<String> out = new ArrayList<>();
    Matcher m = Pattern.compile("(?m)^  ([a-z]+)  ").matcher(help);
    while (m.find()) {
      out.add(m.group(1));
    }
    return out;
  }

  private String shell(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    List<String> commands = commands(out("--help"));
    assertTrue(
        commands.containsAll(
            List.of(
                "check",
                "explain",
                "effects",
                "calls",
                "diff",
                "derive",
                "stats",
                "dump",
                "init",
                "lsp",
                "completion")),
        commands.toString());
    for (String command : commands) {
      String help = out(command, "--help");
      assertTrue(help.contains("Usage: klint-java " + command), help);
      assertTrue(help.contains("Examples:\n  "), command + " has no example");
    }
    String check = out("check", "--help").replaceAll("\\s+", " ");
    assertTrue(check.contains("One of: text, short, json, sarif, html,"), check);
  }

  private List<String> completed(String... words) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder("source ./completion; COMP_WORDS=(");
    for (String word : words) {
      script.append(" '").append(word).append('\'');
    }
    script.append("); COMP_CWORD=").append(words.length - 1);
    script.append("; _klint_java; printf '%s\\n' \"${COMPREPLY[@]}\"");
    return shell("bash", "-c", script.toString()).lines().filter(l -> !l.isEmpty()).toList();
  }

  @Test
  void bashCompletes() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("completion"), out("completion", "bash"));
    Files.writeString(folder.resolve("driver.rs"), "");
    assertEquals(List.of("check"), completed("klint-java", "ch"));
    assertTrue(completed("klint-java", "").contains("explain"));
    assertEquals(List.of("--baseline"), completed("klint-java", "check", "--bas"));
    assertEquals(
        List.of("sarif", "short"),
        completed("klint-java", "check", "--format", "s").stream().sorted().toList());
    assertEquals(List.of("html"), completed("klint-java", "check", "--format", "=", "h"));
    assertEquals(List.of("sleep-in-atomic"), completed("klint-java", "explain", "sleep-in"));
    assertEquals(List.of("driver.rs"), completed("klint-java", "check", "dr"));
  }

  @Test
  void zshCompletes() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/zsh")), "SKIPPED: there is no zsh on this machine");
    Files.writeString(folder.resolve("_klint-java"), out("completion", "zsh"));
    shell("zsh", "-n", "_klint-java");
    // What the completion system is told, with its functions replaced.
    String said =
        shell(
            "zsh",
            "-fc",
            "_arguments() { print -rl -- $@ }; _describe() { print -rl -- $commands };"
                + " words=(klint-java check --f); CURRENT=3; source ./_klint-java;"
                + " words=(klint-java c); CURRENT=2; _klint_java");
    assertTrue(said.contains("\n--format=[One of"), said);
    assertTrue(said.contains(":FORMAT:(text short json sarif html "), said);
    assertTrue(said.contains("\ncheck:Find violations\n"), said);
  }

  @Test
  void theManPageIsInOrder() throws IOException, InterruptedException {
    String page = out("completion", "man");
    for (String command : commands(out("--help"))) {
      assertTrue(page.contains("\n.SS " + command), command);
    }
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mandoc")), "SKIPPED: there is no mandoc here");
    Files.writeString(folder.resolve("klint-java.1"), page);
    assertEquals("", shell("mandoc", "-T", "lint", "-W", "warning", "klint-java.1"));
    String text = shell("mandoc", "-T", "ascii", "klint-java.1").replaceAll(".\b", "");
    assertTrue(text.contains("--write-baseline FILE"), text);
    assertTrue(text.contains("EXIT STATUS"), text);
  }

  @Test
  void callsAreGraphs() throws IOException {
    Files.writeString(folder.resolve("a.rs"), "fn f() {}\nfn g() { f(); f() }\n");
    String dot = out("calls", "a.rs", "--format", "dot");
    assertTrue(dot.contains("n0 [ label=\"a::g\" ];"), dot);
    assertTrue(dot.contains("n0 -> n1 [ kind=\"call\" dispatch=\"static\" calls=\"2\" ];"), dot);
    String xml = out("calls", "a.rs", "--format", "graphml");
    assertTrue(xml.contains("<graphml") && xml.contains(">a::g</data>"), xml);
  }
}
