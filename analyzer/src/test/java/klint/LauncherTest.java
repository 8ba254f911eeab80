// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, as far as it goes without building.
final class LauncherTest {
  private static final String REFUSAL =
      "klint-java: needs a JDK of version 9999 or newer, and found none in KLINT_JAVA_HOME,"
          + " JAVA_HOME, PATH and /usr/lib/jvm.\n";

  @Test
  void withoutAFittingJdkItSaysWhatItNeedsAndWhereItLooked(@TempDir Path folder) throws Exception {
    Path launcher = launcherThatNeeds("9999", folder.resolve("klint-java"));
    Run run = run(List.of("sh", launcher.toString(), "check"));
    assertEquals(REFUSAL, run.text);
    assertEquals(2, run.code);
  }

  @Test
  void itWorksThroughLinksAndBlanks(@TempDir Path folder) throws Exception {
    Path real = Files.createDirectories(folder.resolve("a b/real"));
    launcherThatNeeds("9999", real.resolve("klint-java"));
    Path far = Files.createSymbolicLink(folder.resolve("far"), Path.of("a b/real/klint-java"));
    Path link = Files.createSymbolicLink(folder.resolve("a b/near one"), far);
    assertEquals(REFUSAL, run(List.of("sh", link.toString())).text);
  }

  @Test
  void aSmallShellUnderstandsIt() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/dash")), "no dash here: not checked with it");
    Run run = run(List.of("/bin/dash", "-n", Checkout.top().resolve("klint-java").toString()));
    assertEquals("", run.text);
    assertEquals(0, run.code);
  }

  private static Path launcherThatNeeds(String version, Path to) throws IOException {
    String text = Files.readString(Checkout.top().resolve("klint-java"));
    assertTrue(text.contains("\nneeded=25\n"));
    return Files.writeString(to, text.replace("\nneeded=25\n", "\nneeded=" + version + "\n"));
  }

  private record Run(String text, int code) {}

  private static Run run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(text, process.waitFor());
  }
}
