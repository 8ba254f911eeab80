// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Place;

/// What a side file says of one Rust function, or of one type's drop: for code that cannot be
/// edited.
///
/// `expect` and `change` are the annotation's two properties, each inferred if absent; `outcomes`
/// refines the change by the shape of the result; `requirements` are those with a condition or by
/// component.
///
/// Units: `path` is a canonical Rust path.
public record SideAnnotation(
    String path,
    Annotation.Subject subject,
    Optional<ContextChange> change,
    Map<ResultShape, ContextChange> outcomes,
    Optional<ExpectRange> expect,
    List<Requirement> requirements,
    Annotation.Trust trust,
    String reason,
    Place place) {
  public SideAnnotation {
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    requirements = List.copyOf(requirements);
  }
}
