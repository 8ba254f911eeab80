// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.base.Span;

/// A path in any position: `::a::b::<T>`, `<T as Trait>::f`, `Fn(A) -> B`.
///
/// With a qualified self, `segments` are those after the `>`. `global` is a leading `::`.
public record Path(Span span, Optional<QSelf> qself, boolean global, List<Segment> segments) {
  public Path {
    segments = List.copyOf(segments);
  }

  /// `<self as trait>`.
  public record QSelf(Type self, Optional<Path> trait) {}

  /// One step; `$crate` is a segment whose name's text is `$crate`.
  public record Segment(Ident name, Optional<GenericArgs> args) {}

  /// The single name of a path that is just one, without arguments.
  public Optional<Ident> asIdent() {
    return qself.isEmpty() && !global && segments.size() == 1 && segments.get(0).args().isEmpty()
        ? Optional.of(segments.get(0).name())
        : Optional.empty();
  }

  public Segment last() {
    return segments.get(segments.size() - 1);
  }

  /// The names joined by `::`, without arguments.
  public String text() {
    return (global ? "::" : "")
        + segments.stream().map(s -> s.name().text()).collect(Collectors.joining("::"));
  }
}
