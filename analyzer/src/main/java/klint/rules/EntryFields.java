// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import klint.rules.Evidence.How;

/// The parts that effect tables, context tables and side files have in common, read from one
/// object.
///
/// Errors: what does not fit is a problem at its place, and the neutral value.
final class EntryFields {
  private final JsonFields fields;
  private final Map<String, AcquisitionKind> kinds;

  EntryFields(JsonFields fields, Map<String, AcquisitionKind> kinds) {
    this.fields = fields;
    this.kinds = kinds;
  }

  /// `acquire`, `release` and `adjust`.
  ContextChange change() {
    List<String> acquires = kindNames("acquire");
    List<String> releases = kindNames("release");
    int adjust = fields.integer("adjust").orElse(0);
    return new ContextChange(acquires, releases, adjust);
  }

  private List<String> kindNames(String key) {
    List<String> names = new ArrayList<>();
    for (String name : fields.texts(key)) {
      if (kinds.containsKey(name)) {
        names.add(name);
      } else {
        fields.problem(
            key,
            "no kind of acquisition is called `"
                + name
                + "`"
                + Suggestion.of(name, List.copyOf(kinds.keySet())));
      }
    }
    return names;
  }

  /// `outcomes`: an object from shapes to changes.
  Map<ResultShape, ContextChange> outcomes() {
    Map<ResultShape, ContextChange> out = new LinkedHashMap<>();
    Optional<JsonFields> object = fields.object("outcomes");
    if (object.isEmpty()) {
      return out;
    }
    for (String name : object.get().names()) {
      Optional<ResultShape> shape = ResultShape.of(name);
      Optional<JsonFields> change = object.get().object(name);
      if (shape.isEmpty()) {
        object.get().problem(name, "`" + name + "` is not a shape of a result");
      } else if (change.isPresent()) {
        out.put(shape.get(), new EntryFields(change.get(), kinds).change());
        change.get().finish();
      }
    }
    return out;
  }

  /// `last-reference`: the shape of the result that says that a count reached zero.
  Optional<ResultShape> lastReference() {
    Optional<String> label = fields.text("last-reference");
    Optional<ResultShape> shape = label.flatMap(ResultShape::of);
    if (label.isPresent() && shape.isEmpty()) {
      fields.problem("last-reference", "`" + label.get() + "` is not a shape of a result");
    }
    return shape;
  }

  /// `expect` with `when` and `strength`, or `requires` with several of these, and `rt`.
  List<Requirement> requirements() {
    List<Requirement> out = new ArrayList<>();
    requirement().ifPresent(out::add);
    if (fields.take("requires").orElse(null) instanceof JsonValue.Arr several) {
      for (JsonValue one : several.elements()) {
        JsonFields.of(one, fields.problems())
            .ifPresent(
                object -> {
                  new EntryFields(object, kinds).requirement().ifPresent(out::add);
                  object.finish();
                });
      }
    } else if (fields.has("requires")) {
      fields.problem("requires", "`requires` must be an array of objects");
    }
    Optional<String> rt = fields.text("rt");
    if (rt.isPresent()) {
      if (rt.get().equals(Requirement.Strength.RT_LOCK.label())) {
        out.add(Requirement.RT_LOCK);
      } else {
        fields.problem("rt", "`rt` can only be `rt-lock`");
      }
    }
    return out;
  }

  private Optional<Requirement> requirement() {
    Expect expect = expect();
    Condition when = when();
    Optional<String> label = fields.text("strength");
    Requirement.Strength strength = Requirement.usualStrength(expect);
    if (label.isPresent()) {
      Optional<Requirement.Strength> named = Requirement.Strength.of(label.get());
      if (named.isEmpty()) {
        fields.problem("strength", "`strength` is `blocks`, `rt-lock` or `context`");
      }
      strength = named.orElse(strength);
    }
    if (expect.equals(Expect.ANY)) {
      if (fields.has("when")) {
        fields.problem("when", "a condition needs an `expect` that it guards");
      }
      return Optional.empty();
    }
    return Optional.of(new Requirement(expect, when, strength));
  }

