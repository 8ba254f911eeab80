// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.cside.CType.Declared;
import klint.cside.CType.Enumerator;
import klint.cside.CType.Field;
import klint.cside.CType.Function;
import klint.cside.CType.Param;
import klint.cside.CType.Parsed;
import klint.cside.CType.Pointer;
import klint.cside.CType.Primitive;
import klint.cside.CType.Storage;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;
import klint.cside.CType.TagKind;

/// Expanded tokens of one top-level declaration to what it declares.
///
/// Errors: none; what is not understood is skipped up to the next `;`, a type that is not followed
/// is [CType.Unknown].
final class DeclParser {
  private static final int MAX_DEPTH = 120;
  private static final CToken END = CToken.punct("");

  private final List<CToken> tokens;
  private final String keyPrefix;
  private final List<Declared> names = new ArrayList<>();
  private final List<TagDef> tags = new ArrayList<>();
  private int at;
  private int depth;
  private int anonymous;
  private Attributes attributes = new Attributes();

  private DeclParser(List<CToken> tokens, String keyPrefix) {
    this.tokens = tokens;
    this.keyPrefix = keyPrefix;
  }

  /// Parses; `keyPrefix` makes the keys of untagged types unique in the run.
  static Parsed parse(List<CToken> tokens, String keyPrefix) {
    DeclParser p = new DeclParser(tokens, keyPrefix);
    p.external();
    return new Parsed(List.copyOf(p.names), List.copyOf(p.tags));
  }

  /// The type between the parentheses of a cast or `sizeof`, if it is one.
  static Optional<CType> typeName(List<CToken> tokens) {
    DeclParser p = new DeclParser(tokens, "type");
    Specs specs = p.specs(Optional.empty());
    if (!specs.found) {
      return Optional.empty();
    }
    Declarator d = p.declarator(specs.type, specs.constant);
    return p.at == tokens.size() && d.name.isEmpty() ? Optional.of(d.type) : Optional.empty();
  }

  /// What `__attribute__` said in one declaration.
  private static final class Attributes {
    boolean packed;
    boolean noreturn;
    boolean mustUse;
    Optional<List<CToken>> aligned = Optional.empty();
  }

  private static final class Specs {
    CType type = Primitive.INT;
    boolean found;
    boolean constant;
    Storage storage = Storage.NONE;
  }

  private record Declarator(Optional<String> name, CType type, boolean constant) {}

  private CToken peek() {
    return at < tokens.size() ? tokens.get(at) : END;
  }

  private CToken peek(int n) {
    return at + n < tokens.size() ? tokens.get(at + n) : END;
  }

  private boolean eat(String s) {
    if (peek().is(s)) {
      at++;
      return true;
    }
    return false;
  }

  private void external() {
    while (at < tokens.size()) {
      int start = at;
      if (eat(";")) {
        continue;
      }
      if (peek().is("_Static_assert") || peek().is("static_assert") || isAsm(peek())) {
        skipTo(";");
        continue;
      }
      attributes = new Attributes();
      Specs specs = specs(Optional.empty());
      if (!declarators(specs)) {
        return;
      }
      if (at == start) {
        at++;
      }
    }
  }

  private static boolean isAsm(CToken t) {
    return t.is("asm") || t.is("__asm__") || t.is("__asm");
  }

  private void skipTo(String end) {
    int open = 0;
    while (at < tokens.size()) {
      CToken t = peek();
      if (open == 0 && t.is(end)) {
        return;
      }
      if (t.is("(") || t.is("{") || t.is("[")) {
        open++;
      } else if (t.is(")") || t.is("}") || t.is("]")) {
        if (open-- == 0) {
          return;
        }
      }
      at++;
    }
  }

  /// The declarators after the specifiers; false where a body or nonsense ends the declaration.
  private boolean declarators(Specs specs) {
    while (at < tokens.size() && !peek().is(";")) {
      Attributes before = attributes;
      Declarator d = declarator(specs.type, specs.constant);
      trailing();
      Optional<List<CToken>> init = Optional.empty();
      if (eat("=")) {
        int from = at;
        skipInitializer();
        init = Optional.of(List.copyOf(tokens.subList(from, at)));
      }
      boolean body = peek().is("{") || at >= tokens.size();
      if (d.name.isPresent()) {
        names.add(
            new Declared(
                d.name.get(),
                d.type,
                specs.storage,
                d.constant,
                body,
                before.noreturn,
                before.mustUse,
                init));
      }
      if (peek().is("{")) {
        return false;
      }
      if (!eat(",")) {
        break;
      }
    }
    skipTo(";");
    eat(";");
    return true;
  }

  private void skipInitializer() {
    int open = 0;
    while (at < tokens.size()) {
      CToken t = peek();
      if (open == 0 && (t.is(",") || t.is(";"))) {
        return;
      }
      if (t.is("(") || t.is("{") || t.is("[")) {
        open++;
      } else if (t.is(")") || t.is("}") || t.is("]")) {
        open--;
      }
      at++;
    }
  }

