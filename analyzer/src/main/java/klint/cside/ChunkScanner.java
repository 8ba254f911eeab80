// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.cside.MacroTable.Macro;

/// Cuts active C text into top-level declarations and notes the names each seems to declare.
///
/// Bodies of functions are skipped. A function-like macro at the start of a declaration is expanded
/// at once, since what it makes may be any number of declarations; all others wait for the parser.
final class ChunkScanner {
  private static final int MAX_EAGER = 8;

  private enum Brace {
    STRUCT,
    ENUM,
    OTHER
  }

  private final MacroTable macros;
  private final MacroExpander expander;
  private final CLexer lexer;
  private final Interner names;
  private final ChunkIndex index;

  private final List<Chunk.Segment> segments = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> ordinary = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();
  private final List<Brace> braces = new ArrayList<>();
  private final Set<String> eager = new HashSet<>();

  private boolean open;
  private boolean inBody;
  private boolean hasBody;
  private boolean typedef;
  private boolean assigned;
  private boolean hidesNames;
  private boolean hidesConstants;
  private int bodyDepth;
  private int paren;
  private int segmentStart;
  private Optional<String> tagKeyword = Optional.empty();
  private String tagName = "";
  private String lastIdent = "";
  private char last;
  private char beforeLast;

  ChunkScanner(
      MacroTable macros, MacroExpander expander, CLexer lexer, Interner names, ChunkIndex index) {
    this.macros = macros;
    this.expander = expander;
    this.lexer = lexer;
    this.names = names;
    this.index = index;
  }

  /// Scans from the start of a line up to the next line that holds a directive, or the end.
  int scan(CText text, int from) {
    byte[] b = text.bytes();
    int n = text.length();
    int p = from;
    segmentStart = p;
    while (p < n) {
      int c = b[p] & 0xff;
      switch (c) {
        case ' ', '\t', '\r', '\f' -> p++;
        case '\\' -> p += 2;
        case '\n' -> {
          p++;
          int q = p;
          while (b[q] == ' ' || b[q] == '\t') {
            q++;
          }
          if (b[q] == '#' && q < n) {
            closeSegment(text, p);
            return p;
          }
        }
        case '/' -> {
          if (b[p + 1] == '*') {
            p = CLexer.endOfComment(b, p + 2, n);
          } else if (b[p + 1] == '/') {
            p = CLexer.endOfLine(b, p, n);
          } else {
            p++;
          }
        }
        case '"', '\'' -> {
          p = CLexer.endOfString(b, p, n);
          note('"');
        }
        default -> p = inBody ? body(text, p) : token(text, p);
      }
    }
    closeSegment(text, n);
    return n;
  }

  private void closeSegment(CText text, int end) {
    if (open && !inBody && end > segmentStart) {
      segments.add(new Chunk.Segment(text, segmentStart, end));
    }
    segmentStart = end;
  }

  private void note(char kind) {
    beforeLast = last;
    last = kind;
  }

  private int body(CText text, int p) {
    byte c = text.bytes()[p];
    if (c == '{') {
      bodyDepth++;
    } else if (c == '}' && --bodyDepth == 0) {
      inBody = false;
      finish();
      segmentStart = p + 1;
    }
    return p + 1;
  }

  private void begin(int p) {
    if (!open) {
      open = true;
      segmentStart = p;
    }
  }

  private int token(CText text, int p) {
    byte[] b = text.bytes();
    int c = b[p] & 0xff;
    if (CLexer.isIdentStart(c)) {
      int end = p + 1;
      while (CLexer.isIdentPart(b[end] & 0xff)) {
        end++;
      }
      return ident(text, p, end);
    }
    if (CLexer.isDigit(c)) {
      int end = p + 1;
      while (CLexer.isIdentPart(b[end] & 0xff)) {
        end++;
      }
      note('0');
      return end;
    }
    if (!open && c == ';') {
      return p + 1;
    }
    begin(p);
    switch (c) {
      case '(', '[' -> openParen((char) c);
      case ')', ']' -> {
        paren = Math.max(0, paren - 1);
        note((char) c);
      }
      case '{' -> {
        if (openBrace(text, p)) {
          return p + 1;
        }
      }
      case '}' -> {
        if (!braces.isEmpty()) {
          braces.removeLast();
        }
        paren = 0;
        lastIdent = "";
        note('}');
      }
      case ';', ',', '=', ':' -> {
        if (paren == 0 && braces.isEmpty()) {
          boolean onlyTag = c == ';' && tagKeyword.isPresent() && lastIdent.equals(tagName);
          if (onlyTag) {
            index.forward(tagName);
          } else {
            declared();
          }
          assigned |= c == '=';
          if (c == ';') {
            segments.add(new Chunk.Segment(text, segmentStart, p + 1));
            segmentStart = p + 1;
            finish();
            return p + 1;
          }
        }
        if (c == ';' || c == ',') {
          tagKeyword = Optional.empty();
        }
        note((char) c);
      }
      default -> {
        tagKeyword = Optional.empty();
        note((char) c);
      }
    }
    return p + 1;
  }

  private void openParen(char c) {
    if (paren == 0 && braces.isEmpty() && !assigned) {
      if (!CWords.isAttribute(lastIdent)) {
        declared();
        tagKeyword = Optional.empty();
      }
    }
    paren++;
    note(c);
  }

  private void declared() {
    if (last == 'a' && !lastIdent.isEmpty() && !assigned) {
      ordinary.add(lastIdent);
    }
  }

