// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// One C file without what its configuration leaves out: inactive lines and directives are blanked.
///
/// No header is read. A condition on other things than configuration options is taken either way
/// outside function bodies, and as true inside them, where both branches would not fit together.
final class ActiveText {
  private static final CToken UNKNOWN = CToken.ident("__unknown");

  private enum Answer {
    YES,
    NO,
    EITHER
  }

  private static final class Level {
    boolean active;
    boolean done;
    final boolean dead;

    Level(boolean active, boolean done, boolean dead) {
      this.active = active;
      this.done = done;
      this.dead = dead;
    }
  }

  /// One `#define`. Units: offsets into the file; `paramsLo` is -1 for an object-like macro.
  record Define(String name, int at, int paramsLo, int paramsHi, int bodyLo, int bodyHi) {}

  private final CText text;
  private final CConfig config;
  private final CLexer lexer;
  private final byte[] out;
  private final List<Define> defines = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final Set<String> tests = new LinkedHashSet<>();
  private boolean inBody;

  private ActiveText(CText text, CConfig config, CLexer lexer) {
    this.text = text;
    this.config = config;
    this.lexer = lexer;
    this.out = Arrays.copyOf(text.bytes(), text.length());
  }

  /// The blanked text, the macros defined on active lines, and the names that conditions ask for.
  record Result(CText active, List<Define> defines, Set<String> tests) {}

  static Result of(CText text, CConfig config, CLexer lexer) {
    ActiveText a = new ActiveText(text, config, lexer);
    a.run();
    return new Result(CText.of(text.name(), a.out), a.defines, a.tests);
  }

  private boolean active() {
    return levels.isEmpty() || levels.getLast().active;
  }

  private void run() {
    byte[] b = text.bytes();
    int n = text.length();
    int p = 0;
    while (p < n) {
      int q = p;
      while (b[q] == ' ' || b[q] == '\t') {
        q++;
      }
      int end;
      if (b[q] == '#') {
        end = endOfLogicalLine(b, q, n);
        directive(q + 1, end);
        blank(p, end);
      } else {
        end = endOfLine(b, p, n);
        if (!active()) {
          blank(p, end);
        } else if (b[p] == '{') {
          inBody = true;
        } else if (b[p] == '}') {
          inBody = false;
        }
      }
      p = end + 1;
    }
  }

