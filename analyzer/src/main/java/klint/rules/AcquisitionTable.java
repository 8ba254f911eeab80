// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads the table of acquisition kinds, in the order it is written.
public final class AcquisitionTable {
  private AcquisitionTable() {}

  public static Outcome<Map<String, AcquisitionKind>, Problem> read(String file, String text) {
    Outcome<List<AcquisitionKind>, Problem> rows =
        JsonRows.read(file, text, AcquisitionTable::rows);
    Map<String, AcquisitionKind> kinds = new LinkedHashMap<>();
    rows.value().forEach(kind -> kinds.put(kind.name(), kind));
    return new Outcome<>(Collections.unmodifiableMap(kinds), rows.problems());
  }

  private static JsonRows.Decoder<AcquisitionKind> rows() {
    Set<String> seen = new HashSet<>();
    return fields -> {
      AcquisitionKind kind = kind(fields);
      if (!seen.add(kind.name())) {
        fields.problem("kind", "the kind `" + kind.name() + "` is given twice");
      }
      return List.of(kind);
    };
  }

  private static AcquisitionKind kind(JsonFields fields) {
    Set<Component> raises = EnumSet.noneOf(Component.class);
    for (String label : fields.texts("raises")) {
      Optional<Component> component = Component.of(label);
      if (component.isEmpty()) {
        fields.problem("raises", "`" + label + "` is not a component of the context");
      }
      component.ifPresent(raises::add);
    }
    AcquisitionKind kind =
        new AcquisitionKind(
            fields.need("kind"),
            raises,
            fields.isSet("interrupt")
                ? AcquisitionKind.Interrupt.IN_INTERRUPT
                : AcquisitionKind.Interrupt.NOT_IN_INTERRUPT,
            form(fields),
            fields.need("noun"),
            fields.need("verb"),
            fields.need("held"));
    fields.finish();
    return kind;
  }

  private static AcquisitionKind.Form form(JsonFields fields) {
    String name = fields.text("form").orElse("section");
    for (AcquisitionKind.Form form : AcquisitionKind.Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return form;
      }
    }
    fields.problem("form", "`" + name + "` is not `lock`, `handler` or `section`");
    return AcquisitionKind.Form.SECTION;
  }
}
