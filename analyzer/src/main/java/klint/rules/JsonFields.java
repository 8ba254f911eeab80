// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.diag.Place;
import klint.diag.Problem;

/// The members of one JSON object, taken one by one; what is left over is unknown.
///
/// Errors: a member of the wrong type and a member nobody took are problems at their place.
final class JsonFields {
  private final JsonValue.Obj object;
  private final List<Problem> problems;
  private final Set<String> taken = new LinkedHashSet<>();

  private JsonFields(JsonValue.Obj object, List<Problem> problems) {
    this.object = object;
    this.problems = problems;
  }

  /// The fields of `value` if it is an object, else nothing and a problem.
  static Optional<JsonFields> of(JsonValue value, List<Problem> problems) {
    if (value instanceof JsonValue.Obj object) {
      return Optional.of(new JsonFields(object, problems));
    }
    problems.add(Problem.error(value.place(), "expected an object, found " + value.describe()));
    return Optional.empty();
  }

  Place place() {
    return object.place();
  }

  Optional<JsonValue> take(String name) {
    taken.add(name);
    JsonValue.Member member = object.members().get(name);
    return member == null ? Optional.empty() : Optional.of(member.value());
  }

  Place placeOf(String name) {
    JsonValue.Member member = object.members().get(name);
    return member == null ? object.place() : member.value().place();
  }

  boolean has(String name) {
    return object.members().containsKey(name);
  }

  Optional<String> text(String name) {
    return take(name).flatMap(value -> textOf(value, name));
  }

  /// The text of a member that must be there; empty, with a problem, if it is not.
  String need(String name) {
    if (!has(name)) {
      problems.add(Problem.error(object.place(), "`" + name + "` is missing"));
    }
    return text(name).orElse("");
  }

  Optional<Integer> integer(String name) {
    return take(name)
        .flatMap(
            value -> {
              if (value instanceof JsonValue.Num(Place _, String digits)) {
                try {
                  return Optional.of(Integer.parseInt(digits));
                } catch (NumberFormatException _) {
                  // falls through to the problem below
                }
              }
              wrongType(value, name, "a whole number");
              return Optional.empty();
            });
  }

  /// Whether the member is there and true.
  boolean isSet(String name) {
    Optional<JsonValue> member = take(name);
    if (member.isEmpty()) {
      return false;
    }
    if (member.get() instanceof JsonValue.Bool(Place _, boolean isTrue)) {
      return isTrue;
    }
    wrongType(member.get(), name, "true or false");
    return false;
  }

  /// A string, or an array of strings.
  List<String> texts(String name) {
    Optional<JsonValue> member = take(name);
    if (member.isEmpty()) {
      return List.of();
    }
    return switch (member.get()) {
      case JsonValue.Text(Place _, String one) -> List.of(one);
      case JsonValue.Arr(Place _, List<JsonValue> elements) -> {
        List<String> out = new ArrayList<>();
        for (JsonValue element : elements) {
          textOf(element, name).ifPresent(out::add);
        }
        yield out;
      }
      case JsonValue.Obj _, JsonValue.Num _, JsonValue.Bool _, JsonValue.Nothing _ -> {
        wrongType(member.get(), name, "a string or an array of strings");
        yield List.of();
      }
    };
  }

  Optional<JsonFields> object(String name) {
    return take(name).flatMap(value -> of(value, problems));
  }

  /// The names of all members, in the order they are written; for objects that are maps.
  Set<String> names() {
    return object.members().keySet();
  }

  /// Reports what nobody took.
  void finish() {
    for (Map.Entry<String, JsonValue.Member> member : object.members().entrySet()) {
      if (!taken.contains(member.getKey())) {
        problems.add(
            Problem.error(
                member.getValue().key(),
                "unknown key `"
                    + member.getKey()
                    + "`"
                    + Suggestion.of(member.getKey(), List.copyOf(taken))));
      }
    }
  }

  void problem(String name, String message) {
    problems.add(Problem.error(placeOf(name), message));
  }

  List<Problem> problems() {
    return problems;
  }

  private Optional<String> textOf(JsonValue value, String name) {
    if (value instanceof JsonValue.Text(Place _, String text)) {
      return Optional.of(text);
    }
    wrongType(value, name, "a string");
    return Optional.empty();
  }

  private void wrongType(JsonValue value, String name, String wanted) {
    problems.add(
        Problem.error(
            value.place(), "`" + name + "` must be " + wanted + ", found " + value.describe()));
  }
}
