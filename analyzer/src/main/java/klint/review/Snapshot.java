// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;

/// What a comparison needs of one version: its findings, one for each place, where its files are,
/// and where its functions begin and end.
record Snapshot(List<Finding> findings, Map<String, String> files, List<Place> functions) {
  static final Snapshot NOTHING = new Snapshot(List.of(), Map.of(), List.of());

  Snapshot {
    findings = List.copyOf(findings);
    files = Map.copyOf(files);
    functions = List.copyOf(functions);
  }

  static Snapshot of(Answer answer) {
    return new Snapshot(answer.findings(), answer.files(), answer.functions());
  }

  /// The file on the machine that a place is in; absent for our library and what is generated.
  Optional<Path> file(Place place) {
    return Optional.ofNullable(files.get(place.file())).map(Path::of);
  }

  /// The innermost function that a place is in.
  Optional<Place> function(Place place) {
    Optional<Place> best = Optional.empty();
    for (Place f : functions) {
      boolean in =
          f.file().equals(place.file()) && f.line() <= place.line() && place.line() <= f.endLine();
      if (in && best.filter(b -> b.line() > f.line()).isEmpty()) {
        best = Optional.of(f);
      }
    }
    return best;
  }
}
