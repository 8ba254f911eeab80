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
import klint.rules.AcquisitionKind;
import klint.rules.Component;
import klint.types.BodyTypes;
import klint.types.Ty;

/// Which locks one body takes, and which functions it calls.
///
/// A lock is known by the type and field it lives in, or by its static; one that a caller hands
/// over is not known here. A function that returns with a lock held takes it for its caller.
final class LockScan {
  private static final int MAX_STEPS = 12;

  /// A lock that is taken: `mask` is what taking it, or anything before it in the body, keeps out.
  record Take(String lock, String kind, Set<Component> mask, Span span) {}

  record Found(List<Take> takes, Set<DefId> calls) {}

  private final Engine engine;
  private final Program program;
  private final Node node;
  private final Body body;
  private final Map<Integer, Rvalue> values = new HashMap<>();

  LockScan(Engine engine, Node node) {
    this.engine = engine;
    this.program = engine.program;
    this.node = node;
    this.body = node.flow().body();
    for (Body.BasicBlock block : body.blocks()) {
      for (Statement s : block.statements()) {
        if (s instanceof Statement.Assign a && a.place().isLocal()) {
          values.put(a.place().local(), a.value());
        }
      }
    }
  }

  Found run() {
    List<Take> takes = new ArrayList<>();
    Set<DefId> calls = new LinkedHashSet<>();
    Set<Component> masked = new LinkedHashSet<>();
    for (int at : node.flow().order()) {
      if (body.blocks().get(at).terminator() instanceof Terminator.Call call) {
        call(call, takes, calls, masked);
      }
    }
    return new Found(takes, calls);
  }

  private void call(
      Terminator.Call call, List<Take> takes, Set<DefId> calls, Set<Component> masked) {
    Site site = node.site(call, engine.callees);
    Summary summary =
        switch (site) {
          case Site.Inner i -> engine.summary(node, i, Facts.empty());
          case Site.Known k -> k.summary();
          default -> Summary.NEUTRAL;
        };
    if (site instanceof Site.Inner i) {
      i.generic().owner().ifPresent(calls::add);
    }
    for (Outcome o : summary.outcomes()) {
      for (String kind : o.acquires()) {
        Optional<AcquisitionKind> k = program.knowledge.kind(kind);
        if (k.isEmpty()) {
          continue;
        }
        Set<Component> mask = new LinkedHashSet<>(masked);
        k.get().raises().stream().filter(LockScan::isMask).forEach(mask::add);
        if (k.get().form() == AcquisitionKind.Form.LOCK && !call.args().isEmpty()) {
          lock(call.args().getFirst())
              .ifPresent(l -> takes.add(new Take(l, kind, Set.copyOf(mask), call.span())));
        } else {
          masked.addAll(mask);
        }
      }
    }
  }

  private static boolean isMask(Component c) {
    return c == Component.IRQ || c == Component.BH;
  }

  /// The name of the lock that a reference leads to.
  Optional<String> lock(Operand reference) {
    Operand at = reference;
    for (int i = 0; i < MAX_STEPS; i++) {
      switch (at) {
        case Operand.Constant(ConstValue.StaticRef(var item), _, _) -> {
          return Optional.of(program.defs.path(item.def()));
        }
        case Operand.Constant _ -> {
          return Optional.empty();
        }
        case Operand.Copy(Place p) -> {
          if (!p.isLocal()) {
            return field(p);
          }
          Optional<Operand> next = next(p.local());
          if (next.isEmpty()) {
            return referred(p.local());
          }
          at = next.get();
        }
        case Operand.Move(Place p) -> {
          if (!p.isLocal()) {
            return field(p);
          }
          Optional<Operand> next = next(p.local());
          if (next.isEmpty()) {
            return referred(p.local());
          }
          at = next.get();
        }
      }
    }
    return Optional.empty();
  }

  /// Whether an operand is the local, or a reference to it.
  boolean leadsTo(Operand operand, int local) {
    Operand at = operand;
    for (int i = 0; i < MAX_STEPS; i++) {
      Place p =
          switch (at) {
            case Operand.Copy(Place c) -> c;
            case Operand.Move(Place m) -> m;
            case Operand.Constant _ -> null;
          };
      if (p == null || p.local() == local) {
        return p != null;
      }
      Optional<Operand> next =
          switch (values.get(p.local())) {
            case Rvalue.Ref(_, Place r) ->
                Optional.of(new Operand.Copy(new Place(r.local(), List.of(), r.type())));
            case null, default -> next(p.local());
          };
      if (next.isEmpty()) {
        return false;
      }
      at = next.get();
    }
    return false;
  }

  private Optional<Operand> next(int local) {
    return switch (values.get(local)) {
      case Rvalue.Use(Operand o) -> Optional.of(o);
      case Rvalue.Cast(_, Operand o, _) -> Optional.of(o);
      case null, default -> Optional.empty();
    };
  }

  private Optional<String> referred(int local) {
    return switch (values.get(local)) {
      case Rvalue.Ref(_, Place p) -> through(p);
      case Rvalue.RawRef(_, Place p) -> through(p);
      case null, default -> Optional.empty();
    };
  }

  /// `&*r` is `r`; else the field that the place ends in.
  private Optional<String> through(Place p) {
    if (p.steps().size() == 1 && p.steps().getFirst() instanceof Place.Step.Deref) {
      return lock(new Operand.Copy(new Place(p.local(), List.of(), p.type())));
    }
    return field(p);
  }

  /// `Type.field` of the last fields of a place, from the last pointer on.
  private Optional<String> field(Place p) {
    Ty base = body.locals().get(p.local()).type();
    String path = "";
    String owner = "";
    for (Place.Step step : p.steps()) {
      switch (step) {
        case Place.Step.Deref _ -> {
          base =
              switch (base) {
                case Ty.Ref r -> r.pointee();
                case Ty.Ptr q -> q.pointee();
                default -> base;
              };
          path = "";
          owner = "";
        }
        case Place.Step.Field(int index, Ty type) -> {
          if (!(base instanceof Ty.Adt adt)
              || !(program.defs.def(adt.def()) instanceof Def.Struct)) {
            return Optional.empty();
          }
          List<String> names = program.instances.fieldNames(new BodyTypes.VariantRef(adt.def(), 0));
          if (index >= names.size()) {
            return Optional.empty();
          }
          owner = owner.isEmpty() ? program.defs.path(adt.def()) : owner;
          path = path + "." + names.get(index);
          base = type;
        }
        case Place.Step.Downcast _,
            Place.Step.Index _,
            Place.Step.ConstantIndex _,
            Place.Step.Subslice _ -> {
          return Optional.empty();
        }
      }
    }
    return owner.isEmpty() ? Optional.empty() : Optional.of(owner + path);
  }
}
