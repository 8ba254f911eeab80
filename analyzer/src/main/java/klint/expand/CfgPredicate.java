// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.source.Cfg;
import klint.syntax.Delimiter;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// Evaluates what stands in `cfg(..)`.
///
/// Source: Reference, "Conditional compilation".
final class CfgPredicate {
  private static final int MAX_NESTING = 200;

  private CfgPredicate() {}

  /// Empty if it is no predicate.
  static Optional<Boolean> holds(List<TokenTree> trees, Cfg cfg) {
    return holds(trees, cfg, "", 0);
  }

  /// What a macro put in as a fragment is looked into.
  private static List<TokenTree> plain(List<TokenTree> trees) {
    if (trees.stream().noneMatch(t -> t instanceof TokenTree.Interpolated)) {
      return trees;
    }
    List<TokenTree> out = new ArrayList<>();
    for (TokenTree t : trees) {
      if (t instanceof TokenTree.Interpolated i) {
        out.addAll(plain(i.tokens()));
      } else {
        out.add(t);
      }
    }
    return out;
  }

  /// `prefix` is put before names: `target(os = "linux")` is `target_os = "linux"`.
  private static Optional<Boolean> holds(
      List<TokenTree> written, Cfg cfg, String prefix, int nesting) {
    List<TokenTree> trees = plain(written);
    if (trees.isEmpty() || nesting > MAX_NESTING || !(trees.get(0) instanceof Token word)) {
      return Optional.empty();
    }
    if (word.kind() != TokenKind.IDENT && word.kind() != TokenKind.RAW_IDENT) {
      return Optional.empty();
    }
    String name = prefix + word.text();
    if (trees.size() == 1) {
      return switch (name) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        case String _ -> Optional.of(cfg.isSet(name));
      };
    }
    if (trees.size() == 3 && Tokens.isPunct(trees, 1, "=") && trees.get(2) instanceof Token value) {
      return Literals.text(value).map(v -> cfg.is(name, v));
    }
    if (trees.size() != 2
        || !(trees.get(1) instanceof Group group)
        || group.delimiter() != Delimiter.PAREN) {
      return Optional.empty();
    }
    List<List<TokenTree>> parts = Tokens.splitCommas(group.trees());
    return switch (name) {
      case "all", "target" -> {
        String inner = name.equals("target") ? "target_" : "";
        boolean all = true;
        for (List<TokenTree> part : parts) {
          Optional<Boolean> one = holds(part, cfg, inner, nesting + 1);
          if (one.isEmpty()) {
            yield Optional.empty();
          }
          all &= one.get();
        }
        yield Optional.of(all);
      }
      case "any" -> {
        boolean any = false;
        for (List<TokenTree> part : parts) {
          Optional<Boolean> one = holds(part, cfg, prefix, nesting + 1);
          if (one.isEmpty()) {
            yield Optional.empty();
          }
          any |= one.get();
        }
        yield Optional.of(any);
      }
      case "not" ->
          parts.size() == 1
              ? holds(parts.get(0), cfg, prefix, nesting + 1).map(b -> !b)
              : Optional.empty();
      // What depends on the compiler and not on the configuration: a recent one.
      case "version" -> Optional.of(true);
      case "accessible" -> Optional.of(true);
      case String _ -> Optional.empty();
    };
  }
}
