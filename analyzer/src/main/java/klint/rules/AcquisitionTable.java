// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads the table of acquisition kinds, in the order it is written.
public final class AcquisitionTable {
  private AcquisitionTable() {}

  public static Outcome<Map<String, AcquisitionKind>, Problem> read(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    Map<String, AcquisitionKind> kinds = new LinkedHashMap<>();
    for (JsonFields fields : JsonRows.read(file, text, problems)) {
      String name = fields.need("kind");
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
              name,
              raises,
              fields.isSet("interrupt")
                  ? AcquisitionKind.Interrupt.IN_INTERRUPT
                  : AcquisitionKind.Interrupt.NOT_IN_INTERRUPT,
              fields.need("noun"),
              fields.need("verb"),
              fields.need("held"));
      fields.finish();
      if (kinds.putIfAbsent(name, kind) != null) {
        fields.problem("kind", "the kind `" + name + "` is given twice");
      }
    }
    return new Outcome<>(Collections.unmodifiableMap(kinds), problems);
  }
}
