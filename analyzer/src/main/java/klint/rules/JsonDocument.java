// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klint.base.KlintBug;
import klint.diag.Place;
import klint.diag.Problem;

/// Reads one JSON text, strictly, with the place of every value or of every row.
///
/// Asking the reader for its place is most of the work, and places are needed only for problems: a
/// caller reads with [Places#OF_ROWS] first, and once more with [Places#OF_ALL] if there is
/// something to report.
///
/// Errors: text that is not JSON, a key that is given twice, or nesting too deep is a problem at
/// its place.
final class JsonDocument {
  /// Which values get a place of their own; the others have the place of their row.
  enum Places {
    OF_ROWS,
    OF_ALL
  }

  private static final Pattern LOCATION = Pattern.compile("at line (\\d+) column (\\d+)");

  private final String file;
  private final List<Problem> problems;
  private final JsonReader reader;
  private final Places places;
  private int depth;
  private Place row;

  private JsonDocument(String file, String text, Places places, List<Problem> problems) {
    this.file = file;
    this.places = places;
    this.row = Place.ofFile(file);
    this.problems = problems;
    this.reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
  }

  static Optional<JsonValue> read(String file, String text, Places places, List<Problem> problems) {
    JsonDocument document = new JsonDocument(file, text, places, problems);
    try {
      JsonValue value = document.value();
      if (document.reader.peek() != JsonToken.END_DOCUMENT) {
        problems.add(Problem.error(document.exactly(0), "text after the end of the document"));
      }
      return Optional.of(value);
    } catch (MalformedJsonException e) {
      problems.add(Problem.error(document.placeOf(e), "not JSON: " + firstLine(e)));
      return Optional.empty();
    } catch (EOFException _) {
      problems.add(Problem.error(document.exactly(0), "the text ends before the document does"));
      return Optional.empty();
    } catch (IOException e) {
      throw new KlintBug("reading a string failed", e);
    }
  }

  private JsonValue value() throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object();
      case BEGIN_ARRAY -> array();
      case STRING -> {
        Place at = here(0);
        String text = reader.nextString();
        yield new JsonValue.Text(widen(at, text.length()), text);
      }
      case NUMBER -> {
        Place after = here(0);
        String text = reader.nextString();
        yield new JsonValue.Num(shiftBack(after, text.length()), text);
      }
      case BOOLEAN -> {
        Place after = here(0);
        boolean value = reader.nextBoolean();
        yield new JsonValue.Bool(shiftBack(after, value ? 4 : 5), value);
      }
      case NULL -> {
        Place after = here(0);
        reader.nextNull();
        yield new JsonValue.Nothing(shiftBack(after, 4));
      }
      case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
          throw new KlintBug("no value where the reader promised one");
    };
  }

  private JsonValue object() throws IOException {
    Place place = depth <= 1 ? exactly(-1) : here(-1);
    row = depth <= 1 ? place : row;
    depth++;
    Map<String, JsonValue.Member> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      Place at = here(0);
      String name = reader.nextName();
      Place key = widen(at, name.length());
      JsonValue.Member member = new JsonValue.Member(key, value());
      if (members.putIfAbsent(name, member) != null) {
        problems.add(Problem.error(key, "`" + name + "` is given twice"));
      }
    }
    reader.endObject();
    depth--;
    return new JsonValue.Obj(place, members);
  }

  private JsonValue array() throws IOException {
    Place place = here(-1);
    depth++;
    List<JsonValue> elements = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      elements.add(value());
    }
    reader.endArray();
    depth--;
    return new JsonValue.Arr(place, elements);
  }

  /// Where the reader stands: after the quote of a peeked string, after a peeked bracket or
  /// literal.
  private Place exactly(int columns) {
    return parse(reader.toString(), columns);
  }

  private Place here(int columns) {
    return places == Places.OF_ALL ? exactly(columns) : row;
  }

  private Place placeOf(MalformedJsonException e) {
    return parse(String.valueOf(e.getMessage()), 0);
  }

  private Place parse(String location, int columns) {
    Matcher matcher = LOCATION.matcher(location);
    if (!matcher.find()) {
      return Place.ofFile(file);
    }
    int line = Integer.parseInt(matcher.group(1));
    int column = Math.max(1, Integer.parseInt(matcher.group(2)) + columns);
    return new Place(file, line, column, line, column + 1);
  }

  private Place widen(Place at, int length) {
    return places == Places.OF_ROWS
        ? at
        : new Place(at.file(), at.line(), at.column(), at.line(), at.column() + length);
  }

  private Place shiftBack(Place after, int length) {
    if (places == Places.OF_ROWS) {
      return after;
    }
    int column = Math.max(1, after.column() - length);
    return new Place(after.file(), after.line(), column, after.line(), column + length);
  }

  private static String firstLine(MalformedJsonException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf(" at line ");
    return end < 0 ? message : message.substring(0, end);
  }
}
