// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Place;
import klint.syntax.Edition;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Ident;
import klint.syntax.MacroCall;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;
import klint.syntax.Type;

/// The macros that the compiler itself knows, called with `!`.
///
/// Source: the documentation of each in the standard library.
final class Builtins {
  private static final Set<String> NOTHING = Set.of("trace_macros", "log_syntax", "global_asm");

  private final MacroCall call;
  private final Position position;
  private final Quote quote;
  private final BodyExpander body;
  private final Work work;

  private Builtins(MacroCall call, Position position, Quote quote, BodyExpander body) {
    this.call = call;
    this.position = position;
    this.quote = quote;
    this.body = body;
    this.work = body.work();
  }

  static Output expand(
      Macro.Builtin macro, MacroCall call, Position position, Quote quote, BodyExpander body) {
    return new Builtins(call, position, quote, body).named(macro.name());
  }

  private Output named(String name) {
    return switch (name) {
      case "concat" -> concat();
      case "concat_bytes" -> concatBytes();
      case "concat_idents" -> concatIdents();
      case "stringify" -> token(quote.string(TokenText.of(call.args().trees())));
      case "include" -> include();
      case "include_str" -> includeText(TokenKind.STR);
      case "include_bytes" -> includeText(TokenKind.BYTE_STR);
      case "env" -> env();
      case "option_env" -> optionEnv();
      case "line" -> token(integer(userPlace().line()));
      case "column" -> token(integer(userPlace().column()));
      case "file" -> token(quote.string(userPlace().file()));
      case "module_path" -> token(quote.string(work.crate().name()));
      case "cfg" -> cfg();
      case "cfg_select" -> cfgSelect();
      case "assert" -> assertion();
      case "core_panic", "std_panic", "panic" -> byEdition("panic", List.of(core()));
      case "unreachable" -> byEdition("unreachable", List.of(core()));
      case "format_args", "const_format_args", "format_args_nl" ->
          FormatArgs.expand(
              arguments(), call.span(), name.endsWith("_nl") ? "\n" : "", quote, body);
      case "asm", "naked_asm" -> AsmArgs.expand(arguments(), call.span(), body);
      case "offset_of" -> offsetOf();
      case "compile_error" -> {
        String message =
            arguments().exprs().stream()
                .findFirst()
                .flatMap(Constants::string)
                .orElse("compile_error!");
        work.problem(call.span(), message);
        yield new Output.Failed();
      }
      case String other when NOTHING.contains(other) -> nothing();
      case String other -> {
        work.shared().unsupported().merge(other, 1, Integer::sum);
        yield new Output.Failed();
      }
    };
  }

  private Arguments arguments() {
    return new Arguments(call.args().trees(), call.span(), body);
  }

  private static Output token(Token token) {
    return new Output.Whole(new Fragment.OfExpr(new Expr.Lit(token)));
  }

  private Output nothing() {
    return position == Position.EXPRESSION
        ? new Output.Whole(new Fragment.OfExpr(new Expr.Tuple(List.of(), quote.callSite())))
        : new Output.Trees(List.of());
  }

  private Token integer(int value) {
    return new Token(TokenKind.INT, value + "u32", false, quote.callSite());
  }

  private Place userPlace() {
    return work.host().place(work.expansions().userPlace(call.span()));
  }

  private Output concat() {
    StringBuilder text = new StringBuilder();
    for (Expr expr : arguments().exprs()) {
      Optional<String> part = Constants.text(expr);
      if (part.isEmpty()) {
        work.problem(expr.span(), "expected a literal in `concat!`");
        return new Output.Failed();
      }
      text.append(part.get());
    }
    return token(quote.string(text.toString()));
  }

  private Output concatBytes() {
    StringBuilder bytes = new StringBuilder();
    for (Expr expr : arguments().exprs()) {
      if (!bytes(expr, bytes)) {
        work.problem(expr.span(), "expected bytes in `concat_bytes!`");
        return new Output.Failed();
      }
    }
    return token(quote.byteString(bytes.toString()));
  }

  private static boolean bytes(Expr expr, StringBuilder out) {
    if (expr instanceof Expr.Array a) {
      return a.elems().stream().allMatch(e -> bytes(e, out));
    }
    if (!(expr instanceof Expr.Lit(Token t))) {
      return false;
    }
    Optional<String> value =
        t.kind() == TokenKind.INT
            ? Constants.text(expr).map(v -> Character.toString((char) Integer.parseInt(v)))
            : Literals.text(t);
    value.ifPresent(out::append);
    return value.isPresent();
  }

  private Output concatIdents() {
    StringBuilder name = new StringBuilder();
    for (TokenTree tree : call.args().trees()) {
      if (tree instanceof Token t && !t.is(",")) {
        name.append(t.text());
      }
    }
    return new Output.Trees(List.of(Tokens.word(name.toString(), quote.callSite())));
  }

  /// The string that the first argument is, once its macros are expanded.
  private Optional<String> string() {
    List<Expr> exprs = arguments().exprs();
    Optional<String> text = exprs.isEmpty() ? Optional.empty() : Constants.string(exprs.get(0));
    if (text.isEmpty()) {
      work.problem(call.span(), "expected a string literal");
    }
    return text;
  }

  private Output include() {
    Optional<Host.Included> file = string().flatMap(this::file);
    if (file.isEmpty()) {
      return new Output.Failed();
    }
    Syntax.Parsed<List<TokenTree>> lexed =
        work.syntax().lex(file.get().file(), file.get().text(), work.crate().edition());
    work.errors(lexed.errors(), call.span());
    return new Output.Trees(lexed.value());
  }

