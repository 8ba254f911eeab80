// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Problem;

/// How Rust prints into the kernel's log.
///
/// `printers` are the C functions that a message ends in; `continues` the paths of the Rust
/// functions that go on with the line of the message before.
public record MessageTable(Set<String> printers, Set<String> continues) {
  public MessageTable {
    printers = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(printers));
    continues = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(continues));
  }

  private sealed interface Row {
    record Printer(String symbol) implements Row {}

    record Continues(String function) implements Row {}
  }

  static Outcome<MessageTable, Problem> read(String file, String text) {
    Outcome<List<Row>, Problem> rows = JsonRows.read(file, text, () -> MessageTable::row);
    Set<String> printers = new LinkedHashSet<>();
    Set<String> continues = new LinkedHashSet<>();
    for (Row row : rows.value()) {
      switch (row) {
        case Row.Printer(String symbol) -> printers.add(symbol);
        case Row.Continues(String function) -> continues.add(function);
      }
    }
    return new Outcome<>(new MessageTable(printers, continues), rows.problems());
  }

  private static List<Row> row(JsonFields fields) {
    Row row =
        fields
            .text("continues")
            .<Row>map(Row.Continues::new)
            .orElseGet(() -> new Row.Printer(fields.need("symbol")));
    fields.need("source");
    fields.finish();
    return List.of(row);
  }
}
