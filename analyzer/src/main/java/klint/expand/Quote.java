// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import klint.base.KlintBug;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Block;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Lifetime;
import klint.syntax.Pat;
import klint.syntax.Path;
import klint.syntax.Stmt;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;
import klint.syntax.Type;
import klint.syntax.Vis;

/// Writes Rust from templates, on behalf of one call of a model.
///
/// A template is Rust text with holes `#name`; holes are given as pairs of a name and a value. A
/// value is a token, a tree (which stays one operand), a name, or a list of these. All that is
/// written has the place of the call.
public final class Quote {
  private static final Map<String, List<TokenTree>> LEXED = new ConcurrentHashMap<>();

  private final Work work;
  private final Span callSite;
  private final Span mixed;
  private boolean failed;

  Quote(Work work, int expansion, Span at) {
    this.work = work;
    Expansions expansions = work.expansions();
    this.callSite = at.withCtx(expansions.apply(0, at.ctx(), expansion, Transparency.TRANSPARENT));
    this.mixed = at.withCtx(expansions.apply(0, at.ctx(), expansion, Transparency.MIXED));
  }

  private Quote(Work work, Span callSite, Span mixed) {
    this.work = work;
    this.callSite = callSite;
    this.mixed = mixed;
  }

  /// The place of what is written as if at the call: names mean what they mean there.
  public Span callSite() {
    return callSite;
  }

  /// The place of locals that the caller cannot see.
  public Span mixed() {
    return mixed;
  }

  CrateContext crate() {
    return work.crate();
  }

  Spent spent() {
    return work.expansions().spent(callSite.ctx());
  }

  /// The same, but what is written has this place.
  public Quote at(Span span) {
    return new Quote(work, span, mixed);
  }

  /// The item with what the configuration leaves out of its fields, variants and parameters gone.
  public Item configured(Item item) {
    return new Configurer(work).inside(item);
  }

  /// A variable of the build's environment.
  Optional<String> env(String name) {
    return work.host().env(name);
  }

  /// The file of the call, as a person names it.
  String file() {
    return work.host().place(work.expansions().userPlace(callSite)).file();
  }

  /// Reports that the input is wrong.
  public void fail(Span at, String message) {
    failed = true;
    work.problem(at.isNone() ? callSite : at, message);
  }

  boolean failed() {
    return failed;
  }

  /// A name as if written at the call.
  public Ident ident(String text) {
    return new Ident(text, false, callSite);
  }

  /// A name that the caller cannot see.
  public Ident hidden(String text) {
    return new Ident(text, false, mixed);
  }

  public Token string(String value) {
    return new Token(TokenKind.STR, Literals.quoted(value), false, callSite);
  }

  public Token cString(String value) {
    return new Token(TokenKind.C_STR, Literals.quotedC(value), false, callSite);
  }

  public Token byteString(String bytes) {
    return new Token(TokenKind.BYTE_STR, Literals.quotedBytes(bytes), false, callSite);
  }

  /// A number of type `usize`.
  public Token integer(long value) {
    return new Token(TokenKind.INT, value + "usize", false, callSite);
  }

  /// The tokens of a template.
  public List<TokenTree> tokens(String template, Object... holes) {
    List<TokenTree> out = new ArrayList<>();
    fill(lexed(template), holes(template, holes), out);
    return out;
  }

  /// The items of a template.
  public List<Item> items(String template, Object... holes) {
    return parsed(
        work.syntax().items(tokens(template, holes), Syntax.ItemPlace.MODULE, Edition.E2021),
        template);
  }

  /// The one item of a template.
  public Item item(String template, Object... holes) {
    List<Item> items = items(template, holes);
    return items.isEmpty() ? new Item.Broken(List.of(), callSite) : items.get(0);
  }

  /// The items of a trait or impl.
  List<Item> members(String template, Object... holes) {
    return parsed(
        work.syntax().items(tokens(template, holes), Syntax.ItemPlace.ASSOCIATED, Edition.E2021),
        template);
  }

  public Type type(String template, Object... holes) {
    return parsed(work.syntax().type(tokens(template, holes), Edition.E2021), template);
  }

