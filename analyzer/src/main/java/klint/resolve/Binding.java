// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// What one name of one namespace means in a module, and who may use it.
///
/// `vis` is the index of the module whose inside may, or [#PUBLIC].
record Binding(Res res, int vis) {
  static final int PUBLIC = -1;

  static Binding of(int def, int vis) {
    return new Binding(new Res.OfDef(new DefId(def)), vis);
  }
}