  /// The end of the line, past comments that it opens.
  private static int endOfLine(byte[] b, int from, int n) {
    int p = from;
    while (p < n && b[p] != '\n') {
      if (b[p] == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, n);
      } else if (b[p] == '/' && b[p + 1] == '/') {
        return CLexer.endOfLine(b, p, n);
      } else if (b[p] == '"') {
        p = CLexer.endOfString(b, p, n);
      } else {
        p++;
      }
    }
    return p;
  }

  private static int endOfLogicalLine(byte[] b, int from, int n) {
    int p = from;
    while (p < n && b[p] != '\n') {
      if (b[p] == '\\') {
        p += 2;
      } else if (b[p] == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, n);
      } else {
        p++;
      }
    }
    return Math.min(p, n);
  }

  private void blank(int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      if (out[i] != '\n') {
        out[i] = ' ';
      }
    }
  }

  private void directive(int lo, int hi) {
    byte[] b = text.bytes();
    int p = lo;
    while (p < hi && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    int end = p;
    while (end < hi && CLexer.isIdentPart(b[end] & 0xff)) {
      end++;
    }
    switch (text.slice(p, end)) {
      case "if" -> open(active() ? condition(end, hi) : Answer.NO);
      case "ifdef" -> open(active() ? defined(end, hi) : Answer.NO);
      case "ifndef" -> open(active() ? not(defined(end, hi)) : Answer.NO);
      case "elif" -> {
        if (!levels.isEmpty()) {
          alternative(condition(end, hi));
        }
      }
      case "else" -> {
        if (!levels.isEmpty()) {
          alternative(Answer.YES);
        }
      }
      case "endif" -> {
        if (!levels.isEmpty()) {
          levels.removeLast();
        }
      }
      case "define" -> {
        if (active()) {
          define(end, hi);
        }
      }
      default -> {}
    }
  }

  private void open(Answer answer) {
    boolean dead = !active();
    boolean on = !dead && answer != Answer.NO;
    boolean done = answer == Answer.YES || (answer == Answer.EITHER && inBody);
    levels.add(new Level(on, done, dead));
  }

  private void alternative(Answer answer) {
    Level level = levels.getLast();
    level.active = !level.dead && !level.done && answer != Answer.NO;
    level.done |= level.active && (answer == Answer.YES || inBody);
  }

  private static Answer not(Answer a) {
    return switch (a) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case EITHER -> Answer.EITHER;
    };
  }

  private Answer defined(int lo, int hi) {
    List<CToken> t = lexer.lex(text, lo, hi);
    return t.isEmpty() ? Answer.EITHER : defined(t.getFirst().text());
  }

  private Answer defined(String name) {
    if (name.startsWith("CONFIG_")) {
      return config.value(name).isPresent() ? Answer.YES : Answer.NO;
    }
    return switch (name) {
      case "__KERNEL__", "CONFIG_X86", "__x86_64__" -> Answer.YES;
      case "__ASSEMBLY__",
          "__ASSEMBLER__",
          "__CHECKER__",
          "__GENKSYMS__",
          "__BINDGEN__",
          "__cplusplus",
          "BUILD_VDSO",
          "BUILD_VDSO32",
          "__DISABLE_EXPORTS",
          "TEST" ->
          Answer.NO;
      default -> {
        tests.add(name);
        yield Answer.EITHER;
      }
    };
  }

  private Answer condition(int lo, int hi) {
    List<CToken> raw = lexer.lex(text, lo, hi);
    List<CToken> tokens = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      CToken t = raw.get(i);
      switch (t.text()) {
        case "defined", "IS_ENABLED", "IS_BUILTIN", "IS_REACHABLE", "IS_MODULE" -> {
          boolean paren = i + 1 < raw.size() && raw.get(i + 1).is("(");
          int at = paren ? i + 2 : i + 1;
          Answer a = at < raw.size() ? defined(raw.get(at).text()) : Answer.EITHER;
          if (t.is("IS_MODULE")) {
            a = Answer.NO;
          }
          tokens.add(a == Answer.EITHER ? UNKNOWN : CToken.number(a == Answer.YES ? "1" : "0"));
          i = paren ? at + 1 : at;
        }
        default -> {
          boolean option = t.text().startsWith("CONFIG_");
          tokens.add(
              option
                  ? CToken.number(config.value(t.text()).filter(ActiveText::isNumber).orElse("0"))
                  : t);
        }
      }
    }
    OptionalLong v = CExpr.eval(tokens, Headers.NO_WORDS);
    return v.isEmpty() ? Answer.EITHER : v.getAsLong() != 0 ? Answer.YES : Answer.NO;
  }

  private static boolean isNumber(String s) {
    return !s.isEmpty() && CLexer.isDigit(s.charAt(0));
  }

  private void define(int lo, int hi) {
    byte[] b = text.bytes();
    int p = lo;
    while (p < hi && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    int end = p;
    while (end < hi && CLexer.isIdentPart(b[end] & 0xff)) {
      end++;
    }
    int paramsLo = -1;
    int paramsHi = -1;
    int body = end;
    if (end < hi && b[end] == '(') {
      paramsLo = end + 1;
      paramsHi = end;
      while (paramsHi < hi && b[paramsHi] != ')') {
        paramsHi++;
      }
      body = Math.min(hi, paramsHi + 1);
    }
    defines.add(new Define(text.slice(p, end), p, paramsLo, paramsHi, body, hi));
  }
}
