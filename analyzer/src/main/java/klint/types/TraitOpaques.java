// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import klint.resolve.Def;
import klint.resolve.DefId;

/// What the `impl Trait` in the result of a trait's function is for one implementor: what its impl
/// writes in that place.
///
/// Source: Reference, "Impl trait", return-position in traits: each is an associated type without a
/// name.
final class TraitOpaques {
  private final World world;
  private final Solver solver;

  TraitOpaques(World world, Solver solver) {
    this.world = world;
    this.solver = solver;
  }

  /// The type, or what the opaque type that it is stands for, normalized by `then`.
  Ty settled(Ty type, UnaryOperator<Ty> then) {
    return type instanceof Ty.Opaque o ? inImpl(o).map(then).orElse(o) : type;
  }

  /// Empty if the function is no trait's, if no impl is known, or if it has the trait's own body.
  private Optional<Ty> inImpl(Ty.Opaque opaque) {
    Optional<DefId> trait = world.items().traitOfItem(opaque.owner());
    if (trait.isEmpty() || solver.table().resolve(opaque.args().get(0)) instanceof Ty.Infer) {
      return Optional.empty();
    }
    int n = world.items().generics(trait.get()).count();
    Clause.Holds goal = new Clause.Holds(trait.get(), opaque.args().subList(0, n));
    return solver.select(goal) instanceof Solver.Selection.Chosen c
            && c.candidate() instanceof Solver.Candidate.FromImpl i
        ? result(opaque, goal, i.impl(), n)
        : Optional.empty();
  }

  private Optional<Ty> result(Ty.Opaque opaque, Clause.Holds goal, DefId impl, int n) {
    String name = world.defs().def(opaque.owner()).name();
    for (DefId item : world.named(impl, name)) {
      if (world.defs().def(item) instanceof Def.Fn) {
        List<Ty> own = opaque.args().subList(n, opaque.args().size());
        return written(
                world.items().signature(opaque.owner()).result(),
                world.items().signature(item).result(),
                opaque)
            .flatMap(
                t ->
                    solver
                        .confirmImpl(goal, impl)
                        .map(
                            c -> {
                              solver.require(c.nested());
                              return Tys.subst(t, Tys.append(c.args(), own));
                            }));
      }
    }
    return Optional.empty();
  }

  /// What stands in `ours` where `declared` has the opaque type.
  private static Optional<Ty> written(Ty declared, Ty ours, Ty.Opaque opaque) {
    if (declared instanceof Ty.Opaque o
        && o.owner().equals(opaque.owner())
        && o.index() == opaque.index()) {
      return Optional.of(ours);
    }
    List<Ty> parts = Tys.parts(declared);
    List<Ty> others = Tys.parts(ours);
    if (parts.size() != others.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.size(); i++) {
      Optional<Ty> found = written(parts.get(i), others.get(i), opaque);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
