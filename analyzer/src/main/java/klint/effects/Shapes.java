// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Instances;
import klint.types.Ty;
import klint.types.Tys;

/// What values of a type can be and hold, by its fields; shared by all threads.
final class Shapes {
  private static final int MAX_VARIANTS = 64;

  private final Instances instances;
  private final Map<Ty, Boolean> writable = new ConcurrentHashMap<>();
  private final Map<Ty, Set<Integer>> empty = new ConcurrentHashMap<>();

  Shapes(Instances instances) {
    this.instances = instances;
  }

  /// Whether a value of the type may hold a way to write other memory; a type that is not known
  /// may.
  boolean isWritable(Ty type, Optional<DefId> env) {
    Boolean known = writable.get(type);
    if (known == null) {
      known = leads(type, env, new HashSet<>());
      writable.put(type, known);
    }
    return known;
  }

  private boolean leads(Ty type, Optional<DefId> env, Set<Ty> seen) {
    return switch (type) {
      case Ty.Ref r -> r.mutability() == Mutability.MUT || leads(r.pointee(), env, seen);
      case Ty.Ptr p -> p.mutability() == Mutability.MUT || leads(p.pointee(), env, seen);
      case Ty.Param _, Ty.Projection _, Ty.Opaque _, Ty.Closure _, Ty.Dyn _, Ty.Coroutine _ -> true;
      case Ty.Adt a when seen.add(a) -> {
        int variants = instances.variantCount(a.def()).orElse(1);
        for (int i = 0; i < variants; i++) {
          if (instances.fieldTypes(a, i, env).stream().anyMatch(f -> leads(f, env, seen))) {
            yield true;
          }
        }
        yield false;
      }
      case Ty.Adt _ -> false;
      default -> Tys.parts(type).stream().anyMatch(t -> leads(t, env, seen));
    };
  }

  /// Whether no value of the type exists.
  boolean isEmpty(Ty type, Optional<DefId> env) {
    return switch (type) {
      case Ty.Never _ -> true;
      case Ty.Adt a -> instances.variantCount(a.def()).filter(n -> n == 0).isPresent();
      case Ty.Tuple t -> t.elems().stream().anyMatch(e -> isEmpty(e, env));
      default -> false;
    };
  }

  /// The variants that no value of an enum is, since one of their fields cannot be.
  ///
  /// Source: the Reference, "Uninhabited".
  Set<Integer> emptyVariants(Ty type, Optional<DefId> env) {
    Set<Integer> known = empty.get(type);
    if (known == null) {
      Set<Integer> found = new HashSet<>();
      int count = type instanceof Ty.Adt a ? instances.variantCount(a.def()).orElse(0) : 0;
      // Enums of many variants are lists of names.
      for (int i = 0; i < count && count <= MAX_VARIANTS; i++) {
        if (instances.fieldTypes(type, i, env).stream().anyMatch(f -> isEmpty(f, env))) {
          found.add(i);
        }
      }
      known = Set.copyOf(found);
      empty.put(type, known);
    }
    return known;
  }
}
