// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Set;
import klint.syntax.Delimiter;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// Which tokens a fragment may begin with: what decides between a fragment and other possibilities
/// at the same place of a matcher.
///
/// Source: Reference, "Macros by example: metavariables" and the first sets of the grammar.
final class FragmentStart {
  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }

  private static final Set<String> RESERVED =
      Set.of(
          "_",
          "as",
          "break",
          "const",
          "continue",
          "crate",
          "else",
          "enum",
          "extern",
          "false",
          "fn",
          "for",
          "if",
          "impl",
          "in",
          "let",
          "loop",
          "match",
          "mod",
          "move",
          "mut",
          "pub",
          "ref",
          "return",
          "self",
          "Self",
          "static",
          "struct",
          "super",
          "trait",
          "true",
          "type",
          "unsafe",
          "use",
          "where",
          "while",
          "abstract",
          "become",
          "box",
          "do",
          "final",
          "macro",
          "override",
          "priv",
          "typeof",
          "unsized",
          "virtual",
          "yield",
          "async",
          "await",
          "dyn",
          "try",
          "gen");

  private static final Set<String> PATH_WORDS = Set.of("crate", "self", "Self", "super");

  private static final Set<String> EXPR_WORDS =
      Set.of(
          "async",
          "do",
          "box",
          "break",
          "const",
          "continue",
          "false",
          "for",
          "gen",
          "if",
          "let",
          "loop",
          "match",
          "move",
          "return",
          "true",
          "try",
          "unsafe",
          "while",
          "yield",
          "safe",
          "static",
          "become");

  private static final Set<String> TYPE_WORDS =
      Set.of("_", "for", "impl", "fn", "unsafe", "extern", "typeof", "dyn");

  private static final Set<String> EXPR_PUNCT =
      Set.of("!", "-", "*", "|", "||", "&", "&&", "..", "...", "..=", "<", "<<", "<-", "::", "#");

  private static final Set<String> TYPE_PUNCT =
      Set.of("!", "*", "&", "&&", "?", "<", "<<", "<-", "::");

  private static final Set<String> PAT_PUNCT =
      Set.of("&", "&&", "-", "..", "...", "..=", "::", "<", "<<");

  private FragmentStart() {}

  static boolean possible(FragmentKind kind, TokenTree tree) {
    return switch (tree) {
      case Token token -> token(kind, token);
      case Group group -> group(kind, group.delimiter());
      case Interpolated whole -> fragment(kind, whole.fragment());
    };
  }

  private static boolean token(FragmentKind kind, Token t) {
    return switch (kind) {
      case TT, ITEM, STMT -> true;
      case IDENT -> isName(t) && !t.isWord("_");
      case LIFETIME -> t.kind() == TokenKind.LIFETIME;
      case LITERAL -> t.kind().isLiteral() || t.is("-") || t.isWord("true") || t.isWord("false");
      case VIS -> t.is(",") || isName(t) || t.isWord("_") || type(t);
      case BLOCK -> false;
      case EXPR_2021 -> expr(t) && !t.isWord("let") && !t.isWord("const");
      case EXPR -> (expr(t) || t.isWord("_")) && !t.isWord("let");
      case TY -> type(t);
      case PAT -> t.is("|") || pattern(t);
      case PAT_PARAM -> pattern(t);
      case PATH -> isName(t) || t.is("::") || t.is("<") || t.is("<<");
      case META -> isName(t) || t.is("::");
    };
  }

  private static boolean group(FragmentKind kind, Delimiter delimiter) {
    return switch (kind) {
      case TT, ITEM, STMT -> true;
      case IDENT, LIFETIME, LITERAL, PATH, META -> false;
      case BLOCK -> delimiter == Delimiter.BRACE;
      case EXPR, EXPR_2021 -> true;
      case VIS, TY, PAT, PAT_PARAM -> delimiter != Delimiter.BRACE;
    };
  }

  private static boolean fragment(FragmentKind kind, Fragment fragment) {
    return switch (kind) {
      case TT, ITEM, STMT -> true;
      case IDENT, LIFETIME -> false;
      case LITERAL ->
          fragment instanceof Fragment.OfLiteral
              || (fragment instanceof Fragment.OfExpr e && e.expr() instanceof Expr.Lit);
      case VIS -> true;
      case BLOCK -> fragment instanceof Fragment.OfBlock;
      case EXPR, EXPR_2021 ->
          fragment instanceof Fragment.OfExpr
              || fragment instanceof Fragment.OfLiteral
              || fragment instanceof Fragment.OfBlock
              || fragment instanceof Fragment.OfPath;
      case TY -> fragment instanceof Fragment.OfType || fragment instanceof Fragment.OfPath;
      case PAT, PAT_PARAM ->
          fragment instanceof Fragment.OfPat
              || fragment instanceof Fragment.OfLiteral
              || fragment instanceof Fragment.OfExpr
              || fragment instanceof Fragment.OfPath;
      case PATH -> fragment instanceof Fragment.OfPath || fragment instanceof Fragment.OfType;
      case META -> fragment instanceof Fragment.OfMeta || fragment instanceof Fragment.OfPath;
    };
  }

  private static boolean isName(Token t) {
    return t.kind() == TokenKind.IDENT
        || t.kind() == TokenKind.RAW_IDENT
        || t.kind() == TokenKind.DOLLAR_CRATE;
  }

  private static boolean isFree(Token t) {
    return t.kind() == TokenKind.RAW_IDENT
        || t.kind() == TokenKind.DOLLAR_CRATE
        || (t.kind() == TokenKind.IDENT
            && (!RESERVED.contains(t.text()) || PATH_WORDS.contains(t.text())));
  }

  private static boolean expr(Token t) {
    return t.kind().isLiteral()
        || t.kind() == TokenKind.LIFETIME
        || isFree(t)
        || (t.kind() == TokenKind.IDENT && EXPR_WORDS.contains(t.text()))
        || (t.kind() == TokenKind.PUNCT && EXPR_PUNCT.contains(t.text()));
  }

  private static boolean type(Token t) {
    return t.kind() == TokenKind.LIFETIME
        || isFree(t)
        || (t.kind() == TokenKind.IDENT && TYPE_WORDS.contains(t.text()))
        || (t.kind() == TokenKind.PUNCT && TYPE_PUNCT.contains(t.text()));
  }

  private static boolean pattern(Token t) {
    return t.kind().isLiteral()
        || isName(t)
        || (t.kind() == TokenKind.PUNCT && PAT_PUNCT.contains(t.text()));
  }
}
