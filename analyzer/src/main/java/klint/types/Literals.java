// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.Optional;
import klint.resolve.PrimTy;
import klint.syntax.Mutability;
import klint.syntax.TokenTree;

/// The types of literal tokens.
final class Literals {
  private Literals() {}

  static Ty type(BodyCx cx, TokenTree.Token token, Optional<Ty> hint) {
    return switch (token.kind()) {
      case INT -> integer(cx, token.text(), hint);
      case FLOAT -> floating(cx, token.text(), hint);
      case CHAR -> Ty.CHAR;
      case BYTE -> Ty.U8;
      case STR, RAW_STR -> new Ty.Ref(Mutability.NOT, Ty.STR);
      case BYTE_STR, RAW_BYTE_STR ->
          new Ty.Ref(Mutability.NOT, new Ty.Array(Ty.U8, byteLength(cx, token)));
      case C_STR, RAW_C_STR ->
          cx.world
              .lang()
              .get("CStr")
              .map(c -> (Ty) new Ty.Ref(Mutability.NOT, new Ty.Adt(c, java.util.List.of())))
              .orElseGet(() -> cx.lost(Cause.LIBRARY_GAP, "core::ffi::CStr", token.span()));
      case IDENT ->
          token.text().equals("true") || token.text().equals("false")
              ? Ty.BOOL
              : new Ty.Unknown(Cause.SYNTAX);
      case RAW_IDENT, LIFETIME, OUTER_DOC, INNER_DOC, PUNCT, DOLLAR_CRATE, UNKNOWN ->
          new Ty.Unknown(Cause.SYNTAX);
    };
  }

  private static Ty integer(BodyCx cx, String text, Optional<Ty> hint) {
    Optional<PrimTy> suffix = suffix(text);
    if (suffix.isPresent()) {
      return new Ty.Prim(suffix.get());
    }
    if (hint.isPresent()) {
      Ty h = hint.get();
      if (InferenceTable.isInteger(h) || (h instanceof Ty.Infer i && i.kind() == Ty.VarKind.INT)) {
        return h;
      }
      if (h.equals(Ty.CHAR)) {
        return Ty.U8;
      }
      if (h instanceof Ty.Ptr || h instanceof Ty.FnPtr) {
        return Ty.USIZE;
      }
    }
    return cx.table.fresh(Ty.VarKind.INT);
  }

  private static Ty floating(BodyCx cx, String text, Optional<Ty> hint) {
    Optional<PrimTy> suffix = suffix(text);
    if (suffix.isPresent()) {
      return new Ty.Prim(suffix.get());
    }
    return hint.filter(InferenceTable::isFloat).orElseGet(() -> cx.table.fresh(Ty.VarKind.FLOAT));
  }

  /// The type suffix of a number.
  static Optional<PrimTy> suffix(String text) {
    if (text.startsWith("0x")) {
      // `f32` and the like are hexadecimal digits; only integer suffixes end a hexadecimal number.
      return suffixOf(text, false);
    }
    return suffixOf(text, true);
  }

  private static Optional<PrimTy> suffixOf(String text, boolean floats) {
    for (PrimTy p : PrimTy.values()) {
      Ty t = new Ty.Prim(p);
      if ((InferenceTable.isInteger(t) || (floats && InferenceTable.isFloat(t)))
          && text.endsWith(p.text())) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  private static Ty byteLength(BodyCx cx, TokenTree.Token token) {
    String t = token.text();
    int open = t.indexOf('"');
    int close = t.lastIndexOf('"');
    if (open < 0 || close <= open) {
      return cx.table.fresh(Ty.VarKind.CONST);
    }
    String body = t.substring(open + 1, close);
    if (token.kind() == klint.syntax.TokenKind.RAW_BYTE_STR) {
      return Ty.constant(body.length());
    }
    int n = 0;
    for (int i = 0; i < body.length(); i++, n++) {
      if (body.charAt(i) != '\\' || i + 1 >= body.length()) {
        continue;
      }
      char c = body.charAt(i + 1);
      if (c == 'x') {
        i += 3;
      } else if (c == '\n' || c == '\r') {
        i++;
        while (i + 1 < body.length() && Character.isWhitespace(body.charAt(i + 1))) {
          i++;
        }
        n--;
      } else {
        i++;
      }
    }
    return Ty.constant(n);
  }

  /// Whether a field's name is a tuple index.
  static boolean isIndex(String name) {
    if (name.isEmpty() || name.length() > 6) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
