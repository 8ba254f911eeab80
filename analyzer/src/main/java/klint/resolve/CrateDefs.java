// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.syntax.Block;
import klint.syntax.Path;
import klint.syntax.SourceFile;

/// All definitions of all crates of a run, and the meaning of every name in them. Immutable and
/// thread-safe once built.
public interface CrateDefs {

  /// Dependencies before their users.
  List<Crate> crates();

  default Crate crate(int id) {
    return crates().get(id);
  }

  /// Number of definitions; ids are `0 .. size()`.
  int size();

  Def def(DefId id);

  /// The parsed files by their number; comments are there.
  Map<Integer, SourceFile> files();

  /// Every impl block of every crate, in order of id; also those inside function bodies and `const
  /// _` blocks.
  List<DefId> impls();

  /// Every function, constant and static that has a body, in order of id.
  List<DefId> bodies();

  /// The constants without names in a crate, by the items they are in.
  List<AnonymousConst> anonymousConsts(int crate);

  /// The definition that carries `#[lang = "name"]` in the library.
  Optional<DefId> lang(String name);

  /// All definitions of the library that carry a `lang` attribute, by its value.
  Map<String, DefId> langs();

  /// The module a definition stands in: the nearest [Def.Mod] above it (itself, if it is one).
  DefId moduleOf(DefId id);

  /// The anonymous module of a block that declares items or imports.
  Optional<DefId> blockModule(Block block);

  /// Follows a path without qualified self from `module` outwards: the module and, for blocks, the
  /// enclosing ones, the extern prelude, the macro prelude, the language prelude, the primitive
  /// types.
  ///
  /// Locals, generic parameters and `Self` are the caller's to try first for a path's first
  /// segment; between a block's locals and the enclosing block's items, [#lookupIn] finds the names
  /// of one module alone.
  PathRes resolve(DefId module, Path path, Namespace ns);

  /// The same for a list of names.
  PathRes resolve(DefId module, List<String> names, Namespace ns);

  /// A name of one module alone, its imports and globs included; no outer scopes, no preludes.
  Optional<Res> lookupIn(DefId module, String name, Namespace ns);

  /// The traits whose methods can be called in `module`: its own, imported (also as `_`), through
  /// globs, of enclosing blocks up to the module, and of the prelude.
  List<DefId> traitsInScope(DefId module);

  /// Whether `item` may be named from `module`.
  boolean accessible(DefId item, DefId module);

  /// Whether a field with the visibility `vis`, of a type defined as `owner`, may be named from
  /// `module`.
  boolean accessible(klint.syntax.Vis vis, DefId owner, DefId module);

  /// The path of a definition by its modules: `kernel::sync::lock::Lock`; an impl's and an extern
  /// block's own segment is left out, a block's is its function's.
  String path(DefId id);

  /// The path by which a definition is best named: [#path] if all of it is public or none of its
  /// paths is, else the shortest public one.
  String visiblePath(DefId id);

  /// Names that could not be resolved outside bodies, and macros that could not be expanded: for
  /// `stats`.
  List<Loss> losses();

  /// One loss of knowledge: what kind, of what, where.
  record Loss(String cause, String what, klint.base.Span span, int crate) {}
}
