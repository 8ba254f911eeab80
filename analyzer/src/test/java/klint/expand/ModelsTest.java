// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import klint.Checkout;
import klint.syntax.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the models of the kernel's procedural macros write. The texts were compared, token by token
/// and but for documentation, with what the macros of linux 7.3 write when rustc runs them.
final class ModelsTest {
  private static final String FOLDER = "analyzer/src/test/resources/klint/expand/models/";

  @ParameterizedTest
  @ValueSource(
      strings = {"pin_data", "pin_init", "vtable", "paste", "zeroable", "fmt", "small", "module"})
  void writes(String name) throws IOException {
    Path file = Checkout.top().resolve(FOLDER + name + ".rs");
    ExpandedFile expanded = ExpandedFile.of(name + ".rs", Files.readString(file), Edition.E2021);
    assertEquals(List.of(), expanded.messages());
    assertFalse(expanded.text().contains("broken"));
    Checkout.checkPage(FOLDER + name + ".expanded", expanded.text());
  }

  @Test
  void theGenerationIsToldByTheNeighbours() {
    Set<String> old = Set.of("pin_data", "pinned_drop", "vtable", "module");
    Macro.Modelled moved =
        assertInstanceOf(Macro.Modelled.class, Expander.procedural("macros", "module", old, 3));
    assertEquals(new ModuleModel(ModuleModel.Shape.MOVED), moved.model());
    Macro.Modelled inPlace =
        assertInstanceOf(
            Macro.Modelled.class, Expander.procedural("macros", "module", Set.of("module"), 3));
    assertEquals(new ModuleModel(ModuleModel.Shape.IN_PLACE), inPlace.model());
    Macro.Modelled between =
        assertInstanceOf(
            Macro.Modelled.class,
            Expander.procedural("pin_init_internal", "pin_data", Set.of("pin_data"), 3));
    assertEquals(new PinDataModel("::pin_init", PinDataModel.Shape.INITIALISES), between.model());
  }

  @Test
  void whatHasNoModelIsCountedByName() {
    assertInstanceOf(
        Macro.Unsupported.class, Expander.procedural("macros", "unheard_of", Set.of(), 3));
  }
}
