// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import java.util.Optional;
import klint.source.CrateSource;
import klint.syntax.Attr;

/// The names that every module of a crate has without saying so.
///
/// Source: Reference, "Preludes".
final class Preludes {
  private Preludes() {}

  /// Fills a crate's extern prelude, its standard prelude and its `macro_use` prelude, from its own
  /// attributes. The crates it depends on are resolved.
  static void set(Program program, CrateState crate, List<Attr> attrs) {
    boolean noCore = !Attr.named(attrs, "no_core").isEmpty();
    boolean noStd =
        noCore
            || crate.source.attributes().contains("no_std")
            || !Attr.named(attrs, "no_std").isEmpty();
    Optional<ModuleScope> core = Optional.empty();
    Optional<ModuleScope> std = Optional.empty();
    for (CrateSource.Dependency dependency : crate.source.dependencies()) {
      CrateState other = program.crate(dependency.crate());
      if (other.source.role() == CrateSource.Role.LIBRARY) {
        if (dependency.name().equals("core") && !noCore) {
          core = Optional.of(other.root);
        }
        if (dependency.name().equals("std") && !noStd) {
          std = Optional.of(other.root);
        }
      } else {
        crate.externs.put(dependency.name(), other.root.def);
      }
    }
    core.ifPresent(root -> crate.externs.putIfAbsent("core", root.def));
    std.ifPresent(root -> crate.externs.putIfAbsent("std", root.def));
    Optional<ModuleScope> standard = std.or(lastOf(core));
    if (standard.isEmpty()) {
      return;
    }
    crate.macroCrates.add(standard.get());
    if (Attr.named(attrs, "no_implicit_prelude").isEmpty()) {
      crate.prelude = prelude(program, crate, standard.get());
    }
  }

  private static java.util.function.Supplier<Optional<ModuleScope>> lastOf(
      Optional<ModuleScope> scope) {
    return () -> scope;
  }

  private static Optional<ModuleScope> prelude(
      Program program, CrateState crate, ModuleScope root) {
    Names names = new Names(program, true);
    Optional<ModuleScope> module = child(program, names, root, "prelude");
    for (String name : List.of("rust_" + crate.edition.year(), "rust_2021", "v1")) {
      Optional<ModuleScope> found = module.flatMap(m -> child(program, names, m, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ModuleScope> child(
      Program program, Names names, ModuleScope module, String name) {
    return names.inModule(module, name, Namespace.TYPE, module, Optional.empty())
            instanceof Names.Answer.Found(Binding binding)
        ? program.scopeOf(binding.res())
        : Optional.empty();
  }
}
