// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import klint.Checkout;

/// A folder with a crate that uses the stand-in kernel crate, and the command run in it.
final class Kernel {
  /// A driver that sleeps under a spinlock, in line 5.
  static final String BAD =
      """
      use kernel::prelude::*;

      pub fn f(q: &SpinLock<u32>) {
          let g = q.lock();
          might_sleep();
          drop(g);
      }
      """;

  static final String GOOD =
      """
      use kernel::prelude::*;

      pub fn f(q: &SpinLock<u32>) {
          let g = q.lock();
          drop(g);
          might_sleep();
      }
      """;

  private final Path folder;

  /// What a run gave.
  record Ran(int code, String out, String err) {}

  private Kernel(Path folder) {
    this.folder = folder;
  }

  /// Writes the settings that name the stand-in.
  static Kernel in(Path folder) throws IOException {
    Kernel kernel = new Kernel(folder);
    kernel.write(
        "klint.toml",
        "edition = 2021\n[extern]\nkernel = \""
            + Checkout.top().resolve("test-crates/mini")
            + "\"\n");
    return kernel;
  }

  Path folder() {
    return folder;
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  Ran run(String... args) {
    return runIn(folder, "", args);
  }

  /// Runs the command in a folder, with a text on standard input.
  static Ran runIn(Path folder, String input, String... args) {
    return runIn(folder, folder, input, args);
  }

  /// The same where a user's own folder, which has the cache, is another one.
  static Ran runIn(Path folder, Path home, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      code =
          new Session(
                  new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                  outStream,
                  errStream,
                  folder,
                  Map.of("HOME", home.toString()),
                  Session.Terminals.NONE)
              .run(args);
    }
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
