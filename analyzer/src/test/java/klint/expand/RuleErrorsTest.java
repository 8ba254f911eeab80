// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import klint.syntax.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls and definitions that rustc rejects are problems at the place of the mistake.
final class RuleErrorsTest {

  private static List<String> messages(String text) {
    return ExpandedFile.of("a.rs", text, Edition.E2021).messages();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          macro_rules! m { (a) => {}; }         | fn f() { m!(b); }        | no rule of the macro
          macro_rules! m { () => {}; }          | fn f() { m!(b); }        | no rule of the macro
          macro_rules! m { ($e:expr) => {}; }   | fn f() { m!(1 +); }      | expected `expr`
          macro_rules! m { ($($a:ident)* $b:ident) => {}; } | fn f() { m!(x y); } | ambiguous
          macro_rules! m { ($e:expr) => {}; (struct) => {}; } | fn f() { m!(if); } | expected `expr`
          macro_rules! m { ($t:ty) => {}; }     | fn f() { m!(a b); }      | no rule of the macro
          macro_rules! m { ($($a:tt),*) => { $a }; } | fn f() { m!(x, y); } | still repeats
          macro_rules! m { ($a:tt) => { $($a)* }; } | fn f() { m!(x); }    | how often it repeats
          macro_rules! m { ($($a:ident)*; $($b:ident)*) => { $($a $b)* }; } | fn f() { m!(x y; z); } | different number
          macro_rules! m { ($a) => {}; }        | fn f() {}                | has no kind
          macro_rules! m { ($a:thing) => {}; }  | fn f() {}                | no macro fragment
          macro_rules! m { ($($v:vis)*) => {}; } | fn f() {}               | no tokens at all
          macro_rules! m { ($(a),?) => {}; }    | fn f() {}                | takes no separator
          macro_rules! m { ($a:tt $a:tt) => {}; } | fn f() {}              | declared twice
          macro_rules! m { (a) }                | fn f() {}                | expected a macro rule
          fn g() {}                             | fn f() { nothing!(); }   | cannot find the macro
          fn g() {}                             | compile_error!("wrong"); | wrong
          """)
  void isAProblem(String definition, String use, String message) {
    List<String> found = messages(definition + "\n" + use);
    assertTrue(
        found.stream().anyMatch(m -> m.contains(message)), found + " should have " + message);
  }

  @Test
  void aFailedCallLosesNothingElse() {
    ExpandedFile file =
        ExpandedFile.of(
            "a.rs",
            "macro_rules! m { (a) => { 1 }; }\nfn f() { let x = m!(b); let y = m!(a); }",
            Edition.E2021);
    assertEquals(1, file.problems().size());
    assertTrue(file.text().contains("let y = 1;"), file.text());
  }

  @Test
  void theProblemIsAtTheTokenThatFits() {
    List<String> found =
        messages("macro_rules! m { (a b c) => {}; }\nfn f() {\n  m!(a b\n  d);\n}");
    assertEquals(List.of("4: no rule of the macro `m` fits this call"), found);
  }
}
