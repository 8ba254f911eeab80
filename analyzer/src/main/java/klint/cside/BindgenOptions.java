// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What the tree's `rust/bindgen_parameters` asks of bindgen, as far as names and types show it.
///
/// Errors: an option that is not known, or whose pattern is no pattern, is passed over.
record BindgenOptions(
    List<Pattern> opaque, List<Pattern> newtypes, List<Pattern> blocked, List<String> derives) {

  static BindgenOptions parse(String text) {
    List<Pattern> opaque = new ArrayList<>();
    List<Pattern> newtypes = new ArrayList<>();
    List<Pattern> blocked = new ArrayList<>();
    List<String> derives = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      int space = line.indexOf(' ');
      if (!line.startsWith("--") || space < 0) {
        continue;
      }
      String value = line.substring(space + 1).strip();
      switch (line.substring(2, space)) {
        case "opaque-type" -> add(opaque, value);
        case "newtype-enum" -> add(newtypes, value);
        case "blocklist-type", "blocklist-item", "blocklist-function" -> add(blocked, value);
        case "with-derive-custom-struct" -> {
          if (value.startsWith(".*=")) {
            derives.add(value.substring(3));
          }
        }
        default -> {}
      }
    }
    return new BindgenOptions(
        List.copyOf(opaque), List.copyOf(newtypes), List.copyOf(blocked), List.copyOf(derives));
  }

  private static void add(List<Pattern> list, String pattern) {
    try {
      list.add(Pattern.compile(pattern));
    } catch (PatternSyntaxException _) {
      list.add(Pattern.compile(Pattern.quote(pattern)));
    }
  }

  boolean isOpaque(String name) {
    return matches(opaque, name);
  }

  boolean isNewtype(String name) {
    return matches(newtypes, name);
  }

  boolean isBlocked(String name) {
    return matches(blocked, name);
  }

  private static boolean matches(List<Pattern> list, String name) {
    for (Pattern p : list) {
      if (p.matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }
}
