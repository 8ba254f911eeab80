// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Span;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Ident;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// Reads the operands of `asm!`.
///
/// The names of the result say how each argument is written, with `{}` where an operand is: a
/// register operand may have two or none. The template names every operand by its number.
///
/// Source: Reference, "Inline assembly".
final class AsmArgs {
  private static final Set<String> REGISTERS = Set.of("in", "out", "lateout", "inout", "inlateout");

  private final Arguments arguments;
  private final BodyExpander body;
  private final List<Expr> operands = new ArrayList<>();
  private final List<Ident> written = new ArrayList<>();
  private final List<String> template = new ArrayList<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Set<String> options = new TreeSet<>();
  private final List<Ident> clobbers = new ArrayList<>();

  /// How many arguments the template can mean, explicit registers left out.
  private int numbered;

  private AsmArgs(Arguments arguments, BodyExpander body) {
    this.arguments = arguments;
    this.body = body;
  }

  static Output expand(Arguments arguments, Span call, BodyExpander body) {
    return new AsmArgs(arguments, body).run(call);
  }

  private Output run(Span call) {
    while (!arguments.atEnd()) {
      argument(call);
      if (!arguments.atEnd() && !arguments.eat(",")) {
        body.work().problem(arguments.here(), "expected `,` in `asm!`");
        break;
      }
    }
    if (!options.isEmpty()) {
      written.add(Ident.of("options(" + String.join(", ", options) + ")", call));
    }
    written.addAll(clobbers);
    return new Output.Whole(
        new Fragment.OfExpr(
            new Expr.Builtin(
                Expr.BuiltinKind.ASM,
                operands,
                List.of(),
                written,
                numbered(String.join("\n", template)),
                call)));
  }

  private void argument(Span call) {
    String name = "";
    if (arguments.peek().orElse(null) instanceof Token word
        && word.kind() == TokenKind.IDENT
        && arguments.peek(1).orElse(null) instanceof Token equals
        && equals.is("=")) {
      name = word.text();
      arguments.skip();
      arguments.skip();
    }
    TokenTree first = arguments.peek().orElse(null);
    TokenTree second = arguments.peek(1).orElse(null);
    if (first instanceof Token word && word.kind() == TokenKind.IDENT) {
      if (second instanceof Group group && REGISTERS.contains(word.text())) {
        arguments.skip();
        arguments.skip();
        boolean explicit =
            group.trees().size() == 1
                && group.trees().get(0) instanceof Token register
                && register.kind() == TokenKind.STR;
        if (!explicit) {
          number(name);
        }
        String how = word.text() + "(" + TokenText.of(group.trees()) + ") " + value();
        written.add(Ident.of(arguments.eat("=>") ? how + " => " + value() : how, call));
        return;
      }
      if (second instanceof Group group && word.text().equals("options")) {
        arguments.skip();
        arguments.skip();
        for (TokenTree option : group.trees()) {
          if (option instanceof Token t && t.kind() == TokenKind.IDENT) {
            options.add(t.text());
          }
        }
        return;
      }
      if (second instanceof Group group && word.text().equals("clobber_abi")) {
        arguments.skip();
        arguments.skip();
        clobbers.add(Ident.of("clobber_abi(" + TokenText.of(group.trees()) + ")", call));
        return;
      }
      if (word.text().equals("const")
          || word.text().equals("sym")
          || (word.text().equals("label") && second instanceof Group)) {
        arguments.skip();
        number(name);
        written.add(Ident.of(word.text() + " " + value(), call));
        return;
      }
    }
    Optional<Expr> text = arguments.expr().map(body::expr);
    text.flatMap(Constants::string).ifPresent(template::add);
  }

  private void number(String name) {
    if (!name.isEmpty()) {
      named.put(name, numbered);
    }
    numbered++;
  }

  /// Reads an operand; how it is written.
  private String value() {
    if (arguments.peek().orElse(null) instanceof Token t && t.isWord("_")) {
      arguments.skip();
      return "_";
    }
    Optional<Expr> expr = arguments.expr();
    expr.ifPresent(e -> operands.add(body.expr(e)));
    return expr.isPresent() ? "{}" : "_";
  }

  /// The template with numbers for names and for `{}`.
  private String numbered(String text) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
      int close = text.indexOf('}', i);
      if ((c == '{' || c == '}') && twice) {
        out.append(c).append(c);
        i++;
      } else if (c == '{' && close > 0) {
        String inside = text.substring(i + 1, close);
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        Integer known = named.get(name);
        out.append('{');
        out.append(
            name.isEmpty() ? Integer.toString(next++) : known == null ? name : known.toString());
        out.append(colon < 0 ? "" : inside.substring(colon)).append('}');
        i = close;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
