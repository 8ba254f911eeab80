// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Place;
import klint.expand.Expansions;
import klint.mir.Body;
import klint.mir.LoweredBodies;
import klint.mir.Terminator;
import klint.report.CallSite;
import klint.report.CallSite.Dispatch;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.source.Places;
import klint.types.BodyTypes;
import klint.types.Callee;
import klint.types.Hir;
import klint.types.HirNodes;
import klint.types.Instances;
import klint.types.Instances.DropGlue;
import klint.types.Ty;
import klint.types.Tys;

/// The drops of a body, where they run: each place, variable and type once.
final class DropList {
  /// How deep `impl Trait`s that stand for others are followed; wrong input may have circles.
  private static final int MAX_NESTED = 8;

  private final CrateDefs defs;
  private final Expansions expansions;
  private final Places places;
  private final Instances instances;
  private final LoweredBodies lowered;
  private final CalleeNames names;

  DropList(
      CrateDefs defs,
      Expansions expansions,
      Places places,
      Instances instances,
      LoweredBodies lowered) {
    this.defs = defs;
    this.expansions = expansions;
    this.places = places;
    this.instances = instances;
    this.lowered = lowered;
    this.names = new CalleeNames(defs, instances);
  }

  List<CallSite> of(BodyTypes types) {
    Set<CallSite> drops = new LinkedHashSet<>();
    for (Body body : lowered.all(types.hir().owner())) {
      for (Body.BasicBlock block : body.blocks()) {
        if (block.terminator() instanceof Terminator.Drop drop) {
          drops.add(site(types, body, drop));
        }
      }
    }
    return List.copyOf(drops);
  }

  /// A closure goes by the place of its head, as rustc prints it.
  private String text(Ty type, BodyTypes types) {
    if (type instanceof Ty.Closure c && c.id().owner().equals(types.hir().owner())) {
      for (Hir.Node n : HirNodes.of(types.hir())) {
        if (n.id() == c.id().node() && n instanceof Hir.Node.Closure closure) {
          return "{closure@" + head(closure) + "}";
        }
      }
    }
    return instances.text(type);
  }

  private String head(Hir.Node.Closure closure) {
    Span all = closure.span();
    Span body = closure.body().span();
    int end = all.hi();
    if (body.file() == all.file() && body.lo() > all.lo() && body.lo() < all.hi()) {
      String text = places.text(all.file()).text();
      end = body.lo();
      while (end > all.lo() && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    Place at = places.place(new Span(all.file(), all.lo(), end, all.ctx()));
    return at.file()
        + ":"
        + at.line()
        + ":"
        + at.column()
        + ": "
        + at.endLine()
        + ":"
        + at.endColumn();
  }

  /// The type with what `impl Trait`s stand for, as far as their bodies are known.
  private Ty revealed(Ty type, int depth) {
    Ty inner = Tys.map(type, t -> revealed(t, depth));
    return inner instanceof Ty.Opaque o && depth < MAX_NESTED
        ? instances.hidden(o).map(t -> revealed(t, depth + 1)).orElse(o)
        : inner;
  }

  private CallSite site(BodyTypes types, Body body, Terminator.Drop drop) {
    DefId owner = types.hir().owner();
    Ty type = revealed(drop.place().type(), 0);
    String self = text(type, types);
    String variable = drop.place().isLocal() ? body.locals().get(drop.place().local()).name() : "";
    Optional<Callee> runs = Optional.empty();
    Optional<String> cause = Optional.empty();
    Dispatch dispatch = Dispatch.STATIC;
    switch (instances.dropGlue(type, Optional.of(owner))) {
      case DropGlue.Struct s -> runs = s.drop();
      case DropGlue.Enum e -> runs = e.drop();
      case DropGlue.Boxed b -> runs = b.drop();
      case DropGlue.Dynamic _ -> dispatch = Dispatch.DYN;
      case DropGlue.OnParam _ -> dispatch = Dispatch.PARAM;
      case DropGlue.Unknown u -> {
        dispatch = Dispatch.UNKNOWN;
        cause = Optional.of(u.cause().name());
      }
      case DropGlue.Nothing _, DropGlue.Fields _, DropGlue.Array _, DropGlue.Slice _ -> {}
    }
    Span at = drop.span();
    return new CallSite(
        defs.crate(defs.def(owner).crate()).name(),
        places.place(at),
        places.place(at),
        instances.path(owner),
        Optional.of(runs.map(c -> instances.path(c.def())).orElse("<" + self + " as drop glue>")),
        cause,
        Optional.of(names.head(type)),
        variable.isEmpty() ? Optional.empty() : Optional.of(variable),
        Optional.of(self),
        CallSite.Kind.DROP,
        dispatch,
        at.ctx() == 0 ? Optional.empty() : Optional.of(places.place(expansions.userPlace(at))),
        runs.map(c -> place(c.def())));
  }

  private Place place(DefId def) {
    return defs.def(def) instanceof Def.Fn fn
        ? places.place(fn.item().name().span())
        : places.place(defs.def(def).span());
  }
}
