// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a `Cargo.toml` says that we need: the package's name and edition, its root file, and
/// dependencies that have a path.
///
/// Source: The Cargo Book, "The Manifest Format".
record CargoManifest(
    String name,
    Optional<Integer> edition,
    Optional<String> libPath,
    List<String> binPaths,
    boolean procMacro,
    Map<String, String> pathDependencies,
    List<String> members,
    List<String> defaultFeatures) {

  /// Errors: the text of the problem, if it is not TOML.
  sealed interface Read {
    record Manifest(CargoManifest value) implements Read {}

    record Broken(String message, int line, int column) implements Read {}
  }

  static Read read(String text) {
    try {
      return new Read.Manifest(of(new TomlMapper().readTree(text)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return new Read.Broken(e.getOriginalMessage(), Math.max(line, 0), Math.max(column, 0));
    }
  }

  private static CargoManifest of(JsonNode top) {
    JsonNode pack = top.path("package");
    List<String> bins = new ArrayList<>();
    for (JsonNode bin : top.path("bin")) {
      text(bin.path("path")).ifPresent(bins::add);
    }
    Map<String, String> dependencies = new LinkedHashMap<>();
    top.path("dependencies")
        .properties()
        .forEach(
            entry ->
                text(entry.getValue().path("path"))
                    .ifPresent(path -> dependencies.put(entry.getKey(), path)));
    List<String> members = new ArrayList<>();
    for (JsonNode member : top.path("workspace").path("members")) {
      text(member).ifPresent(members::add);
    }
    List<String> features = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of("default"));
    while (!open.isEmpty()) {
      for (JsonNode feature : top.path("features").path(open.removeLast())) {
        text(feature)
            .filter(f -> !f.contains("/") && !f.startsWith("dep:") && !features.contains(f))
            .ifPresent(
                f -> {
                  features.add(f);
                  open.add(f);
                });
      }
    }
    return new CargoManifest(
        text(pack.path("name")).orElse(""),
        text(pack.path("edition")).flatMap(RustMakefile::year),
        text(top.path("lib").path("path")),
        bins,
        top.path("lib").path("proc-macro").asBoolean(false),
        dependencies,
        members,
        features);
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }
}
