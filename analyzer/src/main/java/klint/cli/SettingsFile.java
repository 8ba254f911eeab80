// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Level;
import klint.rules.RuleInfo;
import klint.rules.Suggestion;

/// Reads the `klint.toml` nearest above what is analyzed.
///
/// Errors: a file that is no TOML, an unknown key, or a value of the wrong kind is a usage error at
/// its place.
final class SettingsFile {
  static final String NAME = "klint.toml";

  private static final List<String> KEYS =
      List.of(
          "kernel", "config", "edition", "extern", "cfg", "rt", "strict", "all", "only", "rule",
          "jobs");

  private final Path file;
  private final Path folder;
  private final String text;

  private SettingsFile(Path file, Path folder, String text) {
    this.file = file;
    this.folder = folder;
    this.text = text;
  }

  /// The settings for an analyzed path, which is absolute.
  static Settings above(Path analyzed) {
    Path start = Files.isDirectory(analyzed) ? analyzed : analyzed.getParent();
    for (Path at = start; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(file, at);
      }
    }
    return Settings.NONE;
  }

  private static Settings read(Path file, Path folder) {
    try {
      return new SettingsFile(file, folder, Files.readString(file)).settings();
    } catch (CharacterCodingException e) {
      throw new UsageError(file + ": error: this file is not valid UTF-8");
    } catch (IOException e) {
      throw new UsageError(file + ": error: this file cannot be read");
    }
  }

  private Settings settings() {
    JsonNode root;
    try {
      root = new TomlMapper().readTree(text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UsageError(file + place + ": error: " + e.getOriginalMessage());
    }
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw wrong(
            entry.getKey(),
            "there is no setting `" + entry.getKey() + "`" + Suggestion.of(entry.getKey(), KEYS));
      }
    }
    return new Settings(
        text(root, "kernel").map(folder::resolve),
        text(root, "config").map(folder::resolve),
        edition(root),
        externs(root),
        texts(root, "cfg"),
        flag(root, "rt"),
        flag(root, "strict"),
        flag(root, "all"),
        texts(root, "only").stream().map(name -> rule("only", name)).toList(),
        rules(root),
        number(root, "jobs"));
  }

  private Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw wrong(key, "`" + key + "` takes a string");
    }
    return Optional.of(value.textValue());
  }

  private Optional<Integer> number(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isInt()) {
      throw wrong(key, "`" + key + "` takes a whole number");
    }
    return Optional.of(value.intValue());
  }

  /// As a number, or as the string that Cargo takes.
  private Optional<Integer> edition(JsonNode root) {
    JsonNode value = root.get("edition");
    return value != null && value.isTextual() && value.textValue().matches("\\d{4}")
        ? Optional.of(Integer.valueOf(value.textValue()))
        : number(root, "edition");
  }

  private Optional<Boolean> flag(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw wrong(key, "`" + key + "` takes true or false");
    }
    return Optional.of(value.booleanValue());
  }

  private List<String> texts(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    for (JsonNode element : value) {
      if (element.isTextual()) {
        out.add(element.textValue());
      }
    }
    if (!value.isArray() || out.size() != value.size()) {
      throw wrong(key, "`" + key + "` takes a list of strings");
    }
    return out;
  }

  private Map<String, Path> externs(JsonNode root) {
    JsonNode table = root.get("extern");
    Map<String, Path> out = new LinkedHashMap<>();
    if (table == null) {
      return out;
    }
    for (Map.Entry<String, JsonNode> entry : table.properties()) {
      if (!entry.getValue().isTextual()) {
        throw wrong(entry.getKey(), "a crate below `extern` is a path");
      }
      out.put(entry.getKey(), folder.resolve(entry.getValue().textValue()));
    }
    if (!table.isObject()) {
      throw wrong("extern", "`extern` is a table of crates: NAME = \"PATH\"");
    }
    return out;
  }

  private Map<RuleInfo, Level> rules(JsonNode root) {
    JsonNode table = root.get("rule");
    Map<RuleInfo, Level> out = new LinkedHashMap<>();
    if (table == null) {
      return out;
    }
    for (Map.Entry<String, JsonNode> entry : table.properties()) {
      RuleInfo rule = rule(entry.getKey(), entry.getKey());
      Optional<Level> level = level(entry.getValue().asText());
      out.put(
          rule,
          level.orElseThrow(
              () -> wrong(entry.getKey(), "a rule's level is error, warning, note or off")));
    }
    if (!table.isObject()) {
      throw wrong("rule", "`rule` is a table of levels: NAME = \"LEVEL\"");
    }
    return out;
  }

  private RuleInfo rule(String key, String name) {
    return RuleInfo.of(name)
        .orElseThrow(() -> wrong(key, "there is no rule `" + name + "`" + nearRule(name)));
  }

  /// "did you mean" for a rule's name.
  static String nearRule(String name) {
    return Suggestion.of(
        name, java.util.Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).toList());
  }

  static Optional<Level> level(String label) {
    for (Level level : Level.values()) {
      if (level.label().equals(label)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private UsageError wrong(String key, String message) {
    return new UsageError(file + place(key) + ": error: " + message);
  }

  /// Where a key is written. The mapper gives no places: the first line that begins with the key,
  /// or with a table of that name.
  private String place(String key) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.strip().replaceFirst("^\\[+\\s*", "").replaceFirst("^[\"']", "");
      if (bare.startsWith(key)
          && (bare.length() == key.length()
              || " =].\"'\t".indexOf(bare.charAt(key.length())) >= 0)) {
        return ":" + (i + 1) + ":" + (line.indexOf(key) + 1);
      }
    }
    return "";
  }
}
