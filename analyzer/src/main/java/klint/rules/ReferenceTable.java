// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads the table of C functions that make the reference count they are given one more.
final class ReferenceTable {
  private ReferenceTable() {}

  static Outcome<Set<String>, Problem> read(String file, String text) {
    Outcome<List<String>, Problem> rows = JsonRows.read(file, text, () -> ReferenceTable::symbol);
    return new Outcome<>(
        Collections.unmodifiableSet(new LinkedHashSet<>(rows.value())), rows.problems());
  }

  private static List<String> symbol(JsonFields fields) {
    String symbol = fields.need("symbol");
    fields.need("source");
    fields.finish();
    return List.of(symbol);
  }
}
