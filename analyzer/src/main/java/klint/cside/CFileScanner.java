// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klint.cside.CFunction.Linkage;
import klint.cside.CFunction.Passing;

/// One C file to the functions and macros it defines, without a preprocessor.
///
/// Errors: none; a brace at the start of a line, as the kernel's style has it, ends what went
/// wrong.
final class CFileScanner {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "__attribute__",
          "__acquires",
          "__releases",
          "__must_hold",
          "__cond_acquires",
          "__acquires_shared",
          "__releases_shared",
          "__must_hold_shared",
          "__cond_acquires_shared",
          "__printf",
          "__scanf",
          "__aligned",
          "__section",
          "__alloc_size",
          "__realloc_size",
          "__no_context_analysis",
          "__assume_ctx_lock",
          "__nonnull",
          "__acquires_ret",
          "__acquires_shared_ret",
          "__no_sanitize",
          "__releases_ret",
          "__target",
          "__cold",
          "noinstr",
          "__context_unsafe",
          "__guarded_by",
          "__pt_guarded_by",
          "__requires_ctx_lock");

  private static final Set<String> DECLARATION =
      Set.of("static", "extern", "inline", "void", "struct", "bool", "int", "unsigned", "long");

  private static final int MAX_GENERATED = 2 << 20;

  private final CText raw;
  private final CText text;
  private final CLexer lexer;
  private final Interner names;
  private final Map<String, List<CFunction>> functions;
  private final Map<String, List<String>> slots;
  private final Map<String, List<CFile.Generator>> generators;
  private final List<List<CToken>> made = new ArrayList<>();
  private final CFile file;

  private final List<CFunction> borrowed = new ArrayList<>();
  private OtherMacros others = _ -> List.of();
  private int declStart;
  private int nameAt;
  private String name = "";
  private int paramsLo;
  private int paramsHi;
  private boolean assigned;
  private boolean aggregate;

  private CFileScanner(CText raw, CText active, CLexer lexer, Interner names, Set<String> tests) {
    this.raw = raw;
    this.text = active;
    this.lexer = lexer;
    this.names = names;
    this.functions = new LinkedHashMap<>();
    this.slots = new LinkedHashMap<>();
    this.generators = new LinkedHashMap<>();
    this.file = new CFile(raw.name(), functions, slots, generators, tests);
  }

  private CFileScanner(CText raw, CText active, CLexer lexer, Interner names, CFile into) {
    this.raw = raw;
    this.text = active;
    this.lexer = lexer;
    this.names = names;
    this.file = into;
    this.functions = into.functions();
    this.slots = into.slots();
    this.generators = into.generators();
  }

  /// Finds the macros of other files by name.
  interface OtherMacros {
    List<CFunction> named(String name);
  }

  static CFile scan(CText raw, CConfig config, OtherMacros others) {
    Interner names = new Interner();
    CLexer lexer = new CLexer(names);
    ActiveText.Result r = ActiveText.of(raw, config, lexer);
    CFileScanner s = new CFileScanner(raw, r.active(), lexer, names, r.tests());
    s.others = others;
    r.defines().forEach(s::macro);
    s.top();
    if (!s.made.isEmpty()) {
      s.generate(config);
    }
    return s.file;
  }

  /// Expands the top-level calls of macros that define functions, and scans what they define.
  private void generate(CConfig config) {
    MacroTable table = new MacroTable(config, lexer);
    for (List<CFunction> own : List.copyOf(functions.values())) {
      for (CFunction f : own) {
        if (f.isMacro()) {
          table.define(f.asMacro(lexer));
        }
      }
    }
    borrowed.forEach(f -> table.define(f.asMacro(lexer)));
    MacroExpander expander = new MacroExpander(table, lexer);
    StringBuilder all = new StringBuilder();
    String after = "";
    for (List<CToken> call : made) {
      for (CToken t : expander.expand(call, MacroTable.NOW)) {
        boolean brace = t.is("{") || t.is("}");
        // A macro call that stays as it is ends where a new declaration begins.
        boolean starts = after.equals(")") && DECLARATION.contains(t.text());
        all.append(t.is("}") || starts ? "\n" : " ").append(t.text()).append(brace ? "\n" : "");
        after = t.text();
      }
      all.append('\n');
      if (all.length() > MAX_GENERATED) {
        break;
      }
    }
    CText text = CText.of(raw.name(), all.toString());
    CFileScanner inner = new CFileScanner(raw, text, lexer, names, file);
    inner.top();
  }

  private void macro(ActiveText.Define d) {
    List<CFunction.Param> params = new ArrayList<>();
    if (d.paramsLo() >= 0) {
      for (CToken t : lexer.lex(raw, d.paramsLo(), d.paramsHi())) {
        if (t.isIdent()) {
          params.add(new CFunction.Param(t.text(), Passing.VALUE));
        } else if (t.is("...")) {
          params.add(new CFunction.Param("__VA_ARGS__", Passing.VALUE));
        }
      }
    }
    add(
        new CFunction(
            d.name(),
            file,
            Linkage.MACRO,
            List.copyOf(params),
            raw,
            d.at(),
            d.bodyLo(),
            d.bodyHi()));
  }

  private void add(CFunction f) {
    functions.computeIfAbsent(f.name(), _ -> new ArrayList<>(1)).add(f);
  }

  private void reset(int p) {
    declStart = p;
    name = "";
    paramsLo = -1;
    assigned = false;
    aggregate = false;
  }

  private void top() {
    byte[] b = text.bytes();
    int n = text.length();
    int p = 0;
    reset(0);
    while (p < n) {
      int c = b[p] & 0xff;
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        p++;
      } else if (c == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, n);
      } else if (c == '/' && b[p + 1] == '/') {
        p = CLexer.endOfLine(b, p, n);
      } else if (c == '"' || c == '\'') {
        p = CLexer.endOfString(b, p, n);
      } else if (CLexer.isIdentStart(c)) {
        p = word(p);
      } else if (c == '(') {
        p = closing(p, (byte) '(', (byte) ')') + 1;
      } else if (c == '{') {
        p = brace(p);
      } else {
        if (c == '=') {
          assigned = true;
        } else if (c == ';') {
          reset(p + 1);
        }
        p++;
      }
    }
  }

  private int word(int p) {
    byte[] b = text.bytes();
    int end = p + 1;
    while (CLexer.isIdentPart(b[end] & 0xff)) {
      end++;
    }
    String w = names.of(b, p, end);
    int q = end;
    while (b[q] == ' ' || b[q] == '\t' || b[q] == '\n') {
      q++;
    }
    if (b[q] != '(') {
      aggregate |= paramsLo < 0 && (w.equals("struct") || w.equals("union") || w.equals("enum"));
      return end;
    }
    int close = closing(q, (byte) '(', (byte) ')');
    if (paramsLo < 0 && !ATTRIBUTES.contains(w) && !assigned) {
      name = w;
      nameAt = p;
      paramsLo = q + 1;
      paramsHi = close;
      aggregate = false;
      boolean first = isBlank(declStart, p);
      if (first && !opensBody(close + 1) && definesFunctions(w)) {
        List<CToken> call = lexer.lex(text, p, close + 1);
        made.add(call);
        reset(close + 1);
        return close + 1;
      }
      if (isGenerator(w)) {
        List<String> args = new ArrayList<>();
        for (List<CToken> arg : splitTop(lexer.lex(text, q + 1, close))) {
          args.add(CToken.render(arg).strip());
        }
        generators
            .computeIfAbsent(w, _ -> new ArrayList<>(1))
            .add(new CFile.Generator(w, List.copyOf(args)));
        if (first && !w.startsWith("SYSCALL")) {
          reset(close + 1);
        }
      }
    }
    boolean alone = paramsLo == q + 1 && !assigned && isBlank(declStart, p) && endsLine(close + 1);
    if (alone && !opensBody(close + 1)) {
      reset(close + 1);
    }
    return close + 1;
  }

  private boolean isBlank(int lo, int hi) {
    byte[] b = text.bytes();
    int p = lo;
    while (p < hi) {
      if (b[p] <= ' ') {
        p++;
      } else if (b[p] == '/' && b[p + 1] == '*') {
        p = CLexer.endOfComment(b, p + 2, hi);
      } else if (b[p] == '/' && b[p + 1] == '/') {
        p = CLexer.endOfLine(b, p, hi);
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean endsLine(int p) {
    byte[] b = text.bytes();
    int q = p;
    while (b[q] == ' ' || b[q] == '\t') {
      q++;
    }
    return b[q] == '\n' || b[q] == 0;
  }

  /// Whether a function's body follows, attributes aside.
  private boolean opensBody(int p) {
    byte[] b = text.bytes();
    int q = p;
    while (q < text.length()
        && (b[q] <= ' ' || CLexer.isIdentPart(b[q] & 0xff) || b[q] == '(' || b[q] == ')')) {
      if (b[q] == '\n' && q + 1 < text.length() && CLexer.isIdentStart(b[q + 1] & 0xff)) {
        return false;
      }
      q++;
    }
    return b[q] == '{';
  }

  /// Whether `name` is a macro of this file with braces, or one made of such macros.
  private boolean definesFunctions(String macro) {
    for (CFunction f : functions.getOrDefault(macro, List.of())) {
      if (f.isMacro() && f.mentions("{", "_OPS", "FLAG", "DEFINE_", "_OP")) {
        return true;
      }
    }
    if (functions.containsKey(macro) || isGenerator(macro) || !isCapital(macro)) {
      return false;
    }
    for (CFunction f : others.named(macro)) {
      if (f.isMacro() && f.mentions("{") && f.mentions("##")) {
        borrowed.add(f);
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String s) {
    return s.chars().noneMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean isGenerator(String w) {
    return w.startsWith("DEFINE_")
        || w.startsWith("EXPORT_")
        || w.startsWith("DECLARE_")
        || w.startsWith("MODULE_")
        || w.startsWith("EXTEND_")
        || w.startsWith("SYSCALL_");
  }

  static List<List<CToken>> splitTop(List<CToken> tokens) {
    List<List<CToken>> out = new ArrayList<>();
    List<CToken> current = new ArrayList<>();
    int depth = 0;
    for (CToken t : tokens) {
      if (depth == 0 && t.is(",")) {
        out.add(current);
        current = new ArrayList<>();
        continue;
      }
      depth +=
          t.is("(") || t.is("{") || t.is("[") ? 1 : t.is(")") || t.is("}") || t.is("]") ? -1 : 0;
      current.add(t);
    }
    out.add(current);
    return out;
  }

  /// The byte that closes the bracket at `p`; a line that starts with `}` ends it too.
  private int closing(int p, byte open, byte close) {
    byte[] b = text.bytes();
    int n = text.length();
    int depth = 0;
    int q = p;
    while (q < n) {
      byte c = b[q];
      if (c == open) {
        depth++;
        q++;
      } else if (c == close) {
        if (--depth == 0 || (close == '}' && b[q - 1] == '\n')) {
          return q;
        }
        q++;
      } else if (c == '"' || c == '\'') {
        q = CLexer.endOfString(b, q, n);
      } else if (c == '/' && b[q + 1] == '*') {
        q = CLexer.endOfComment(b, q + 2, n);
      } else if (c == '/' && b[q + 1] == '/') {
        q = CLexer.endOfLine(b, q, n);
      } else if (c == '\n' && close == ')' && (b[q + 1] == '{' || b[q + 1] == '}')) {
        return q;
      } else {
        q++;
      }
    }
    return n - 1;
  }

  private int brace(int p) {
    int close = closing(p, (byte) '{', (byte) '}');
    if (paramsLo >= 0 && !assigned && !aggregate) {
      boolean local = hasWord("static");
      add(
          new CFunction(
              name,
              file,
              local ? Linkage.STATIC : Linkage.EXTERNAL,
              params(),
              text,
              nameAt,
              p + 1,
              close));
      reset(close + 1);
    } else if (assigned) {
      initializer(p, close);
    }
    return close + 1;
  }

  private boolean hasWord(String word) {
    for (CToken t : lexer.lex(text, declStart, nameAt)) {
      if (t.is(word)) {
        return true;
      }
    }
    return false;
  }

  private List<CFunction.Param> params() {
    List<CFunction.Param> params = new ArrayList<>();
    for (List<CToken> p : splitTop(lexer.lex(text, paramsLo, paramsHi))) {
      String last = "";
      boolean pointer = false;
      boolean function = false;
      for (int i = 0; i < p.size(); i++) {
        CToken t = p.get(i);
        pointer |= t.is("*") || t.is("[");
        if (t.is("(") && i + 2 < p.size() && p.get(i + 1).is("*") && p.get(i + 2).isIdent()) {
          last = p.get(i + 2).text();
          function = true;
        } else if (t.isIdent() && !function && !ATTRIBUTES.contains(t.text())) {
          last = t.text();
        }
      }
      if (p.size() > 1) {
        params.add(new CFunction.Param(last, pointer ? Passing.POINTER : Passing.VALUE));
      }
    }
    return List.copyOf(params);
  }

  /// Notes `.slot = function` in an initialiser.
  private void initializer(int lo, int hi) {
    List<CToken> t = lexer.lex(text, lo, hi);
    for (int i = 0; i + 4 < t.size(); i++) {
      if (t.get(i).is(".")
          && t.get(i + 1).isIdent()
          && t.get(i + 2).is("=")
          && t.get(i + 3).isIdent()
          && (t.get(i + 4).is(",") || t.get(i + 4).is("}"))) {
        slots
            .computeIfAbsent(t.get(i + 1).text(), _ -> new ArrayList<>(1))
            .add(t.get(i + 3).text());
      }
    }
  }
}
