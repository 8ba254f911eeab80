// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.cside.CNode.Access;
import klint.grammar.CIslandLexer;
import klint.grammar.CIslandParser;
import klint.grammar.CIslandParser.DoControlContext;
import klint.grammar.CIslandParser.EvaluationContext;
import klint.grammar.CIslandParser.ExitControlContext;
import klint.grammar.CIslandParser.GotoControlContext;
import klint.grammar.CIslandParser.GroupContext;
import klint.grammar.CIslandParser.IfControlContext;
import klint.grammar.CIslandParser.InsideContext;
import klint.grammar.CIslandParser.LoopControlContext;
import klint.grammar.CIslandParser.ReturnControlContext;
import klint.grammar.CIslandParser.StatementContext;
import klint.grammar.CIslandParser.StatementsContext;
import klint.grammar.CIslandParser.SwitchControlContext;
import klint.grammar.CIslandParser.WordContext;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/// The text of a function's or macro's body to statements, by the island grammar.
///
/// Errors: none; where brackets do not match, the parser's own recovery decides.
final class BodyParser {
  private static final int MAX_LENGTH = 400_000;

  private final int base;

  private BodyParser(int base) {
    this.base = base;
  }

  /// Parses the bytes from `lo` up to `hi`, the outer braces not among them.
  static CStmt parse(CText text, int lo, int hi) {
    if (hi - lo > MAX_LENGTH) {
      return new CStmt.Block(List.of());
    }
    CIslandLexer lexer = new CIslandLexer(CharStreams.fromString(text.slice(lo, hi)));
    lexer.removeErrorListeners();
    CIslandParser parser = new CIslandParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    BodyParser self = new BodyParser(lo);
    return new CStmt.Block(self.statements(parser.body().statement()));
  }

  private List<CStmt> statements(List<StatementContext> list) {
    List<CStmt> out = new ArrayList<>(list.size());
    for (StatementContext s : list) {
      statement(s).ifPresent(out::add);
    }
    return out;
  }

  private CStmt one(StatementContext s) {
    return statement(s).orElse(new CStmt.Block(List.of()));
  }

  private Optional<CStmt> statement(StatementContext s) {
    if (s.block() != null) {
      return Optional.of(new CStmt.Block(statements(s.block().statement())));
    }
    if (s.control() != null) {
      return Optional.of(control(s.control()));
    }
    if (s.evaluation() != null) {
      return Optional.of(evaluation(s.evaluation()));
    }
    if (s.CASE() != null || s.DEFAULT() != null) {
      return Optional.of(new CStmt.Label("case"));
    }
    return s.IDENT() != null ? Optional.of(new CStmt.Label(s.IDENT().getText())) : Optional.empty();
  }

  private CStmt evaluation(EvaluationContext e) {
    List<CNode> nodes = items(e.item());
    Optional<CStmt> body = Optional.empty();
    if (e.block() != null) {
      body = Optional.of(new CStmt.Block(statements(e.block().statement())));
    } else if (e.control() != null) {
      body = Optional.of(control(e.control()));
    }
    return new CStmt.Eval(nodes, body);
  }

  private CStmt control(CIslandParser.ControlContext c) {
    return switch (c) {
      case IfControlContext i ->
          new CStmt.If(
              condition(i.condition()),
              i.statement().isEmpty() ? new CStmt.Block(List.of()) : one(i.statement(0)),
              i.statement().size() > 1 ? Optional.of(one(i.statement(1))) : Optional.empty());
      case LoopControlContext l -> new CStmt.Loop(condition(l.condition()), orEmpty(l.statement()));
      case DoControlContext d ->
          new CStmt.DoWhile(orEmpty(d.statement()), condition(d.condition()));
      case SwitchControlContext s ->
          new CStmt.Switch(condition(s.condition()), orEmpty(s.statement()));
      case ReturnControlContext r -> new CStmt.Return(items(r.item()));
      case GotoControlContext g -> new CStmt.Goto(CNode.single(items(g.item())).orElse("*"));
      case ExitControlContext _ -> new CStmt.Exit();
      default -> new CStmt.Block(List.of());
    };
  }

