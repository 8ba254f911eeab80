// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Collection;
import java.util.List;
import klint.diag.Problem;
import klint.source.SourceSet;
import klint.syntax.SourceFile;

/// Puts the Rust text of the kernel's C declarations where the build would have put it.
final class BindingsText {
  private BindingsText() {}

  static void provide(SourceSet sources, Collection<SourceFile> files, List<Problem> problems) {}
}
