// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klint.base.Outcome;
import klint.diag.Problem;

/// What derivation of effects from C starts from: the tables below rules/derive/.
///
/// They have the form of effect tables. A symbol that ends in `*` stands for every name that starts
/// so and that no C text defines; one that starts with `->` for calls through a field of that name.
///
/// Errors: as [EffectTable].
public final class DerivationTables {
  private DerivationTables() {}

  public static Outcome<List<EffectEntry>, Problem> load(Map<String, AcquisitionKind> kinds) {
    List<EffectEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : RuleFiles.ending(RuleFiles.list("derive"), ".json")) {
      Outcome<List<EffectEntry>, Problem> table =
          EffectTable.read("rules/" + file, RuleFiles.read(file).orElse("[]"), kinds);
      entries.addAll(table.value());
      problems.addAll(table.problems());
    }
    return new Outcome<>(List.copyOf(entries), problems);
  }
}
