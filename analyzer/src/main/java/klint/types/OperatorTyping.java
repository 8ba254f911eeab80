// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;
import klint.syntax.Expr.BinOp;
import klint.syntax.Expr.UnOp;
import klint.syntax.Mutability;
import klint.types.BodyTypes.Resolution;
import klint.types.Instances.Answer;

/// Operators and indexing: the language's own on primitive types, traits on others.
final class OperatorTyping {
  private final BodyCx cx;
  private final ExprTyping exprs;

  OperatorTyping(BodyCx cx, ExprTyping exprs) {
    this.cx = cx;
    this.exprs = exprs;
  }

  private void builtin(int node) {
    cx.resolutions.put(node, new Resolution.Builtin());
  }

  // ---- one operand

  Ty unary(Hir.Node.Unary n, Optional<Ty> hint) {
    return switch (n.op()) {
      case DEREF -> deref(n);
      case NOT, NEG -> {
        Ty operand = cx.structural(exprs.check(n.operand(), hint));
        yield operandType(n, operand);
      }
    };
  }

  private Ty operandType(Hir.Node.Unary n, Ty operand) {
    boolean own =
        switch (n.op()) {
          case NOT -> operand.equals(Ty.BOOL) || isIntegral(operand);
          case NEG -> isIntegral(operand) || isFloating(operand);
          case DEREF -> false;
        };
    if (own) {
      builtin(n.id());
      return operand;
    }
    if (operand instanceof Ty.Unknown) {
      cx.resolutions.put(n.id(), new Resolution.Unknown(Cause.DERIVED));
      return operand;
    }
    String lang = n.op() == UnOp.NOT ? "not" : "neg";
    Optional<DefId> trait = cx.world.lang().get(lang);
    if (trait.isEmpty()) {
      return cx.lost(Cause.LIBRARY_GAP, "lang item " + lang, n.span());
    }
    cx.solver.require(new Clause.Holds(trait.get(), List.of(operand)));
    exprs.callee(trait.get(), lang, List.of(operand)).ifPresent(c -> cx.fn(n.id(), c));
    Ty result = exprs.projection(trait.get(), "Output", List.of(operand));
    cx.deferred.add(
        () -> {
          Ty t = cx.shallow(operand);
          if (isIntegral(t) || isFloating(t) || (n.op() == UnOp.NOT && t.equals(Ty.BOOL))) {
            builtin(n.id());
          }
        });
    return result;
  }

  private Ty deref(Hir.Node.Unary n) {
    Ty operand = cx.structural(exprs.check(n.operand()));
    switch (operand) {
      case Ty.Ref r -> {
        builtin(n.id());
        return r.pointee();
      }
      case Ty.Ptr p -> {
        builtin(n.id());
        return p.pointee();
      }
      case Ty.Unknown _ -> {
        cx.resolutions.put(n.id(), new Resolution.Unknown(Cause.DERIVED));
        return operand;
      }
      default -> {}
    }
    Optional<Autoderef.Step> step = exprs.autoderef.next(operand);
    if (step.isEmpty()) {
      cx.resolutions.put(n.id(), new Resolution.Unknown(Cause.NO_IMPL));
      return cx.lost(
          operand instanceof Ty.Infer ? Cause.AMBIGUOUS_TYPE : Cause.NO_IMPL,
          "* of " + cx.world.text(cx.table.resolve(operand)),
          n.span());
    }
    if (step.get().overloaded()) {
      exprs.autoderef.callee(operand, Mutability.NOT).ifPresent(c -> cx.fn(n.id(), c));
      cx.adjust(
          n.operand().id(),
          List.of(new Adjustment.Borrow(Mutability.NOT, new Ty.Ref(Mutability.NOT, operand))));
      cx.indexBases.add(n.operand().id());
    } else {
      builtin(n.id());
    }
    return step.get().type();
  }

  // ---- two operands

  private static boolean isIntegral(Ty t) {
    return InferenceTable.isInteger(t) || (t instanceof Ty.Infer i && i.kind() == Ty.VarKind.INT);
  }

