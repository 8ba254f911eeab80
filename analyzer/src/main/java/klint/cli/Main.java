// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The command `klint-java`: arguments in, exit code out.
public final class Main {
  /// As in pom.xml; a test compares them.
  static final String VERSION = "0.1.0";

  private static final int BUFFER = 1 << 16;

  private Main() {}

  public static void main(String[] args) {
    int code;
    try (PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err)) {
      code =
          new Session(
                  System.in,
                  out,
                  err,
                  Path.of("").toAbsolutePath(),
                  System.getenv(),
                  Session.Terminals.ASK)
              .run(args);
    }
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }
}
