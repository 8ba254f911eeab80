// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.ConstValue;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.rules.ContextEntry;
import klint.syntax.FnDecl;
import klint.syntax.Pat;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Ty;

/// Finds the functions that one body hands to C: in fields of C structs, and as arguments of C
/// functions.
///
/// What a local may hold is what it is given anywhere in the body; a field that a branch leaves
/// empty counts all the same.
final class SlotScan {
  private static final String BINDINGS = "bindings";
  private static final int MAX_DEPTH = 8;

  /// A function that C gets, and where.
  record Use(ContextEntry.Address address, FnValue function, Span span) {}

  private final Program program;
  private final Body body;
  private final Map<Integer, List<Rvalue>> values = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> constants = new LinkedHashSet<>();

  SlotScan(Program program, Body body) {
    this.program = program;
    this.body = body;
  }

  /// What was found; `constants` are the names of the constants that the body mentions.
  record Found(List<Use> uses, Set<String> constants) {}

  Found run() {
    for (Body.BasicBlock block : body.blocks()) {
      for (Statement s : block.statements()) {
        if (s instanceof Statement.Assign a && a.place().isLocal()) {
          values.computeIfAbsent(a.place().local(), _ -> new ArrayList<>(1)).add(a.value());
        }
      }
    }
    for (Body.BasicBlock block : body.blocks()) {
      for (Statement s : block.statements()) {
        if (s instanceof Statement.Assign a) {
          assignment(a);
        }
      }
      if (block.terminator() instanceof Terminator.Call call) {
        call(call);
      }
    }
    return new Found(uses, constants);
  }

  private void assignment(Statement.Assign a) {
    switch (a.value()) {
      case Rvalue.Aggregate(Rvalue.Aggregate.Kind.Adt adt, List<Operand> operands)
          when isOfC(adt.adt()) -> {
        List<String> names = names(adt.adt());
        for (int i = 0; i < operands.size(); i++) {
          int field = adt.active().isPresent() ? adt.active().get() : i;
          if (field < names.size()) {
            slot(adt.adt(), names.get(field), operands.get(i), a.span());
          }
        }
      }
      case Rvalue.Use(Operand operand) -> field(a.place(), operand, a.span());
      case Rvalue.Cast(_, Operand operand, _) -> field(a.place(), operand, a.span());
      case Rvalue.Aggregate(_, List<Operand> operands) -> {
        for (Operand o : operands) {
          field(a.place(), o, a.span());
        }
      }
      case Rvalue.Repeat _,
          Rvalue.Ref _,
          Rvalue.RawRef _,
          Rvalue.Binary _,
          Rvalue.Unary _,
          Rvalue.Discriminant _,
          Rvalue.Len _,
          Rvalue.Opaque _ -> {}
    }
    operands(a.value()).forEach(this::mention);
  }

  /// `(*ops).field = value`.
  private void field(Place place, Operand value, Span span) {
    Ty base = body.locals().get(place.local()).type();
    for (int i = 0; i < place.steps().size(); i++) {
      switch (place.steps().get(i)) {
        case Place.Step.Deref _ -> base = pointee(base);
        case Place.Step.Field(int index, Ty type) -> {
          if (i == place.steps().size() - 1
              && base instanceof Ty.Adt adt
              && isOfC(adt.def())
              && index < names(adt.def()).size()) {
            slot(adt.def(), names(adt.def()).get(index), value, span);
          }
          base = type;
        }
        case Place.Step.Downcast _,
            Place.Step.Index _,
            Place.Step.ConstantIndex _,
            Place.Step.Subslice _ -> {
          return;
        }
      }
    }
  }

  private static Ty pointee(Ty type) {
    return switch (type) {
      case Ty.Ref r -> r.pointee();
      case Ty.Ptr p -> p.pointee();
      default -> type;
    };
  }

  private void call(Terminator.Call call) {
    call.args().forEach(this::mention);
    if (!(call.callee() instanceof Terminator.CallTarget.Direct(Callee callee))
        || !(program.defs.def(callee.def()) instanceof Def.Fn fn)
        || !program.foreign(fn)) {
      return;
    }
    List<FnDecl.Param> params = fn.item().decl().params();
    for (int i = 0; i < call.args().size(); i++) {
      String name = i < params.size() ? name(params.get(i).pat(), i) : "arg" + (i + 1);
      for (FnValue f : functions(call.args().get(i), 0)) {
        uses.add(
            new Use(new ContextEntry.Address.Argument(LinkNames.of(fn), name), f, call.span()));
      }
    }
  }