  /// Attributes and assembler names after a declarator.
  private void trailing() {
    while (true) {
      if (CWords.isAttribute(peek().text())) {
        attribute();
      } else if (isAsm(peek())) {
        at++;
        parens();
      } else if (peek().isIdent() && !CWords.isKeyword(peek().text())) {
        at++;
        if (peek().is("(")) {
          parens();
        }
      } else {
        return;
      }
    }
  }

  /// Skips a parenthesised group; gives what is inside.
  private List<CToken> parens() {
    if (!peek().is("(")) {
      return List.of();
    }
    at++;
    int from = at;
    skipTo(")");
    List<CToken> inside = tokens.subList(from, Math.min(at, tokens.size()));
    eat(")");
    return inside;
  }

  private void attribute() {
    at++;
    List<CToken> inside = parens();
    for (int i = 0; i < inside.size(); i++) {
      switch (inside.get(i).text()) {
        case "packed", "__packed__" -> attributes.packed = true;
        case "noreturn", "__noreturn__" -> attributes.noreturn = true;
        case "warn_unused_result", "__warn_unused_result__" -> attributes.mustUse = true;
        case "aligned", "__aligned__" -> {
          if (i + 1 < inside.size() && inside.get(i + 1).is("(")) {
            int close = i + 2;
            int open = 1;
            while (close < inside.size()) {
              if (inside.get(close).is("(")) {
                open++;
              } else if (inside.get(close).is(")") && --open == 0) {
                break;
              }
              close++;
            }
            close = Math.min(close, inside.size());
            attributes.aligned = Optional.of(List.copyOf(inside.subList(i + 2, close)));
          }
        }
        default -> {}
      }
    }
  }

  private Specs specs(Optional<String> parent) {
    Specs s = new Specs();
    int longs = 0;
    boolean unsigned = false;
    boolean signed = false;
    Optional<Primitive> base = Optional.empty();
    boolean words = false;
    while (at < tokens.size()) {
      CToken t = peek();
      if (!t.isIdent()) {
        break;
      }
      String w = t.text();
      if (CWords.isAttribute(w)) {
        attribute();
        continue;
      }
      switch (w) {
        case "typedef" -> s.storage = Storage.TYPEDEF;
        case "extern" -> s.storage = Storage.EXTERN;
        case "static" -> s.storage = Storage.STATIC;
        case "_Noreturn" -> attributes.noreturn = true;
        case "const", "__const", "__const__" -> s.constant = true;
        case "long" -> longs++;
        case "unsigned" -> unsigned = true;
        case "signed", "__signed__", "__signed" -> signed = true;
        case "void" -> base = Optional.of(Primitive.VOID);
        case "_Bool" -> base = Optional.of(Primitive.BOOL);
        case "char" -> base = Optional.of(Primitive.CHAR);
        case "short" -> base = Optional.of(Primitive.SHORT);
        case "int" -> {
          if (base.isEmpty()) {
            base = Optional.of(Primitive.INT);
          }
        }
        case "float" -> base = Optional.of(Primitive.FLOAT);
        case "double" -> base = Optional.of(Primitive.DOUBLE);
        case "__int128" -> base = Optional.of(Primitive.INT128);
        case "__builtin_va_list" -> base = Optional.of(Primitive.VA_LIST);
        case "struct", "union", "enum" -> {
          s.type = tag(parent);
          s.found = true;
          continue;
        }
        case "typeof", "__typeof__", "__typeof", "__typeof_unqual__", "typeof_unqual" -> {
          at++;
          List<CToken> of = parens();
          s.type = typeName(of).orElse(new CType.Unknown("typeof " + CToken.render(of).strip()));
          s.found = true;
          continue;
        }
        case "_Alignas" -> {
          at++;
          attributes.aligned = Optional.of(List.copyOf(parens()));
          continue;
        }
        case "_Atomic" -> {
          if (peek(1).is("(")) {
            at++;
            List<CToken> of = parens();
            s.type = typeName(of).orElse(new CType.Unknown("_Atomic"));
            s.found = true;
            continue;
          }
        }
        default -> {
          if (CWords.isStorage(w) || w.equals("volatile") || w.startsWith("__volatile")) {
            at++;
            continue;
          }
          if (s.found || words) {
            boolean strayWord =
                peek(1).is("*") || (peek(1).isIdent() && !CWords.isAttribute(peek(1).text()));
            if (!strayWord || CWords.isKeyword(w)) {
              return finish(s, base, longs, unsigned, signed, words);
            }
            at++;
            continue;
          }
          s.type = new CType.Typedef(w);
          s.found = true;
          at++;
          continue;
        }
      }
      words |= CWords.isTypeWord(w) && !w.startsWith("const") && !w.startsWith("__const");
      at++;
    }
    return finish(s, base, longs, unsigned, signed, words);
  }

