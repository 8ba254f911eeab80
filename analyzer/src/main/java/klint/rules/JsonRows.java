// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import klint.base.Outcome;
import klint.diag.Problem;

/// A JSON document that is an array of objects.
final class JsonRows {
  private JsonRows() {}

  /// Makes something of one row; what is wrong with it is added to the row's problems.
  interface Decoder<T> {
    List<T> decode(JsonFields row);
  }

  /// What a decoder makes of the rows; nothing of a row that has a problem. `decoders` gives a
  /// fresh one for each reading of the text, of which there are two if there are problems.
  static <T> Outcome<List<T>, Problem> read(
      String file, String text, Supplier<Decoder<T>> decoders) {
    Outcome<List<T>, Problem> read = read(file, text, JsonDocument.Places.OF_ROWS, decoders.get());
    return read.problems().isEmpty()
        ? read
        : read(file, text, JsonDocument.Places.OF_ALL, decoders.get());
  }

  private static <T> Outcome<List<T>, Problem> read(
      String file, String text, JsonDocument.Places places, Decoder<T> decoder) {
    List<Problem> problems = new ArrayList<>();
    List<T> out = new ArrayList<>();
    for (JsonFields row : rows(file, text, places, problems)) {
      int before = problems.size();
      List<T> decoded = decoder.decode(row);
      if (problems.size() == before) {
        out.addAll(decoded);
      }
    }
    return new Outcome<>(List.copyOf(out), problems);
  }

  private static List<JsonFields> rows(
      String file, String text, JsonDocument.Places places, List<Problem> problems) {
    List<JsonFields> rows = new ArrayList<>();
    Optional<JsonValue> document = JsonDocument.read(file, text, places, problems);
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
