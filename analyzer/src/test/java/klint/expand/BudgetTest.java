// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import klint.syntax.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Macros that would never end, or end too big, end with a problem at the call.
final class BudgetTest {
  /// Far above what is needed: what is tested is that they end.
  private static final Duration LONG = Duration.ofSeconds(30);

  private static List<String> messages(String text) {
    return assertTimeoutPreemptively(
        LONG, () -> ExpandedFile.of("bomb.rs", text, Edition.E2021).messages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "macro_rules! m { () => { m!() }; }\nfn f() { m!(); }",
        "macro_rules! m { () => { m!{} }; }\nm!{}",
        "macro_rules! m { ($x:ident) => { $x!($x) }; }\nfn f() { m!(m) }",
        "macro_rules! m { ($($t:tt)*) => { m!(($($t)*)) }; }\nfn f() { m!(a) }",
        "macro_rules! m { () => { m!() }; }\nfn f(_: m!()) {}",
        "macro_rules! m { () => { m!() }; }\nfn f(m!(): u8) {}",
      })
  void endlessRecursion(String text) {
    List<String> found = messages(text);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("2: macro calls are nested more than 128 deep"));
  }

  @Test
  void billionLaughsByCalls() {
    StringBuilder text = new StringBuilder("macro_rules! m0 { () => { 1 }; }\n");
    for (int i = 1; i < 40; i++) {
      text.append("macro_rules! m%d { () => { (m%d!(), m%d!()) }; }\n".formatted(i, i - 1, i - 1));
    }
    text.append("fn f() { let _ = m39!(); }\n");
    List<String> found = messages(text.toString());
    assertEquals(List.of("41: this macro call makes more than 20000 others"), found);
  }

  @Test
  void billionLaughsByTokens() {
    String text =
        """
        macro_rules! m {
            ($($t:tt)*) => { m!($($t)* $($t)*) };
        }
        fn f() { m!(a b c d); }
        """;
    List<String> found = messages(text);
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("4: this macro call writes more than"), found.get(0));
  }

  @Test
  void billionLaughsByRepetition() {
    String a = "a ".repeat(300);
    String text =
        """
        macro_rules! m {
            ($($a:tt)*; $($b:tt)*) => { m!(@ $([$a])*; $([$b])*) };
            (@ $([$a:tt])*; $b:tt) => { $( $( $a $b )* )* };
        }
        fn f() { m!(%s; %s); }
        """
            .formatted(a, a);
    assertTrue(!messages(text).isEmpty());
  }

  @Test
  void oneBombDoesNotStarveTheRest() {
    String text =
        """
        macro_rules! bomb { ($($t:tt)*) => { bomb!($($t)* $($t)*) }; }
        macro_rules! fine { () => { 7 }; }
        fn f() { bomb!(a b c d); }
        fn g() -> u32 { fine!() }
        """;
    ExpandedFile file =
        assertTimeoutPreemptively(LONG, () -> ExpandedFile.of("a.rs", text, Edition.E2021));
    assertEquals(1, file.problems().size());
    assertTrue(file.text().contains("fn g() -> u32 {\n    7\n}"), file.text());
  }
}
