// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import klint.cside.MacroTable.Macro;
import klint.diag.Place;
import klint.diag.Problem;

/// Follows `#include`, `#define` and conditionals as the preprocessor does, and hands the active
/// text to a [ChunkScanner] without expanding it.
///
/// Errors: a missing header or a condition without value is a problem; reading goes on.
final class Headers {
  private static final int MAX_NESTING = 150;
  private static final int MAX_PROBLEMS = 200;

  private static final String PREDEFINED =
      """
      #define __KERNEL__ 1
      #define MODULE 1
      #define __BINDGEN__ 1
      #define __STDC__ 1
      #define __STDC_VERSION__ 201112L
      #define __STDC_HOSTED__ 0
      #define __GNUC__ 4
      #define __GNUC_MINOR__ 2
      #define __GNUC_PATCHLEVEL__ 1
      #define __clang__ 1
      #define __clang_major__ 19
      #define __clang_minor__ 1
      #define __clang_patchlevel__ 7
      #define __OPTIMIZE__ 1
      #define __x86_64__ 1
      #define __x86_64 1
      #define __amd64__ 1
      #define __LP64__ 1
      #define _LP64 1
      #define __linux__ 1
      #define __CHAR_UNSIGNED__ 1
      #define __CHAR_BIT__ 8
      #define __SIZEOF_INT__ 4
      #define __SIZEOF_LONG__ 8
      #define __SIZEOF_LONG_LONG__ 8
      #define __SIZEOF_SHORT__ 2
      #define __SIZEOF_POINTER__ 8
      #define __SIZEOF_SIZE_T__ 8
      #define __SIZEOF_INT128__ 16
      #define __INT_MAX__ 2147483647
      #define __LONG_MAX__ 9223372036854775807L
      #define __LONG_LONG_MAX__ 9223372036854775807LL
      #define __ORDER_LITTLE_ENDIAN__ 1234
      #define __ORDER_BIG_ENDIAN__ 4321
      #define __BYTE_ORDER__ 1234
      #define __SIZE_TYPE__ unsigned long
      #define __PTRDIFF_TYPE__ long
      #define __INTPTR_TYPE__ long
      #define __UINTPTR_TYPE__ unsigned long
      #define __INT8_TYPE__ signed char
      #define __INT16_TYPE__ short
      #define __INT32_TYPE__ int
      #define __INT64_TYPE__ long
      #define __UINT8_TYPE__ unsigned char
      #define __UINT16_TYPE__ unsigned short
      #define __UINT32_TYPE__ unsigned int
      #define __UINT64_TYPE__ unsigned long
      #define __GCC_ASM_FLAG_OUTPUTS__ 1
      #define __COUNTER__ 0
      #define __LINE__ 1
      #define __FILE__ ""
      #define KBUILD_MODNAME rust
      #define KBUILD_BASENAME rust
      #define KBUILD_MODFILE "rust"
      #define CC_USING_FENTRY 1
      #include <linux/compiler-version.h>
      #include <linux/kconfig.h>
      #include <linux/compiler_types.h>
      """;

  /// One open `#if`: whether its current branch is read, whether one was, and whether none may be.
  private static final class Condition {
    boolean active;
    boolean taken;
    final boolean dead;

    Condition(boolean active, boolean dead) {
      this.active = active;
      this.taken = active;
      this.dead = dead;
    }
  }

  /// Words of which none has a value.
  static final CExpr.Words NO_WORDS =
      new CExpr.Words() {
        @Override
        public OptionalLong constant(String ident) {
          return OptionalLong.empty();
        }

        @Override
        public boolean isType(String ident) {
          return false;
        }

        @Override
        public OptionalLong sizeof(List<CToken> operand) {
          return OptionalLong.empty();
        }

        @Override
        public long cast(List<CToken> type, long value) {
          return value;
        }
      };

  private static final CExpr.Words PREPROCESSOR_WORDS =
      new CExpr.Words() {
        @Override
        public OptionalLong constant(String ident) {
          return OptionalLong.of(0);
        }

        @Override
        public boolean isType(String ident) {
          return false;
        }

        @Override
        public OptionalLong sizeof(List<CToken> operand) {
          return OptionalLong.empty();
        }

        @Override
        public long cast(List<CToken> type, long value) {
          return value;
        }
      };

  private final IncludePath path;
  private final MacroTable macros;
  private final MacroExpander expander;
  private final CLexer lexer;
  private final Interner names = new Interner();
  private final ChunkIndex index = new ChunkIndex();
  private final ChunkScanner scanner;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<String, String> guards = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> missing = new TreeSet<>();
  private final List<String> read = new ArrayList<>();
  private int nesting;

