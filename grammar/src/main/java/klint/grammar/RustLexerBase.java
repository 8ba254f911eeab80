// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/// What the lexer's rules cannot say: the ends of strings and comments, and where tokens go.
///
/// Tokens are written to a [TokenArray], not made into objects.
///
/// Source: Reference, "Tokens" and "Comments".
public abstract class RustLexerBase extends Lexer {
  private static final Token WRITTEN = new CommonToken(Token.INVALID_TYPE);
  private static final Token END = new CommonToken(Token.EOF);

  private TokenArray tokens = new NoTokens();

  protected RustLexerBase(CharStream input) {
    super(input);
  }

  /// Lexes everything into `into`.
  public final void lexInto(TokenArray into) {
    tokens = into;
    while (nextToken() != END) {
      // Each call writes one token.
    }
  }

  @Override
  public Token emit() {
    int end = _input.index();
    if (!tokens.hasCStrings() && isCString()) {
      // Before 2021 a name and a string.
      int name = _type == RustLexer.RAW_STRING ? 2 : 1;
      tokens.add(RustLexer.IDENTIFIER, _tokenStartCharIndex, _tokenStartCharIndex + name);
      tokens.add(RustLexer.STRING, _tokenStartCharIndex + name, end);
      _token = WRITTEN;
      return WRITTEN;
    }
    tokens.add(_type, _tokenStartCharIndex, end);
    _token = WRITTEN;
    return WRITTEN;
  }

  @Override
  public Token emitEOF() {
    _token = END;
    return END;
  }

  private boolean isCString() {
    return (_type == RustLexer.STRING || _type == RustLexer.RAW_STRING)
        && _input.LA(_tokenStartCharIndex - _input.index()) == 'c';
  }

  /// A `<` or `>` is told apart by its right neighbour.
  protected final void joint() {
    int next = _input.LA(1);
    if (_input.LA(-1) == '<') {
      if (next == '<') {
        setType(RustLexer.LT_JOINT);
      }
    } else if (next == '>') {
      setType(RustLexer.GT_JOINT);
    } else if (next == '=') {
      setType(RustLexer.GT_EQ);
    }
  }

  protected final void whiteSpace() {
    while (isWhiteSpace(_input.LA(1))) {
      _input.consume();
    }
  }

  /// White space, as `Pattern_White_Space` has it.
  public static boolean isWhiteSpace(int c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', 0x0B, 0x0C, 0x85, 0x200E, 0x200F, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  /// The rest of a string after its quote.
  protected final void string() {
    for (; ; ) {
      int c = _input.LA(1);
      if (c == IntStream.EOF) {
        tokens.unterminated(TokenArray.Flaw.STRING, _tokenStartCharIndex);
        return;
      }
      _input.consume();
      if (c == '"') {
        suffix();
        return;
      }
      if (c == '\\' && _input.LA(1) != IntStream.EOF) {
        _input.consume();
      }
    }
  }

  /// The rest of a raw string after its quote, which as many `#` follow as stand before it.
  protected final void rawString() {
    int hashes = 0;
    while (_input.LA(-2 - hashes) == '#') {
      hashes++;
    }
    for (; ; ) {
      int c = _input.LA(1);
      if (c == IntStream.EOF) {
        tokens.unterminated(TokenArray.Flaw.RAW_STRING, _tokenStartCharIndex);
        return;
      }
      _input.consume();
      if (c == '"') {
        int found = 0;
        while (found < hashes && _input.LA(1) == '#') {
          _input.consume();
          found++;
        }
        if (found == hashes) {
          suffix();
          return;
        }
      }
    }
  }

  /// A name directly after a literal belongs to it.
  protected final void suffix() {
    int c = _input.LA(1);
    if (c < '0' || c <= '9') {
      return;
    }
    while (c == '_' || c > 0xA0 && !isWhiteSpace(c) || Character.isLetterOrDigit(c)) {
      _input.consume();
      c = _input.LA(1);
    }
  }

  /// `1.` is a float, but `1..2` and `1.max(2)` begin with an integer.
  protected final void pointAfterInteger() {
    if (_input.LA(1) != '.') {
      return;
    }
    int next = _input.LA(2);
    if (next == '.' || next == '_' || next > 0xA0 || Character.isLetter(next)) {
      return;
    }
    int first = _input.LA(-1);
    for (int i = -1; -i <= _input.index() - _tokenStartCharIndex; i--) {
      first = _input.LA(i);
      if (first != '_' && (first < '0' || first > '9')) {
        return;
      }
    }
    _input.consume();
    setType(RustLexer.FLOAT);
  }

  /// `//..` to the end of the line; `///` and `//!` are documentation, `////` is not.
  protected final void lineComment() {
    int first = _input.LA(1);
    int second = _input.LA(2);
    int c = first;
    while (c != '\n' && c != IntStream.EOF) {
      _input.consume();
      c = _input.LA(1);
    }
    if (_input.LA(-1) == '\r' && c == '\n') {
      _input.seek(_input.index() - 1);
    }
    if (first == '!') {
      setType(RustLexer.INNER_DOC);
    } else if (first == '/' && second != '/') {
      setType(RustLexer.OUTER_DOC);
    } else {
      tokens.comment(_tokenStartCharIndex, _input.index());
      skip();
    }
  }

  /// `/* .. */`, nested; `/** .. */` and `/*! .. */` are documentation, `/***` and `/**/` are not.
  protected final void blockComment() {
    int first = _input.LA(1);
    int second = _input.LA(2);
    int depth = 1;
    while (depth > 0) {
      int c = _input.LA(1);
      if (c == IntStream.EOF) {
        tokens.unterminated(TokenArray.Flaw.COMMENT, _tokenStartCharIndex);
        break;
      }
      int d = _input.LA(2);
      _input.consume();
      if (c == '*' && d == '/') {
        _input.consume();
        depth--;
      } else if (c == '/' && d == '*') {
        _input.consume();
        depth++;
      }
    }
    if (first == '!') {
      setType(RustLexer.INNER_DOC);
    } else if (first == '*' && second != '*' && second != '/') {
      setType(RustLexer.OUTER_DOC);
    } else {
      tokens.comment(_tokenStartCharIndex, _input.index());
      skip();
    }
  }

  /// Before [#lexInto] says where tokens go.
  private static final class NoTokens extends TokenArray {
    NoTokens() {
      super(0, 0);
    }

    @Override
    protected boolean is(int i, String word) {
      return false;
    }
  }
}
