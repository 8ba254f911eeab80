// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import klint.Checkout;
import klint.source.Cfg;
import klint.syntax.Edition;
import klint.syntax.Item;
import klint.syntax.Parser;
import klint.syntax.Path;

/// Finds macros by their last name alone: those of a file, then those of the shipped library.
final class FileLookup implements MacroLookup {
  /// The number of the library's crate in `$crate`.
  static final int LIBRARY = 1;

  private static final List<String> DERIVES =
      List.of("Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd");

  private final Map<String, Macro> macros = new HashMap<>();

  /// The macros of the library.
  static FileLookup library(Expansions expansions, Host host) {
    FileLookup lookup = new FileLookup();
    Expander expander =
        new Expander(
            new CrateContext(LIBRARY, "core", Edition.E2024, Cfg.of(Set.of(), Map.of())),
            expansions,
            new ParserSyntax(),
            host,
            Limits.DEFAULT);
    for (String file : List.of("core/macros/mod.rs", "core/panic.rs", "core/mem/mod.rs")) {
      try {
        String text = Files.readString(Checkout.top().resolve("rules/library").resolve(file));
        lookup.add(Parser.parse(-1, text, Edition.E2024).value().items(), expander);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lookup;
  }

  /// Adds the definitions among these items, and in their modules.
  void add(List<Item> items, Expander expander) {
    for (Item item : items) {
      switch (item) {
        case Item.MacroRules rules ->
            macros.put(rules.name().text(), expander.define(rules).value());
        case Item.MacroDef macro -> macros.put(macro.name().text(), expander.define(macro).value());
        case Item.Mod module -> module.content().ifPresent(c -> add(c.items(), expander));
        case Item _ -> {}
      }
    }
  }

  private Answer named(Path path) {
    String name = path.last().name().text();
    return Optional.ofNullable(macros.get(name))
        .or(() -> modelled(name))
        .map(m -> (Answer) new Answer.Found(m))
        .orElse(new Answer.Missing());
  }

  private static Optional<Macro> modelled(String name) {
    return Stream.of("pin_init_internal", "macros")
        .map(origin -> Expander.procedural(origin, name, Set.of("pin_init"), LIBRARY))
        .filter(m -> m instanceof Macro.Modelled)
        .findFirst();
  }

  @Override
  public Answer bang(Path path) {
    return named(path);
  }

  @Override
  public Answer attribute(Path path) {
    return named(path);
  }

  @Override
  public Answer derive(Path path) {
    String name = path.last().name().text();
    return DERIVES.contains(name)
        ? new Answer.Found(new Macro.Builtin(name, LIBRARY))
        : named(path);
  }

  @Override
  public MacroLookup inBlock(List<Item> items) {
    return this;
  }

  @Override
  public MacroLookup inModule(Item.Mod module) {
    return this;
  }
}