  Headers(IncludePath path, CConfig config) {
    this.path = path;
    this.lexer = new CLexer(names);
    this.macros = new MacroTable(config, lexer);
    this.expander = new MacroExpander(macros, lexer);
    this.scanner = new ChunkScanner(macros, expander, lexer, names, index);
    file(CText.of("<predefined>", PREDEFINED));
  }

  ChunkIndex index() {
    return index;
  }

  MacroTable macros() {
    return macros;
  }

  MacroExpander expander() {
    return expander;
  }

  CLexer lexer() {
    return lexer;
  }

  List<Problem> problems() {
    return problems;
  }

  /// The files read, in order, with repetitions.
  List<String> read() {
    return read;
  }

  private boolean active() {
    return conditions.isEmpty() || conditions.getLast().active;
  }

  /// The headers that are not there, sorted.
  List<String> missing() {
    return List.copyOf(missing);
  }

  void problem(String file, String message) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(Problem.warning(Place.ofFile(file), message));
    }
  }

  /// Reads a file in place, as `#include` does.
  void file(CText text) {
    String guard = guards.get(text.name());
    if (guard != null && macros.isDefined(guard)) {
      return;
    }
    if (nesting >= MAX_NESTING) {
      problem(text.name(), "includes are nested too deeply; this header is not read");
      return;
    }
    nesting++;
    read.add(text.name());
    int base = conditions.size();
    byte[] b = text.bytes();
    int n = text.length();
    Optional<String> candidate = guardCandidate(text);
    int guardEnd = -1;
    int p = 0;
    while (p < n) {
      int q = p;
      while (b[q] == ' ' || b[q] == '\t') {
        q++;
      }
      if (b[q] == '#') {
        int before = conditions.size();
        p = directive(text, q, base);
        if (conditions.size() == base && before == base + 1 && guardEnd < 0) {
          guardEnd = p;
        }
      } else if (active()) {
        p = scanner.scan(text, p);
      } else {
        p = skipInactive(b, p, n);
      }
    }
    while (conditions.size() > base) {
      conditions.removeLast();
    }
    if (candidate.isPresent() && guardEnd >= 0 && blank(b, guardEnd, n) == n) {
      guards.put(text.name(), candidate.get());
    }
    nesting--;
  }

  private static int skipInactive(byte[] b, int from, int n) {
    int p = from;
    while (p < n && b[p] != '\n') {
      if (b[p] == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, n);
      } else if (b[p] == '/' && b[p + 1] == '/') {
        p = CLexer.endOfLine(b, p, n);
      } else if (b[p] == '"') {
        p = CLexer.endOfString(b, p, n);
      } else {
        p++;
      }
    }
    return p + 1;
  }

  /// The first place at or after `p` that is neither white space nor comment.
  private static int blank(byte[] b, int from, int n) {
    int p = from;
    while (p < n) {
      if (b[p] == ' ' || b[p] == '\t' || b[p] == '\n' || b[p] == '\r') {
        p++;
      } else if (b[p] == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, n);
      } else if (b[p] == '/' && b[p + 1] == '/') {
        p = CLexer.endOfLine(b, p, n);
      } else {
        return p;
      }
    }
    return n;
  }

  private Optional<String> guardCandidate(CText text) {
    int p = blank(text.bytes(), 0, text.length());
    int end = endOfDirective(text.bytes(), p, text.length());
    List<CToken> t = text.bytes()[p] == '#' ? lexer.lex(text, p + 1, end) : List.of();
    return t.size() == 2 && t.getFirst().is("ifndef")
        ? Optional.of(t.get(1).text())
        : Optional.empty();
  }

  private static int endOfDirective(byte[] b, int from, int n) {
    int p = from;
    while (p < n && b[p] != '\n') {
      switch (b[p]) {
        case '\\' -> p += b[p + 1] == '\r' ? 3 : 2;
        case '"' -> p = CLexer.endOfString(b, p, n);
        case '/' ->
            p =
                b[p + 1] == '*'
                    ? CLexer.endOfComment(b, p + 2, n)
                    : b[p + 1] == '/' ? CLexer.endOfLine(b, p, n) : p + 1;
        default -> p++;
      }
    }
    return Math.min(p, n);
  }

  /// Obeys the directive whose `#` is at `hash`; gives the start of the next line.
  private int directive(CText text, int hash, int base) {
    byte[] b = text.bytes();
    int n = text.length();
    int p = hash + 1;
    while (b[p] == ' ' || b[p] == '\t') {
      p++;
    }
    int nameEnd = p;
    while (CLexer.isIdentPart(b[nameEnd] & 0xff)) {
      nameEnd++;
    }
    String name = names.of(b, p, nameEnd);
    int end = endOfDirective(b, nameEnd, n);
    switch (name) {
      case "if" -> open(active() && condition(text, nameEnd, end));
      case "ifdef" -> open(active() && macros.isDefined(firstWord(text, nameEnd, end)));
      case "ifndef" -> open(active() && !macros.isDefined(firstWord(text, nameEnd, end)));
      case "elif" -> {
        if (conditions.size() > base) {
          Condition c = conditions.getLast();
          c.active = !c.dead && !c.taken && condition(text, nameEnd, end);
          c.taken |= c.active;
        }
      }
      case "else" -> {
        if (conditions.size() > base) {
          Condition c = conditions.getLast();
          c.active = !c.dead && !c.taken;
          c.taken = true;
        }
      }
      case "endif" -> {
        if (conditions.size() > base) {
          conditions.removeLast();
        }
      }
      default -> {
        if (active()) {
          switch (name) {
            case "define" -> define(text, nameEnd, end);
            case "undef" -> macros.undefine(firstWord(text, nameEnd, end));
            case "include", "include_next" -> include(text, nameEnd, end);
            default -> {}
          }
        }
      }
    }
    return end + 1;
  }

  private void open(boolean active) {
    conditions.add(new Condition(active, !active()));
  }

  private String firstWord(CText text, int lo, int hi) {
    byte[] b = text.bytes();
    int p = lo;
    while (p < hi && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    int end = p;
    while (end < hi && CLexer.isIdentPart(b[end] & 0xff)) {
      end++;
    }
    return names.of(b, p, end);
  }

  private boolean condition(CText text, int lo, int hi) {
    List<CToken> raw = lexer.lex(text, lo, hi);
    List<CToken> tokens = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      CToken t = raw.get(i);
      switch (t.text()) {
        case "defined" -> {
          boolean paren = i + 1 < raw.size() && raw.get(i + 1).is("(");
          int at = paren ? i + 2 : i + 1;
          boolean yes = at < raw.size() && macros.isDefined(raw.get(at).text());
          tokens.add(CToken.number(yes ? "1" : "0"));
          i = paren ? at + 1 : at;
        }
        case "__has_attribute",
            "__has_builtin",
            "__has_feature",
            "__has_extension",
            "__has_include" -> {
          int close = i + 1;
          while (close < raw.size() && !raw.get(close).is(")")) {
            close++;
          }
          tokens.add(CToken.number(t.is("__has_attribute") ? "1" : "0"));
          i = close;
        }
        default -> tokens.add(t);
      }
    }
    OptionalLong v = CExpr.eval(expander.expand(tokens, MacroTable.NOW), PREPROCESSOR_WORDS);
    if (v.isEmpty()) {
      problem(text.name(), "a condition of #if has no value: " + CToken.render(raw).strip());
    }
    return v.isPresent() && v.getAsLong() != 0;
  }

  private void define(CText text, int lo, int hi) {
    byte[] b = text.bytes();
    String name = firstWord(text, lo, hi);
    int p = lo;
    while (b[p] == ' ' || b[p] == '\t') {
      p++;
    }
    p += name.length();
    if (name.isEmpty()) {
      return;
    }
    if (p >= hi || b[p] != '(') {
      macros.define(
          new Macro(name, Optional.empty(), false, new MacroTable.Body(lexer, text, p, hi)));
      return;
    }
    int close = p;
    while (close < hi && b[close] != ')') {
      close++;
    }
    List<String> params = new ArrayList<>();
    boolean variadic = false;
    boolean afterName = false;
    for (CToken t : lexer.lex(text, p + 1, close)) {
      if (t.isIdent()) {
        params.add(t.text());
      } else if (t.is("...")) {
        variadic = true;
        if (!afterName) {
          params.add("__VA_ARGS__");
        }
      }
      afterName = t.isIdent();
    }
    macros.define(
        new Macro(
            name,
            Optional.of(List.copyOf(params)),
            variadic,
            new MacroTable.Body(lexer, text, Math.min(close + 1, hi), hi)));
  }

  private void include(CText text, int lo, int hi) {
    byte[] b = text.bytes();
    int p = lo;
    while (p < hi && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    String named;
    boolean quoted;
    if (b[p] == '<' || b[p] == '"') {
      quoted = b[p] == '"';
      int close = p + 1;
      while (close < hi && b[close] != (quoted ? '"' : '>')) {
        close++;
      }
      named = text.slice(p + 1, close);
    } else {
      List<CToken> made = expander.expand(lexer.lex(text, p, hi), MacroTable.NOW);
      if (made.isEmpty()) {
        return;
      }
      quoted = made.getFirst().kind() == CToken.Kind.STRING;
      StringBuilder s = new StringBuilder();
      for (CToken t : made) {
        s.append(t.text());
      }
      named = s.length() > 2 ? s.substring(1, s.length() - 1) : "";
    }
    Optional<CText> found = path.find(named, quoted, text.name());
    if (found.isEmpty()) {
      // A header that only a build makes is expected to be missing where nothing was built.
      missing.add(named);
      return;
    }
    file(found.get());
  }
}
