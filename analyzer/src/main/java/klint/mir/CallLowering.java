// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Rvalue.Aggregate;
import klint.mir.Terminator.CallKind;
import klint.mir.Terminator.CallTarget;
import klint.types.BodyTypes.Resolution;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.Ty;

/// Calls as they are written: of functions, of values, of constructors, of methods.
final class CallLowering {
  private final ExprLowering exprs;
  private final BodyBuilder b;

  CallLowering(ExprLowering exprs) {
    this.exprs = exprs;
    this.b = exprs.b;
  }

  void call(Place dest, Hir.Node.Call c) {
    Resolution through = exprs.types.resolutions().get(c.id());
    if (through instanceof Resolution.Fn fn) {
      List<Operand> args = exprs.operands(all(c.callee(), c.args()));
      b.call(fn.callee(), args, dest, CallKind.CALL, c.callee().span(), c.span());
      return;
    }
    if (through instanceof Resolution.Unknown u) {
      exprs.operand(c.callee());
      List<Operand> args = exprs.operands(c.args());
      unresolved(dest, u.cause(), "call", args, CallKind.CALL, c.callee().span(), c.span());
      return;
    }
    Resolution callee = exprs.types.resolutions().get(c.callee().id());
    if (c.callee() instanceof Hir.Node.Item && callee instanceof Resolution.Ctor ctor) {
      List<Operand> args = exprs.operands(c.args());
      exprs.aggregate(
          dest,
          new Aggregate.Kind.Adt(
              ctor.variant().adt(), ctor.variant().index(), ctor.args(), Optional.empty()),
          args,
          c.span());
      return;
    }
    if (exprs.type(c.callee()) instanceof Ty.FnDef f) {
      if (!(c.callee() instanceof Hir.Node.Item)) {
        exprs.operand(c.callee());
      }
      List<Operand> args = exprs.operands(c.args());
      b.call(new Callee(f.def(), f.args()), args, dest, CallKind.CALL, c.callee().span(), c.span());
      return;
    }
    if (callee instanceof Resolution.Unknown u) {
      String name = c.callee() instanceof Hir.Node.Item i ? i.path().path().text() : "call";
      List<Operand> args = exprs.operands(c.args());
      unresolved(dest, u.cause(), name, args, CallKind.CALL, c.callee().span(), c.span());
      return;
    }
    List<Operand> values = exprs.operands(all(c.callee(), c.args()));
    Operand pointer = values.get(0);
    List<Operand> args = values.subList(1, values.size());
    b.call(new CallTarget.Pointer(pointer), args, dest, CallKind.CALL, c.callee().span(), c.span());
  }

  private static List<Hir.Node> all(Hir.Node first, List<Hir.Node> rest) {
    List<Hir.Node> out = new ArrayList<>(rest.size() + 1);
    out.add(first);
    out.addAll(rest);
    return out;
  }

  private void unresolved(
      Place dest,
      Cause cause,
      String name,
      List<Operand> args,
      CallKind kind,
      Span nameSpan,
      Span span) {
    b.call(new CallTarget.Unresolved(cause, name), args, dest, kind, nameSpan, span);
  }

  void method(Place dest, Hir.Node.MethodCall m) {
    List<Operand> args = exprs.operands(all(m.receiver(), m.args()));
    Resolution r = exprs.types.resolutions().get(m.id());
    if (r instanceof Resolution.Fn fn) {
      b.call(fn.callee(), args, dest, CallKind.METHOD, m.name().span(), m.span());
    } else {
      Cause cause = r instanceof Resolution.Unknown u ? u.cause() : Cause.DERIVED;
      unresolved(dest, cause, m.name().text(), args, CallKind.METHOD, m.name().span(), m.span());
    }
  }
}