  private static Specs finish(
      Specs s,
      Optional<Primitive> base,
      int longs,
      boolean unsigned,
      boolean signed,
      boolean words) {
    if (!words || s.found) {
      return s;
    }
    s.found = true;
    Primitive b = base.orElse(Primitive.INT);
    s.type =
        switch (b) {
          case CHAR -> unsigned ? Primitive.UCHAR : signed ? Primitive.SCHAR : Primitive.CHAR;
          case SHORT -> unsigned ? Primitive.USHORT : Primitive.SHORT;
          case INT ->
              longs >= 2
                  ? unsigned ? Primitive.ULONGLONG : Primitive.LONGLONG
                  : longs == 1
                      ? unsigned ? Primitive.ULONG : Primitive.LONG
                      : unsigned ? Primitive.UINT : Primitive.INT;
          case INT128 -> unsigned ? Primitive.UINT128 : Primitive.INT128;
          case DOUBLE -> longs > 0 ? Primitive.LONGDOUBLE : Primitive.DOUBLE;
          case VOID,
              BOOL,
              SCHAR,
              UCHAR,
              USHORT,
              UINT,
              LONG,
              ULONG,
              LONGLONG,
              ULONGLONG,
              UINT128,
              FLOAT,
              LONGDOUBLE,
              VA_LIST ->
              b;
        };
    return s;
  }

  private CType tag(Optional<String> parent) {
    TagKind kind =
        switch (tokens.get(at++).text()) {
          case "struct" -> TagKind.STRUCT;
          case "union" -> TagKind.UNION;
          default -> TagKind.ENUM;
        };
    Attributes outer = attributes;
    attributes = new Attributes();
    while (CWords.isAttribute(peek().text())) {
      attribute();
    }
    Optional<String> name = Optional.empty();
    while (peek().isIdent() && !CWords.isKeyword(peek().text())) {
      name = Optional.of(tokens.get(at++).text());
      if (!peek(1).is("{") && !CWords.isAttribute(peek().text())) {
        break;
      }
    }
    while (CWords.isAttribute(peek().text())) {
      attribute();
    }
    Optional<CType> underlying = Optional.empty();
    if (kind == TagKind.ENUM && peek().is(":") && !peek(1).kind().equals(CToken.Kind.NUMBER)) {
      at++;
      underlying = Optional.of(specs(Optional.empty()).type);
    }
    Tag tag = new Tag(kind, name.orElseGet(() -> "@" + keyPrefix + "#" + ++anonymous));
    if (peek().is("{") && depth < MAX_DEPTH) {
      depth++;
      at++;
      List<Field> fields = new ArrayList<>();
      List<Enumerator> constants = new ArrayList<>();
      Attributes own = attributes;
      if (kind == TagKind.ENUM) {
        enumerators(constants);
      } else {
        members(fields, tag.key());
      }
      attributes = own;
      eat("}");
      while (CWords.isAttribute(peek().text())) {
        attribute();
      }
      tags.add(
          new TagDef(
              tag,
              List.copyOf(fields),
              List.copyOf(constants),
              attributes.packed,
              attributes.aligned,
              parent,
              underlying));
      depth--;
    }
    attributes = outer;
    return tag;
  }

  private void enumerators(List<Enumerator> out) {
    while (at < tokens.size() && !peek().is("}")) {
      if (!peek().isIdent()) {
        at++;
        continue;
      }
      String name = tokens.get(at++).text();
      while (CWords.isAttribute(peek().text())) {
        attribute();
      }
      Optional<List<CToken>> value = Optional.empty();
      if (eat("=")) {
        int from = at;
        int open = 0;
        while (at < tokens.size()) {
          CToken t = peek();
          if (open == 0 && (t.is(",") || t.is("}"))) {
            break;
          }
          open += t.is("(") || t.is("{") ? 1 : t.is(")") || t.is("}") ? -1 : 0;
          at++;
        }
        value = Optional.of(List.copyOf(tokens.subList(from, at)));
      }
      out.add(new Enumerator(name, value));
      skipToEither();
      eat(",");
    }
  }

  private void skipToEither() {
    while (at < tokens.size() && !peek().is(",") && !peek().is("}")) {
      at++;
    }
  }