  // ANTLR leaves children out where it recovers from an error.
  private CStmt orEmpty(@org.jspecify.annotations.Nullable StatementContext s) {
    return s == null ? new CStmt.Block(List.of()) : one(s);
  }

  private List<CNode> condition(
      CIslandParser.@org.jspecify.annotations.Nullable ConditionContext c) {
    if (c == null) {
      return List.of();
    }
    List<CNode> inside = insides(c.inside());
    // `if likely(x)`: the word is a macro around the condition.
    return c.IDENT() == null
        ? inside
        : List.of(
            new CNode.Call(
                c.IDENT().getText(), split(inside), Access.NAME, at(c.IDENT().getSymbol())));
  }

  private List<CNode> items(List<CIslandParser.ItemContext> list) {
    List<CNode> out = new ArrayList<>(list.size());
    for (CIslandParser.ItemContext i : list) {
      item(i, out);
    }
    return out;
  }

  private List<CNode> insides(List<InsideContext> list) {
    List<CNode> out = new ArrayList<>(list.size());
    for (InsideContext i : list) {
      if (i.item() != null) {
        item(i.item(), out);
      } else if (i.initializer() != null) {
        out.add(group('{', i.initializer().inside(), i));
      } else {
        leaves(i, out);
      }
    }
    return out;
  }

  private CNode group(char open, List<InsideContext> inside, ParserRuleContext c) {
    return new CNode.Group(open, insides(inside), at(c.getStart()));
  }

  private void item(CIslandParser.ItemContext c, List<CNode> out) {
    switch (c) {
      case WordContext w -> {
        TerminalNode name = w.IDENT();
        if (name == null) {
          leaves(w, out);
        } else if (w.LPAREN() == null) {
          out.add(new CNode.Leaf(name.getText(), at(name.getSymbol())));
        } else {
          boolean member =
              !out.isEmpty()
                  && out.getLast() instanceof CNode.Leaf(String before, _)
                  && (before.equals("->") || before.equals("."));
          out.add(
              new CNode.Call(
                  name.getText(),
                  split(insides(w.inside())),
                  member ? Access.MEMBER : Access.NAME,
                  at(name.getSymbol())));
        }
      }
      case StatementsContext s -> {
        if (s.block() != null) {
          CStmt body = new CStmt.Block(statements(s.block().statement()));
          out.add(new CNode.Statements(body, at(s.getStart())));
        }
      }
      case GroupContext g -> {
        out.add(group(g.LBRACK() != null ? '[' : '(', g.inside(), g));
        if (g.initializer() != null) {
          out.add(group('{', g.initializer().inside(), g));
        }
      }
      case CIslandParser.AssignmentContext a -> {
        out.add(new CNode.Leaf("=", at(a.getStart())));
        if (a.initializer() != null) {
          out.add(group('{', a.initializer().inside(), a));
        }
      }
      default -> leaves(c, out);
    }
  }

  private void leaves(ParseTree tree, List<CNode> out) {
    if (tree instanceof TerminalNode t) {
      out.add(new CNode.Leaf(t.getText(), at(t.getSymbol())));
      return;
    }
    for (int i = 0; i < tree.getChildCount(); i++) {
      leaves(tree.getChild(i), out);
    }
  }

  private int at(Token token) {
    if (token == null) {
      throw new KlintBug("a node without token");
    }
    return base + Math.max(0, token.getStartIndex());
  }

  /// Arguments, at the commas that stand in no bracket.
  private static List<List<CNode>> split(List<CNode> inside) {
    List<List<CNode>> args = new ArrayList<>();
    List<CNode> current = new ArrayList<>();
    for (CNode n : inside) {
      if (n instanceof CNode.Leaf(String text, _) && text.equals(",")) {
        args.add(current);
        current = new ArrayList<>();
      } else {
        current.add(n);
      }
    }
    if (!current.isEmpty() || !args.isEmpty()) {
      args.add(current);
    }
    return args;
  }
}
