// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.diag.Finding;
import klint.effects.Context;
import klint.effects.Violation;
import klint.rules.RuleInfo;

/// A sleeping lock that is held while waiting for somebody who takes it before waking us.
final class GuardAcrossWait implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.GUARD_ACROSS_WAIT;
  }

  @Override
  public Optional<Draft> draft(Violation violation, Evidence evidence) {
    if (!(violation instanceof Violation.AcrossWait v)) {
      return Optional.empty();
    }
    String waker = ShortName.function(v.waker());
    return Optional.of(
        new Draft(
            v.span(),
            Optional.empty(),
            "`"
                + ShortName.type(v.lock())
                + "` is held while waiting for `"
                + ShortName.type(v.object())
                + "`, and `"
                + waker
                + "` takes it before it wakes",
            "waits for `" + ShortName.type(v.object()) + "`",
            Optional.empty(),
            Context.ENTRY,
            v.lock() + " " + v.object(),
            List.of(
                "`"
                    + waker
                    + "` locks at "
                    + at(v.elsewhere().getFirst(), evidence)
                    + " and wakes at "
                    + at(v.elsewhere().getLast(), evidence)
                    + ": neither goes on"),
            "release `" + ShortName.type(v.lock()) + "` before waiting"));
  }

  /// Where the lock was taken.
  static List<Finding.Label> labels(Violation violation, Evidence evidence) {
    return violation instanceof Violation.AcrossWait v
        ? List.of(
            new Finding.Label(
                evidence.place(v.locked()), "`" + ShortName.type(v.lock()) + "` locked here"))
        : List.of();
  }

  private static String at(Span span, Evidence evidence) {
    return evidence.place(span).file() + ":" + evidence.place(span).line();
  }
}
