// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The compiler as a judge of syntax, where there is one.
final class Rustc {
  private static final boolean PRESENT = find();

  private Rustc() {}

  static boolean isPresent() {
    return PRESENT;
  }

  private static boolean find() {
    try {
      return run("fn main() {}", Edition.E2021).status() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  record Answer(int status, String output) {}

  static boolean parses(String text, Edition edition) throws IOException, InterruptedException {
    return run(text, edition).status() == 0;
  }

  /// What the compiler prints back of `text` after only parsing it.
  static Answer run(String text, Edition edition) throws IOException, InterruptedException {
    return run(text, edition, "normal");
  }

  /// The compiler's syntax tree, as it prints it for debugging.
  static Answer tree(String text, Edition edition) throws IOException, InterruptedException {
    return run(text, edition, "ast-tree");
  }

  private static Answer run(String text, Edition edition, String print)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                "rustc",
                "-Zunpretty=" + print,
                "--edition=" + edition.year(),
                "--crate-type=lib",
                "-Zunstable-options",
                "-"));
    builder.environment().put("RUSTC_BOOTSTRAP", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException("rustc did not read its input", e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), output);
  }
}
