// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.cside.MacroTable.Macro;

/// Macro expansion as C11 §6.10.3 defines it, with GNU's `, ## __VA_ARGS__` and `__VA_OPT__`.
///
/// Errors: past the budget tokens are passed on unexpanded, and `exhausted` says so.
final class MacroExpander {
  private static final int MAX_TOKENS = 400_000;
  private static final int MAX_DEPTH = 200;

  private final MacroTable macros;
  private final CLexer lexer;
  private int budget;
  private boolean exhausted;

  MacroExpander(MacroTable macros, CLexer lexer) {
    this.macros = macros;
    this.lexer = lexer;
  }

  boolean exhausted() {
    return exhausted;
  }

  List<CToken> expand(List<CToken> input, int when) {
    budget = MAX_TOKENS;
    exhausted = false;
    return expand(input, when, 0, Set.of());
  }

  /// Tokens waiting to be read, and the macro they came out of, which is closed until they are
  /// read.
  private static final class Frame {
    final List<CToken> tokens;
    final Optional<String> macro;
    int next;

    Frame(List<CToken> tokens, Optional<String> macro) {
      this.tokens = tokens;
      this.macro = macro;
    }
  }

  private List<CToken> expand(List<CToken> input, int when, int depth, Set<String> closed) {
    List<CToken> out = new ArrayList<>(input.size() + 16);
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(new Frame(input, Optional.empty()));
    while (true) {
      Frame top = frames.peek();
      if (top == null) {
        return out;
      }
      if (top.next >= top.tokens.size()) {
        frames.pop();
        continue;
      }
      CToken t = top.tokens.get(top.next++);
      if (!t.isIdent() || t.painted()) {
        out.add(t);
        continue;
      }
      Optional<Macro> found = macros.at(t.text(), when);
      if (found.isEmpty()) {
        out.add(t);
        continue;
      }
      Macro macro = found.get();
      if (closed.contains(macro.name()) || isOpen(frames, macro.name())) {
        out.add(t.paint());
        continue;
      }
      if (budget <= 0 || depth > MAX_DEPTH || frames.size() > MAX_DEPTH) {
        exhausted = true;
        out.add(t);
        continue;
      }
      List<CToken> replacement;
      if (macro.functionLike()) {
        Optional<List<List<CToken>>> args = arguments(frames);
        if (args.isEmpty()) {
          out.add(t);
          continue;
        }
        Set<String> inner = new HashSet<>(closed);
        for (Frame f : frames) {
          f.macro.ifPresent(inner::add);
        }
        replacement = substitute(macro, args.get(), new Context(when, depth + 1, inner));
      } else {
        replacement = pasteAll(macro.body().tokens());
      }
      budget -= replacement.size() + 1;
      if (!replacement.isEmpty()) {
        frames.push(new Frame(replacement, Optional.of(macro.name())));
      }
    }
  }

  /// Where an argument is expanded: the moment, how deep, and the macros that are closed around it.
  private record Context(int when, int depth, Set<String> closed) {}

  private List<CToken> expand(List<CToken> input, Context context) {
    return expand(input, context.when, context.depth, context.closed);
  }

