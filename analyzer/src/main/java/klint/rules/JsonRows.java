// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.diag.Problem;

/// A JSON document that is an array of objects.
final class JsonRows {
  private JsonRows() {}

  static List<JsonFields> read(String file, String text, List<Problem> problems) {
    List<JsonFields> rows = new ArrayList<>();
    Optional<JsonValue> document = JsonDocument.read(file, text, problems);
    if (document.isEmpty()) {
      return rows;
    }
    if (document.get() instanceof JsonValue.Arr array) {
      for (JsonValue element : array.elements()) {
        JsonFields.of(element, problems).ifPresent(rows::add);
      }
    } else {
      problems.add(
          Problem.error(
              document.get().place(), "expected an array, found " + document.get().describe()));
    }
    return rows;
  }
}
