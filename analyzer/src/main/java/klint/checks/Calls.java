// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.expand.Expansion;

/// The macro calls that a person wrote, by place.
final class Calls {
  private final Map<Integer, List<Expansion>> byFile = new HashMap<>();

  private final Code code;

  Calls(Code code) {
    this.code = code;
    for (Expansion call : code.expansions().all()) {
      if (call.kind() == Expansion.Kind.BANG && call.callSite().ctx() == 0) {
        byFile.computeIfAbsent(call.callSite().file(), _ -> new ArrayList<>()).add(call);
      }
    }
  }

  /// The innermost call that a place in the source belongs to. What a procedural macro calls at the
  /// place of its arguments has no brackets there, and is none.
  Optional<Expansion> around(Span at) {
    Optional<Expansion> best = Optional.empty();
    for (Expansion call : byFile.getOrDefault(at.file(), List.of())) {
      Span s = call.callSite();
      if (s.lo() <= at.lo()
          && at.hi() <= s.hi()
          && best.filter(b -> isIn(b, s)).isEmpty()
          && code.arguments(call).isPresent()) {
        best = Optional.of(call);
      }
    }
    return best;
  }

  private static boolean isIn(Expansion call, Span s) {
    return call.callSite().hi() - call.callSite().lo() <= s.hi() - s.lo();
  }
}
