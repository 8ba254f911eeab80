// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The checkout that the tests run in: where its top is, and its generated pages.
public final class Checkout {
  private Checkout() {}

  /// The top of the checkout: the working folder or the nearest above it that holds the launcher.
  public static Path top() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("klint-java"))
          && Files.isDirectory(folder.resolve("rules"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no checkout of klint-java at or above " + start);
  }

  /// Whether this run rewrites generated files: `-Dbless`, and never on a CI machine.
  public static boolean blesses() {
    return System.getProperty("bless") != null && System.getenv("CI") == null;
  }

  /// Compares a generated page with what it should be, or writes it when blessing.
  public static void checkPage(String name, String expected) {
    Path page = top().resolve(name);
    try {
      if (blesses()) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, expected);
      }
      String found = Files.exists(page) ? Files.readString(page) : "";
      assertEquals(expected, found, name + " is generated; write it with: mvn verify -Dbless");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
