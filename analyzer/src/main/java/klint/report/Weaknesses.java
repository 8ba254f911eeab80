// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import klint.rules.RuleInfo;

/// Which entries of the Common Weakness Enumeration a rule is about.
///
/// Source: CWE-667 "Improper Locking", CWE-833 "Deadlock".
final class Weaknesses {
  private static final String NAME = "CWE";

  /// Units: `number` is that of the enumeration.
  private record Weakness(int number, String name, String caption) {}

  private static final List<Weakness> ALL =
      List.of(
          new Weakness(
              667, "Improper Locking", "A lock is taken, held or released where it must not be."),
          new Weakness(
              833, "Deadlock", "Threads wait for one another, or for what can never happen."));

  private Weaknesses() {}

  private static List<Integer> of(RuleInfo rule) {
    return switch (rule) {
      case SLEEP_IN_ATOMIC, BLOCKING_ALLOCATION_IN_ATOMIC, SLEEPING_LOCK_IN_RAW_CONTEXT ->
          List.of(0, 1);
      case UNBALANCED_PREEMPT_COUNT, CONTEXT_REQUIRED -> List.of(0);
      case IRQ_UNSAFE_LOCK, GUARD_ACROSS_WAIT -> List.of(1);
      case ANNOTATION_MISMATCH,
          MALFORMED_ANNOTATION,
          FUNCTION_POINTER_CONTRACT,
          VTABLE_CONTRACT,
          REPORT_PREEMPT_COUNT,
          UNKNOWN_EFFECT,
          DOCUMENTED_CONTEXT,
          UNUSED_SUPPRESSION,
          SUPPRESSION_WITHOUT_REASON,
          NOT_USING_PRELUDE,
          C_STR_LITERAL,
          PR_MISSING_NEWLINE,
          BUILD_ASSERT_NOT_INLINED ->
          List.of();
    };
  }

  private static JsonObject component() {
    JsonObject component = new JsonObject();
    component.addProperty("name", NAME);
    component.addProperty("index", 0);
    return component;
  }

  /// For a driver's `supportedTaxonomies`.
  static JsonArray supported() {
    JsonArray out = new JsonArray();
    out.add(component());
    return out;
  }

  /// For a rule's `relationships`.
  static JsonArray relationships(RuleInfo rule) {
    JsonArray out = new JsonArray();
    for (int index : of(rule)) {
      JsonObject target = new JsonObject();
      target.addProperty("id", "CWE-" + ALL.get(index).number());
      target.addProperty("index", index);
      target.add("toolComponent", component());
      JsonObject relationship = new JsonObject();
      relationship.add("target", target);
      JsonArray kinds = new JsonArray();
      kinds.add("superset");
      relationship.add("kinds", kinds);
      out.add(relationship);
    }
    return out;
  }

  /// For a run's `taxonomies`.
  static JsonArray taxonomies() {
    JsonArray taxa = new JsonArray();
    for (Weakness w : ALL) {
      JsonObject taxon = new JsonObject();
      taxon.addProperty("id", "CWE-" + w.number());
      taxon.addProperty("name", w.name().replace(" ", ""));
      taxon.add("shortDescription", SarifPlaces.text(w.caption()));
      taxa.add(taxon);
    }
    JsonObject taxonomy = new JsonObject();
    taxonomy.addProperty("name", NAME);
    taxonomy.addProperty("organization", "MITRE");
    taxonomy.add("shortDescription", SarifPlaces.text("The MITRE Common Weakness Enumeration."));
    taxonomy.addProperty("isComprehensive", false);
    taxonomy.add("taxa", taxa);
    JsonArray out = new JsonArray();
    out.add(taxonomy);
    return out;
  }
}
