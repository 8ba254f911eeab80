// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Optional;
import klint.base.Span;
import klint.diag.Place;
import klint.expand.Host;
import klint.source.CrateSource;
import klint.source.SourceSet;

/// What expansion of one crate asks of the run.
final class SourceHost implements Host {
  private final SourceSet sources;
  private final CrateSource crate;

  SourceHost(SourceSet sources, CrateSource crate) {
    this.sources = sources;
    this.crate = crate;
  }

  @Override
  public Place place(Span span) {
    return sources.table().place(span);
  }

  @Override
  public Optional<Included> include(Span at, String path) {
    if (at.isNone()) {
      return Optional.empty();
    }
    return sources
        .include(sources.table().text(at.file()), path)
        .map(text -> new Included(text.id(), text.text()));
  }

  @Override
  public Optional<String> env(String name) {
    return Optional.ofNullable(crate.env().get(name));
  }
}
