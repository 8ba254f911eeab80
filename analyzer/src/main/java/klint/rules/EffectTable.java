// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads an effect table: a JSON array with one object per symbol (KERNEL.md section 3).
///
/// Errors: an entry that is not understood is left out, with a problem at its place.
public final class EffectTable {
  private EffectTable() {}

  public static Outcome<List<EffectEntry>, Problem> read(
      String file, String text, Map<String, AcquisitionKind> kinds) {
    return JsonRows.read(
        file, text, () -> fields -> List.of(entry(fields, new EntryFields(fields, kinds))));
  }

  private static EffectEntry entry(JsonFields fields, EntryFields parts) {
    String symbol = fields.need("symbol");
    boolean diverges = fields.isSet("diverges");
    Optional<String> effect = fields.text("effect");
    if (effect.isPresent() && !effect.get().equals("unknown")) {
      fields.problem("effect", "`effect` can only be `unknown`");
    }
    Optional<String> why = fields.text("why");
    if (why.isPresent() != effect.isPresent()) {
      fields.problem("symbol", "`effect` and `why` go together");
    }
    EffectEntry entry =
        new EffectEntry(
            symbol,
            parts.change(),
            parts.outcomes(),
            parts.requirements(),
            diverges ? EffectEntry.Return.NEVER : EffectEntry.Return.NORMALLY,
            parts.lastReference(),
            parts.kernels(),
            why,
            parts.evidence());
    fields.finish();
    return entry;
  }
}
