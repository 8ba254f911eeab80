// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import klint.base.Span;
import klint.grammar.RustParser;
import klint.grammar.SyntaxErrorStrategy;
import klint.grammar.SyntaxErrorStrategy.Recovery;
import klint.grammar.SyntaxErrorStrategy.SyntaxFailure;
import klint.grammar.TokenArrayStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;

/// One run of the generated parser over tokens, and the builder of its trail.
final class TokenParser {
  private final Tokens tokens;
  private final Edition edition;
  private final List<SyntaxError> errors;

  TokenParser(Tokens tokens, Edition edition, List<SyntaxError> errors) {
    this.tokens = tokens;
    this.edition = edition;
    this.errors = errors;
  }

  /// What one run gave: the builder, and the token after the last one taken.
  record Run(TreeBuilder builder, int end) {}

  /// Runs `rule` from token `from` on; absent at a syntax error.
  Optional<Run> attempt(Consumer<RustParser> rule, int from) {
    RustParser parser = parser(from);
    SyntaxErrorStrategy strategy = new SyntaxErrorStrategy(tokens, Recovery.NONE);
    parser.setErrorHandler(strategy);
    try {
      rule.accept(parser);
    } catch (RecognitionException _) {
      return Optional.empty();
    }
    return Optional.of(run(parser));
  }

  /// Runs `rule`; at a syntax error again, leaving out broken items. Absent if even that fails; the
  /// errors are told then.
  Optional<Run> recovering(Consumer<RustParser> rule, int from) {
    Optional<Run> clean = attempt(rule, from);
    if (clean.isPresent()) {
      return clean;
    }
    tokens.unsettle(from);
    RustParser parser = parser(from);
    SyntaxErrorStrategy strategy = new SyntaxErrorStrategy(tokens, Recovery.ITEMS);
    parser.setErrorHandler(strategy);
    try {
      rule.accept(parser);
    } catch (RecognitionException e) {
      strategy.fail(e);
      tell(strategy.failures());
      return Optional.empty();
    }
    tell(strategy.failures());
    return Optional.of(run(parser));
  }

  private RustParser parser(int from) {
    RustParser parser = new RustParser(new TokenArrayStream(tokens, from));
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    return parser;
  }

  private Run run(RustParser parser) {
    return new Run(
        new TreeBuilder(tokens, parser.trail(), edition, errors), parser.getInputStream().index());
  }

  private void tell(List<SyntaxFailure> failures) {
    for (SyntaxFailure failure : failures) {
      int at = failure.token();
      Span span = tokens.span(at, at + 1);
      tokens.type(at);
      String message =
          switch (failure) {
            case SyntaxFailure.TooDeep _ -> "nested too deeply or too long to parse";
            case SyntaxFailure.Unexpected(_, String expected) -> {
              String found = at < tokens.size() ? "`" + shown(tokens.text(at)) + "`" : "the end";
              yield "expected " + expected + ", found " + found;
            }
          };
      errors.add(new SyntaxError(span, message));
    }
  }

  private static String shown(String text) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    return first.length() > 40 ? first.substring(0, 40) + ".." : first;
  }

  /// The expression that the tokens from `from` to before `to` are.
  static Optional<Expr> expressionWithin(TreeBuilder outer, int from, int to) {
    TokenParser parser = new TokenParser(outer.tokens, outer.edition, outer.errors);
    Optional<Run> run = parser.attempt(RustParser::expression, from);
    if (run.isEmpty() || run.get().end() != to) {
      outer.error(outer.tokens.span(from, to), "expected an expression");
      return Optional.empty();
    }
    return Optional.of(run.get().builder().exprs.expression(0));
  }
}
