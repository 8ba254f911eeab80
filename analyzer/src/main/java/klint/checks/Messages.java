// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.resolve.PrimTy;
import klint.syntax.Expr;
import klint.types.BodyTypes;
import klint.types.Hir.Node;
import klint.types.HirNodes;
import klint.types.Ty;
import org.jspecify.annotations.Nullable;

/// Which calls print a message into the kernel's log, and how the message ends.
///
/// A function prints if it takes `fmt::Arguments` and calls one of the C functions that
/// rules/messages.json names, or hands its arguments to another that prints.
final class Messages {
  private final Code code;
  private final Optional<DefId> arguments;
  private final Set<String> symbols;
  private final Map<DefId, Boolean> prints = new HashMap<>();

  Messages(Code code) {
    this.code = code;
    this.arguments = code.defs().lang("format_arguments");
    this.symbols = code.knowledge().messages().printers();
  }

  /// A message, with the text it is made of.
  record Message(Node.Builtin template, boolean continues, End end) {}

  enum End {
    /// The line is ended.
    CLOSED,
    /// The line is not ended.
    OPEN,
    /// What is printed last is not known.
    UNKNOWN
  }

  /// The message that a call prints, if it prints one whose text is in this body.
  Optional<Message> of(BodyTypes body, Node call) {
    Optional<DefId> callee = code.callee(body, call);
    if (callee.isEmpty()) {
      return Optional.empty();
    }
    for (Node argument : Code.arguments(call)) {
      if (isArguments(body.exprs().get(argument.id()))) {
        Optional<Node.Builtin> template = template(body, argument);
        if (template.isPresent() && prints(callee.get())) {
          boolean continues =
              code.knowledge().messages().continues().contains(code.defs().path(callee.get()));
          return Optional.of(new Message(template.get(), continues, end(body, template.get())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isArguments(@Nullable Ty type) {
    return type instanceof Ty.Adt adt && arguments.filter(adt.def()::equals).isPresent();
  }

  /// `format_args!`, or a variable that holds it.
  private Optional<Node.Builtin> template(BodyTypes body, Node node) {
    return switch (node) {
      case Node.Builtin b when b.kind() == Expr.BuiltinKind.FORMAT_ARGS -> Optional.of(b);
      case Node.Var v -> Bindings.of(body.hir()).whole(v.local()).flatMap(n -> template(body, n));
      case Node _ -> Optional.empty();
    };
  }

  // ---- which functions print

  private boolean prints(DefId function) {
    Boolean known = prints.get(function);
    if (known != null) {
      return known;
    }
    prints.put(function, false);
    boolean answer = code.types().body(function).filter(this::isPrinter).isPresent();
    prints.put(function, answer);
    return answer;
  }

  private boolean isPrinter(BodyTypes body) {
    if (body.hir().params().stream().noneMatch(p -> isArguments(body.pats().get(p.pat().id())))) {
      return false;
    }
    for (Node node : HirNodes.of(body.hir())) {
      Optional<DefId> callee = code.callee(body, node);
      if (callee.isPresent() && (isC(callee.get()) || passesOn(body, node, callee.get()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isC(DefId callee) {
    return code.defs().def(callee) instanceof Def.Fn fn
        && fn.item().body().isEmpty()
        && fn.parent().filter(p -> code.defs().def(p) instanceof Def.ExternBlock).isPresent()
        && symbols.contains(LinkNames.of(fn));
  }

  private boolean passesOn(BodyTypes body, Node call, DefId callee) {
    return Code.arguments(call).stream()
            .anyMatch(a -> a instanceof Node.Var && isArguments(body.exprs().get(a.id())))
        && prints(callee);
  }

  // ---- how a text ends

  private End end(BodyTypes body, Node.Builtin template) {
    String text = template.text();
    if (!text.endsWith("}") || text.endsWith("}}")) {
      return text.endsWith("\n") ? End.CLOSED : End.OPEN;
    }
    String last = text.substring(text.lastIndexOf('{') + 1, text.length() - 1);
    int colon = last.indexOf(':');
    String spec = colon < 0 ? "" : last.substring(colon + 1);
    if (spec.endsWith("?")) {
      return End.OPEN;
    }
    try {
      int index = Integer.parseInt(colon < 0 ? last : last.substring(0, colon));
      return index < template.operands().size()
          ? shown(body, template.operands().get(index))
          : End.UNKNOWN;
    } catch (NumberFormatException _) {
      return End.UNKNOWN;
    }
  }

  /// How what `{}` shows of a value ends: numbers and the like never with the line.
  private End shown(BodyTypes body, Node value) {
    return switch (value) {
      case Node.Builtin b when b.kind() == Expr.BuiltinKind.FORMAT_ARGS -> end(body, b);
      case Node.Lit l when l.token().text().endsWith("\"") ->
          l.token().text().endsWith("\\n\"") ? End.CLOSED : End.OPEN;
      case Node.Borrow b -> shown(body, b.operand());
      case Node.Call c when c.args().size() == 1 && wraps(body, c) ->
          shown(body, c.args().getFirst());
      case Node n -> ofType(body.exprs().get(n.id()));
    };
  }

  /// `fmt!` puts each value into a struct of its own.
  private boolean wraps(BodyTypes body, Node.Call call) {
    return body.resolutions().get(call.callee().id()) instanceof BodyTypes.Resolution.Ctor;
  }

  private static End ofType(@Nullable Ty type) {
    if (type instanceof Ty.Ref r) {
      return ofType(r.pointee());
    }
    return type instanceof Ty.Prim p && p.prim() != PrimTy.STR && p.prim() != PrimTy.CHAR
        ? End.OPEN
        : End.UNKNOWN;
  }

  /// A template without its places.
  static String textOnly(String template) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      boolean twice = i + 1 < template.length() && template.charAt(i + 1) == c;
      if ((c == '{' || c == '}') && twice) {
        out.append(c).append(c);
        i++;
      } else if (c == '{' && template.indexOf('}', i) > 0) {
        i = template.indexOf('}', i);
        out.append("{}");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
