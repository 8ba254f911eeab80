// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one C file defines.
///
/// Units: `slots` are the functions that designated initialisers put into fields, by field name;
/// `tests` are the names that `#ifdef` and `defined` ask for; `generators` the top-level macro
/// calls such as `DEFINE_GUARD(..)`, by macro name.
record CFile(
    String path,
    Map<String, List<CFunction>> functions,
    Map<String, List<String>> slots,
    Map<String, List<Generator>> generators,
    Set<String> tests) {

  /// One top-level macro call, its arguments as text.
  record Generator(String macro, List<String> args) {}

  boolean isHeader() {
    return path.endsWith(".h");
  }

  List<CFunction> named(String name) {
    return functions.getOrDefault(name, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
