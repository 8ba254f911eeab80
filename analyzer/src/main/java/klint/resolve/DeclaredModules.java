// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.List;
import klint.source.ModuleReader;
import klint.syntax.Edition;
import klint.syntax.Item;
import klint.syntax.Parser;

/// The modules that a file declares, as its syntax says; what macros declare is not seen.
public final class DeclaredModules implements ModuleReader {
  @Override
  public List<Declared> modules(String text) {
    return of(Parser.parse(0, text, Edition.E2021).value().items());
  }

  private static List<Declared> of(List<Item> items) {
    List<Declared> out = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Mod module) {
        out.add(
            new Declared(
                module.name().text(),
                ParsedFiles.pathAttribute(module.attrs()),
                module.content().map(c -> of(c.items()))));
      }
    }
    return out;
  }
}
