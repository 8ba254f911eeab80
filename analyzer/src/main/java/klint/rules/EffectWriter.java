// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Writes effect tables: sorted, one symbol a line, keys in one order. The inverse of
/// [EffectTable].
public final class EffectWriter {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true))
          .create();

  private static final Comparator<EffectEntry> ORDER =
      Comparator.comparing(EffectEntry::symbol)
          .thenComparing(
              e -> e.kernels().isEmpty() ? KernelVersion.NEWEST : e.kernels().getFirst());

  private EffectWriter() {}

  /// A whole table.
  public static String table(List<EffectEntry> entries) {
    StringBuilder out = new StringBuilder("[\n");
    List<EffectEntry> sorted = entries.stream().sorted(ORDER).toList();
    for (int i = 0; i < sorted.size(); i++) {
      out.append(line(sorted.get(i))).append(i + 1 < sorted.size() ? ",\n" : "\n");
    }
    return out.append("]\n").toString();
  }

  /// One entry as one line of JSON, without a line end.
  public static String line(EffectEntry entry) {
    JsonObject object = new JsonObject();
    object.addProperty("symbol", entry.symbol());
    texts(object, "kernel", entry.kernels().stream().map(KernelVersion::toString).toList());
    change(object, entry.change());
    if (!entry.outcomes().isEmpty()) {
      JsonObject outcomes = new JsonObject();
      for (Map.Entry<ResultShape, ContextChange> outcome : entry.outcomes().entrySet()) {
        JsonObject change = new JsonObject();
        change(change, outcome.getValue());
        outcomes.add(outcome.getKey().label(), change);
      }
      object.add("outcomes", outcomes);
    }
    requirements(object, entry);
    if (entry.returns() == EffectEntry.Return.NEVER) {
      object.addProperty("diverges", true);
    }
    entry.lastReference().ifPresent(s -> object.addProperty("last-reference", s.label()));
    if (entry.unknown().isPresent()) {
      object.addProperty("effect", "unknown");
      object.addProperty("why", entry.unknown().get());
    }
    evidence(object, entry.evidence());
    return GSON.toJson(object);
  }

  private static void change(JsonObject object, ContextChange change) {
    texts(object, "acquire", change.acquires());
    texts(object, "release", change.releases());
    if (change.adjust() != 0) {
      object.addProperty("adjust", change.adjust());
    }
  }

  private static void requirements(JsonObject object, EffectEntry entry) {
    List<Requirement> plain =
        entry.requirements().stream().filter(r -> !r.equals(Requirement.RT_LOCK)).toList();
    if (plain.size() == 1) {
      requirement(object, plain.getFirst());
    } else if (!plain.isEmpty()) {
      JsonArray several = new JsonArray();
      for (Requirement requirement : plain) {
        JsonObject one = new JsonObject();
        requirement(one, requirement);
        several.add(one);
      }
      object.add("requires", several);
    } else if (entry.change().isNone() && entry.outcomes().isEmpty() && entry.unknown().isEmpty()) {
      object.addProperty("expect", ExpectRange.ANY.toString());
    }
    if (plain.size() < entry.requirements().size()) {
      object.addProperty("rt", Requirement.Strength.RT_LOCK.label());
    }
  }

  private static void requirement(JsonObject object, Requirement requirement) {
    switch (requirement.expect()) {
      case Expect.Count(ExpectRange range) -> object.addProperty("expect", range.toString());
      case Expect.Components(Map<Component, ExpectRange> ranges) -> {
        JsonObject components = new JsonObject();
        ranges.forEach(
            (component, range) -> components.addProperty(component.label(), range.toString()));
        object.add("expect", components);
      }
    }
    switch (requirement.when()) {
      case Condition.Always _ -> {}
      case Condition.LastReference _ -> object.addProperty("when", "last-reference");
      case Condition.NotInInterrupt _ -> object.addProperty("when", "not-in-interrupt");
      case Condition.AllowsBlocking(String param, OptionalInt position) ->
          argument(object, param, position).addProperty("allows", "blocking");
      case Condition.ArgumentIs(String param, OptionalInt position, ResultShape shape) ->
          argument(object, param, position).addProperty("is", shape.label());
    }
    if (requirement.strength() != Requirement.usualStrength(requirement.expect())) {
      object.addProperty("strength", requirement.strength().label());
    }
  }

  private static JsonObject argument(JsonObject object, String param, OptionalInt position) {
    JsonObject when = new JsonObject();
    when.addProperty("param", param);
    position.ifPresent(index -> when.addProperty("position", index));
    object.add("when", when);
    return when;
  }

  private static void evidence(JsonObject object, Evidence evidence) {
    if (!evidence.reason().isEmpty()) {
      object.addProperty("reason", evidence.reason());
    }
    if (!evidence.source().isEmpty()) {
      object.addProperty("source", evidence.source());
    }
    object.addProperty("how", evidence.how().label());
    if (!evidence.line().isEmpty()) {
      object.addProperty("line", evidence.line());
    }
    if (!evidence.chain().isEmpty()) {
      texts(object, "chain", evidence.chain(), Single.AS_ARRAY);
    }
  }

  private enum Single {
    AS_TEXT,
    AS_ARRAY
  }

  private static void texts(JsonObject object, String key, List<String> texts) {
    texts(object, key, texts, Single.AS_TEXT);
  }

  private static void texts(JsonObject object, String key, List<String> texts, Single single) {
    if (texts.size() == 1 && single == Single.AS_TEXT) {
      object.addProperty(key, texts.getFirst());
    } else if (!texts.isEmpty()) {
      JsonArray array = new JsonArray();
      texts.forEach(array::add);
      object.add(key, array);
    }
  }
}
