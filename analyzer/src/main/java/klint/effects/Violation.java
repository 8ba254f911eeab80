// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import klint.base.Span;
import klint.resolve.DefId;

/// A place where what is asked meets a context that does not give it. Rules make findings of it.
public sealed interface Violation {
  DefId function();

  Span span();

  /// A need that the live acquisitions contradict. `certain` is false for widened cases and for
  /// conditions not known.
  record Unmet(DefId function, Span span, Need need, Context context, boolean certain)
      implements Violation {}

  /// A call in an atomic section whose effect is not known.
  record UnknownCall(DefId function, Span span, String callee, String why, Context context)
      implements Violation {}

  /// Two ways meet with different contexts that nothing explains.
  record Unbalanced(DefId function, Span span, List<Context> contexts, Where where)
      implements Violation {}

  enum Where {
    RETURN,
    LOOP
  }

  /// The body does not keep what an annotation says.
  record Mismatch(DefId function, Span span, String stated, String found, List<Need> because)
      implements Violation {}

  /// An annotation that cannot be read, or applies to nothing.
  record Malformed(DefId function, Span span, String message) implements Violation {}
}
