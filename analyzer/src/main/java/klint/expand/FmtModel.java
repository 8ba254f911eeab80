// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Token;

/// `fmt!`: `format_args!` with every argument in an adapter that chooses the kernel's `Display`.
///
/// Source: rust/macros/fmt.rs of the kernel.
final class FmtModel {
  private FmtModel() {}

  static List<TokenTree> fmt(Quote call, List<TokenTree> input) {
    if (input.isEmpty()
        || !(input.get(0) instanceof Token first)
        || first.kind() != TokenKind.STR) {
      return input;
    }
    Quote quote = call.at(first.span());
    Set<String> names = captured(first.text());
    List<TokenTree> args = new ArrayList<>();
    args.add(first);
    List<TokenTree> current = new ArrayList<>();
    for (TokenTree tree : input.subList(1, input.size())) {
      if (Tokens.isPunct(tree, ",")) {
        flush(quote, current, names, args);
        args.add(tree);
      } else {
        current.add(tree);
      }
    }
    flush(quote, current, names, args);
    for (String name : names) {
      args.addAll(
          quote.tokens(", #name = ::kernel::fmt::Adapter(&#name)", "name", quote.ident(name)));
    }
    return quote.tokens("::core::format_args!(#args)", "args", args);
  }

  /// The names in the places of a format.
  private static Set<String> captured(String literal) {
    Set<String> names = new TreeSet<>();
    int at = literal.indexOf('{');
    while (at >= 0) {
      int next = at + 1;
      if (next < literal.length() && literal.charAt(next) == '{') {
        at = literal.indexOf('{', next + 1);
        continue;
      }
      int close = literal.indexOf('}', next);
      if (close < 0) {
        break;
      }
      String inside = literal.substring(next, close);
      int colon = inside.indexOf(':');
      String name = colon < 0 ? inside : inside.substring(0, colon);
      if (!name.isEmpty() && !name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        names.add(name);
      }
      at = literal.indexOf('{', close);
    }
    return names;
  }

  private static void flush(
      Quote quote, List<TokenTree> current, Set<String> names, List<TokenTree> args) {
    if (current.isEmpty()) {
      return;
    }
    int equals = 0;
    while (equals < current.size() && !Tokens.isPunct(current, equals, "=")) {
      equals++;
    }
    List<TokenTree> value = current;
    if (equals < current.size()) {
      if (equals == 1 && current.get(0) instanceof Token name) {
        names.remove(name.text());
      }
      args.addAll(current.subList(0, equals + 1));
      value = current.subList(equals + 1, current.size());
    }
    args.addAll(quote.tokens("::kernel::fmt::Adapter(&(#value))", "value", value));
    current.clear();
  }
}
