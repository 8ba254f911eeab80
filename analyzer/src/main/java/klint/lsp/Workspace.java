// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;
import klint.report.Excerpts;

/// What the server asks of the one that knows how to analyze: the files as they are, with the texts
/// of open documents over them.
public interface Workspace {
  /// Units: `root` and the keys of `open` are URIs.
  Optional<Answer> analyze(String root, Map<String, String> open);

  /// What came of it.
  ///
  /// Units: `uris` are those of files by the names that places have.
  record Answer(
      List<Finding> findings,
      Map<String, String> uris,
      List<Function> functions,
      Excerpts excerpts) {
    public Answer {
      findings = List.copyOf(findings);
      uris = Map.copyOf(uris);
      functions = List.copyOf(functions);
    }
  }

  /// A function: where it begins and ends, and what is known of it, as text.
  record Function(Place place, String text) {}
}
