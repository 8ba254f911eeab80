// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/// A [TokenArray] as ANTLR's parser reads it. Token objects are made only for error handling.
public final class TokenArrayStream implements TokenStream {
  private final TokenArray tokens;
  private int at;
  private int mostLookahead;

  public TokenArrayStream(TokenArray tokens, int from) {
    this.tokens = tokens;
    at = from;
  }

  @Override
  public int LA(int k) {
    int i = k > 0 ? at + k - 1 : at + k;
    if (k > mostLookahead) {
      mostLookahead = k;
    }
    return tokens.type(i);
  }

  /// How many tokens ahead a decision has looked, for the test that counts lookahead.
  public int mostLookahead() {
    return mostLookahead;
  }

  @Override
  public void consume() {
    at++;
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public Token LT(int k) {
    return get(k > 0 ? at + k - 1 : at + k);
  }

  @Override
  public Token get(int i) {
    CommonToken token = new CommonToken(tokens.type(i));
    token.setTokenIndex(i);
    return token;
  }

  public TokenArray tokens() {
    return tokens;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Nothing is bound to a mark: all tokens stay.
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public TokenSource getTokenSource() {
    throw new UnsupportedOperationException("the tokens have no source");
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }
}