  private static boolean isOpen(Deque<Frame> frames, String name) {
    for (Frame f : frames) {
      if (f.macro.isPresent() && f.macro.get().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// The arguments after a function-like macro's name; empty, with nothing consumed, if no `(`
  /// follows.
  private static Optional<List<List<CToken>>> arguments(Deque<Frame> frames) {
    boolean opens = false;
    for (Frame f : frames) {
      if (f.next < f.tokens.size()) {
        opens = f.tokens.get(f.next).is("(");
        break;
      }
    }
    if (!opens) {
      return Optional.empty();
    }
    List<List<CToken>> args = new ArrayList<>();
    List<CToken> current = new ArrayList<>();
    int depth = 0;
    while (true) {
      Frame top = frames.peek();
      if (top == null) {
        args.add(current);
        return Optional.of(args);
      }
      if (top.next >= top.tokens.size()) {
        if (frames.size() == 1) {
          args.add(current);
          return Optional.of(args);
        }
        frames.pop();
        continue;
      }
      CToken t = top.tokens.get(top.next++);
      if (t.kind() == CToken.Kind.PUNCT) {
        switch (t.text()) {
          case "(" -> {
            if (depth++ == 0) {
              continue;
            }
          }
          case ")" -> {
            if (--depth == 0) {
              args.add(current);
              return Optional.of(args);
            }
          }
          case "," -> {
            if (depth == 1) {
              args.add(current);
              current = new ArrayList<>();
              continue;
            }
          }
          default -> {}
        }
      }
      current.add(t);
    }
  }

  private List<CToken> substitute(Macro macro, List<List<CToken>> args, Context context) {
    List<String> params = macro.params().orElse(List.of());
    List<List<CToken>> bound = new ArrayList<>();
    for (int i = 0; i < params.size(); i++) {
      boolean rest = macro.variadic() && i == params.size() - 1;
      if (!rest) {
        bound.add(i < args.size() ? args.get(i) : List.of());
        continue;
      }
      List<CToken> all = new ArrayList<>();
      for (int j = i; j < args.size(); j++) {
        if (j > i) {
          all.add(CToken.punct(","));
        }
        all.addAll(args.get(j));
      }
      bound.add(all);
    }
    List<Optional<List<CToken>>> expanded = new ArrayList<>();
    for (int i = 0; i < bound.size(); i++) {
      expanded.add(Optional.empty());
    }
    List<CToken> body = macro.body().tokens();
    List<CToken> out = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      CToken t = body.get(i);
      boolean pasteNext = i + 1 < body.size() && body.get(i + 1).is("##");
      boolean pastePrev = i > 0 && body.get(i - 1).is("##");
      if (t.is("#") && i + 1 < body.size() && params.contains(body.get(i + 1).text())) {
        out.add(stringize(bound.get(params.indexOf(body.get(i + 1).text()))));
        i++;
        continue;
      }
      if (t.is("##") && i > 0 && i + 1 < body.size()) {
        int rest = macro.variadic() ? params.indexOf(body.get(i + 1).text()) : -1;
        if (rest == params.size() - 1 && rest >= 0 && body.get(i - 1).is(",")) {
          if (bound.get(rest).isEmpty()) {
            out.removeLast();
          } else {
            out.addAll(bound.get(rest));
          }
          i++;
          continue;
        }
        out.add(t);
        continue;
      }
      if (t.text().equals("__VA_OPT__") && i + 1 < body.size() && body.get(i + 1).is("(")) {
        int close = matching(body, i + 1);
        boolean any = !bound.isEmpty() && !bound.getLast().isEmpty();
        if (any) {
          out.addAll(substituteRange(macro, body.subList(i + 2, close), bound, context));
        }
        i = close;
        continue;
      }
      int index = t.isIdent() ? params.indexOf(t.text()) : -1;
      if (index < 0) {
        out.add(t);
        continue;
      }
      if (pasteNext || pastePrev) {
        List<CToken> raw = bound.get(index);
        if (raw.isEmpty()) {
          out.add(PLACEMARKER);
        } else {
          out.addAll(raw);
        }
        continue;
      }
      if (expanded.get(index).isEmpty()) {
        expanded.set(index, Optional.of(expand(bound.get(index), context)));
      }
      out.addAll(expanded.get(index).get());
    }
    return pasteAll(out);
  }

  private List<CToken> substituteRange(
      Macro macro, List<CToken> range, List<List<CToken>> bound, Context context) {
    List<String> params = macro.params().orElse(List.of());
    List<CToken> out = new ArrayList<>();
    for (CToken t : range) {
      int index = t.isIdent() ? params.indexOf(t.text()) : -1;
      if (index < 0) {
        out.add(t);
      } else {
        out.addAll(expand(bound.get(index), context));
      }
    }
    return out;
  }

  private static int matching(List<CToken> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) {
        depth++;
      } else if (tokens.get(i).is(")") && --depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private static final CToken PLACEMARKER = new CToken(CToken.Kind.PUNCT, "", false, true);

  private List<CToken> pasteAll(List<CToken> tokens) {
    boolean any = false;
    for (CToken t : tokens) {
      if (t.is("##") || t.equals(PLACEMARKER)) {
        any = true;
        break;
      }
    }
    if (!any) {
      return tokens;
    }
    List<CToken> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CToken t = tokens.get(i);
      if (t.is("##") && !out.isEmpty() && i + 1 < tokens.size()) {
        CToken left = out.removeLast();
        CToken right = tokens.get(++i);
        String joined = left.text() + right.text();
        if (joined.isEmpty()) {
          out.add(PLACEMARKER);
        } else {
          CText text = CText.of("<paste>", joined);
          List<CToken> lexed = lexer.lex(text, 0, text.length());
          boolean first = true;
          for (CToken piece : lexed) {
            out.add(first ? piece.withSpace(left.spaced()) : piece);
            first = false;
          }
        }
      } else {
        out.add(t);
      }
    }
    out.removeIf(t -> t.equals(PLACEMARKER));
    return out;
  }

  private static CToken stringize(List<CToken> arg) {
    StringBuilder s = new StringBuilder("\"");
    boolean first = true;
    for (CToken t : arg) {
      if (!first && t.spaced()) {
        s.append(' ');
      }
      first = false;
      boolean quoted = t.kind() == CToken.Kind.STRING || t.kind() == CToken.Kind.CHAR;
      s.append(quoted ? t.text().replace("\\", "\\\\").replace("\"", "\\\"") : t.text());
    }
    return new CToken(CToken.Kind.STRING, s.append('"').toString(), true, false);
  }
}
