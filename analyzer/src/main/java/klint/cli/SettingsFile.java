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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.report.Format;
import klint.review.Allowance;
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
          "kernel",
          "config",
          "edition",
          "extern",
          "cfg",
          "annotations",
          "rt",
          "strict",
          "all",
          "only",
          "rule",
          "deny",
          "baseline",
          "jobs",
          "timeout",
          "no-cache",
          "cache-dir",
          "format",
          "color",
          "quiet",
          "no-progress",
          "allow");

  private static final List<String> ALLOW_KEYS = List.of("rule", "path", "function", "reason");

  private final Path working;
  private final Path file;
  private final Path folder;
  private final String text;

  private SettingsFile(Path working, Path file, Path folder, String text) {
    this.working = working;
    this.file = file;
    this.folder = folder;
    this.text = text;
  }

  /// The settings for an analyzed path, which is absolute. Problems name the file relative to
  /// `working` where it is below that.
  static Settings above(Path working, Path analyzed) {
    Path start = Files.isDirectory(analyzed) ? analyzed : analyzed.getParent();
    for (Path at = start; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return read(working, file, at);
      }
    }
    return Settings.NONE;
  }

  private static Settings read(Path working, Path file, Path folder) {
    try {
      String text = Files.readString(file);
      return new SettingsFile(
              working, file, folder, text.startsWith("\ufeff") ? text.substring(1) : text)
          .settings();
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
      throw new UsageError(shown() + place + ": error: " + e.getOriginalMessage());
    }
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      known(entry.getKey(), KEYS, "setting");
    }
    return new Settings(
        new Settings.Input(
            text(root, "kernel").map(folder::resolve),
            text(root, "config").map(folder::resolve),
            edition(root),
            externs(root),
            texts(root, "cfg"),
            text(root, "annotations").map(folder::resolve),
            places(externs(root).keySet())),
        new Settings.Rules(
            flag(root, "rt"),
            flag(root, "strict"),
            flag(root, "all"),
            texts(root, "only").stream().map(name -> rule("only", name)).toList(),
            rules(root),
            oneOf(root, "deny", List.of("warnings")),
            text(root, "baseline").map(folder::resolve)),
        new Settings.Work(
            number(root, "jobs"),
            seconds(root),
            flag(root, "no-cache"),
            text(root, "cache-dir").map(folder::resolve)),
        new Settings.Output(
            oneOf(root, "format", Format.labels()),
            oneOf(root, "color", ReportOptions.COLORS),
            flag(root, "quiet"),
            flag(root, "no-progress")),
        allow(root));
  }

  private void known(String key, List<String> keys, String noun) {
    if (!keys.contains(key)) {
      throw wrong(key, "there is no " + noun + " `" + key + "`" + Suggestion.of(key, keys));
    }
  }

  private Optional<String> oneOf(JsonNode node, String key, List<String> values) {
    Optional<String> value = text(node, key);
    if (value.isPresent() && !values.contains(value.get())) {
      throw wrong(
          key,
          "`"
              + key
              + "` takes "
              + String.join(", ", values)
              + ", not `"
              + value.get()
              + "`"
              + Suggestion.of(value.get(), values));
    }
    return value;
  }

  private Optional<Double> seconds(JsonNode root) {
    JsonNode value = root.get("timeout");
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.doubleValue() <= 0) {
      throw wrong("timeout", "`timeout` takes a number of seconds above 0");
    }
    return Optional.of(value.doubleValue());
  }

  /// `[[allow]]`: suppressions that stand here.
  private List<Allowance> allow(JsonNode root) {
    JsonNode list = root.get("allow");
    List<Allowance> out = new ArrayList<>();
    if (list == null) {
      return out;
    }
    if (!list.isArray()) {
      throw wrong("allow", "`allow` is a list of tables: write [[allow]]");
    }
    for (JsonNode entry : list) {
      for (Map.Entry<String, JsonNode> field : entry.properties()) {
        known(field.getKey(), ALLOW_KEYS, "key of [[allow]]");
      }
      RuleInfo rule =
          rule(
              "rule",
              text(entry, "rule")
                  .orElseThrow(() -> wrong("allow", "an [[allow]] needs the `rule` it is about")));
      Optional<String> path =
          text(entry, "path").map(p -> folder.resolve(p).normalize().toString());
      Optional<String> function = text(entry, "function");
      if (path.isEmpty() && function.isEmpty()) {
        throw wrong(
            "allow",
            "an [[allow]] needs a `path` or a `function`; to silence a rule everywhere, set its"
                + " level to off");
      }
      int line = allowLine(out.size());
      out.add(
          new Allowance(
              Finding.Suppression.Kind.SETTINGS,
              new Place(shown(), line, 1, line, 1),
              List.of(rule.ruleName()),
              text(entry, "reason").map(String::strip).filter(r -> !r.isEmpty()),
              new Allowance.Reach.Named(path, function)));
    }
    return out;
  }

  /// Units: the line from 1 of the `[[allow]]` numbered from 0; 1 where they are written otherwise.
  private int allowLine(int number) {
    List<String> lines = text.lines().toList();
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).replace(" ", "").startsWith("[[allow]]") && seen++ == number) {
        return i + 1;
      }
    }
    return 1;
  }

  /// The file as problems and findings name it.
  private String shown() {
    return file.startsWith(working) && !file.equals(working)
        ? working.relativize(file).toString()
        : file.toString();
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

  private Map<String, String> places(Set<String> crates) {
    Map<String, String> out = new HashMap<>();
    for (String key : List.of("kernel", "config", "annotations")) {
      out.put(key, shown() + place(key));
    }
    crates.forEach(c -> out.put(c, shown() + place(c)));
    return out;
  }

  private UsageError wrong(String key, String message) {
    return new UsageError(shown() + place(key) + ": error: " + message);
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
