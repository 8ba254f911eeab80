// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import klint.base.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes are, parsing ends with a tree and its problems.
@Timeout(120)
class RobustnessTest {
  private static final int DEEP = 100_000;

  private static Outcome<SourceFile, SyntaxError> parse(String text) {
    return Parser.parse(0, text, Edition.E2021);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "<", "!", "-", "&", "fn f() { (", "fn f() { [", "|", "#["})
  void aHundredThousandOpeningsAreAProblem(String opening) {
    assertFalse(parse(opening.repeat(DEEP)).problems().isEmpty());
    assertFalse(parse("fn f() { " + opening.repeat(DEEP)).problems().isEmpty());
    assertFalse(parse("fn f(x: " + opening.repeat(DEEP)).problems().isEmpty());
    assertFalse(parse("m! { " + opening.repeat(DEEP)).problems().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "[]", "{}"})
  void aHundredThousandNestedBracketsAreAProblemOrATree(String pair) {
    String open = pair.substring(0, 1).repeat(DEEP);
    String close = pair.substring(1).repeat(DEEP);
    parse("fn f() { " + open + close + " }");
    parse("m! { " + open + close + " }");
    parse("fn f(x: " + open + close + ") {}");
    parse("#[a" + open + close + "] fn f() {}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 + ", "a && ", "a = ", "a.b()?.", "-", "!", "&", "a..", "|a| ", "&mut "})
  void longChainsEnd(String piece) {
    parse("fn f() { " + piece.repeat(DEEP) + "1; }");
  }

  @Test
  void longListsAreNoProblem() {
    int many = 20_000;
    assertEquals(List.of(), parse("fn f() { " + "a(1);\n".repeat(many) + " }").problems());
    assertEquals(
        List.of(), parse("fn f() { match x { " + "1 => 2,\n".repeat(many) + " } }").problems());
    assertEquals(List.of(), parse("const X: [u8; 3] = [" + "1,\n".repeat(many) + "];").problems());
    assertEquals(List.of(), parse("m! { " + "a b c (1)\n".repeat(many) + " }").problems());
    assertEquals(List.of(), parse("use a;\n".repeat(many)).problems());
  }

  @Test
  void aFileOfFiftyMegabytesEnds() {
    String function = "/// A function.\nfn f(x: u8) -> u8 { let y = x.g(1) + 2; y }\n";
    String text = function.repeat(50_000_000 / function.length() / 10);
    assertEquals(List.of(), parse(text).problems());
    assertEquals(List.of(), parse("// comment\n".repeat(5_000_000)).problems());
    assertFalse(parse("\"" + "a".repeat(50_000_000)).problems().isEmpty());
  }

  @Test
  void randomBytesEnd() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      parse(new String(bytes, StandardCharsets.UTF_8));
      parse(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void randomTokensEnd() throws IOException {
    List<String> words =
        Sample.resource("all.rs").lines().flatMap(l -> List.of(l.split(" ")).stream()).toList();
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      parse(text.toString());
      parse("fn f() { " + text + " }");
    }
  }

  @Test
  void everyTruncationEnds() throws IOException {
    String text = Sample.resource("all.rs");
    FileTokens tokens = FileTokens.of(0, text, 0, Edition.E2021);
    for (int i = 0; i < tokens.size(); i++) {
      Outcome<SourceFile, SyntaxError> at = parse(text.substring(0, tokens.end(i)));
      for (SyntaxError error : at.problems()) {
        assertTrue(error.at().hi() <= tokens.end(i), error.toString());
      }
    }
  }

  @Test
  void everyMissingTokenLeavesTheOtherItems() throws IOException {
    String text = Sample.resource("all.rs");
    int items = parse(text).value().items().size();
    FileTokens tokens = FileTokens.of(0, text, 0, Edition.E2021);
    int worst = items;
    for (int i = 0; i < tokens.size(); i++) {
      String without = text.substring(0, tokens.start(i)) + text.substring(tokens.end(i));
      int left = parse(without).value().items().size();
      worst = Math.min(worst, left);
    }
    assertTrue(worst >= items - 3, "of " + items + " items " + worst + " are left");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "\uFEFFfn f() {}",
        "#!/usr/bin/rust\nfn f() {}",
        "#![a]\nfn f() {}",
        "fn f() {}\r\n// a\r\nfn g() {}\r\n",
        "#!",
        "\n\n",
        "// a",
        "/* a */",
        "//",
        "#! [a] fn f() {}"
      })
  void beginningsAndEndsOfFiles(String text) {
    assertEquals(List.of(), parse(text).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "fn f() { \0 }", "fn f() {}\uFFFD", "fn ©() {}", "fn 😀() {}", "let"})
  void charactersThatAreNone(String text) {
    assertFalse(parse(text).problems().isEmpty());
  }

  private static List<String> functions(String text) {
    return parse(text).value().items().stream()
        .flatMap(i -> i instanceof Item.Fn f ? Stream.of(f.name().text()) : Stream.of())
        .toList();
  }

  @Test
  void aCharacterThatIsNoTokenLosesNothing() {
    assertEquals(List.of("a", "b"), functions("fn a(){}\n\0fn b(){}\n"));
    assertEquals(List.of("a", "b"), functions("fn a(){ let x = 1;\0 let y = 2; }\nfn b(){}\n"));
    assertEquals(List.of("a", "b"), functions("fn a(\0) {}\u0001\uFFFD\nfn b(){}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "&", "if x {} else ", "|x| ", "match x { _ => ", "x = "})
  void nestingBeyondTheLimitLosesOnlyItsItem(String opening) {
    String deep = opening.repeat(DEEP);
    assertEquals(
        List.of("first", "last"),
        functions("fn first() {}\nstruct S { x: [u8; " + deep + "] }\nfn last() {}\n"));
    assertTrue(
        functions("fn first() {}\nfn a() { " + deep + " }\nfn last() {}\n")
            .containsAll(List.of("first", "last")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fn a() { ) }",
        "fn a() { ( }",
        "fn a() { [1, 2 }",
        "fn a( {",
        "fn a() -> { }",
        "fn (x: u8) {}",
        "struct S { a: u8 b: u8 }",
        "struct S(u8, ;",
        "enum E { A = , B }",
        "impl T for { fn b() {} }",
        "impl S { fn b() { let = 1; } fn c() {} }",
        "impl S { fn b( }",
        "trait T { fn b() -> ; }",
        "use a::{b, c;",
        "mod m { fn x( {} }",
        "const X: u8 = ;",
        "static Y u8 = 1;",
        "type A = Vec<;",
        "macro_rules! m { (a => b }",
        "extern \"C\" { fn x(; }",
        "#[attr fn b() {}",
        "pub pub fn b() {}",
        "fn b() { match x { 1 => } }",
        "fn b() { if { } else }",
        "fn b() { x. }",
        "fn b() { let x = |a, ; }",
        "} } }",
        "fn b() { } }",
        "let x = 1;",
        "fn b<T: >>() {}",
        "where T: X {}",
        "unsafe { x() }",
        "union U { a: u8, b }",
        "m! { ( }",
        "fn b() { 'a: }",
        "fn b() { async move }",
        "fn b(x: u8)",
        "struct S {",
        "impl S",
        "a",
        "mod m { a }",
        "#!"
      })
  void whatIsBrokenLosesNoOtherItem(String broken) {
    assertTrue(
        functions("fn first() {}\n" + broken + "\nfn last() {}\n")
            .containsAll(List.of("first", "last")),
        broken);
  }

  @Test
  void theBrokenItemIsSaidAndTheOthersAreThere() {
    Outcome<SourceFile, SyntaxError> parsed =
        parse(
            """
            fn a() {}
            fn b() { let = ; }
            fn c() {}
            impl S { fn d() { + } fn e() {} }
            fn g() {}\
            """);
    List<Item> items = parsed.value().items();
    assertEquals(5, items.size());
    assertTrue(items.get(1) instanceof Item.Broken, items.get(1).toString());
    assertTrue(
        items.get(3) instanceof Item.Impl impl
            && impl.items().size() == 2
            && impl.items().get(0) instanceof Item.Broken
            && impl.items().get(1) instanceof Item.Fn);
    assertEquals(2, parsed.problems().size());
    assertEquals("expected a pattern, found `=`", parsed.problems().get(0).message());
  }

  @Test
  void aBraceThatIsMissingBreaksOneItem() {
    List<Item> items =
        parse("fn a() {}\nfn b() {\n    if x {\n}\nfn c() {}\n\npub struct S;\n").value().items();
    assertEquals(4, items.size(), items.toString());
    assertTrue(items.get(2) instanceof Item.Fn);
  }
}