  private static boolean isFloating(Ty t) {
    return InferenceTable.isFloat(t) || (t instanceof Ty.Infer i && i.kind() == Ty.VarKind.FLOAT);
  }

  private static boolean isScalar(Ty t) {
    return isIntegral(t)
        || isFloating(t)
        || t.equals(Ty.BOOL)
        || t.equals(Ty.CHAR)
        || t instanceof Ty.Ptr
        || t instanceof Ty.FnPtr
        || t instanceof Ty.FnDef;
  }

  /// Whether the language itself has the operator on operands of these types.
  static boolean isBuiltin(BinOp op, Ty l, Ty r) {
    return switch (op) {
      case AND, OR -> true;
      case SHL, SHR -> isIntegral(l) && isIntegral(r);
      case ADD, SUB, MUL, DIV, REM ->
          (isIntegral(l) && isIntegral(r)) || (isFloating(l) && isFloating(r));
      case BIT_AND, BIT_OR, BIT_XOR ->
          (isIntegral(l) && isIntegral(r)) || (l.equals(Ty.BOOL) && r.equals(Ty.BOOL));
      case EQ, NE, LT, LE, GT, GE -> isScalar(l) && isScalar(r);
    };
  }

  private static boolean compares(BinOp op) {
    return switch (op) {
      case EQ, NE, LT, LE, GT, GE -> true;
      case ADD, SUB, MUL, DIV, REM, BIT_XOR, BIT_AND, BIT_OR, SHL, SHR, AND, OR -> false;
    };
  }

  /// The trait's lang item, and its method.
  private record Op(String lang, String method) {}

  private static Op trait(BinOp op, boolean assign) {
    String name =
        switch (op) {
          case ADD -> "add";
          case SUB -> "sub";
          case MUL -> "mul";
          case DIV -> "div";
          case REM -> "rem";
          case BIT_XOR -> "bitxor";
          case BIT_AND -> "bitand";
          case BIT_OR -> "bitor";
          case SHL -> "shl";
          case SHR -> "shr";
          case EQ, NE -> "eq";
          case LT, LE, GT, GE -> "partial_ord";
          case AND, OR -> "";
        };
    if (compares(op)) {
      String method =
          switch (op) {
            case EQ -> "eq";
            case NE -> "ne";
            case LT -> "lt";
            case LE -> "le";
            case GT -> "gt";
            case GE -> "ge";
            case ADD, SUB, MUL, DIV, REM, BIT_XOR, BIT_AND, BIT_OR, SHL, SHR, AND, OR -> "";
          };
      return new Op(name, method);
    }
    String n = assign ? name + "_assign" : name;
    return new Op(n, n);
  }

  Ty binary(Hir.Node.Binary n, Optional<Ty> hint) {
    if (n.op() == BinOp.AND || n.op() == BinOp.OR) {
      exprs.checkCoerce(n.left(), Ty.BOOL);
      boolean before = cx.diverges;
      exprs.checkCoerce(n.right(), Ty.BOOL);
      cx.diverges = before;
      builtin(n.id());
      return Ty.BOOL;
    }
    Optional<Ty> leftHint =
        compares(n.op()) ? Optional.empty() : hint.filter(OperatorTyping::isScalar);
    Ty left = exprs.check(n.left(), leftHint.map(cx::structural));
    return operate(n.id(), n.op(), n.left(), left, n.right(), n.span(), false);
  }

  Ty assign(Hir.Node.AssignOp n) {
    Ty left = exprs.check(n.left());
    PlaceMutability.require(cx, n.left());
    operate(n.id(), n.op(), n.left(), left, n.right(), n.span(), true);
    return Ty.UNIT;
  }

