// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import org.junit.jupiter.api.Test;

/// docs/architecture.md says what [Layers] says.
final class ArchitecturePageTest {
  @Test
  void thePageIsPrintedFromTheTable() {
    Checkout.checkPage("docs/architecture.md", page());
  }

  private static String page() {
    var out = new StringBuilder();
    out.append(
        """
        <!-- Generated from analyzer/src/test/java/klint/Layers.java; write it with: mvn verify -Dbless -->

        # Architecture

        Data flows one way.
        Each stage is one package with one door: a final class that takes the artifact on its left and returns the one on its right.
        A package imports only packages above it in this table, and there is no `util`.
        `LayerTest` holds the code to it.

        | # | package | caption | takes → gives |
        |---|---|---|---|
        """);
    for (int i = 0; i < Layers.ALL.size(); i++) {
      Layers.Layer layer = Layers.ALL.get(i);
      out.append(
          "| %d | `klint.%s` | %s | %s |\n"
              .formatted(i, layer.name(), layer.caption(), layer.flow()));
    }
    out.append(
        """

        Where one way looks impossible, the lower stage declares the question and the higher one answers it, as `expand` does with `MacroLookup`.

        ## Fences

        What comes from outside is used in few rooms, so that it can be replaced.

        | what | only in |
        |---|---|
        """);
    for (Layers.Fence fence : Layers.FENCES) {
      out.append("| %s | %s |\n".formatted(fence.caption(), rooms(fence)));
    }
    out.append("| Standard streams | `klint.%s` |\n".formatted(Layers.STANDARD_STREAMS));
    return out.toString();
  }

  private static String rooms(Layers.Fence fence) {
    return String.join(", ", fence.rooms().stream().map(room -> "`klint." + room + "`").toList());
  }
}
