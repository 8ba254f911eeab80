// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Optional;
import klint.base.Span;
import klint.diag.Place;

/// What expansion asks of the run: places for its problems, files, and the environment.
public interface Host {
  /// The place of a span as a person reads it. The span's text; its `ctx` is to be ignored.
  Place place(Span span);

  /// The text of the file that `path`, relative to the file `at` is in, names; absent if there is
  /// none or it is outside of the tree.
  Optional<Included> include(Span at, String path);

  /// A variable of the build's environment, for `env!`.
  Optional<String> env(String name);

  /// A file of the run: its number in spans, and its text.
  record Included(int file, String text) {}
}