  private Ty operate(
      int id,
      BinOp op,
      Hir.Node leftNode,
      Ty rawLeft,
      Hir.Node rightNode,
      klint.base.Span span,
      boolean assign) {
    Ty left = cx.structural(rawLeft);
    if (left instanceof Ty.Never) {
      exprs.check(rightNode);
      builtin(id);
      return Ty.NEVER;
    }
    Op o = trait(op, assign);
    Optional<DefId> trait = cx.world.lang().get(o.lang());
    if (trait.isEmpty()) {
      exprs.check(rightNode);
      return cx.lost(Cause.LIBRARY_GAP, "lang item " + o.lang(), span);
    }
    if (left instanceof Ty.Unknown) {
      exprs.check(rightNode);
      cx.resolutions.put(id, new Resolution.Unknown(Cause.DERIVED));
      return compares(op) ? Ty.BOOL : left;
    }
    boolean arithmetic = !compares(op);
    Ty rightVar = cx.fresh();
    // Known operand: what it can be combined with may decide the other side.
    if (!(left instanceof Ty.Infer)) {
      Clause.Holds goal = new Clause.Holds(trait.get(), List.of(left, rightVar));
      if (cx.solver.select(goal) instanceof Solver.Selection.Chosen c && !isScalar(left)) {
        cx.solver.confirm(goal, c.candidate()).ifPresent(cx.solver::require);
      }
    }
    Ty rv = cx.shallow(rightVar);
    Optional<Ty> rightHint =
        isScalar(left) && op != BinOp.SHL && op != BinOp.SHR
            ? Optional.of(left)
            : rv instanceof Ty.Infer ? Optional.empty() : Optional.of(rv);
    Ty right = exprs.check(rightNode, rightHint);
    if (rv instanceof Ty.Infer) {
      cx.unify(rightVar, right);
    } else {
      exprs.coercion.coerce(rightNode, right, rv);
    }
    Ty l = cx.structural(left);
    Ty r = cx.structural(right);
    if (isBuiltin(op, l, r)) {
      if (op != BinOp.SHL && op != BinOp.SHR) {
        cx.unify(l, r);
      }
      builtin(id);
      return compares(op) ? Ty.BOOL : l;
    }
    if (r instanceof Ty.Never) {
      builtin(id);
      return compares(op) ? Ty.BOOL : l;
    }
    if (compares(op) && sameScalarLater(l, r)) {
      cx.unify(l, r);
    }
    List<Ty> args = List.of(left, rightVar);
    Clause.Holds goal = new Clause.Holds(trait.get(), args);
    if (l instanceof Ty.Infer || r instanceof Ty.Infer || cx.solver.evaluate(goal) != Answer.NO) {
      cx.solver.require(goal);
    }
    exprs.callee(trait.get(), o.method(), args).ifPresent(c -> cx.fn(id, c));
    Ty result =
        assign ? Ty.UNIT : arithmetic ? exprs.projection(trait.get(), "Output", args) : Ty.BOOL;
    if (compares(op)) {
      borrow(leftNode, Mutability.NOT, left);
      borrow(rightNode, Mutability.NOT, rightVar);
    } else if (assign) {
      borrow(leftNode, Mutability.MUT, left);
    }
    cx.deferred.add(() -> late(id, op, leftNode, rightNode, left, rightVar, result));
    return result;
  }

  private static boolean sameScalarLater(Ty l, Ty r) {
    return (l instanceof Ty.Infer && isScalar(r)) || (r instanceof Ty.Infer && isScalar(l));
  }

  private void borrow(Hir.Node node, Mutability m, Ty type) {
    cx.adjust(node.id(), List.of(new Adjustment.Borrow(m, new Ty.Ref(m, type))));
  }

  /// Once all is known the operator may turn out to be the language's own.
  private void late(
      int id, BinOp op, Hir.Node leftNode, Hir.Node rightNode, Ty left, Ty right, Ty result) {
    Ty l = cx.shallow(left);
    Ty r = cx.shallow(right);
    if (!isBuiltin(op, l, r)) {
      return;
    }
    builtin(id);
    unborrow(leftNode);
    if (compares(op)) {
      unborrow(rightNode);
    } else if (op != BinOp.SHL && op != BinOp.SHR) {
      cx.unify(l, r);
      cx.unify(result, l);
    } else {
      cx.unify(result, l);
    }
  }