  /// `expect` as a range of counts; absent if not given or not a range.
  Optional<ExpectRange> range() {
    Optional<String> text = fields.text("expect");
    Optional<ExpectRange> range = text.flatMap(AnnotationParser::range);
    if (text.isPresent() && range.isEmpty()) {
      fields.problem("expect", "`" + text.get() + "` is not a range of counts");
    }
    return range;
  }

  private Expect expect() {
    Optional<JsonValue> value = fields.take("expect");
    if (value.isEmpty()) {
      return Expect.ANY;
    }
    if (value.get() instanceof JsonValue.Obj) {
      return components(fields.object("expect").orElseThrow());
    }
    return range().<Expect>map(Expect.Count::new).orElse(Expect.ANY);
  }

  private static Expect components(JsonFields object) {
    Map<Component, ExpectRange> ranges = new EnumMap<>(Component.class);
    for (String name : object.names()) {
      Optional<Component> component = Component.of(name);
      Optional<ExpectRange> range = object.text(name).flatMap(AnnotationParser::range);
      if (component.isEmpty()) {
        object.problem(name, "`" + name + "` is not a component of the context");
      } else if (range.isEmpty()) {
        object.problem(name, "this is not a range of counts");
      } else {
        ranges.put(component.get(), range.get());
      }
    }
    return ranges.isEmpty() ? Expect.ANY : new Expect.Components(ranges);
  }

  private Condition when() {
    Optional<JsonValue> value = fields.take("when");
    return switch (value.orElse(null)) {
      case null -> Condition.ALWAYS;
      case JsonValue.Obj _ -> argumentCondition(fields.object("when").orElseThrow());
      case JsonValue.Text(_, String text) when text.equals("last-reference") ->
          Condition.LAST_REFERENCE;
      case JsonValue.Text(_, String text) when text.equals("not-in-interrupt") ->
          Condition.NOT_IN_INTERRUPT;
      case JsonValue.Text _,
          JsonValue.Arr _,
          JsonValue.Num _,
          JsonValue.Bool _,
          JsonValue.Nothing _ -> {
        fields.problem(
            "when",
            "`when` is `last-reference`, `not-in-interrupt` or an object with `param`, and `allows`"
                + " or `is`");
        yield Condition.ALWAYS;
      }
    };
  }

  private static Condition argumentCondition(JsonFields object) {
    String param = object.need("param");
    OptionalInt position =
        object.integer("position").map(OptionalInt::of).orElse(OptionalInt.empty());
    Optional<String> allows = object.text("allows");
    Optional<String> is = object.text("is");
    object.finish();
    if (allows.isPresent() == is.isPresent()) {
      object.problem("param", "give one of `allows` and `is`");
      return Condition.ALWAYS;
    }
    if (allows.isPresent()) {
      if (!allows.get().equals("blocking")) {
        object.problem("allows", "`allows` can only be `blocking`");
      }
      return new Condition.AllowsBlocking(param, position);
    }
    Optional<ResultShape> shape = is.flatMap(ResultShape::of);
    if (shape.isEmpty()) {
      object.problem("is", "`" + is.orElse("") + "` is not a shape of a value");
      return Condition.ALWAYS;
    }
    return new Condition.ArgumentIs(param, position, shape.get());
  }

  /// `kernel`: the versions the entry was read in, empty for all.
  List<KernelVersion> kernels() {
    List<KernelVersion> out = new ArrayList<>();
    for (String text : fields.texts("kernel")) {
      Optional<KernelVersion> version = KernelVersion.of(text);
      if (version.isEmpty()) {
        fields.problem("kernel", "`" + text + "` is not a kernel version");
      }
      version.ifPresent(out::add);
    }
    return out;
  }

  /// `how`, `source`, `line`, `chain` and `reason`.
  Evidence evidence() {
    String label = fields.need("how");
    Optional<How> how = How.of(label);
    if (how.isEmpty() && fields.has("how")) {
      fields.problem("how", "`how` is `read`, `derived` or `documented`");
    }
    String source = fields.text("source").orElse("");
    if (source.isEmpty() && how.orElse(How.DERIVED) != How.DERIVED) {
      fields.problem("how", "an entry that was read needs its `source`");
    }
    return new Evidence(
        how.orElse(How.DERIVED),
        source,
        fields.text("line").orElse(""),
        fields.texts("chain"),
        fields.text("reason").orElse(""),
        fields.place());
  }
}
