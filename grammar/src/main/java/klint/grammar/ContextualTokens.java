// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import static klint.grammar.RustLexer.*;

/// Gives a token the type that its neighbours tell, so that the grammar needs one token of
/// lookahead where the language needs two or three.
///
/// A type given here never hides a name: each new type stands only where the plain one could not.
///
/// Source: Reference, "Keywords: weak keywords", and the item and expression pages.
final class ContextualTokens {
  private ContextualTokens() {}

  /// The type of token `i`, from the types that the lexer gave to those after it and from those
  /// already settled before it. `year` is the edition.
  static int settle(TokenArray t, int i, int year) {
    int type = t.rawType(i);
    return switch (type) {
      case RAW_IDENTIFIER -> IDENTIFIER;
      case IDENTIFIER -> word(t, i);
      case UNSAFE -> opensBlock(t, i + 1) ? UNSAFE_BLOCK : UNSAFE;
      case CONST ->
          isBorrowed(t, i)
              ? CONST
              : opensBlock(t, i + 1) ? CONST_BLOCK : inClosure(t, i + 1) ? CONST_CLOSURE : CONST;
      case STATIC -> inClosure(t, i + 1) ? STATIC_CLOSURE : STATIC;
      case ASYNC -> year < 2018 ? IDENTIFIER : async(t, i);
      case GEN -> year < 2024 ? IDENTIFIER : opensMovedBlock(t, i + 1) ? GEN_BLOCK : GEN;
      case TRY -> year < 2018 ? IDENTIFIER : opensBlock(t, i + 1) ? TRY_BLOCK : TRY;
      case AWAIT -> year < 2018 ? IDENTIFIER : AWAIT;
      case MUT -> i > 0 && (afterAnd(t, i) || t.rawType(i - 1) == LIFETIME) ? REF_MUT : MUT;
      case DYN -> year < 2018 && !beginsBound(t.rawType(i + 1)) ? IDENTIFIER : DYN;
      case FOR -> isBinder(t, i) ? FOR_BINDER : FOR;
      case LT -> i > 0 && t.rawType(i - 1) == IMPL && opensGenerics(t, i) ? LT_GENERICS : LT;
      case LIFETIME -> isLabel(t, i) ? LABEL : LIFETIME;
      case LPAREN -> i > 0 && t.rawType(i - 1) == PUB && restricts(t, i) ? LPAREN_VIS : LPAREN;
      case POUND -> t.rawType(i + 1) == NOT && t.rawType(i + 2) == LBRACKET ? INNER_POUND : POUND;
      case SUPER -> t.rawType(i + 1) == LET ? SUPER_LET : SUPER;
      default -> type;
    };
  }

  private static int word(TokenArray t, int i) {
    return switch (t.rawType(i + 1)) {
      case IDENTIFIER, RAW_IDENTIFIER, GEN, ASYNC, AWAIT, TRY, DYN ->
          t.is(i, "union") ? UNION : IDENTIFIER;
      case NOT -> {
        int name = t.rawType(i + 2);
        boolean named = name == IDENTIFIER || name == RAW_IDENTIFIER || name == TRY || name == GEN;
        yield named && t.is(i, "macro_rules") ? MACRO_RULES : IDENTIFIER;
      }
      case TRAIT -> t.is(i, "auto") ? AUTO : IDENTIFIER;
      case POUND -> t.is(i, "builtin") ? BUILTIN : IDENTIFIER;
      case STATIC -> t.is(i, "safe") ? SAFE : IDENTIFIER;
      case FN -> t.is(i, "default") ? DEFAULT : t.is(i, "safe") ? SAFE : IDENTIFIER;
      case IMPL, TYPE, UNSAFE, ASYNC_BLOCK -> t.is(i, "default") ? DEFAULT : IDENTIFIER;
      case EXTERN -> t.is(i, "default") ? DEFAULT : t.is(i, "safe") ? SAFE : IDENTIFIER;
      case CONST ->
          afterAnd(t, i) && t.is(i, "raw")
              ? RAW
              : afterAnd(t, i) && t.is(i, "pin") ? PIN : t.is(i, "default") ? DEFAULT : IDENTIFIER;
      case MUT ->
          afterAnd(t, i) && t.is(i, "raw")
              ? RAW
              : afterAnd(t, i) && t.is(i, "pin") ? PIN : IDENTIFIER;
      default -> IDENTIFIER;
    };
  }

  /// The `const` of `&raw const`.
  private static boolean isBorrowed(TokenArray t, int i) {
    return i > 1
        && t.rawType(i - 1) == IDENTIFIER
        && afterAnd(t, i - 1)
        && (t.is(i - 1, "raw") || t.is(i - 1, "pin"));
  }

  private static boolean afterAnd(TokenArray t, int i) {
    return i > 0 && (t.rawType(i - 1) == AND || t.rawType(i - 1) == ANDAND);
  }

  private static int async(TokenArray t, int i) {
    int next = t.rawType(i + 1);
    if (opensMovedBlock(t, i + 1) || next == GEN && opensMovedBlock(t, i + 2)) {
      return ASYNC_BLOCK;
    }
    return next == MOVE || next == OR || next == OROR ? ASYNC_CLOSURE : ASYNC;
  }

  private static boolean opensBlock(TokenArray t, int i) {
    int type = t.rawType(i);
    return type == LBRACE || type == FRAGMENT_BLOCK;
  }

  private static boolean opensMovedBlock(TokenArray t, int i) {
    return opensBlock(t, t.rawType(i) == MOVE ? i + 1 : i);
  }

  private static boolean inClosure(TokenArray t, int i) {
    return switch (t.rawType(i)) {
      case OR, OROR, MOVE -> true;
      case ASYNC, STATIC -> {
        int next = t.rawType(i + 1);
        yield next == OR || next == OROR || next == MOVE;
      }
      default -> false;
    };
  }

  private static boolean isBinder(TokenArray t, int i) {
    if (t.rawType(i + 1) != LT) {
      return false;
    }
    return switch (t.rawType(i + 2)) {
      case LIFETIME, GT, POUND -> true;
      case IDENTIFIER -> t.rawType(i + 3) == COMMA || t.rawType(i + 3) == COLON;
      default -> false;
    };
  }

  private static boolean opensGenerics(TokenArray t, int i) {
    return switch (t.rawType(i + 1)) {
      case GT, GT_JOINT, GT_EQ, POUND, OUTER_DOC, CONST -> true;
      case LIFETIME, IDENTIFIER, RAW_IDENTIFIER ->
          switch (t.rawType(i + 2)) {
            case GT, GT_JOINT, GT_EQ, COMMA, COLON, EQ -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private static boolean isLabel(TokenArray t, int i) {
    return t.rawType(i + 1) == COLON
        && switch (t.rawType(i + 2)) {
          case LOOP, WHILE, FOR, LBRACE, FRAGMENT_BLOCK, UNSAFE, CONST, ASYNC -> true;
          default -> false;
        };
  }

  private static boolean restricts(TokenArray t, int i) {
    return switch (t.rawType(i + 1)) {
      case IN -> true;
      case CRATE, SELF, SUPER -> t.rawType(i + 2) == RPAREN;
      default -> false;
    };
  }

  private static boolean beginsBound(int type) {
    return switch (type) {
      case IDENTIFIER, RAW_IDENTIFIER, CRATE, SELF, SUPER, SELF_TYPE, LIFETIME, FOR -> true;
      case QUESTION, LPAREN, LT, DOLLAR_CRATE, FRAGMENT_PATH -> true;
      default -> false;
    };
  }
}
