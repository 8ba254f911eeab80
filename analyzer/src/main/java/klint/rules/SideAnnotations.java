// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Place;
import klint.diag.Problem;

/// Reads a side file, `klint.json` (KERNEL.md section 6): an array of entries like the effect
/// tables', keyed by `function` (a Rust path) or `drop` (the path of a type or trait).
///
/// Errors: an entry that is not understood is left out, with a problem at its place.
public final class SideAnnotations {
  private SideAnnotations() {}

  public static Outcome<List<SideAnnotation>, Problem> read(
      String file, String text, Map<String, AcquisitionKind> kinds) {
    return JsonRows.read(file, text, () -> rows(kinds));
  }

  private static JsonRows.Decoder<SideAnnotation> rows(Map<String, AcquisitionKind> kinds) {
    Set<String> seen = new HashSet<>();
    return fields -> {
      SideAnnotation entry = entry(fields, new EntryFields(fields, kinds));
      if (!seen.add(entry.subject() + " " + entry.path())) {
        fields
            .problems()
            .add(
                Problem.error(
                    entry.place(), "`" + entry.path() + "` is annotated twice in this file"));
      }
      return List.of(entry);
    };
  }

  private static SideAnnotation entry(JsonFields fields, EntryFields parts) {
    Optional<String> function = fields.text("function");
    Optional<String> drop = fields.text("drop");
    if (function.isPresent() == drop.isPresent()) {
      fields
          .problems()
          .add(Problem.error(fields.place(), "an entry needs one of `function` and `drop`"));
    }
    boolean changes = fields.has("acquire") || fields.has("release") || fields.has("adjust");
    ContextChange change = parts.change();
    Map<ResultShape, ContextChange> outcomes = parts.outcomes();
    boolean plain = !fields.has("when") && isText(fields);
    Optional<ExpectRange> expect = plain ? parts.range() : Optional.empty();
    List<Requirement> requirements = plain ? List.of() : parts.requirements();
    if (!changes && outcomes.isEmpty() && expect.isEmpty() && requirements.isEmpty()) {
      fields
          .problems()
          .add(
              Problem.error(
                  fields.place(), "this entry says nothing: give `adjust`, `expect` or both"));
    }
    Place place = function.isPresent() ? fields.placeOf("function") : fields.placeOf("drop");
    SideAnnotation entry =
        new SideAnnotation(
            function.or(() -> drop).orElse(""),
            drop.isPresent() ? Annotation.Subject.DROP : Annotation.Subject.FUNCTION,
            changes ? Optional.of(change) : Optional.empty(),
            outcomes,
            expect,
            requirements,
            fields.isSet("unchecked") ? Annotation.Trust.UNCHECKED : Annotation.Trust.CHECKED,
            fields.text("reason").orElse(""),
            place);
    fields.finish();
    return entry;
  }

  private static boolean isText(JsonFields fields) {
    return !fields.has("requires")
        && !fields.has("rt")
        && !(fields.take("expect").orElse(null) instanceof JsonValue.Obj);
  }
}
