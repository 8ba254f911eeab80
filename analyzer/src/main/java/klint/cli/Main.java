// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.List;

/// The command `klint-java`: arguments in, exit code out.
public final class Main {
  /// As in pom.xml; a test compares them.
  static final String VERSION = "0.1.0";

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) {
    if (args.equals(List.of("--version"))) {
      System.out.println("klint-java " + VERSION);
      return 0;
    }
    System.err.println("usage: klint-java --version");
    return 2;
  }
}
