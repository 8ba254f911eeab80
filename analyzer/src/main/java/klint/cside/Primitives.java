// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.rules.EffectEntry;

/// What derivation starts from: roots that sleep, locks, and cut points, out of rules/derive/.
///
/// A symbol that ends in `*` stands for all that start so and that no C text defines, such as the
/// functions of trace points, which macros make; the longest such name wins. A symbol that starts
/// with `->` is a call through a field, `f->field` one in `f`, or by a macro `f` that is given the
/// field's name.
final class Primitives {
  private final Map<String, EffectEntry> exact = new HashMap<>();
  private final Map<String, EffectEntry> prefixes = new HashMap<>();

  /// Functions and macros of which a call through a field is told.
  private final Set<String> callers = new HashSet<>();

  Primitives(List<EffectEntry> entries) {
    for (EffectEntry e : entries) {
      String s = e.symbol();
      if (s.indexOf("->") > 0) {
        callers.add(s.substring(0, s.indexOf("->")));
      }
      if (s.endsWith("*")) {
        prefixes.put(s.substring(0, s.length() - 1), e);
      } else {
        exact.put(s, e);
      }
    }
  }

  /// What the tables say of `name` itself, whatever the tree says.
  Optional<EffectEntry> exact(String name) {
    return Optional.ofNullable(exact.get(name));
  }

  /// Whether calls through fields are told of it: `caller->field`.
  boolean hasFields(String caller) {
    return callers.contains(caller);
  }

  /// What they say of a name that the tree does not define.
  Optional<EffectEntry> undefined(String name) {
    EffectEntry e = null;
    for (int i = name.length(); i > 2 && e == null; i--) {
      e = prefixes.get(name.substring(0, i));
    }
    return Optional.ofNullable(e);
  }

  /// Words that look like calls and are the compiler's own, or casts.
  boolean isBuiltin(String name) {
    return name.startsWith("__builtin_")
        || name.startsWith("__atomic_")
        || name.startsWith("__sync_")
        || name.startsWith("__is_")
        || name.startsWith("__bad_")
        || name.startsWith("____wrong_")
        || name.endsWith("_user_bad")
        || name.equals("_Generic")
        || name.equals("_Pragma")
        || CWords.isKeyword(name);
  }
}
