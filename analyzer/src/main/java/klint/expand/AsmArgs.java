// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Token;

/// Reads the operands of `asm!`.
///
/// Source: Reference, "Inline assembly".
final class AsmArgs {
  private static final Set<String> REGISTERS = Set.of("in", "out", "lateout", "inout", "inlateout");

  private AsmArgs() {}

  static Output expand(Arguments arguments, Span call, BodyExpander body) {
    List<Expr> operands = new ArrayList<>();
    List<String> template = new ArrayList<>();
    while (!arguments.atEnd()) {
      operand(arguments, operands, template, body);
      if (!arguments.atEnd() && !arguments.eat(",")) {
        body.work().problem(arguments.here(), "expected `,` in `asm!`");
        break;
      }
    }
    return new Output.Whole(
        new Fragment.OfExpr(
            new Expr.Builtin(
                Expr.BuiltinKind.ASM,
                operands,
                List.of(),
                List.of(),
                String.join("\n", template),
                call)));
  }

  private static void operand(
      Arguments arguments, List<Expr> operands, List<String> template, BodyExpander body) {
    if (arguments.peek().orElse(null) instanceof Token name
        && name.kind() == TokenKind.IDENT
        && arguments.peek(1).orElse(null) instanceof Token equals
        && equals.is("=")) {
      arguments.skip();
      arguments.skip();
    }
    TokenTree first = arguments.peek().orElse(null);
    boolean group = arguments.peek(1).orElse(null) instanceof Group;
    if (first instanceof Token word && word.kind() == TokenKind.IDENT) {
      if (group && REGISTERS.contains(word.text())) {
        arguments.skip();
        arguments.skip();
        value(arguments, operands, body);
        if (arguments.eat("=>")) {
          value(arguments, operands, body);
        }
        return;
      }
      if (group && (word.text().equals("options") || word.text().equals("clobber_abi"))) {
        arguments.skip();
        arguments.skip();
        return;
      }
      if (word.text().equals("const")
          || word.text().equals("sym")
          || (word.text().equals("label") && group)) {
        arguments.skip();
        value(arguments, operands, body);
        return;
      }
    }
    Optional<Expr> text = arguments.expr().map(body::expr);
    text.flatMap(Constants::string).ifPresent(template::add);
  }

  private static void value(Arguments arguments, List<Expr> operands, BodyExpander body) {
    if (arguments.peek().orElse(null) instanceof Token t && t.isWord("_")) {
      arguments.skip();
      return;
    }
    arguments.expr().ifPresent(e -> operands.add(body.expr(e)));
  }
}