  private void unborrow(Hir.Node node) {
    List<Adjustment> all = cx.adjustments.get(node.id());
    if (all != null && !all.isEmpty() && all.get(all.size() - 1) instanceof Adjustment.Borrow) {
      List<Adjustment> less = new ArrayList<>(all.subList(0, all.size() - 1));
      if (less.isEmpty()) {
        cx.adjustments.remove(node.id());
      } else {
        cx.adjustments.put(node.id(), less);
      }
    }
  }

  // ---- indexing

  Ty index(Hir.Node.Index n) {
    Ty base = exprs.check(n.operand());
    Ty index = exprs.check(n.index());
    List<Autoderef.Step> steps = exprs.autoderef.steps(base);
    Optional<DefId> trait = cx.world.lang().get("index");
    for (int i = 0; i < steps.size(); i++) {
      Ty t = steps.get(i).type();
      Ty ix = cx.structural(index);
      boolean number =
          ix.equals(Ty.USIZE) || (ix instanceof Ty.Infer v && v.kind() == Ty.VarKind.INT);
      if (number && (t instanceof Ty.Slice || t instanceof Ty.Array)) {
        cx.unify(ix, Ty.USIZE);
        cx.adjust(n.operand().id(), exprs.autoderef.adjustments(steps, i));
        builtin(n.id());
        return t instanceof Ty.Slice s ? s.elem() : ((Ty.Array) t).elem();
      }
      if (trait.isEmpty() || t instanceof Ty.Infer || t instanceof Ty.Unknown) {
        continue;
      }
      Optional<Ty> r = overloaded(n, trait.get(), t, index, steps, i, false);
      if (r.isPresent()) {
        return r.get();
      }
      if (t instanceof Ty.Array a) {
        r = overloaded(n, trait.get(), new Ty.Slice(a.elem()), index, steps, i, true);
        if (r.isPresent()) {
          return r.get();
        }
      }
    }
    Ty last = steps.get(steps.size() - 1).type();
    if (last instanceof Ty.Unknown) {
      cx.resolutions.put(n.id(), new Resolution.Unknown(Cause.DERIVED));
      return new Ty.Unknown(Cause.DERIVED);
    }
    Cause cause = last instanceof Ty.Infer ? Cause.AMBIGUOUS_TYPE : Cause.NO_IMPL;
    cx.resolutions.put(n.id(), new Resolution.Unknown(cause));
    return cx.lost(cause, "index of " + cx.world.text(cx.table.resolve(base)), n.span());
  }

  private Optional<Ty> overloaded(
      Hir.Node.Index n,
      DefId trait,
      Ty self,
      Ty index,
      List<Autoderef.Step> steps,
      int i,
      boolean unsize) {
    Ty var = cx.fresh();
    if (cx.solver.evaluate(new Clause.Holds(trait, List.of(self, var))) == Answer.NO) {
      return Optional.empty();
    }
    if (cx.solver.evaluate(new Clause.Holds(trait, List.of(self, index))) == Answer.NO) {
      return Optional.empty();
    }
    cx.unify(var, index);
    List<Ty> args = List.of(self, index);
    cx.solver.require(new Clause.Holds(trait, args));
    List<Adjustment> adjustments = new ArrayList<>(exprs.autoderef.adjustments(steps, i));
    Ty before = steps.get(i).type();
    adjustments.add(new Adjustment.Borrow(Mutability.NOT, new Ty.Ref(Mutability.NOT, before)));
    if (unsize) {
      adjustments.add(
          new Adjustment.Pointer(Adjustment.PointerKind.UNSIZE, new Ty.Ref(Mutability.NOT, self)));
    }
    cx.adjust(n.operand().id(), adjustments);
    cx.indexBases.add(n.operand().id());
    exprs.callee(trait, "index", args).ifPresent(c -> cx.fn(n.id(), c));
    return Optional.of(exprs.projection(trait, "Output", args));
  }
}
