// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klint.diag.Place;

/// A JSON value that knows where it is written.
sealed interface JsonValue {
  Place place();

  record Obj(Place place, Map<String, Member> members) implements JsonValue {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  record Arr(Place place, List<JsonValue> elements) implements JsonValue {
    public Arr {
      elements = List.copyOf(elements);
    }
  }

  record Text(Place place, String text) implements JsonValue {}

  /// `text` is the number as written.
  record Num(Place place, String text) implements JsonValue {}

  record Bool(Place place, boolean isTrue) implements JsonValue {}

  record Nothing(Place place) implements JsonValue {}

  record Member(Place key, JsonValue value) {}

  /// What messages call it.
  default String describe() {
    return switch (this) {
      case Obj _ -> "an object";
      case Arr _ -> "an array";
      case Text _ -> "a string";
      case Num _ -> "a number";
      case Bool _ -> "true or false";
      case Nothing _ -> "null";
    };
  }
}
