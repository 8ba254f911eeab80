// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads the table of counted references: C functions that make a count one more (`symbol`), and
/// Rust functions that give back an owner of what they were lent (`function`).
final class ReferenceTable {
  private ReferenceTable() {}

  /// `position` is that of the parameter, -1 for a C function.
  private record Row(String name, int position) {}

  static Outcome<References, Problem> read(String file, String text) {
    Outcome<List<Row>, Problem> rows = JsonRows.read(file, text, () -> ReferenceTable::row);
    Set<String> counted = new LinkedHashSet<>();
    Map<String, Integer> lent = new LinkedHashMap<>();
    for (Row row : rows.value()) {
      if (row.position() < 0) {
        counted.add(row.name());
      } else {
        lent.put(row.name(), row.position());
      }
    }
    return new Outcome<>(new References(counted, lent), rows.problems());
  }

  private static List<Row> row(JsonFields fields) {
    Optional<String> function = fields.text("function");
    Row row = function.isPresent() ? lent(function.get(), fields) : counted(fields);
    fields.need("source");
    fields.finish();
    return List.of(row);
  }

  private static Row counted(JsonFields fields) {
    return new Row(fields.need("symbol"), -1);
  }

  private static Row lent(String function, JsonFields fields) {
    Optional<Integer> position = fields.integer("position");
    if (position.isEmpty() || position.get() < 0) {
      fields.problem("position", "`position` is that of the parameter, from 0");
    }
    fields.need("owner-of");
    fields.need("line");
    return new Row(function, position.filter(n -> n >= 0).orElse(0));
  }
}