  /// Opens a brace; true if it is the body of a function.
  private boolean openBrace(CText text, int p) {
    boolean top = braces.isEmpty() && paren == 0;
    if (top && tagKeyword.isEmpty() && !assigned && last != '}') {
      segments.add(new Chunk.Segment(text, segmentStart, p));
      inBody = true;
      hasBody = true;
      bodyDepth = 1;
      return true;
    }
    Brace kind =
        tagKeyword.map(k -> k.equals("enum") ? Brace.ENUM : Brace.STRUCT).orElse(Brace.OTHER);
    if (kind != Brace.OTHER && !tagName.isEmpty()) {
      tags.add(tagName);
    }
    braces.add(kind);
    tagKeyword = Optional.empty();
    tagName = "";
    lastIdent = "";
    note('{');
    return false;
  }

  private int ident(CText text, int p, int end) {
    byte[] b = text.bytes();
    if (!braces.isEmpty() && braces.getLast() == Brace.OTHER) {
      note('a');
      return end;
    }
    String name = names.of(b, p, end);
    if (!open) {
      Optional<Integer> expanded = expandEagerly(text, name, end);
      if (expanded.isPresent()) {
        return expanded.get();
      }
    }
    begin(p);
    switch (name) {
      case "struct", "union", "enum" -> {
        if (paren == 0 || !braces.isEmpty()) {
          tagKeyword = Optional.of(name);
          tagName = "";
        }
        note('k');
        return end;
      }
      case "typedef" -> {
        typedef = true;
        note('k');
        return end;
      }
      default -> {}
    }
    Brace in = braces.isEmpty() ? Brace.STRUCT : braces.getLast();
    if (in == Brace.ENUM && (last == '{' || last == ',') && paren == 0) {
      constants.add(name);
    }
    if (!braces.isEmpty() && nextIsParen(b, end, text.length()) && !CWords.isKeyword(name)) {
      boolean starts = last == '{' || last == (in == Brace.ENUM ? ',' : ';') || last == ')';
      hidesNames |= starts;
      hidesConstants |= starts && in == Brace.ENUM;
    }
    if (tagKeyword.isPresent() && tagName.isEmpty() && (last == 'k' || last == ')')) {
      boolean attribute = name.startsWith("__") && macros.isDefined(name);
      if (!attribute && !CWords.isAttribute(name)) {
        tagName = name;
      }
    }
    if (paren == 1 && last == '*' && beforeLast == '(' && braces.isEmpty() && !assigned) {
      ordinary.add(name);
    }
    if (typedef && paren == 1 && last == '(' && braces.isEmpty() && b[end] == ')') {
      ordinary.add(name);
    }
    if (!name.equals("const") && !name.equals("volatile")) {
      lastIdent = name;
      note(tagKeyword.isPresent() && tagName.isEmpty() ? 'k' : 'a');
    }
    return end;
  }

  private static boolean nextIsParen(byte[] b, int p, int n) {
    int q = p;
    while (q < n && (b[q] == ' ' || b[q] == '\t')) {
      q++;
    }
    return b[q] == '(';
  }

  /// Expands a function-like macro call at the start of a declaration and scans what it makes.
  private Optional<Integer> expandEagerly(CText text, String name, int end) {
    Optional<Macro> macro = macros.at(name, MacroTable.NOW);
    if (macro.isEmpty()
        || !macro.get().functionLike()
        || eager.size() >= MAX_EAGER
        || eager.contains(name)) {
      return Optional.empty();
    }
    byte[] b = text.bytes();
    int q = end;
    while (b[q] == ' ' || b[q] == '\t' || b[q] == '\n') {
      q++;
    }
    if (b[q] != '(') {
      return Optional.empty();
    }
    int close = closingParen(b, q, text.length());
    if (close < 0) {
      return Optional.empty();
    }
    List<CToken> call = new ArrayList<>();
    call.add(CToken.ident(name));
    lexer.lex(text, q, close + 1, call);
    List<CToken> made = expander.expand(call, MacroTable.NOW);
    if (!made.isEmpty()) {
      CText inner = CText.of(text.name(), CToken.render(made));
      eager.add(name);
      scan(inner, 0);
      eager.remove(name);
    }
    segmentStart = close + 1;
    return Optional.of(close + 1);
  }

  /// The parenthesis that closes the one at `p`; -1 if a directive or the end comes first.
  private static int closingParen(byte[] b, int p, int n) {
    int depth = 0;
    int q = p;
    while (q < n) {
      switch (b[q]) {
        case '(' -> {
          depth++;
          q++;
        }
        case ')' -> {
          if (--depth == 0) {
            return q;
          }
          q++;
        }
        case '"', '\'' -> q = CLexer.endOfString(b, q, n);
        case '/' ->
            q =
                b[q + 1] == '*'
                    ? CLexer.endOfComment(b, q + 2, n)
                    : b[q + 1] == '/' ? CLexer.endOfLine(b, q, n) : q + 1;
        case '\n' -> {
          q++;
          int r = q;
          while (b[r] == ' ' || b[r] == '\t') {
            r++;
          }
          if (b[r] == '#') {
            return -1;
          }
        }
        default -> q++;
      }
    }
    return -1;
  }

  private void finish() {
    if (!segments.isEmpty()) {
      Chunk chunk = new Chunk(List.copyOf(segments), macros.moment(), typedef, hasBody);
      index.add(chunk, tags, ordinary, constants);
      if (hidesNames) {
        index.hides(chunk);
      }
      if (hidesConstants) {
        index.hidesConstants(chunk);
      }
    }
    segments.clear();
    tags.clear();
    ordinary.clear();
    constants.clear();
    braces.clear();
    open = false;
    hasBody = false;
    typedef = false;
    assigned = false;
    hidesNames = false;
    hidesConstants = false;
    paren = 0;
    tagKeyword = Optional.empty();
    tagName = "";
    lastIdent = "";
    last = ';';
    beforeLast = ';';
  }
}
