// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.mir.Rvalue.Aggregate;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.BodyTypes.Resolution;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Hir;
import klint.types.Ty;

/// Expressions made of named parts: struct literals, and what macros of the compiler take.
final class CompositeLowering {
  private final ExprLowering exprs;
  private final BodyBuilder b;

  CompositeLowering(ExprLowering exprs) {
    this.exprs = exprs;
    this.b = exprs.b;
  }

  void struct(Place dest, Hir.Node.Struct s) {
    BodyTypes.VariantRef v = exprs.types.variants().get(s.id());
    if (v == null || !(exprs.own(s) instanceof Ty.Adt adt)) {
      s.fields().forEach(f -> exprs.operand(f.value()));
      b.unknown(Cause.DERIVED, s.path().path().text(), s.span());
      return;
    }
    List<String> names = exprs.context.instances().fieldNames(v);
    Map<String, Operand> given = new HashMap<>();
    List<Hir.Node> values = new ArrayList<>();
    s.fields().forEach(f -> values.add(f.value()));
    List<Operand> evaluated =
        s.base().filter(x -> !exprs.isQuiet(x)).isPresent()
            ? values.stream().map(exprs::held).toList()
            : exprs.operands(values);
    for (int i = 0; i < values.size(); i++) {
      given.put(s.fields().get(i).name().text(), evaluated.get(i));
    }
    if (exprs.context.instances().isUnion(v.adt())) {
      int active = s.fields().isEmpty() ? 0 : names.indexOf(s.fields().get(0).name().text());
      exprs.aggregate(
          dest,
          new Aggregate.Kind.Adt(v.adt(), 0, adt.args(), Optional.of(Math.max(active, 0))),
          List.copyOf(given.values()),
          s.span());
      return;
    }
    Optional<Place> base = s.base().map(exprs::place);
    List<Ty> fieldTypes = exprs.context.instances().fieldTypes(adt, v.index(), exprs.env());
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Operand o = given.get(names.get(i));
      if (o == null && base.isPresent()) {
        o = exprs.use(base.get().field(i, fieldTypes.get(i)));
      }
      operands.add(
          o != null
              ? o
              : new Operand.Constant(new ConstValue.Other("default"), fieldTypes.get(i), s.span()));
    }
    exprs.aggregate(
        dest,
        new Aggregate.Kind.Adt(v.adt(), v.index(), adt.args(), Optional.empty()),
        operands,
        s.span());
  }

  void builtin(Place dest, Hir.Node.Builtin x) {
    switch (x.kind()) {
      case FORMAT_ARGS -> format(dest, x);
      case ASM -> {
        List<Callee> symbols = new ArrayList<>();
        List<Operand> values = new ArrayList<>();
        for (Hir.Node o : x.operands()) {
          if (exprs.types.resolutions().get(o.id()) instanceof Resolution.Fn fn) {
            symbols.add(fn.callee());
          } else if (exprs.isPlace(o, exprs.adjustments(o).size())) {
            values.add(new Operand.Copy(exprs.place(o)));
          } else {
            values.add(exprs.operand(o));
          }
        }
        int next = b.newBlock();
        boolean returns = !(exprs.own(x) instanceof Ty.Never);
        b.end(
            new Terminator.Asm(
                values, symbols, returns ? Optional.of(next) : Optional.empty(), x.span()));
        if (returns) {
          b.at(next);
        }
      }
      case OFFSET_OF, OTHER ->
          b.assign(dest, new Rvalue.Opaque(x.text(), exprs.operands(x.operands())), x.span());
    }
  }

  /// Each operand is borrowed once, and each place that shows it makes an argument of it.
  private void format(Place dest, Hir.Node.Builtin x) {
    Map<Integer, Place> borrowed = new HashMap<>();
    for (Hir.Node o : x.operands()) {
      Place p = exprs.place(o);
      Place ref = b.temp(new Ty.Ref(Mutability.NOT, p.type()), o.span());
      b.assign(ref, new Rvalue.Ref(Mutability.NOT, p), o.span());
      borrowed.put(o.id(), ref);
    }
    List<Operand> arguments = new ArrayList<>();
    for (FormatCalls.Made made : exprs.context.formats().of(exprs.types, x, true)) {
      Hir.Node shown = made.operand().orElse(x);
      Place ref = borrowed.get(shown.id());
      if (ref != null) {
        Place argument =
            b.temp(
                exprs.context.instances().signature(made.callee(), exprs.env()).result(),
                shown.span());
        b.call(
            made.callee(),
            List.of(new Operand.Copy(ref)),
            argument,
            Terminator.CallKind.OPERATOR,
            shown.span(),
            x.span());
        arguments.add(new Operand.Move(argument));
      }
    }
    b.assign(dest, new Rvalue.Opaque("format_args", arguments), x.span());
  }
}
