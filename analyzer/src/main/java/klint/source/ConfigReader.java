// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the two files in which a kernel's options are written down.
final class ConfigReader {
  private ConfigReader() {}

  /// A `.config`: lines `CONFIG_X=y`; options that are `n` or commented out are absent.
  static Map<String, String> dotConfig(String text) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      int eq = line.indexOf('=');
      if (!line.startsWith("CONFIG_") || eq < 0) {
        continue;
      }
      String value = Configuration.unquote(line.substring(eq + 1).strip());
      if (!value.equals("n")) {
        out.put(line.substring(0, eq), value);
      }
    }
    return out;
  }

  /// `rustc_cfg`: lines `--cfg=CONFIG_X` and `--cfg=CONFIG_X="y"`.
  static List<String> rustcCfg(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("--cfg="))
        .map(line -> line.substring("--cfg=".length()))
        .toList();
  }
}
