// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/// Tokens as columns of numbers: type, start, end; and beside them the comments of a file.
///
/// Units: offsets in UTF-16 code units, the end exclusive. An index at or beyond the last token is
/// the end of input.
public abstract class TokenArray {
  /// What was open when the text ended.
  public enum Flaw {
    STRING,
    RAW_STRING,
    COMMENT
  }

  private static final int UNSETTLED = 0;

  private final int year;
  private int[] raw;
  private int[] types;
  private int[] starts;
  private int[] ends;
  private int size;
  private int[] comments = new int[16];
  private int commentSize;
  private Flaw flaw = Flaw.STRING;
  private int flawAt = -1;

  /// `year` is the edition, which tells some words from keywords.
  protected TokenArray(int capacity, int year) {
    this.year = year;
    raw = new int[capacity];
    types = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  public final int size() {
    return size;
  }

  /// The edition has `c".."`.
  final boolean hasCStrings() {
    return year >= 2021;
  }

  /// Fetches more tokens, if there are more, until there are more than `i`.
  protected void fetch(int i) {}

  /// The text of token `i` is `word`.
  protected abstract boolean is(int i, String word);

  /// How far from the left token `i` stands if it is the first of its line, else -1.
  protected int indent(int i) {
    return -1;
  }

  /// The type that the lexer gave to token `i`.
  public final int rawType(int i) {
    if (i >= size) {
      fetch(i);
    }
    return i < size ? raw[i] : Token.EOF;
  }

  /// The type as the parser sees it.
  public final int type(int i) {
    if (i >= size) {
      fetch(i);
      if (i >= size) {
        return Token.EOF;
      }
    }
    int type = types[i];
    if (type == UNSETTLED) {
      type = ContextualTokens.settle(this, i, year);
      types[i] = type;
    }
    return type;
  }

  public final int start(int i) {
    return starts[i];
  }

  public final int end(int i) {
    return ends[i];
  }

  public final void setType(int i, int type) {
    types[i] = type;
  }

  public final void add(int type, int start, int end) {
    if (size == types.length) {
      int more = Math.max(64, size * 2);
      raw = Arrays.copyOf(raw, more);
      types = Arrays.copyOf(types, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    raw[size] = type;
    types[size] = UNSETTLED;
    starts[size] = start;
    ends[size++] = end;
  }

  final void comment(int start, int end) {
    if (commentSize == comments.length) {
      comments = Arrays.copyOf(comments, commentSize * 2);
    }
    comments[commentSize++] = start;
    comments[commentSize++] = end;
  }

  /// How many comments there are that are not documentation.
  public final int commentCount() {
    return commentSize / 2;
  }

  public final int commentStart(int i) {
    return comments[2 * i];
  }

  public final int commentEnd(int i) {
    return comments[2 * i + 1];
  }

  final void unterminated(Flaw what, int at) {
    flaw = what;
    flawAt = at;
  }

  /// Where something begins that the end of the text leaves open; -1 if nothing is.
  public final int flawAt() {
    return flawAt;
  }

  public final Flaw flaw() {
    return flaw;
  }

  /// Leaves out the tokens of a type, as if nothing stood there.
  public final void leaveOut(int type) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (raw[i] != type) {
        raw[kept] = raw[i];
        types[kept] = types[i];
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    size = kept;
  }

  /// Undoes what a parser changed in the types from `from` on.
  public final void unsettle(int from) {
    Arrays.fill(types, Math.min(from, size), size, UNSETTLED);
  }
}
