// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import klint.report.Format;
import klint.rules.RuleInfo;

/// What the values of some options may be: for messages, help and completion.
final class Words {
  private Words() {}

  /// The forms of `check`.
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Format.labels().iterator();
    }
  }

  static final class Colors implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ReportOptions.COLORS.iterator();
    }
  }

  static final class Rules implements Iterable<String> {
    static List<String> all() {
      return Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }

  static final class Denied implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("warnings").iterator();
    }
  }
}