  private void members(List<Field> out, String parent) {
    while (at < tokens.size() && !peek().is("}")) {
      int start = at;
      if (eat(";")) {
        continue;
      }
      if (peek().is("_Static_assert") || peek().is("static_assert")) {
        skipTo(";");
        continue;
      }
      attributes = new Attributes();
      Specs specs = specs(Optional.of(parent));
      if (peek().is(";") && specs.type instanceof Tag tag && tag.kind() != TagKind.ENUM) {
        boolean defined = tags.stream().anyMatch(d -> d.tag().equals(tag));
        if (tag.anonymous() || defined) {
          if (tag.anonymous()) {
            out.add(new Field(Optional.empty(), tag, Optional.empty()));
          }
        }
      }
      while (at < tokens.size() && !peek().is(";") && !peek().is("}")) {
        Declarator d = declarator(specs.type, specs.constant);
        Optional<List<CToken>> bits = Optional.empty();
        if (eat(":")) {
          int from = at;
          int open = 0;
          while (at < tokens.size()) {
            CToken t = peek();
            if (open == 0
                && (t.is(",") || t.is(";") || t.is("}") || CWords.isAttribute(t.text()))) {
              break;
            }
            open += t.is("(") ? 1 : t.is(")") ? -1 : 0;
            at++;
          }
          bits = Optional.of(List.copyOf(tokens.subList(from, at)));
        }
        trailing();
        if (d.name.isPresent() || bits.isPresent()) {
          out.add(new Field(d.name, d.type, bits));
        }
        if (!eat(",")) {
          break;
        }
      }
      skipTo(";");
      eat(";");
      if (at == start) {
        at++;
      }
    }
  }

  private Declarator declarator(CType base, boolean constant) {
    if (depth++ > MAX_DEPTH) {
      depth--;
      skipTo(";");
      return new Declarator(Optional.empty(), new CType.Unknown("too deep"), false);
    }
    CType type = base;
    boolean isConst = constant;
    while (true) {
      if (eat("*") || eat("^")) {
        type = new Pointer(type, isConst);
        isConst = false;
      } else if (peek().is("const") || peek().is("__const")) {
        isConst = true;
        at++;
      } else if (CWords.isAttribute(peek().text())) {
        attribute();
      } else if (peek().is("volatile") || CWords.isStorage(peek().text())) {
        at++;
      } else if (peek().isIdent()
          && !CWords.isKeyword(peek().text())
          && ((peek(1).isIdent()
                  && !CWords.isKeyword(peek(1).text())
                  && !CWords.isAttribute(peek(1).text()))
              || peek(1).is("*"))) {
        at++;
      } else {
        break;
      }
    }
    Optional<String> name = Optional.empty();
    int innerFrom = -1;
    int innerTo = -1;
    if (peek().is("(") && isNestedDeclarator()) {
      innerFrom = at + 1;
      parens();
      innerTo = at - 1;
    } else if (peek().isIdent() && !CWords.isKeyword(peek().text())) {
      name = Optional.of(tokens.get(at++).text());
    }
    type = suffixes(type, isConst);
    if (innerFrom >= 0) {
      int resume = at;
      at = innerFrom;
      boolean element = type instanceof CType.Array || type instanceof Function;
      Declarator d = declarator(type, !element && isConst);
      at = Math.max(resume, innerTo);
      depth--;
      return d;
    }
    depth--;
    return new Declarator(name, type, isConst);
  }

  private boolean isNestedDeclarator() {
    CToken next = peek(1);
    if (next.is("*") || next.is("(") || next.is("^") || CWords.isAttribute(next.text())) {
      return true;
    }
    return next.isIdent() && !CWords.isKeyword(next.text()) && peek(2).is(")");
  }

  private CType suffixes(CType base, boolean constant) {
    List<Optional<List<CToken>>> dims = new ArrayList<>();
    if (peek().is("(")) {
      at++;
      return function(base);
    }
    while (peek().is("[")) {
      at++;
      int from = at;
      skipTo("]");
      List<CToken> inside = List.copyOf(tokens.subList(from, at));
      eat("]");
      dims.add(inside.isEmpty() ? Optional.empty() : Optional.of(inside));
    }
    CType type = base;
    for (Optional<List<CToken>> dim : dims.reversed()) {
      type = new CType.Array(type, constant, dim);
    }
    return type;
  }

  private CType function(CType result) {
    List<Param> params = new ArrayList<>();
    boolean variadic = false;
    while (at < tokens.size() && !peek().is(")")) {
      int start = at;
      if (eat("...")) {
        variadic = true;
      } else {
        Attributes outer = attributes;
        attributes = new Attributes();
        Specs specs = specs(Optional.empty());
        Declarator d = declarator(specs.type, specs.constant);
        trailing();
        attributes = outer;
        if (specs.found) {
          params.add(new Param(d.name, d.type, d.constant));
        }
      }
      if (!eat(",") && !peek().is(")")) {
        if (at == start) {
          at++;
        }
      }
    }
    eat(")");
    boolean none =
        params.size() == 1
            && params.getFirst().type() == Primitive.VOID
            && params.getFirst().name().isEmpty();
    return new Function(result, none ? List.of() : List.copyOf(params), variadic);
  }
}
