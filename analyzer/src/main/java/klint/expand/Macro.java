// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import klint.base.Span;

/// A macro, as a name may refer to it.
public sealed interface Macro {
  /// The name it was defined with.
  String name();

  /// `macro_rules!` or a `macro` item, compiled.
  record Rules(
      String name,
      Span definition,
      int crate,
      Transparency transparency,
      boolean localInnerMacros,
      RuleSet rules)
      implements Macro {}

  /// A macro the compiler itself knows: called as `name!`, `#[name]` or in `#[derive(name)]`.
  record Builtin(String name, int crate) implements Macro {}

  /// A procedural macro that we have a model of; `origin` is the name of its crate.
  record Modelled(String name, String origin, int crate, Model model) implements Macro {}

  /// A macro that is there, but that we cannot expand.
  record Unsupported(String name) implements Macro {}
}
