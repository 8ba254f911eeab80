// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import klint.base.KlintBug;
import klint.base.Span;
import klint.grammar.RustLexer;

/// The tokens of token trees, flat, made as the parser asks for them.
final class TreeTokens extends Tokens {
  private static final Map<String, Integer> TYPES = types();

  private final List<TokenTree> top;
  private final Span end;
  private final Deque<Iterator<TokenTree>> open = new ArrayDeque<>();
  private final Deque<TokenTree.Group> groups = new ArrayDeque<>();

  /// Per token: the tree it is of, which part of that tree, and which of the top trees it is in.
  private final List<TokenTree> trees = new ArrayList<>();

  private final List<Integer> parts = new ArrayList<>();
  private final List<Integer> tops = new ArrayList<>();
  private int current = -1;

  /// `end` is the place of what comes after the last token.
  TreeTokens(List<TokenTree> top, Span end, Edition edition) {
    super(64, edition);
    this.top = top;
    this.end = end;
    open.push(top.iterator());
  }

  private static Map<String, Integer> types() {
    Map<String, Integer> types = new HashMap<>();
    for (int type = 1; type <= RustLexer.VOCABULARY.getMaxTokenType(); type++) {
      String literal = RustLexer.VOCABULARY.getLiteralName(type);
      if (literal != null) {
        types.put(literal.substring(1, literal.length() - 1), type);
      }
    }
    for (String word : List.of("abstract", "final", "override", "priv", "typeof", "unsized")) {
      types.put(word, RustLexer.RESERVED_WORD);
    }
    types.put("virtual", RustLexer.RESERVED_WORD);
    return types;
  }

  // ---- Flattening

  @Override
  protected void fetch(int i) {
    while (size() <= i) {
      Iterator<TokenTree> here = open.peek();
      if (here == null) {
        return;
      }
      if (!here.hasNext()) {
        open.pop();
        if (!groups.isEmpty()) {
          TokenTree.Group group = groups.pop();
          put(closing(group.delimiter()), group, 1);
        }
        continue;
      }
      TokenTree tree = here.next();
      if (groups.isEmpty()) {
        current++;
      }
      switch (tree) {
        case TokenTree.Group group -> {
          put(opening(group.delimiter()), group, 0);
          groups.push(group);
          open.push(group.trees().iterator());
        }
        case TokenTree.Interpolated fragment -> put(fragmentType(fragment.fragment()), tree, 0);
        case TokenTree.Token token -> flatten(token);
      }
    }
  }

  private void put(int type, TokenTree tree, int part) {
    trees.add(tree);
    parts.add(part);
    tops.add(current);
    add(type, 0, 0);
  }

  private static int opening(Delimiter delimiter) {
    return switch (delimiter) {
      case PAREN -> RustLexer.LPAREN;
      case BRACKET -> RustLexer.LBRACKET;
      case BRACE -> RustLexer.LBRACE;
    };
  }

  private static int closing(Delimiter delimiter) {
    return switch (delimiter) {
      case PAREN -> RustLexer.RPAREN;
      case BRACKET -> RustLexer.RBRACKET;
      case BRACE -> RustLexer.RBRACE;
    };
  }

  private static int fragmentType(Fragment fragment) {
    return switch (fragment) {
      case Fragment.OfExpr(Expr expr) ->
          endsStatement(expr) ? RustLexer.FRAGMENT_BLOCK_EXPR : RustLexer.FRAGMENT_EXPR;
      case Fragment.OfType(Type.OfPath _) -> RustLexer.FRAGMENT_PATH;
      case Fragment.OfType _ -> RustLexer.FRAGMENT_TYPE;
      case Fragment.OfPath _ -> RustLexer.FRAGMENT_PATH;
      case Fragment.OfPat _ -> RustLexer.FRAGMENT_PAT;
      case Fragment.OfStmt _, Fragment.OfStmts _ -> RustLexer.FRAGMENT_STMT;
      case Fragment.OfItem _ -> RustLexer.FRAGMENT_ITEM;
      case Fragment.OfBlock _ -> RustLexer.FRAGMENT_BLOCK;
      case Fragment.OfMeta _ -> RustLexer.FRAGMENT_META;
      case Fragment.OfVis _ -> RustLexer.FRAGMENT_VIS;
      case Fragment.OfLiteral _ -> RustLexer.FRAGMENT_LITERAL;
    };
  }

