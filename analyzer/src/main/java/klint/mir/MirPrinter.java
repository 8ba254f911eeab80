// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.stream.Collectors;
import klint.syntax.Mutability;
import klint.types.Callee;
import klint.types.Instances;
import klint.types.Ty;

/// Bodies as text: one block after the other, in an order and a form that does not change from run
/// to run.
public final class MirPrinter {
  private final Instances instances;
  private final StringBuilder out = new StringBuilder();

  private MirPrinter(Instances instances) {
    this.instances = instances;
  }

  public static String print(String name, Body body, Instances instances) {
    MirPrinter p = new MirPrinter(instances);
    p.body(name, body);
    return p.out.toString();
  }

  private void body(String name, Body body) {
    out.append("fn ").append(name).append(" {\n");
    for (int i = 0; i < body.locals().size(); i++) {
      Body.LocalDecl l = body.locals().get(i);
      out.append("    let ").append(l.mutability() == Mutability.MUT ? "mut " : "");
      out.append('_').append(i).append(": ").append(instances.text(l.type())).append(';');
      if (!l.name().isEmpty()) {
        out.append(" // ").append(l.name());
      } else if (l.kind() == Body.LocalKind.DROP_FLAG) {
        out.append(" // drop flag");
      }
      out.append('\n');
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      Body.BasicBlock b = body.blocks().get(i);
      out.append("\n    bb").append(i).append(": {\n");
      b.statements().forEach(s -> line(statement(s)));
      line(terminator(b.terminator()));
      out.append("    }\n");
    }
    out.append("}\n");
  }

  private void line(String text) {
    if (!text.isEmpty()) {
      out.append("        ").append(text).append(";\n");
    }
  }

  private String statement(Statement s) {
    return switch (s) {
      case Statement.Assign a -> place(a.place()) + " = " + rvalue(a.value());
      case Statement.StorageLive _, Statement.StorageDead _ -> "";
    };
  }

  static String place(Place p) {
    String text = "_" + p.local();
    for (Place.Step s : p.steps()) {
      text =
          switch (s) {
            case Place.Step.Deref _ -> "(*" + text + ")";
            case Place.Step.Field f -> text + "." + f.index();
            case Place.Step.Downcast d -> "(" + text + " as v" + d.variant() + ")";
            case Place.Step.Index i -> text + "[_" + i.local() + "]";
            case Place.Step.ConstantIndex c ->
                text + "[" + (c.fromEnd() ? "-" : "") + c.offset() + "]";
            case Place.Step.Subslice x -> text + "[" + x.from() + ":-" + x.to() + "]";
          };
    }
    return text;
  }

  private String operand(Operand o) {
    return switch (o) {
      case Operand.Copy c -> "copy " + place(c.place());
      case Operand.Move m -> "move " + place(m.place());
      case Operand.Constant c -> "const " + constant(c);
    };
  }

  private String constant(Operand.Constant c) {
    return switch (c.value()) {
      case ConstValue.Int i ->
          c.type().equals(Ty.BOOL)
              ? (i.value().signum() == 0 ? "false" : "true")
              : i.value() + "_" + instances.text(c.type());
      case ConstValue.Str s -> s.text();
      case ConstValue.Other o -> o.text();
      case ConstValue.ZeroSized _ -> instances.text(c.type());
      case ConstValue.Named n -> callee(n.item());
      case ConstValue.StaticRef s -> "&" + callee(s.item());
      case ConstValue.Param _ -> "parameter";
    };
  }

  private String callee(Callee c) {
    String args =
        c.args().isEmpty()
            ? ""
            : "::<"
                + c.args().stream().map(instances::text).collect(Collectors.joining(", "))
                + ">";
    return instances.path(c.def()) + args;
  }

  private String operands(java.util.List<Operand> all) {
    return all.stream().map(this::operand).collect(Collectors.joining(", "));
  }

  private String rvalue(Rvalue v) {
    return switch (v) {
      case Rvalue.Use u -> operand(u.operand());
      case Rvalue.Repeat r -> "[" + operand(r.operand()) + "; " + instances.text(r.len()) + "]";
      case Rvalue.Ref r -> (r.mutability() == Mutability.MUT ? "&mut " : "&") + place(r.place());
      case Rvalue.RawRef r ->
          (r.mutability() == Mutability.MUT ? "&raw mut " : "&raw const ") + place(r.place());
      case Rvalue.Binary b -> operand(b.left()) + " " + b.op().text() + " " + operand(b.right());
      case Rvalue.Unary u -> u.op().text() + operand(u.operand());
      case Rvalue.Cast c ->
          operand(c.operand())
              + " as "
              + instances.text(c.target())
              + c.kind()
                  .map(k -> " (" + k.name().toLowerCase(java.util.Locale.ROOT) + ")")
                  .orElse("");
      case Rvalue.Discriminant d -> "discriminant(" + place(d.place()) + ")";
      case Rvalue.Len l -> "len(" + place(l.place()) + ")";
      case Rvalue.Opaque o -> "opaque " + o.what() + "(" + operands(o.operands()) + ")";
      case Rvalue.Aggregate a ->
          switch (a.kind()) {
            case Rvalue.Aggregate.Kind.Tuple _ -> "(" + operands(a.operands()) + ")";
            case Rvalue.Aggregate.Kind.Array _ -> "[" + operands(a.operands()) + "]";
            case Rvalue.Aggregate.Kind.Adt x ->
                instances.path(x.adt()) + "#" + x.variant() + " {" + operands(a.operands()) + "}";
            case Rvalue.Aggregate.Kind.Closure c ->
                instances.text(c.type()) + " {" + operands(a.operands()) + "}";
          };
    };
  }

  private String terminator(Terminator t) {
    return switch (t) {
      case Terminator.Goto g -> "goto -> bb" + g.target();
      case Terminator.Switch s ->
          "switch("
              + s.of().map(p -> "variant of " + place(p)).orElseGet(() -> operand(s.operand()))
              + ") -> ["
              + s.arms().stream()
                  .map(a -> a.value() + ": bb" + a.target())
                  .collect(Collectors.joining(", "))
              + s.otherwise().map(o -> ", otherwise: bb" + o).orElse("")
              + "]";
      case Terminator.Return _ -> "return";
      case Terminator.Unreachable _ -> "unreachable";
      case Terminator.Drop d -> "drop(" + place(d.place()) + ") -> bb" + d.target();
      case Terminator.Call c ->
          place(c.destination())
              + " = "
              + target(c.callee())
              + "("
              + operands(c.args())
              + ")"
              + c.target().map(x -> " -> bb" + x).orElse("");
      case Terminator.Await a ->
          place(a.destination()) + " = await " + operand(a.future()) + " -> bb" + a.target();
      case Terminator.Asm a ->
          "asm(" + operands(a.operands()) + ")" + a.target().map(x -> " -> bb" + x).orElse("");
      case Terminator.Unknown u ->
          "unknown " + u.cause() + " " + u.what() + u.target().map(x -> " -> bb" + x).orElse("");
    };
  }

  private String target(Terminator.CallTarget t) {
    return switch (t) {
      case Terminator.CallTarget.Direct d -> callee(d.callee());
      case Terminator.CallTarget.Pointer p -> "(" + operand(p.function()) + ")";
      case Terminator.CallTarget.Unresolved u -> "unresolved " + u.name() + " " + u.cause();
    };
  }
}
