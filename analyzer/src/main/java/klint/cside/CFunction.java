// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Optional;

/// One definition of a C function or function-like macro; its body is parsed when first asked for.
///
/// Units: `at` is the byte of its name. A macro's parameters have no types and count as values.
final class CFunction {
  /// A parameter. Units: a `pointer` may be null, and a test for that says little.
  record Param(String name, Passing passing) {}

  /// How an argument is passed.
  enum Passing {
    VALUE,
    POINTER
  }

  /// What stands in front of the definition.
  enum Linkage {
    EXTERNAL,
    STATIC,
    MACRO
  }

  private final String name;
  private final CFile file;
  private final Linkage linkage;
  private final List<Param> params;
  private final CText text;
  private final int at;
  private final int bodyLo;
  private final int bodyHi;
  private Optional<CStmt> body = Optional.empty();

  CFunction(
      String name,
      CFile file,
      Linkage linkage,
      List<Param> params,
      CText text,
      int at,
      int bodyLo,
      int bodyHi) {
    this.name = name;
    this.file = file;
    this.linkage = linkage;
    this.params = params;
    this.text = text;
    this.at = at;
    this.bodyLo = bodyLo;
    this.bodyHi = bodyHi;
  }

  String name() {
    return name;
  }

  CFile file() {
    return file;
  }

  Linkage linkage() {
    return linkage;
  }

  boolean isMacro() {
    return linkage == Linkage.MACRO;
  }

  List<Param> params() {
    return params;
  }

  int at() {
    return at;
  }

  int length() {
    return bodyHi - bodyLo;
  }

  CStmt body() {
    if (body.isEmpty()) {
      body = Optional.of(BodyParser.parse(text, bodyLo, bodyHi));
    }
    return body.get();
  }

  /// A macro as the expander knows it.
  MacroTable.Macro asMacro(CLexer lexer) {
    List<String> names = params.stream().map(Param::name).toList();
    return new MacroTable.Macro(
        name,
        names.isEmpty() ? Optional.empty() : Optional.of(names),
        names.contains("__VA_ARGS__"),
        new MacroTable.Body(lexer, text, bodyLo, bodyHi));
  }

  /// Whether its text has one of these words in it.
  boolean mentions(String... words) {
    String body = text.slice(bodyLo, bodyHi);
    for (String w : words) {
      if (body.contains(w)) {
        return true;
      }
    }
    return false;
  }

  /// The place of a parameter; -1 if there is none of that name.
  int param(String wanted) {
    for (int i = 0; i < params.size(); i++) {
      if (params.get(i).name().equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /// The text of the line that the byte at `position` is in.
  String lineAt(int position) {
    byte[] b = text.bytes();
    int lo = Math.min(position, text.length());
    while (lo > 0 && b[lo - 1] != '\n') {
      lo--;
    }
    int hi = lo;
    while (hi < text.length() && b[hi] != '\n') {
      hi++;
    }
    return text.slice(lo, hi).strip();
  }
}