  private static boolean endsStatement(Expr expr) {
    return switch (expr) {
      case Expr.If _, Expr.Match _, Expr.OfBlock _, Expr.While _, Expr.Loop _, Expr.For _ -> true;
      case Expr.Lit _,
          Expr.OfPath _,
          Expr.Unary _,
          Expr.Binary _,
          Expr.Assign _,
          Expr.AssignOp _,
          Expr.Borrow _,
          Expr.RawBorrow _,
          Expr.Cast _,
          Expr.Paren _,
          Expr.Tuple _,
          Expr.Array _,
          Expr.Repeat _,
          Expr.Struct _,
          Expr.Call _,
          Expr.MethodCall _,
          Expr.Field _,
          Expr.Index _,
          Expr.Range _,
          Expr.Let _,
          Expr.Closure _,
          Expr.Return _,
          Expr.Break _,
          Expr.Continue _,
          Expr.Jump _,
          Expr.Try _,
          Expr.Await _,
          Expr.Underscore _,
          Expr.Macro _,
          Expr.Attributed _,
          Expr.Builtin _,
          Expr.Broken _ ->
          false;
    };
  }

  private void flatten(TokenTree.Token token) {
    switch (token.kind()) {
      case IDENT -> put(TYPES.getOrDefault(token.text(), RustLexer.IDENTIFIER), token, 0);
      case RAW_IDENT -> put(RustLexer.RAW_IDENTIFIER, token, 0);
      case LIFETIME -> put(RustLexer.LIFETIME, token, 0);
      case INT -> put(RustLexer.INTEGER, token, 0);
      case FLOAT -> put(RustLexer.FLOAT, token, 0);
      case CHAR, BYTE -> put(RustLexer.CHAR, token, 0);
      case STR, BYTE_STR, C_STR -> put(RustLexer.STRING, token, 0);
      case RAW_STR, RAW_BYTE_STR, RAW_C_STR -> put(RustLexer.RAW_STRING, token, 0);
      case OUTER_DOC -> put(RustLexer.OUTER_DOC, token, 0);
      case INNER_DOC -> put(RustLexer.INNER_DOC, token, 0);
      case DOLLAR_CRATE -> put(RustLexer.DOLLAR_CRATE, token, 0);
      case UNKNOWN -> put(RustLexer.UNKNOWN, token, 0);
      case PUNCT -> punct(token);
    }
  }

  /// The grammar wants `<` and `>` single.
  private void punct(TokenTree.Token token) {
    switch (token.text()) {
      case "<<" -> put(token, RustLexer.LT_JOINT, RustLexer.LT);
      case ">>" -> put(token, RustLexer.GT_JOINT, RustLexer.GT);
      case ">=" -> put(token, RustLexer.GT_EQ, RustLexer.EQ);
      case ">>=" -> put(token, RustLexer.GT_JOINT, RustLexer.GT_EQ, RustLexer.EQ);
      case "<-" -> put(token, RustLexer.LT, RustLexer.MINUS);
      default -> put(TYPES.getOrDefault(token.text(), RustLexer.UNKNOWN), token, 0);
    }
  }

  private void put(TokenTree.Token token, int... types) {
    for (int part = 0; part < types.length; part++) {
      put(types[part], token, part);
    }
  }

  // ---- Reading

  @Override
  protected boolean is(int i, String word) {
    return trees.get(i) instanceof TokenTree.Token token
        && token.kind() == TokenKind.IDENT
        && token.text().equals(word);
  }

  @Override
  String text(int i) {
    return switch (trees.get(i)) {
      case TokenTree.Token token -> rawType(i) == single(token) ? token.text() : part(i);
      case TokenTree.Group group ->
          parts.get(i) == 0 ? group.delimiter().open() : group.delimiter().close();
      case TokenTree.Interpolated _ -> "";
    };
  }

