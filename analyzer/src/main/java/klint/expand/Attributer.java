// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Attr;
import klint.syntax.Fragment;
import klint.syntax.TokenTree;

/// Evaluates `cfg` and `cfg_attr` among the attributes of a thing.
///
/// Source: Reference, "Conditional compilation: forms of conditional compilation".
final class Attributer {
  private final Work work;

  Attributer(Work work) {
    this.work = work;
  }

  /// The attributes that remain, the same list if all do; absent if the thing is configured out.
  Optional<List<Attr>> configured(List<Attr> attrs) {
    List<Attr> out = null;
    for (int i = 0; i < attrs.size(); i++) {
      Attr attr = attrs.get(i);
      Optional<Attr.Meta> conditional = conditional(attr);
      if (conditional.isEmpty()) {
        if (out != null) {
          out.add(attr);
        }
        continue;
      }
      if (out == null) {
        out = new ArrayList<>(attrs.subList(0, i));
      }
      if (conditional.get().is("cfg_attr")) {
        Attr.Style style = attr.style();
        if (!resolve(conditional.get(), style, out, 0)) {
          return Optional.empty();
        }
      } else if (!holds(conditional.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(out == null ? attrs : out);
  }

  private static Optional<Attr.Meta> conditional(Attr attr) {
    return attr instanceof Attr.Normal n && (n.meta().is("cfg") || n.meta().is("cfg_attr"))
        ? Optional.of(n.meta())
        : Optional.empty();
  }

  private boolean holds(Attr.Meta cfg) {
    Optional<Boolean> holds =
        cfg.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
            ? predicate(group.trees())
            : Optional.empty();
    if (holds.isEmpty()) {
      work.problem(cfg.span(), "expected a predicate in `cfg(..)`");
    }
    return holds.orElse(true);
  }

  private Optional<Boolean> predicate(List<TokenTree> trees) {
    List<List<TokenTree>> parts = Tokens.splitCommas(trees);
    return parts.size() == 1
        ? CfgPredicate.holds(parts.get(0), work.crate().cfg())
        : Optional.empty();
  }

  /// Adds what `cfg_attr(predicate, attributes)` stands for; false if that is a `cfg` that does not
  /// hold.
  private boolean resolve(Attr.Meta meta, Attr.Style style, List<Attr> out, int nesting) {
    List<List<TokenTree>> parts =
        meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
            ? Tokens.splitCommas(group.trees())
            : List.of();
    Optional<Boolean> holds =
        parts.isEmpty() || nesting > 100
            ? Optional.empty()
            : CfgPredicate.holds(parts.get(0), work.crate().cfg());
    if (holds.isEmpty()) {
      work.problem(meta.span(), "expected a predicate in `cfg_attr(..)`");
      return true;
    }
    if (!holds.get()) {
      return true;
    }
    for (List<TokenTree> part : parts.subList(1, parts.size())) {
      Optional<Attr.Meta> inner =
          work.syntax()
              .longest(FragmentKind.META, part, 0, work.crate().edition())
              .filter(m -> m.fragment() instanceof Fragment.OfMeta)
              .map(m -> ((Fragment.OfMeta) m.fragment()).meta());
      if (inner.isEmpty()) {
        work.problem(Tokens.place(part, meta.span()), "expected an attribute");
      } else if (inner.get().is("cfg_attr")) {
        if (!resolve(inner.get(), style, out, nesting + 1)) {
          return false;
        }
      } else if (inner.get().is("cfg")) {
        if (!holds(inner.get())) {
          return false;
        }
      } else {
        out.add(new Attr.Normal(style, inner.get(), inner.get().span()));
      }
    }
    return true;
  }
}
