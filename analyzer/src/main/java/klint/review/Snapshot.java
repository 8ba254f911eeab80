// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;
import klint.driver.Analysis;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.source.SourceText;
import klint.source.ViewFiles;

/// What is kept of the analysis of one version: its findings, one for each place, where its files
/// are, and where its functions begin and end.
record Snapshot(List<Finding> findings, Map<String, Path> files, List<Place> functions) {
  static final Snapshot NOTHING = new Snapshot(List.of(), Map.of(), List.of());

  Snapshot {
    findings = List.copyOf(findings);
    files = Map.copyOf(files);
    functions = List.copyOf(functions);
  }

  static Snapshot of(Analysis analysis, List<Finding> findings) {
    Map<String, Path> files = new HashMap<>();
    for (SourceText text : analysis.sources().table().all()) {
      text.path()
          .ifPresent(p -> files.put(text.name(), ViewFiles.below(p).toAbsolutePath().normalize()));
    }
    List<Place> functions = new ArrayList<>();
    CrateDefs defs = analysis.defs();
    for (int i = 0; i < defs.size(); i++) {
      if (defs.def(new DefId(i)) instanceof Def.Fn fn && fn.item().span().ctx() == 0) {
        functions.add(analysis.sources().table().place(fn.item().span()));
      }
    }
    return new Snapshot(findings, files, functions);
  }

  /// The file on the machine that a place is in; absent for our library and what is generated.
  Optional<Path> file(Place place) {
    return Optional.ofNullable(files.get(place.file()));
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
