// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads the table of C functions that lock, wait or wake: each does it to its first argument.
final class WaitTable {
  private WaitTable() {}

  private record Row(String symbol, WaitKind kind) {}

  static Outcome<Map<String, WaitKind>, Problem> read(String file, String text) {
    Outcome<List<Row>, Problem> rows = JsonRows.read(file, text, () -> WaitTable::row);
    Map<String, WaitKind> out = new LinkedHashMap<>();
    rows.value().forEach(r -> out.put(r.symbol(), r.kind()));
    return new Outcome<>(out, rows.problems());
  }

  private static List<Row> row(JsonFields fields) {
    String symbol = fields.need("symbol");
    String does = fields.need("does");
    fields.need("source");
    Optional<WaitKind> kind =
        Arrays.stream(WaitKind.values())
            .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(does))
            .findFirst();
    if (kind.isEmpty()) {
      fields.problem("does", "`" + does + "` is none of lock, unlock, wait and wake");
    }
    fields.finish();
    return kind.map(k -> List.of(new Row(symbol, k))).orElse(List.of());
  }
}
