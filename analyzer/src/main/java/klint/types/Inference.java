// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.expand.Expansions;
import klint.resolve.AnonymousConst;
import klint.resolve.CrateDefs;
import klint.resolve.DefId;

/// The stage's door: types of bodies on demand, and answers about types for later stages.
///
/// Thread-safe: bodies are independent but for hidden types of `impl Trait`, which are inferred
/// when first asked for.
public final class Inference {
  private final World world;
  private final Expansions expansions;
  private final Map<DefId, Optional<BodyTypes>> done = new ConcurrentHashMap<>();
  private final Instances instances;
  private final ThreadLocal<Set<DefId>> running = ThreadLocal.withInitial(java.util.HashSet::new);

  public Inference(CrateDefs defs, Expansions expansions) {
    this.world = new World(defs);
    this.expansions = expansions;
    this.instances = new TypeQueries(world, this::body);
  }

  /// The types of a function's, constant's or static's body; empty if it has none (or is being
  /// inferred right now, by a cycle of opaque types).
  public Optional<BodyTypes> body(DefId owner) {
    Optional<BodyTypes> known = done.get(owner);
    if (known != null) {
      return known;
    }
    Set<DefId> mine = running.get();
    if (!mine.add(owner)) {
      return Optional.empty();
    }
    try {
      Optional<BodyTypes> types =
          HirLowering.lower(world.items(), expansions, owner)
              .map(hir -> BodyInference.infer(world, hir, this::body));
      done.put(owner, types);
      return types;
    } finally {
      mine.remove(owner);
    }
  }

  /// The types of a constant without a name.
  public BodyTypes constant(AnonymousConst constant) {
    Hir hir = HirLowering.lower(world.items(), expansions, constant);
    return BodyInference.constant(world, hir, constant.use(), this::body);
  }

  public CrateDefs defs() {
    return world.defs();
  }

  /// Answers for later stages.
  public Instances instances() {
    return instances;
  }

  /// All losses of all bodies inferred so far, by owner.
  public List<BodyTypes.Loss> losses() {
    List<BodyTypes.Loss> all = new ArrayList<>();
    done.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> e.getValue().ifPresent(b -> all.addAll(b.losses())));
    return all;
  }
}
