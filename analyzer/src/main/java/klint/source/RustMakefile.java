// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `rust/Makefile` of a kernel tree says about its crates: variables `NAME-cfgs`, `NAME-flags`
/// and `NAME-envs`.
///
/// Source: `rust/Makefile` of Linux 6.12 and 7.3. Make's functions are not evaluated; what stands
/// in `$(..)` is skipped.
final class RustMakefile {
  private final Map<String, List<String>> variables = new LinkedHashMap<>();

  RustMakefile(String text) {
    for (String line : logicalLines(text)) {
      int at = line.indexOf(":=");
      if (at <= 0 || line.startsWith("\t")) {
        continue;
      }
      String name = line.substring(0, at).strip();
      if (name.indexOf(' ') < 0) {
        variables.put(name, words(line.substring(at + 2)));
      }
    }
  }

  /// Lines with those that end in a backslash joined.
  static List<String> logicalLines(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.endsWith("\\")) {
        current.append(line, 0, line.length() - 1).append(' ');
      } else {
        out.add(current.append(line).toString());
        current.setLength(0);
      }
    }
    if (!current.isEmpty()) {
      out.add(current.toString());
    }
    return out;
  }

  private static List<String> words(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$' && i + 1 < text.length() && text.charAt(i + 1) == '(') {
        depth++;
        i++;
      } else if (depth > 0) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      } else {
        plain.append(c);
      }
    }
    List<String> out = new ArrayList<>();
    for (String word : plain.toString().strip().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  List<String> cfgs(String crate) {
    return variables.getOrDefault(crate + "-cfgs", List.of());
  }

  Map<String, String> env(String crate) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String word : variables.getOrDefault(crate + "-envs", List.of())) {
      int eq = word.indexOf('=');
      if (eq > 0) {
        out.put(word.substring(0, eq), word.substring(eq + 1));
      }
    }
    return out;
  }

  Optional<Integer> edition(String crate) {
    for (String word : variables.getOrDefault(crate + "-flags", List.of())) {
      if (word.startsWith("--edition=")) {
        return year(word.substring("--edition=".length()));
      }
    }
    return Optional.empty();
  }

  /// The edition that the top Makefile gives to all Rust code.
  static int commonEdition(String topMakefile) {
    int at = topMakefile.indexOf("rust_common_flags :=");
    int edition = at < 0 ? -1 : topMakefile.indexOf("--edition=", at);
    if (edition < 0) {
      return 2021;
    }
    int from = edition + "--edition=".length();
    return year(topMakefile.substring(from, Math.min(from + 4, topMakefile.length()))).orElse(2021);
  }

  static Optional<Integer> year(String text) {
    return switch (text.strip()) {
      case "2015" -> Optional.of(2015);
      case "2018" -> Optional.of(2018);
      case "2021" -> Optional.of(2021);
      case "2024" -> Optional.of(2024);
      default -> Optional.empty();
    };
  }
}
