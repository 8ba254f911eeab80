// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Rvalue.Aggregate;
import klint.syntax.Mutability;
import klint.types.BodyTypes;
import klint.types.Cause;
import klint.types.Ty;

/// Closures and async blocks as values: what they capture goes into them.
final class ClosureLowering {
  private final ExprLowering exprs;
  private final BodyBuilder b;

  ClosureLowering(ExprLowering exprs) {
    this.exprs = exprs;
    this.b = exprs.b;
  }

  void value(Place dest, int node, Ty type, Span span) {
    BodyTypes.ClosureTypes c = exprs.types.closures().get(node);
    List<Operand> operands = new ArrayList<>();
    if (c != null) {
      for (BodyTypes.Capture x : c.captures()) {
        Place p = capturedPlace(x);
        if (x.byValue()) {
          operands.add(exprs.use(p));
        } else {
          Mutability m = x.mutability();
          Place ref = b.temp(new Ty.Ref(m, p.type()), span);
          b.assign(ref, new Rvalue.Ref(m, p), span);
          operands.add(new Operand.Move(ref));
        }
      }
    }
    exprs.aggregate(dest, new Aggregate.Kind.Closure(type), operands, span);
  }

  private Place capturedPlace(BodyTypes.Capture x) {
    Optional<Captured.Found> f = exprs.outer(x.local(), x.fields());
    if (f.isPresent()) {
      Place p = f.get().place();
      return f.get().fields() == x.fields().size()
          ? p
          : fields(p, x.fields().subList(f.get().fields(), x.fields().size()), x.type());
    }
    return fields(exprs.variable(x.local(), x.span()), x.fields(), x.type());
  }

  private Place fields(Place base, List<Integer> fields, Ty last) {
    Place p = base;
    for (int i = 0; i < fields.size(); i++) {
      int index = fields.get(i);
      List<Ty> all = exprs.context.instances().fieldTypes(p.type(), 0, exprs.env());
      Ty t =
          i == fields.size() - 1
              ? last
              : index < all.size() ? all.get(index) : new Ty.Unknown(Cause.DERIVED);
      p = p.field(index, t);
    }
    return p;
  }
}
