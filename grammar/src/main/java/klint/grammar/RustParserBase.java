// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.dfa.DFA;

/// The few actions of the grammar, and the [Trail] that the parser leaves instead of a parse tree.
///
/// The actions say one thing: whether a `{` after an expression opens a struct expression. It does
/// not in the condition of `if`, `while`, `match` and `for`, outside of any brackets there. An
/// action gives the brace, before the parser looks at it, a type that only one alternative has.
///
/// Source: Reference, "Struct expressions" and "Expressions: statement and expression contexts".
public abstract class RustParserBase extends Parser {
  private static final Token MATCHED = new CommonToken(Token.INVALID_TYPE);

  private final TokenArrayStream input;
  private final TokenArray tokens;
  private final Trail trail = new Trail();
  private int[] open = new int[256];
  private int[] nestedAt = new int[256];
  private int depth;
  private boolean[] restricted = new boolean[64];
  private int nesting;
  private int listed;

  protected RustParserBase(TokenStream in) {
    super(in);
    input = (TokenArrayStream) in;
    tokens = input.tokens();
    setBuildParseTree(false);
    removeErrorListeners();
  }

  /// What prediction has learned, for the test that counts it.
  public static DFA[] dfas() {
    return RustParser._decisionToDFA;
  }

  public final Trail trail() {
    return trail;
  }

  /// Rules inside each other that the stack has room for.
  private static final int MOST_RULES = 300_000;

  /// Rules inside each other beyond which no tree is made: what reads a tree recurses.
  ///
  /// Units: a bracket takes some six rules, an operator two. Rules of right-linear lists do not
  /// count: their elements are siblings in the tree.
  private static final int MOST_NESTED = 20_000;

  /// Which rules are those of right-linear lists. (A class of its own: the parser's constants are
  /// not there yet when this class begins.)
  private static final class Lists {
    static final boolean[] RULES = rules();

    private static boolean[] rules() {
      boolean[] rules = new boolean[RustParser.ruleNames.length];
      rules[RustParser.RULE_statements] = true;
      rules[RustParser.RULE_statementsAfter] = true;
      rules[RustParser.RULE_pathStatement] = true;
      rules[RustParser.RULE_matchArms] = true;
      rules[RustParser.RULE_matchArmsAfter] = true;
      return rules;
    }
  }

  // ---- The trail

  @Override
  public final void enterRule(ParserRuleContext context, int state, int rule) {
    // Before anything is entered: the rule around this one leaves itself, and nothing more.
    if (depth - listed >= MOST_NESTED || depth >= MOST_RULES) {
      throw new NestingException(this);
    }
    setState(state);
    _ctx = context;
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
      nestedAt = Arrays.copyOf(nestedAt, depth * 2);
    }
    if (Lists.RULES[rule]) {
      listed++;
    }
    nestedAt[depth] = nesting;
    open[depth++] = trail.enter(rule, input.index());
  }

  @Override
  public final void exitRule() {
    int step = open[--depth];
    trail.exit(step, input.index());
    int rule = trail.rule(step);
    if (rule >= 0 && Lists.RULES[rule]) {
      listed--;
    }
    setState(_ctx.invokingState);
    _ctx = (ParserRuleContext) _ctx.parent;
  }

  /// Where the rule being parsed began.
  final int ruleStart() {
    return trail.from(open[depth - 1]);
  }

  /// The item being parsed is broken; it ends where the input now stands.
  final void abandonItem() {
    trail.breakOff(open[depth - 1], input.index());
    nesting = nestedAt[depth - 1];
  }

  /// Leaves out the tokens up to `end`, as a broken item.
  final void leaveOut(int end) {
    int step = trail.enter(Trail.BROKEN, input.index());
    input.seek(end);
    trail.exit(step, end);
  }

  @Override
  public final Token match(int type) {
    if (input.LA(1) != type) {
      throw new InputMismatchException(this);
    }
    if (type != Token.EOF) {
      input.consume();
    }
    return MATCHED;
  }

  @Override
  public final Token consume() {
    if (input.LA(1) != Token.EOF) {
      input.consume();
    }
    return MATCHED;
  }

  // ---- Struct expressions

  /// Enters brackets, where struct expressions are free again, or a condition, where they are not.
  protected final void push(boolean condition) {
    if (++nesting == restricted.length) {
      restricted = Arrays.copyOf(restricted, nesting * 2);
    }
    restricted[nesting] = condition;
  }

  protected final void pop() {
    nesting--;
  }

  /// After a path: `{` opens the fields of a struct expression.
  protected final void structMayFollow() {
    if (!restricted[nesting]) {
      retype(RustLexer.LBRACE, RustLexer.LBRACE_STRUCT);
    }
  }

  /// Before an operand that may be missing: in a condition `{` opens the body.
  protected final void bodyMayFollow() {
    if (restricted[nesting]) {
      bodyFollows();
    }
  }

  /// After a condition.
  protected final void bodyFollows() {
    retype(RustLexer.LBRACE, RustLexer.LBRACE_BODY);
    retype(RustLexer.FRAGMENT_BLOCK, RustLexer.FRAGMENT_BODY);
  }

  // ---- Others

  /// After the value of a `let`: `else` belongs to the `let`.
  protected final void elseOfLet() {
    retype(RustLexer.ELSE, RustLexer.ELSE_LET);
  }

  /// After a cast's type that can take no arguments: `<` is an operator.
  protected final void operatorFollows() {
    retype(RustLexer.LT, RustLexer.LT_OPERATOR);
    retype(RustLexer.LT_JOINT, RustLexer.LT_JOINT_OPERATOR);
  }

  private void retype(int from, int to) {
    if (input.LA(1) == from) {
      tokens.setType(input.index(), to);
    }
  }

  @Override
  public final void notifyErrorListeners(Token at, String message, RecognitionException cause) {
    // Errors are told by the error strategy.
  }

  /// The input is nested deeper than the limit.
  static final class NestingException extends RecognitionException {
    private static final long serialVersionUID = 1L;

    NestingException(RustParserBase parser) {
      super("nested too deeply", parser, parser.getInputStream(), parser._ctx);
      setOffendingToken(parser.getCurrentToken());
    }
  }
}
