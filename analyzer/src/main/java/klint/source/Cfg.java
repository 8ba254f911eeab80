// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.Map;
import java.util.Set;

/// The configuration a crate is read with: which names are set, and which values a key has.
///
/// Source: Reference, "Conditional compilation".
public interface Cfg {
  /// `#[cfg(name)]`.
  boolean isSet(String name);

  /// `#[cfg(key = "value")]`.
  boolean is(String key, String value);

  /// A configuration of exactly these names and values.
  static Cfg of(Set<String> names, Map<String, Set<String>> values) {
    Set<String> set = Set.copyOf(names);
    Map<String, Set<String>> pairs = Map.copyOf(values);
    return new Cfg() {
      @Override
      public boolean isSet(String name) {
        return set.contains(name);
      }

      @Override
      public boolean is(String key, String value) {
        return pairs.getOrDefault(key, Set.of()).contains(value);
      }
    };
  }
}
