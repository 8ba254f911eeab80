// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.types.Inference;

/// Which bits of allocation flags allow blocking, by the values of the program's own constants.
///
/// Source: include/linux/gfp_types.h: `__GFP_DIRECT_RECLAIM` decides. Where the program has no such
/// constant, the bits by which `GFP_KERNEL` differs from `GFP_ATOMIC` and `GFP_NOWAIT` do as well:
/// that bit and those for I/O, which mean nothing without it.
final class GfpFlags {
  private static final List<String> NAMES =
      List.of("__GFP_DIRECT_RECLAIM", "GFP_KERNEL", "GFP_ATOMIC", "GFP_NOWAIT");

  private GfpFlags() {}

  static Optional<BigInteger> blocking(Program program, Inference inference) {
    Engine engine = new Engine(program);
    Map<String, BigInteger> values = new HashMap<>();
    for (int i = 0; i < program.defs.size(); i++) {
      DefId id = new DefId(i);
      if (program.defs.def(id) instanceof Def.Const c
          && NAMES.contains(c.name())
          && !values.containsKey(c.name())
          && inference.body(id).isPresent()) {
        Constants.value(engine.of(null, Instance.fn(id, List.of(), Optional.empty())))
            .ifPresent(v -> values.put(c.name(), v));
      }
    }
    BigInteger bit = values.get("__GFP_DIRECT_RECLAIM");
    BigInteger kernel = values.get("GFP_KERNEL");
    BigInteger atomic = values.get("GFP_ATOMIC");
    if (bit != null || kernel == null || atomic == null) {
      return Optional.ofNullable(bit);
    }
    BigInteger other = atomic.or(values.getOrDefault("GFP_NOWAIT", atomic));
    BigInteger rest = kernel.andNot(other);
    return rest.signum() == 0 ? Optional.empty() : Optional.of(rest);
  }
}
