// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import klint.rules.Annotation.Properties;
import klint.rules.Annotation.Subject;
import klint.rules.Annotation.Trust;
import klint.rules.AnnotationResult.Malformed;
import klint.rules.AnnotationResult.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationParserTest {

  private static Properties properties(String text) {
    return switch (AnnotationParser.parse(text)) {
      case Parsed(Properties properties) -> properties;
      case Parsed(Annotation other) -> throw new AssertionError(other);
      case Malformed malformed -> throw new AssertionError(malformed);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1",
    "3,3,4",
    "0..,0,2147483647",
    "2..,2,2147483647",
    "..3,0,3",
    "1..4,1,4",
    "..=2,0,3",
    "1..=2,1,3",
    "..,0,2147483647",
    "1_0..,10,2147483647",
    "' 1 .. 4 ',1,4"
  })
  void rangesOfTheGrammar(String text, int lo, int hi) {
    assertEquals(Optional.of(new ExpectRange(lo, hi)), AnnotationParser.range(text));
    assertEquals(
        Optional.of(new ExpectRange(lo, hi)),
        properties("preempt_count(expect = " + text + ")").expect());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "3..3", "..0", "5..2", "1...", "..=", "-1", "0x1", "1 2", "0,"})
  void notRanges(String text) {
    assertEquals(Optional.empty(), AnnotationParser.range(text));
  }

  @Test
  void everyPropertyIsIndependent() {
    assertEquals(
        new Properties(
            Subject.FUNCTION,
            Optional.of(-1),
            Optional.of(ExpectRange.ATOMIC_ONLY),
            Trust.UNCHECKED),
        properties("preempt_count(unchecked, expect = 1.., adjust = -1,)"));
    assertEquals(
        new Properties(Subject.DROP, Optional.of(0), Optional.empty(), Trust.CHECKED),
        properties("drop_preempt_count(adjust = 0)"));
  }

  @Test
  void shortForms() {
    assertEquals(Optional.of(ExpectRange.ANY), properties("any_context").expect());
    assertEquals(Optional.of(ExpectRange.ANY), properties("atomic_context").expect());
    assertEquals(Optional.of(ExpectRange.ATOMIC_ONLY), properties("atomic_context_only").expect());
    assertEquals(Optional.of(ExpectRange.PROCESS), properties("process_context").expect());
    assertEquals(
        new Parsed(new Annotation.Report()), AnnotationParser.parse("report_preempt_count"));
    assertEquals(new Parsed(new Annotation.DumpMir()), AnnotationParser.parse("dump_mir"));
  }

  /// The carets stand under the token the problem must name.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "preempt_cnt(adjust = 1)        |^^^^^^^^^^^            |did you mean `preempt_count`",
        "preempt_count                  |             ^        |needs arguments",
        "preempt_count()                |              ^       |says nothing",
        "preempt_count(unchecked)       |                       ^|says nothing",
        "preempt_count(adjust 1)        |                     ^|expected `=`",
        "preempt_count(adjust = x)      |                       ^|expected a whole number",
        "preempt_count(adjust = 1 expect = 0)|                         ^^^^^^|expected `,` or `)`",
        "preempt_count(expekt = 0)      |              ^^^^^^  |did you mean `expect`",
        "preempt_count(expect = 5..2)   |                       ^^^^|no count is in this range",
        "preempt_count(expect = 0x10)   |                       ^^^^|decimal",
        "preempt_count(expect = 99999999999..)|                       ^^^^^^^^^^^|too large",
        "preempt_count(expect = ..=)    |                          ^|expected an upper bound",
        "preempt_count(expect = 1, expect = 2)|                          ^^^^^^|given twice",
        "preempt_count(expect = 1) foo  |                          ^^^|expected nothing",
        "any_context(1)                 |           ^          |takes no arguments",
        "7                              |^                     |expected the name",
      })
  void malformedAtTheExactToken(String text, String carets, String message) {
    String written = text.strip();
    String marks = carets.stripTrailing();
    switch (AnnotationParser.parse(written)) {
      case Parsed(Annotation annotation) -> throw new AssertionError("parsed: " + annotation);
      case Malformed(int offset, int length, String said) -> {
        assertTrue(said.contains(message), said);
        assertEquals(marks.indexOf('^'), offset, said);
        int width = (int) marks.chars().filter(c -> c == '^').count();
        assertEquals(offset == written.length() ? 0 : width, length, said);
      }
    }
  }

  @Test
  void commentsInAndAroundArguments() {
    assertEquals(
        Optional.of(ExpectRange.PROCESS),
        properties("preempt_count( /* sleeps */ expect = 0 // here\n)").expect());
  }

  @Test
  void lineComments() {
    assertEquals(
        Optional.of(
            new Parsed(
                new Properties(
                    Subject.FUNCTION,
                    Optional.empty(),
                    Optional.of(ExpectRange.ANY),
                    Trust.CHECKED))),
        AnnotationParser.comment("// klint: preempt_count(expect = 0..)"));
    assertEquals(
        Optional.of(new Malformed(24, 6, "")),
        AnnotationParser.comment("// klint: preempt_count(expekt = 0)")
            .map(
                r ->
                    r instanceof Malformed(int at, int length, _)
                        ? new Malformed(at, length, "")
                        : r));
    assertTrue(AnnotationParser.comment("// klint: any_contxt").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// preempt_count(expect = 0)",
        "// klint: allow(sleep-in-atomic) because it does not",
        "// klint: see the page on locking",
        "// klint::any_context",
        "//",
        ""
      })
  void otherComments(String comment) {
    assertEquals(Optional.empty(), AnnotationParser.comment(comment));
  }
}