  private static String name(Pat pattern, int position) {
    return pattern instanceof Pat.Binding b ? b.name().text() : "arg" + (position + 1);
  }

  private void slot(DefId adt, String field, Operand value, Span span) {
    for (FnValue f : functions(value, 0)) {
      uses.add(
          new Use(
              new ContextEntry.Address.Slot(outer(program.defs.def(adt).name()), field), f, span));
    }
  }

  /// The struct that an anonymous one inside of it is named after.
  private static String outer(String struct) {
    int anonymous = struct.indexOf("__bindgen_ty_");
    return anonymous < 0 ? struct : struct.substring(0, anonymous);
  }

  private List<String> names(DefId adt) {
    return program.instances.fieldNames(new BodyTypes.VariantRef(adt, 0));
  }

  /// Whether a type is one that C defines: it stands in `bindings`.
  private boolean isOfC(DefId adt) {
    String path = program.defs.path(adt);
    return path.startsWith(BINDINGS + "::") || path.contains("::" + BINDINGS + "::");
  }

  /// The functions that a value may be, also inside `Some(..)`.
  private Set<FnValue> functions(Operand value, int depth) {
    Set<FnValue> out = new LinkedHashSet<>();
    if (depth > MAX_DEPTH) {
      return out;
    }
    switch (value.type()) {
      case Ty.FnDef f -> {
        // What C defines itself is no callback into Rust.
        if (!(program.defs.def(f.def()) instanceof Def.Fn fn) || !program.foreign(fn)) {
          out.add(new FnValue.Item(new Callee(f.def(), f.args())));
        }
        return out;
      }
      case Ty.Closure c -> {
        out.add(new FnValue.Closure(c.id(), c.args()));
        return out;
      }
      default -> {}
    }
    Optional<Place> place =
        switch (value) {
          case Operand.Copy(Place p) -> Optional.of(p);
          case Operand.Move(Place p) -> Optional.of(p);
          case Operand.Constant _ -> Optional.empty();
        };
    if (place.isEmpty() || !place.get().isLocal()) {
      return out;
    }
    for (Rvalue v : values.getOrDefault(place.get().local(), List.of())) {
      switch (v) {
        case Rvalue.Use(Operand o) -> out.addAll(functions(o, depth + 1));
        case Rvalue.Cast(_, Operand o, _) -> out.addAll(functions(o, depth + 1));
        case Rvalue.Aggregate(Rvalue.Aggregate.Kind.Adt adt, List<Operand> operands)
            when !isOfC(adt.adt()) && operands.size() == 1 ->
            out.addAll(functions(operands.getFirst(), depth + 1));
        case Rvalue.Aggregate _,
            Rvalue.Repeat _,
            Rvalue.Ref _,
            Rvalue.RawRef _,
            Rvalue.Binary _,
            Rvalue.Unary _,
            Rvalue.Discriminant _,
            Rvalue.Len _,
            Rvalue.Opaque _ -> {}
      }
    }
    return out;
  }

  private void mention(Operand o) {
    if (o instanceof Operand.Constant(ConstValue.Named(Callee item), _, _)) {
      constants.add(program.defs.def(item.def()).name());
    }
  }

  static List<Operand> operands(Rvalue v) {
    return switch (v) {
      case Rvalue.Use(Operand o) -> List.of(o);
      case Rvalue.Repeat(Operand o, _) -> List.of(o);
      case Rvalue.Binary(_, Operand l, Operand r) -> List.of(l, r);
      case Rvalue.Unary(_, Operand o) -> List.of(o);
      case Rvalue.Cast(_, Operand o, _) -> List.of(o);
      case Rvalue.Aggregate(_, List<Operand> all) -> all;
      case Rvalue.Opaque(_, List<Operand> all) -> all;
      case Rvalue.Ref _, Rvalue.RawRef _, Rvalue.Discriminant _, Rvalue.Len _ -> List.of();
    };
  }
}