  public Expr expr(String template, Object... holes) {
    return parsed(work.syntax().expr(tokens(template, holes), Edition.E2021), template);
  }

  /// The longest fragment at an index of the input; absent if there is none.
  Optional<Syntax.Match> longest(FragmentKind kind, List<TokenTree> input, int from) {
    return work.syntax().longest(kind, input, from, work.crate().edition());
  }

  private <T> T parsed(Syntax.Parsed<T> parsed, String template) {
    if (!parsed.errors().isEmpty() && !failed) {
      failed = true;
      work.problem(
          callSite,
          "what this macro writes does not parse: "
              + parsed.errors().get(0).message()
              + " (in `"
              + template.strip().lines().findFirst().orElse("")
              + "`)");
    }
    return parsed.value();
  }

  private List<TokenTree> lexed(String template) {
    List<TokenTree> known = LEXED.get(template);
    if (known != null) {
      return known;
    }
    Syntax.Parsed<List<TokenTree>> lexed = work.syntax().lex(-1, template, Edition.E2021);
    if (!lexed.errors().isEmpty()) {
      throw new KlintBug("template does not lex: " + template);
    }
    LEXED.put(template, lexed.value());
    return lexed.value();
  }

  private static Map<String, Object> holes(String template, Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!(pairs[i] instanceof String name) || i + 1 >= pairs.length) {
        throw new KlintBug("holes are pairs of name and value: " + template);
      }
      map.put(name, pairs[i + 1]);
    }
    return map;
  }

  private void fill(List<TokenTree> template, Map<String, Object> holes, List<TokenTree> out) {
    for (int i = 0; i < template.size(); i++) {
      switch (template.get(i)) {
        case Token t -> {
          if (t.is("#")
              && i + 1 < template.size()
              && template.get(i + 1) instanceof Token name
              && holes.containsKey(name.text())) {
            add(holes.get(name.text()), out);
            i++;
          } else {
            out.add(new Token(t.kind(), t.text(), t.joint(), callSite));
          }
        }
        case Group g -> {
          List<TokenTree> inner = new ArrayList<>();
          fill(g.trees(), holes, inner);
          out.add(new Group(g.delimiter(), inner, callSite, callSite));
        }
        case Interpolated whole -> out.add(whole);
      }
    }
  }

  private static void add(Object value, List<TokenTree> out) {
    switch (value) {
      case TokenTree tree -> out.add(tree);
      case Ident i ->
          out.add(
              new Token(
                  i.raw() ? TokenKind.RAW_IDENT : TokenKind.IDENT, i.text(), false, i.span()));
      case Lifetime l -> out.add(new Token(TokenKind.LIFETIME, "'" + l.name(), false, l.span()));
      case Type t -> out.add(whole(new Fragment.OfType(t), t.span()));
      case Expr e -> out.add(whole(new Fragment.OfExpr(e), e.span()));
      case Pat p -> out.add(whole(new Fragment.OfPat(p), p.span()));
      case Path p -> out.add(whole(new Fragment.OfPath(p), p.span()));
      case Stmt s -> out.add(whole(new Fragment.OfStmt(s), s.span()));
      case Item i -> out.add(whole(new Fragment.OfItem(i), i.span()));
      case Block b -> out.add(whole(new Fragment.OfBlock(b), b.span()));
      case Vis.Inherited _ -> {}
      case Vis v -> out.add(whole(new Fragment.OfVis(v), Span.NONE));
      case Attr.Normal a -> {
        Span at = a.span();
        out.add(Tokens.punct("#", at));
        if (a.style() == Attr.Style.INNER) {
          out.add(Tokens.punct("!", at));
        }
        List<TokenTree> meta = List.of(whole(new Fragment.OfMeta(a.meta()), at));
        out.add(Tokens.group(klint.syntax.Delimiter.BRACKET, meta, at));
      }
      case Attr.Doc _ -> {}
      case Optional<?> o -> o.ifPresent(v -> add(v, out));
      case List<?> list -> list.forEach(v -> add(v, out));
      case Object other -> throw new KlintBug("no such hole: " + other.getClass());
    }
  }

  private static Interpolated whole(Fragment fragment, Span at) {
    return new Interpolated(fragment, List.of(), at);
  }
}
