// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.resolve.DefId;

/// Makes the where-clauses of a definition ready for use: implied clauses added, projections in
/// them normalised.
final class ParamEnvs {
  private ParamEnvs() {}

  static ParamEnv of(World world, DefId def) {
    List<Clause> given = world.items().elaborate(world.items().clauses(def));
    if (given.isEmpty()) {
      return world.nothing();
    }
    ParamEnv raw = new ParamEnv(given);
    Solver solver = new Solver(world, new InferenceTable(), raw, new NoClosures());
    List<Clause> out = new ArrayList<>();
    for (Clause c : given) {
      out.add(
          switch (c) {
            case Clause.Holds h ->
                new Clause.Holds(h.trait(), Tys.mapAll(h.args(), solver::normalizeRigid));
            case Clause.Equals e ->
                new Clause.Equals(
                    e.assoc(),
                    Tys.mapAll(e.args(), solver::normalizeRigid),
                    solver.normalizeRigid(e.value()));
          });
    }
    return world.assuming(List.copyOf(new java.util.LinkedHashSet<>(out)));
  }

  /// Where no closure can occur.
  static final class NoClosures implements Solver.ClosureFacts {
    @Override
    public Optional<Instances.Signature> signature(Ty.Closure closure) {
      return Optional.empty();
    }

    @Override
    public Optional<Ty> output(Ty.Coroutine coroutine) {
      return Optional.empty();
    }

    @Override
    public Optional<List<Ty>> captures(Ty closure) {
      return Optional.empty();
    }
  }
}
