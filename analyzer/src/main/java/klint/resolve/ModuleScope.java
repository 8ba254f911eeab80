// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of a module, block, enum or trait; grows until all crates are resolved.
final class ModuleScope {
  /// What has names of its own.
  enum Kind {
    ROOT,
    NAMED,
    BLOCK,
    ENUM,
    TRAIT
  }

  /// A resolved `use source::*`.
  record Glob(ModuleScope source, int vis) {}

  /// A trait that is in scope without a name.
  record Unnamed(int trait, int vis) {}

  /// The definition it is.
  final int def;

  final int crate;
  final Kind kind;
  final Optional<ModuleScope> parent;

  /// In each namespace, the names defined or imported one by one, in order.
  private final Map<String, Binding> types = new LinkedHashMap<>();

  private final Map<String, Binding> values = new LinkedHashMap<>();
  private final Map<String, Binding> macros = new LinkedHashMap<>();

  final List<Glob> globs = new ArrayList<>();
  final List<Unnamed> unnamed = new ArrayList<>();

  /// Imports of a name that are not resolved in all namespaces, by name.
  final Map<String, List<Import>> pendingSingles = new HashMap<>();

  int pendingGlobs;
  int pendingMacros;

  /// Macro calls in it that could not be expanded: a name that is missing may have come from one.
  int failedMacros;

  ModuleScope(int def, int crate, Kind kind, Optional<ModuleScope> parent) {
    this.def = def;
    this.crate = crate;
    this.kind = kind;
    this.parent = parent;
  }

  Optional<Binding> own(String name, Namespace ns) {
    return Optional.ofNullable(own(ns).get(name));
  }

  Map<String, Binding> own(Namespace ns) {
    return switch (ns) {
      case TYPE -> types;
      case VALUE -> values;
      case MACRO -> macros;
    };
  }

  /// Defines a name; the first definition stays if there is one. False then.
  boolean define(String name, Namespace ns, Binding binding) {
    return own(ns).putIfAbsent(name, binding) == null;
  }

  /// The nearest module that is no block, enum or trait.
  ModuleScope named() {
    ModuleScope at = this;
    while (at.kind != Kind.ROOT && at.kind != Kind.NAMED && at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }

  ModuleScope root() {
    ModuleScope at = this;
    while (at.parent.isPresent()) {
      at = at.parent.get();
    }
    return at;
  }
}
