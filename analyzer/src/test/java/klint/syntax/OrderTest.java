// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import klint.base.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What operators bind: the tree's order, made visible by parentheses, is the compiler's.
class OrderTest {
  private static final int GENERATED = 400;

  private static String function(int number, String expr) {
    return "fn f" + number + "() { let _ = " + expr + "; }\n";
  }

  private static String parenthesized(String text) throws ReflectiveOperationException {
    Outcome<SourceFile, SyntaxError> parsed = Parser.parse(0, text, Edition.E2024);
    assertEquals(List.of(), parsed.problems(), text);
    return Parentheses.around(text, parsed.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a + b * c # (a) + ((b) * (c))",
        "a * b + c # ((a) * (b)) + (c)",
        "a - b - c # ((a) - (b)) - (c)",
        "a = b = c # (a) = ((b) = (c))",
        "a && b || c && d # ((a) && (b)) || ((c) && (d))",
        "!a as u8 & b == c # (((!(a)) as u8) & (b)) == (c)",
        "a..b + 1 # (a)..((b) + (1))",
        "a = ..b # (a) = (..(b))",
        "&a..b # (&(a))..(b)",
        "|x| x + 1 # |x| ((x) + (1))",
        "|x| -> u8 { x } + 1 # (|x| -> u8 { x }) + (1)",
        "return a + b # return ((a) + (b))",
        "a | b ^ c & d << e + f # (a) | ((b) ^ ((c) & ((d) << ((e) + (f)))))",
        "*a? # *((a)?)",
        "a as u8 as u16 + b # (((a) as u8) as u16) + (b)",
        "a < b + c # (a) < ((b) + (c))",
        "if a && let B = c == d && e {} else {} # if (a) && let B = ((c) == (d)) && (e) {} else {}",
      })
  void operatorsBind(String expr, String expected) throws ReflectiveOperationException {
    String text = "fn f() { let _ = (" + expr + "); }";
    assertEquals("fn f() { let _ = ((" + expected + ")); }", parenthesized(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "match x {} - 1",
        "{ 1 } & 2",
        "if a {} else {} .b()",
        "unsafe { a } [0]",
        "loop {} * b",
        "m! {} + 1",
        "{ a }.b()",
        "m! {}.c() + 1",
        "match x { A => {} - 1, B => {} }",
        "match x { A => {} [0] => 1 }",
        "S { a: 1 }.b",
        "-{ 1 } + 2",
        "x = { 1 } + 2",
        "'a: loop {} - 1",
        "return {} - 1",
        "const { 1 } - 2",
        "async {} & x"
      })
  void statementsEndWhereTheCompilerEndsThem(String statement) throws Exception {
    assumeTrue(Rustc.isPresent(), "no rustc to compare with");
    String text = "fn f() { " + statement + "; }";
    boolean accepted = Parser.parse(0, text, Edition.E2024).problems().isEmpty();
    assertEquals(Rustc.parses(text, Edition.E2024), accepted, text);
    if (accepted) {
      assertSameTree(text, parenthesized(text));
    }
  }

  @Test
  void generatedExpressionsAreAsTheCompilerReadsThem() throws Exception {
    assumeTrue(Rustc.isPresent(), "no rustc to compare with");
    ExprGenerator generator = new ExprGenerator(2026);
    StringBuilder accepted = new StringBuilder();
    List<String> rejected = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < GENERATED; i++) {
      String text = function(i, generator.expression(4));
      if (Parser.parse(0, text, Edition.E2024).problems().isEmpty()) {
        accepted.append(text);
        count++;
      } else {
        rejected.add(text);
      }
    }
    assertTrue(count > GENERATED / 4, "only " + count + " are accepted");
    List<String> wrong = new ArrayList<>();
    for (String text : rejected.subList(0, Math.min(25, rejected.size()))) {
      if (Rustc.parses(text, Edition.E2024)) {
        wrong.add("rustc parses: " + text);
      }
    }
    if (!Rustc.parses(accepted.toString(), Edition.E2024)) {
      for (String text : accepted.toString().lines().toList()) {
        if (!Rustc.parses(text, Edition.E2024)) {
          wrong.add("rustc rejects: " + text);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertSameTree(accepted.toString(), parenthesized(accepted.toString()));
  }

  @Test
  void generatedExpressionsPrintedParseToTheSame() throws ReflectiveOperationException {
    ExprGenerator generator = new ExprGenerator(7);
    int count = 0;
    for (int i = 0; i < 2000; i++) {
      String text = function(i, generator.expression(5));
      Outcome<SourceFile, SyntaxError> parsed = Parser.parse(0, text, Edition.E2024);
      if (parsed.problems().isEmpty()) {
        count++;
        assertReparses(text, parsed.value());
      }
    }
    assertTrue(count > 500, "only " + count);
  }

  @Test
  void theFixtureIsAsTheCompilerReadsIt() throws Exception {
    assumeTrue(Rustc.isPresent(), "no rustc to compare with");
    String text = Sample.resource("all.rs");
    assertSameTree(text, parenthesized(text));
  }

  @Tag("corpus")
  @ParameterizedTest
  @ValueSource(strings = {"linux-6.12", "linux-7.3"})
  void realCodePrintedParsesToTheSame(String tree) throws Exception {
    for (Corpus.Text text : Corpus.files(tree)) {
      Outcome<SourceFile, SyntaxError> parsed = Parser.parse(0, text.text(), Edition.E2024);
      assertReparses(text.text(), parsed.value());
    }
  }

  @Tag("corpus")
  @Test
  void realCodeIsAsTheCompilerReadsIt() throws Exception {
    assumeTrue(Rustc.isPresent(), "no rustc to compare with");
    List<Corpus.Text> files = Corpus.files("linux-6.12");
    for (int i = 0; i < files.size(); i += 8) {
      String text = files.get(i).text();
      assertSameTree(text, parenthesized(text));
    }
  }

  private static void assertReparses(String text, SourceFile file)
      throws ReflectiveOperationException {
    String printed = Parentheses.around(text, file);
    Outcome<SourceFile, SyntaxError> again = Parser.parse(0, printed, Edition.E2024);
    assertEquals(List.of(), again.problems(), printed);
    assertEquals(Shape.of(file), Shape.of(again.value()), () -> printed);
  }

  private static void assertSameTree(String text, String parenthesized)
      throws IOException, InterruptedException {
    Rustc.Answer one = Rustc.tree(text, Edition.E2024);
    Rustc.Answer two = Rustc.tree(parenthesized, Edition.E2024);
    assertEquals(0, one.status(), () -> text);
    assertEquals(0, two.status(), () -> parenthesized);
    String before = CompilerTree.normalized(one.output());
    String after = CompilerTree.normalized(two.output());
    if (!before.equals(after)) {
      assertEquals(before, after, () -> parenthesized);
    }
  }
}
