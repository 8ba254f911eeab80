// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Type;

/// The type and constant parameters of a definition: those of its parents first, a trait's `Self`
/// at 0.
///
/// Lifetimes are left out. An `impl Trait` parameter type is an unnamed type parameter at the end.
record GenericsOf(DefId owner, int parentCount, List<Param> params) {
  GenericsOf {
    params = List.copyOf(params);
  }

  /// `owner` is the definition that declares it; `index` its place in the whole list.
  record Param(
      DefId owner,
      int index,
      String name,
      Kind kind,
      Optional<Type> defaultType,
      Optional<klint.syntax.Expr> defaultValue) {
    Ty.Param type() {
      return new Ty.Param(owner, index, name);
    }
  }

  enum Kind {
    SELF,
    TYPE,
    CONST,
    IMPL_TRAIT
  }

  int count() {
    return params.size();
  }

  /// The parameters as arguments of themselves.
  List<Ty> identity() {
    List<Ty> all = new ArrayList<>(params.size());
    for (Param p : params) {
      all.add(p.type());
    }
    return all;
  }

  Optional<Param> named(String name) {
    for (int i = params.size() - 1; i >= 0; i--) {
      Param p = params.get(i);
      if (p.name().equals(name) && p.kind() != Kind.IMPL_TRAIT) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }
}
