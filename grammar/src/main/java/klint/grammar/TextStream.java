// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/// A text as the lexer reads it: by UTF-16 code units, in a char array.
public final class TextStream implements CharStream {
  private final char[] text;
  private int at;

  public TextStream(String text, int from) {
    this.text = text.toCharArray();
    at = from;
  }

  @Override
  public void consume() {
    at++;
  }

  @Override
  public int LA(int i) {
    int index = i > 0 ? at + i - 1 : at + i;
    return index >= 0 && index < text.length ? text[index] : EOF;
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // Nothing is bound to a mark: the whole text stays.
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
  public int size() {
    return text.length;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval range) {
    int end = Math.min(range.b + 1, text.length);
    return range.a >= end ? "" : new String(text, range.a, end - range.a);
  }
}
