// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// What was expected where a parse failed, in a person's words.
final class Expectations {
  /// Beyond this many tokens a list of them says less than nothing.
  private static final int MANY = 6;

  private Expectations() {}

  static String describe(RecognitionException e) {
    IntervalSet set = e.getExpectedTokens();
    if (set == null || set.isNil()) {
      return "something else";
    }
    List<String> words = new ArrayList<>();
    boolean expression = set.contains(INTEGER) && set.contains(LPAREN) && set.contains(IF);
    boolean pattern = set.contains(REF) && set.contains(LBRACKET) && set.contains(UNDERSCORE);
    boolean type = set.contains(IMPL) && set.contains(STAR) && set.contains(LBRACKET);
    boolean item = set.contains(STRUCT) && set.contains(FN);
    if (expression && item) {
      words.add("a statement");
    } else if (expression) {
      words.add("an expression");
    } else if (pattern) {
      words.add("a pattern");
    } else if (type) {
      words.add("a type");
    } else if (item) {
      words.add("an item");
    }
    boolean many = !words.isEmpty();
    boolean operator = set.contains(PLUSEQ) && set.contains(SLASH);
    if (operator) {
      words.add("an operator");
      many = true;
    }
    for (int token : set.toList()) {
      if (!many || closes(token)) {
        String word = word(token);
        if (!words.contains(word)) {
          words.add(word);
        }
      }
    }
    if (words.size() > MANY) {
      words = words.subList(0, MANY);
    }
    if (words.isEmpty()) {
      return "something else";
    }
    if (words.size() == 1) {
      return words.get(0);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  private static boolean closes(int token) {
    return switch (token) {
      case RPAREN, RBRACKET, RBRACE, SEMI, COMMA, FATARROW, EQ -> true;
      default -> false;
    };
  }

  private static String word(int token) {
    return switch (token) {
      case Token.EOF -> "the end of the file";
      case IDENTIFIER -> "a name";
      case LIFETIME, LABEL -> "a lifetime";
      case INTEGER, FLOAT, STRING, RAW_STRING, CHAR, FRAGMENT_LITERAL -> "a literal";
      case LBRACE_BODY, LBRACE_STRUCT, FRAGMENT_BLOCK, FRAGMENT_BODY -> "`{`";
      case LPAREN_VIS -> "`(`";
      case LT_GENERICS, LT_JOINT, LT_OPERATOR, LT_JOINT_OPERATOR -> "`<`";
      case GT_JOINT, GT_EQ -> "`>`";
      case REF_MUT -> "`mut`";
      case ELSE_LET -> "`else`";
      case DOLLAR_CRATE -> "`crate`";
      case OUTER_DOC, INNER_POUND, INNER_DOC -> "an attribute";
      case UNSAFE_BLOCK -> "`unsafe`";
      case CONST_BLOCK, CONST_CLOSURE -> "`const`";
      case ASYNC_BLOCK, ASYNC_CLOSURE -> "`async`";
      case FOR_BINDER -> "`for`";
      case FRAGMENT_EXPR -> "an expression";
      case FRAGMENT_TYPE -> "a type";
      case FRAGMENT_PATH -> "a path";
      case FRAGMENT_PAT -> "a pattern";
      case FRAGMENT_ITEM, FRAGMENT_VIS, FRAGMENT_STMT -> "an item";
      default -> {
        String literal = VOCABULARY.getLiteralName(token);
        yield literal == null
            ? VOCABULARY.getDisplayName(token).toLowerCase(java.util.Locale.ROOT)
            : "`" + literal.substring(1, literal.length() - 1) + "`";
      }
    };
  }
}
