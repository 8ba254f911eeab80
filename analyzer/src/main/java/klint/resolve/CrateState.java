// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.expand.Expander;
import klint.source.CrateSource;
import klint.syntax.Edition;

/// A crate while it is resolved: its preludes, and what waits.
final class CrateState {
  final CrateSource source;
  final Edition edition;
  final Expander expander;
  final ModuleScope root;

  /// Crates that a path may begin with.
  final Map<String, Integer> externs = new LinkedHashMap<>();

  /// Macros named one by one in `#[macro_use(..)] extern crate`.
  final Map<String, Integer> macroUse = new LinkedHashMap<>();

  /// Roots of crates all of whose macros are in scope.
  final List<ModuleScope> macroCrates = new ArrayList<>();

  /// The module whose public names are in every scope.
  Optional<ModuleScope> prelude = Optional.empty();

  final List<Import> imports = new ArrayList<>();

  /// All imports of a crate that the user asked about, in the order they were found.
  final List<Import> written = new ArrayList<>();

  final List<PendingItem> pending = new ArrayList<>();

  /// The numbers of its modules' files.
  final Set<Integer> files = new LinkedHashSet<>();

  /// Set once every macro that can be expanded is: a macro that is still unknown is missing.
  boolean forced;

  CrateState(CrateSource source, Edition edition, Expander expander, ModuleScope root) {
    this.source = source;
    this.edition = edition;
    this.expander = expander;
    this.root = root;
  }
}
