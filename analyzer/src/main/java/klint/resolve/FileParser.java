// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import klint.base.Outcome;
import klint.diag.Problem;
import klint.source.Places;
import klint.source.SourceText;
import klint.syntax.Edition;
import klint.syntax.SourceFile;

/// The parser of whole files, as this stage needs it. Thread-safe.
@FunctionalInterface
public interface FileParser {
  Outcome<SourceFile, Problem> parse(SourceText text, Edition edition, Places places);
}
