// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// What a parser does at an error: give up, or leave out the item and go on with the next.
///
/// A broken item is a step [Trail#BROKEN] of the trail.
public final class SyntaxErrorStrategy extends DefaultErrorStrategy {
  /// Text that is no Rust, or more of it than there is room for.
  public sealed interface SyntaxFailure {
    int token();

    record Unexpected(int token, String expected) implements SyntaxFailure {}

    record TooDeep(int token) implements SyntaxFailure {}
  }

  private final TokenArray tokens;
  private final boolean recovering;
  private final List<SyntaxFailure> failures = new ArrayList<>();

  public SyntaxErrorStrategy(TokenArray tokens, Recovery recovery) {
    this.tokens = tokens;
    this.recovering = recovery == Recovery.ITEMS;
  }

  /// Whether to go on after an error.
  public enum Recovery {
    NONE,
    ITEMS
  }

  public List<SyntaxFailure> failures() {
    return failures;
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    // Told once, in `recover`.
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    int rule = parser.getRuleContext().getRuleIndex();
    if (!recovering || !isItem(rule)) {
      throw e;
    }
    fail(e);
    RustParserBase rust = (RustParserBase) parser;
    int end =
        rule == RULE_innerAttribute
            ? endOfLine(rust.ruleStart())
            : endOfItem(rust.ruleStart(), e.getOffendingToken().getTokenIndex());
    parser.getInputStream().seek(end);
    rust.abandonItem();
  }

  /// Tells an error that ended the whole parse.
  public void fail(RecognitionException e) {
    int at = e.getOffendingToken().getTokenIndex();
    failures.add(
        e instanceof RustParserBase.NestingException
            ? new SyntaxFailure.TooDeep(at)
            : new SyntaxFailure.Unexpected(at, Expectations.describe(e)));
  }

  private static boolean isItem(int rule) {
    return rule == RULE_item || rule == RULE_associatedItem || rule == RULE_innerAttribute;
  }

  @Override
  public void sync(Parser parser) {
    if (!recovering || !holdsItems(parser.getRuleContext().getRuleIndex())) {
      return;
    }
    IntervalSet next = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
    if (!next.contains(FN) || !next.contains(STRUCT)) {
      return;
    }
    RustParserBase rust = (RustParserBase) parser;
    while (true) {
      int type = parser.getInputStream().LA(1);
      if (type == Token.EOF || next.contains(type)) {
        return;
      }
      int at = parser.getInputStream().index();
      failures.add(new SyntaxFailure.Unexpected(at, "an item"));
      int end = at + 1;
      while (tokens.type(end) != Token.EOF
          && tokens.type(end) != RBRACE
          && !(next.contains(tokens.type(end)) && tokens.indent(end) >= 0)) {
        end++;
      }
      rust.leaveOut(end);
    }
  }

  private int endOfLine(int start) {
    int i = start + 1;
    while (tokens.type(i) != Token.EOF && tokens.indent(i) < 0) {
      i++;
    }
    return i;
  }

  private static boolean holdsItems(int rule) {
    return switch (rule) {
      case RULE_crate,
          RULE_module,
          RULE_trait,
          RULE_implementation,
          RULE_externBlockRest,
          RULE_macroItems,
          RULE_macroAssociatedItems ->
          true;
      default -> false;
    };
  }

  /// Where the item that began at `start` and broke at `error` ends: after its last bracket or
  /// semicolon, or where a line as far left as its first begins another item.
  private int endOfItem(int start, int error) {
    int margin = tokens.indent(start);
    boolean open = tokens.type(error) == Token.EOF;
    int depth = 0;
    int i = start;
    while (true) {
      int type = tokens.type(i);
      if (type == Token.EOF) {
        return i;
      }
      int indent = i > start && (open || i >= error) ? tokens.indent(i) : -1;
      if (indent >= 0 && (indent <= margin || indent == 0) && beginsItem(type)) {
        return i;
      }
      if (indent >= 0 && indent < margin && type == RBRACE) {
        return i;
      }
      switch (tokens.rawType(i)) {
        case LPAREN, LBRACKET, LBRACE -> depth++;
        case RPAREN, RBRACKET, RBRACE -> {
          if (depth == 0) {
            // The bracket of what holds the item; one that closes nothing is passed over.
            return i > start && type == RBRACE ? i : i + 1;
          }
          depth--;
          if (depth == 0 && type == RBRACE && i >= error) {
            return i + 1;
          }
        }
        case SEMI -> {
          if (depth == 0 && i >= error) {
            return i + 1;
          }
        }
        default -> {
          // Inside of the item.
        }
      }
      i++;
    }
  }

  private static boolean beginsItem(int type) {
    return switch (type) {
      case PUB, FN, STRUCT, ENUM, UNION, TRAIT, IMPL, MOD, USE, CONST, STATIC, TYPE, UNSAFE -> true;
      case EXTERN, ASYNC, MACRO_RULES, POUND, OUTER_DOC, AUTO, DEFAULT -> true;
      default -> false;
    };
  }
}
