// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;

/// Reads a context table: who calls Rust, and in which context (KERNEL.md section 5).
///
/// An entry has one address: `trait` (one path or several by which it can be named) with `method`,
/// `slot` (`struct S.field`), `argument` (`function.param`) or `function` (an exported symbol).
///
/// Errors: an entry that is not understood is left out, with a problem at its place.
public final class ContextTable {
  private static final String STRUCT = "struct ";

  private ContextTable() {}

  public static Outcome<List<ContextEntry>, Problem> read(
      String file, String text, Map<String, AcquisitionKind> kinds) {
    return JsonRows.read(file, text, () -> fields -> entry(fields, new EntryFields(fields, kinds)));
  }

  private static List<ContextEntry> entry(JsonFields fields, EntryFields parts) {
    List<ContextEntry.Address> addresses = addresses(fields);
    List<EntryContext> contexts = contexts(fields, "context");
    if (!fields.has("context")) {
      fields.problem("context", "`context` is missing");
    }
    List<EntryContext> onRt = fields.has("rt") ? contexts(fields, "rt") : contexts;
    Optional<String> unless = fields.text("unless");
    Optional<ExpectRange> expect = parts.range();
    Map<ResultShape, ContextChange> outcomes = parts.outcomes();
    List<KernelVersion> kernels = parts.kernels();
    Evidence evidence = parts.evidence();
    fields.finish();
    return addresses.stream()
        .map(a -> new ContextEntry(a, contexts, onRt, unless, expect, outcomes, kernels, evidence))
        .toList();
  }

  private static List<EntryContext> contexts(JsonFields fields, String key) {
    List<EntryContext> contexts = new ArrayList<>();
    for (String label : fields.texts(key)) {
      Optional<EntryContext> context = EntryContext.of(label);
      if (context.isEmpty()) {
        fields.problem(key, "`" + label + "` is not a context");
      }
      context.ifPresent(contexts::add);
    }
    return contexts;
  }

  private static List<ContextEntry.Address> addresses(JsonFields fields) {
    List<String> traits = fields.texts("trait");
    Optional<String> method = fields.text("method");
    Optional<String> slot = fields.text("slot");
    Optional<String> argument = fields.text("argument");
    Optional<String> function = fields.text("function");
    List<ContextEntry.Address> found = new ArrayList<>();
    if (method.isPresent()) {
      traits.forEach(t -> found.add(new ContextEntry.Address.TraitMethod(t, method.get())));
    }
    slot.ifPresent(
        text -> {
          int dot = text.lastIndexOf('.');
          if (text.startsWith(STRUCT) && dot > STRUCT.length()) {
            found.add(
                new ContextEntry.Address.Slot(
                    text.substring(STRUCT.length(), dot), text.substring(dot + 1)));
          } else {
            fields.problem("slot", "a slot reads `struct NAME.FIELD`");
          }
        });
    argument.ifPresent(
        text -> {
          int dot = text.lastIndexOf('.');
          if (dot > 0) {
            found.add(
                new ContextEntry.Address.Argument(text.substring(0, dot), text.substring(dot + 1)));
          } else {
            fields.problem("argument", "an argument reads `FUNCTION.PARAMETER`");
          }
        });
    function.ifPresent(symbol -> found.add(new ContextEntry.Address.Function(symbol)));
    if (found.size() != Math.max(1, traits.size())) {
      fields
          .problems()
          .add(
              Problem.error(
                  fields.place(),
                  "an entry needs one of `trait` with `method`, `slot`, `argument` and"
                      + " `function`"));
    }
    return found;
  }
}