  private Optional<Host.Included> file(String path) {
    Span user = work.expansions().userPlace(call.span());
    Optional<Host.Included> file = work.host().include(user, path);
    if (file.isEmpty()) {
      work.warning(call.span(), "cannot include `" + path + "`: no such file in the tree");
    }
    return file;
  }

  private Output includeText(TokenKind kind) {
    String text = string().flatMap(this::file).map(Host.Included::text).orElse("");
    return token(kind == TokenKind.STR ? quote.string(text) : quote.byteString(latin(text)));
  }

  private static String latin(String text) {
    return new String(
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private Output env() {
    Optional<String> name = string();
    Optional<String> value = name.flatMap(n -> work.host().env(n));
    return token(quote.string(value.orElse("")));
  }

  private Output optionEnv() {
    Optional<String> value = string().flatMap(n -> work.host().env(n));
    return new Output.Trees(
        value.isPresent()
            ? quote.tokens(
                "#krate::option::Option::Some(#v)", "krate", core(), "v", quote.string(value.get()))
            : quote.tokens("#krate::option::Option::None::<&'static str>", "krate", core()));
  }

  /// The crate of the macro: `core` or `std`.
  private Token core() {
    return new Token(TokenKind.DOLLAR_CRATE, "$crate", false, quote.mixed());
  }

  private Output cfg() {
    List<List<TokenTree>> parts = Tokens.splitCommas(call.args().trees());
    Optional<Boolean> holds =
        parts.size() == 1 ? CfgPredicate.holds(parts.get(0), work.crate().cfg()) : Optional.empty();
    if (holds.isEmpty()) {
      work.problem(call.span(), "expected a predicate in `cfg!`");
      return new Output.Failed();
    }
    return new Output.Trees(List.of(Tokens.word(holds.get() ? "true" : "false", quote.callSite())));
  }

  /// `predicate => { tokens }`, the first that holds; `_` always does.
  private Output cfgSelect() {
    List<TokenTree> trees = call.args().trees();
    int i = 0;
    while (i < trees.size()) {
      int arrow = i;
      while (arrow < trees.size() && !Tokens.isPunct(trees, arrow, "=>")) {
        arrow++;
      }
      if (arrow + 1 >= trees.size()) {
        break;
      }
      List<TokenTree> predicate = trees.subList(i, arrow);
      boolean holds =
          Tokens.isWord(predicate, 0, "_")
              || CfgPredicate.holds(predicate, work.crate().cfg()).orElse(false);
      List<TokenTree> output;
      int next;
      if (trees.get(arrow + 1) instanceof Group group
          && group.delimiter() == klint.syntax.Delimiter.BRACE) {
        output = group.trees();
        next = arrow + 2;
      } else {
        next = arrow + 1;
        while (next < trees.size() && !Tokens.isPunct(trees, next, ",")) {
          next++;
        }
        output = trees.subList(arrow + 1, next);
      }
      if (holds) {
        return new Output.Trees(output);
      }
      i = Tokens.isPunct(trees, next, ",") ? next + 1 : next;
    }
    work.problem(call.span(), "no case of `cfg_select!` holds");
    return new Output.Failed();
  }

  private Output assertion() {
    Arguments arguments = arguments();
    int size = call.args().trees().size();
    Optional<Expr> condition = arguments.expr();
    if (condition.isEmpty()) {
      return new Output.Failed();
    }
    List<TokenTree> read = call.args().trees().subList(0, size - arguments.rest().size());
    arguments.eat(",");
    if (arguments.atEnd()) {
      return new Output.Trees(
          quote.tokens(
              "if !#condition { #krate::panicking::panic(#text) }",
              "condition",
              condition.get(),
              "krate",
              core(),
              "text",
              quote.string("assertion failed: " + TokenText.of(read))));
    }
    boolean new2021 = work.crate().edition().atLeast(Edition.E2021);
    return new Output.Trees(
        quote.tokens(
            new2021
                ? "if !#condition { #krate::panic::panic_2021!(#message) }"
                : "if !#condition { panic!(#message) }",
            "condition",
            condition.get(),
            "krate",
            core(),
            "message",
            arguments.rest()));
  }

  /// `panic!` and `unreachable!` mean different macros in old and new editions.
  private Output byEdition(String name, List<TokenTree> krate) {
    String edition = work.crate().edition().atLeast(Edition.E2021) ? "2021" : "2015";
    return new Output.Trees(
        quote.tokens(
            "#krate::panic::#name!(#message)",
            "krate",
            krate,
            "name",
            new Ident(name + "_" + edition, false, quote.mixed()),
            "message",
            call.args().trees()));
  }

  /// The parts of `0.1`, which the lexer takes for a number.
  private static List<String> dotted(String text) {
    List<String> parts = new ArrayList<>();
    java.util.StringTokenizer tokens = new java.util.StringTokenizer(text, ".");
    while (tokens.hasMoreTokens()) {
      parts.add(tokens.nextToken());
    }
    return parts;
  }

  private Output offsetOf() {
    Arguments arguments = arguments();
    Optional<Type> type = arguments.type();
    if (type.isEmpty() || !arguments.eat(",")) {
      work.problem(call.span(), "expected a type and fields in `offset_of!`");
      return new Output.Failed();
    }
    List<Ident> names = new ArrayList<>();
    for (TokenTree tree : arguments.rest()) {
      if (tree instanceof Token t && t.kind() != TokenKind.PUNCT) {
        for (String part : dotted(t.text())) {
          names.add(new Ident(part, t.kind() == TokenKind.RAW_IDENT, t.span()));
        }
      }
    }
    return new Output.Whole(
        new Fragment.OfExpr(
            new Expr.Builtin(
                Expr.BuiltinKind.OFFSET_OF,
                List.of(),
                List.of(body.type(type.get())),
                names,
                "",
                call.span())));
  }
}
