// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.List;
import klint.base.Span;
import klint.diag.Finding;
import klint.rules.RuleInfo;

/// A rule about how code is written. Off unless asked for.
interface StyleRule {
  RuleInfo info();

  /// The places that the rule is about, in any order, each once.
  List<Site> sites(Code code);

  /// `function` is the path of the function or module it stands in.
  record Site(Span span, String function, String message, String help, List<Finding.Fix> fixes) {
    public Site {
      fixes = List.copyOf(fixes);
    }
  }
}