  private static int single(TokenTree.Token token) {
    return token.kind() == TokenKind.PUNCT ? TYPES.getOrDefault(token.text(), -1) : -2;
  }

  private String part(int i) {
    TokenTree.Token token = (TokenTree.Token) trees.get(i);
    if (token.kind() != TokenKind.PUNCT) {
      return token.text();
    }
    int part = parts.get(i);
    return token.text().substring(part, part + 1);
  }

  @Override
  Span span(int from, int to) {
    fetch(from);
    if (from >= size()) {
      return end;
    }
    Span first = span1(from);
    return to > from + 1 ? first.to(span1(Math.min(to, size()) - 1)) : first;
  }

  private Span span1(int i) {
    return switch (trees.get(i)) {
      case TokenTree.Token token -> {
        Span span = token.span();
        yield isSplit(token) && span.hi() - span.lo() == token.text().length()
            ? new Span(
                span.file(), span.lo() + parts.get(i), span.lo() + parts.get(i) + 1, span.ctx())
            : span;
      }
      case TokenTree.Group group -> parts.get(i) == 0 ? group.open() : group.close();
      case TokenTree.Interpolated fragment -> fragment.span();
    };
  }

  private static boolean isSplit(TokenTree.Token token) {
    return token.kind() == TokenKind.PUNCT
        && switch (token.text()) {
          case "<<", ">>", ">=", ">>=", "<-" -> true;
          default -> false;
        };
  }

  @Override
  TokenTree.Token token(int i) {
    if (trees.get(i) instanceof TokenTree.Token token) {
      return token;
    }
    throw new KlintBug("no single token");
  }

  @Override
  Fragment fragment(int i) {
    if (trees.get(i) instanceof TokenTree.Interpolated fragment) {
      return fragment.fragment();
    }
    throw new KlintBug("no fragment");
  }

  @Override
  TokenTree.Group group(int from, int to) {
    if (trees.get(from) instanceof TokenTree.Group group) {
      return group;
    }
    throw new KlintBug("no group");
  }

  @Override
  List<TokenTree> trees(int from, int to) {
    List<TokenTree> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      TokenTree tree = trees.get(i);
      found.add(tree);
      if (tree instanceof TokenTree.Group) {
        i = groupEnd(i);
      } else {
        i++;
        while (i < to && trees.get(i) == tree && parts.get(i) > 0) {
          i++;
        }
      }
    }
    return found;
  }

  // ---- Splitting at a token

  /// The trees before token `i`, which is in no group.
  List<TokenTree> before(int i) {
    fetch(i);
    if (i >= size()) {
      return top;
    }
    int at = tops.get(i);
    int part = parts.get(i);
    List<TokenTree> found = new ArrayList<>(top.subList(0, at));
    if (part > 0) {
      found.add(piece((TokenTree.Token) trees.get(i), 0, part));
    }
    return found;
  }

  /// The trees from token `i` on, which is in no group.
  List<TokenTree> from(int i) {
    fetch(i);
    if (i >= size()) {
      return List.of();
    }
    int at = tops.get(i);
    int part = parts.get(i);
    if (part == 0) {
      return top.subList(at, top.size());
    }
    List<TokenTree> found = new ArrayList<>(top.size() - at);
    TokenTree.Token token = (TokenTree.Token) trees.get(i);
    found.add(piece(token, part, token.text().length()));
    found.addAll(top.subList(at + 1, top.size()));
    return found;
  }

  private static TokenTree.Token piece(TokenTree.Token token, int from, int to) {
    Span span = token.span();
    boolean exact = span.hi() - span.lo() == token.text().length();
    return new TokenTree.Token(
        TokenKind.PUNCT,
        token.text().substring(from, to),
        to < token.text().length() || token.joint(),
        exact ? new Span(span.file(), span.lo() + from, span.lo() + to, span.ctx()) : span);
  }
}
