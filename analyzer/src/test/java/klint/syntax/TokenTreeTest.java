// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import klint.base.Outcome;
import klint.base.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Token trees: how text becomes them, which fragment their front is, and parsing them again.
class TokenTreeTest {
  private static List<TokenTree> lex(String text) {
    Outcome<List<TokenTree>, SyntaxError> lexed = Parser.lex(0, text, Edition.E2021);
    assertEquals(List.of(), lexed.problems());
    return lexed.value();
  }

  private static String text(List<TokenTree> trees) {
    return trees.stream().map(TokenTreeTest::text).collect(Collectors.joining(" "));
  }

  private static String text(TokenTree tree) {
    return switch (tree) {
      case TokenTree.Token token -> token.text();
      case TokenTree.Group group ->
          group.delimiter().open() + text(group.trees()) + group.delimiter().close();
      case TokenTree.Interpolated inner -> "⟦" + text(inner.tokens()) + "⟧";
    };
  }

  private static TokenTree fragment(Fragment fragment, String text) {
    return new TokenTree.Interpolated(fragment, lex(text), new Span(0, 0, text.length(), 0));
  }

  private static Expr expression(String text) {
    Outcome<Expr, SyntaxError> parsed = Parser.expression(lex(text), Span.NONE, Edition.E2021);
    assertEquals(List.of(), parsed.problems());
    return parsed.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a >>= b >> c >= d << e <- f ~ a >>= b >> c >= d << e <- f",
        "Vec<Vec<u8>>(x) ~ Vec < Vec < u8 >> (x)",
        "r#type.0.1 'a 'b' ~ type . 0.1 'a 'b'",
        "$x:expr => { $crate::m!() } ~ $ x : expr => {$ crate :: m ! ()}",
        "&&a || b..=c ~ && a || b ..= c",
      })
  void operatorsAreTheLongestThereAre(String source, String expected) {
    assertEquals(expected, text(lex(source)));
  }

  @Test
  void bracketsThatDoNotMatchAreErrors() {
    assertEquals(1, Parser.lex(0, "a ( b", Edition.E2021).problems().size());
    assertEquals(1, Parser.lex(0, "a ) b", Edition.E2021).problems().size());
    assertEquals(2, Parser.lex(0, "a ( b ]", Edition.E2021).problems().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "EXPR ~ a + b, c ~ a + b ~ , c",
        "EXPR ~ x.y()? => z ~ x . y () ? ~ => z",
        "EXPR ~ |a| a + 1; b ~ | a | a + 1 ~ ; b",
        "EXPR_2021 ~ if a { b } + c ; ~ if a {b} + c ~ ;",
        "TYPE ~ Vec<u8>> ~ Vec < u8 > ~ >",
        "TYPE ~ Vec<Vec<u8>>= x ~ Vec < Vec < u8 >> ~ = x",
        "TYPE ~ &'a mut dyn A = ~ & 'a mut dyn A ~ =",
        "TYPE ~ fn(u8) -> u8, ~ fn (u8) -> u8 ~ ,",
        "PAT ~ A | B(_) if ~ A | B (_) ~ if",
        "PAT_PARAM ~ A | B ~ A ~ | B",
        "PAT ~ 1..=5 => ~ 1 ..= 5 ~ =>",
        "STMT ~ let x = 1; y ~ let x = 1 ~ ; y",
        "STMT ~ x.y(); z ~ x . y () ~ ; z",
        "STMT ~ fn f() {} z ~ fn f () {} ~ z",
        "ITEM ~ #[a] pub struct S; z ~ # [a] pub struct S ; ~ z",
        "PATH ~ a::b::<c>::d ! ~ a :: b :: < c > :: d ~ !",
        "PATH ~ Fn(a) -> b => ~ Fn (a) -> b ~ =>",
        "BLOCK ~ { a } b ~ {a} ~ b",
        "VIS ~ pub(crate) fn ~ pub (crate) ~ fn",
        "VIS ~ fn ~ '' ~ fn",
        "LITERAL ~ -1 + a ~ - 1 ~ + a",
        "LIFETIME ~ 'a: b ~ 'a ~ : b",
        "IDENT ~ a b ~ a ~ b",
        "META ~ a::b(c) , d ~ a :: b (c) ~ , d",
        "META ~ doc = \"x\" , d ~ doc = \"x\" ~ , d",
        "TT ~ (a b) c ~ (a b) ~ c",
      })
  void theFrontIsTheLongestFragment(MatchKind kind, String source, String matched, String rest) {
    Optional<Match> match = Parser.longest(kind, lex(source), Edition.E2021);
    assertTrue(match.isPresent(), source);
    assertEquals(matched.replace("''", ""), text(match.get().matched()));
    assertEquals(rest, text(match.get().rest()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "EXPR ~ => a", "EXPR ~ let a = b", "TYPE ~ = a", "PAT ~ + a", "STMT ~ => a", "ITEM ~ a + b",
        "PATH ~ 1", "BLOCK ~ a", "LITERAL ~ a", "LIFETIME ~ a", "IDENT ~ 1", "IDENT ~ _",
        "META ~ 1", "EXPR_2021 ~ _", "EXPR ~ ''"
      })
  void whatIsNoSuchFragmentDoesNotMatch(MatchKind kind, String source) {
    List<TokenTree> trees = lex(source.replace("''", ""));
    assertEquals(Optional.empty(), Parser.longest(kind, trees, Edition.E2021));
  }

  @Test
  void aMatchedExpressionStaysOneOperand() throws ReflectiveOperationException {
    TokenTree sum = fragment(new Fragment.OfExpr(expression("a + b")), "a + b");
    List<TokenTree> trees = new java.util.ArrayList<>();
    trees.add(sum);
    trees.addAll(lex("* 2"));
    Outcome<Expr, SyntaxError> parsed = Parser.expression(trees, Span.NONE, Edition.E2021);
    assertEquals(List.of(), parsed.problems());
    assertEquals(Shape.of(expression("(a + b) * 2")), Shape.of(parsed.value()));
  }

  @Test
  void fragmentsStandWhereTheirKindDoes() {
    Type vec = Parser.type(lex("Vec<u8>"), Span.NONE, Edition.E2021).value();
    Pat pat = Parser.pattern(lex("Some(x)"), Span.NONE, Edition.E2021).value();
    List<TokenTree> trees = new java.util.ArrayList<>(lex("let"));
    trees.add(fragment(new Fragment.OfPat(pat), "Some(x)"));
    trees.addAll(lex(":"));
    trees.add(fragment(new Fragment.OfType(vec), "Vec<u8>"));
    trees.addAll(lex("="));
    trees.add(fragment(new Fragment.OfType(vec), "Vec<u8>"));
    trees.addAll(lex("::new();"));
    trees.add(
        fragment(new Fragment.OfExpr(expression("if a { b } else { c }")), "if a {} else {}"));
    trees.addAll(lex("d"));
    Outcome<Fragment.OfStmts, SyntaxError> parsed =
        Parser.statements(trees, Span.NONE, Edition.E2021);
    assertEquals(List.of(), parsed.problems());
    assertEquals(2, parsed.value().stmts().size());
    assertTrue(parsed.value().tail().isPresent());
  }

  @Test
  void stringsOfCAreTwoTokensInOldEditions() {
    assertEquals(2, Parser.lex(0, "c\"a\"", Edition.E2018).value().size());
    assertEquals(1, Parser.lex(0, "c\"a\"", Edition.E2021).value().size());
  }

  @Test
  void itemsOfMacrosKnowTheirPlace() {
    String function = "fn f(&self) {}";
    assertEquals(
        List.of(), Parser.associatedItems(lex(function), Span.NONE, Edition.E2021).problems());
    assertEquals(
        1, Parser.associatedItems(lex("struct S;"), Span.NONE, Edition.E2021).problems().size());
    assertEquals(
        2, Parser.items(lex("fn f() {} struct S;"), Span.NONE, Edition.E2021).value().size());
    assertEquals(
        1, Parser.foreignItems(lex("fn f(x: u8, ...);"), Span.NONE, Edition.E2021).value().size());
  }
}
