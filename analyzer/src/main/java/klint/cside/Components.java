// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import klint.rules.Requirement;

/// Effects of functions that call each other in circles: the least ones that agree with each other.
///
/// A depth-first search from the function that is asked for. A function met while it is still open
/// counts as it came out in the pass before, at first as [CEffect#NONE]. The outermost function of
/// a circle starts the next pass until no member changes, so that the answer does not depend on
/// which member was asked for first.
///
/// Converges because a pass sees at least what the pass before saw. Where locks that are given up
/// on make it fall back again and again, what the last of [#MAX_PASSES] saw counts, and the members
/// are unknown for that reason besides.
final class Components {
  private static final int MAX_PASSES = 32;

  private final Function<CFunction, CEffect> step;
  private final Map<CFunction, CEffect> known = new HashMap<>();
  private final Map<CFunction, Integer> open = new HashMap<>();

  /// What this pass found of functions that hang on one that is open. Invariant: each of them hangs
  /// on an open function, so its `low` is the depth of one.
  private final Map<CFunction, Provisional> provisional = new LinkedHashMap<>();

  private final Map<CFunction, CEffect> before = new HashMap<>();
  private int lowest = Integer.MAX_VALUE;
  private int computed;

  /// A result that hangs on the open function at depth `low`, and maybe on deeper ones.
  private record Provisional(CEffect effect, int low) {}

  /// `step` computes one function from what [#of] says of those it calls.
  Components(Function<CFunction, CEffect> step) {
    this.step = step;
  }

  int depth() {
    return open.size();
  }

  /// How often `step` was asked.
  int computed() {
    return computed;
  }

  Optional<CEffect> done(CFunction f) {
    return Optional.ofNullable(known.get(f));
  }

  CEffect of(CFunction f) {
    CEffect done = known.get(f);
    if (done != null) {
      return done;
    }
    Provisional found = provisional.get(f);
    if (found != null) {
      lowest = Math.min(lowest, found.low);
      return found.effect;
    }
    Integer depth = open.get(f);
    if (depth != null) {
      lowest = Math.min(lowest, depth);
      return before.getOrDefault(f, CEffect.NONE);
    }
    return enter(f);
  }

  private CEffect enter(CFunction f) {
    int mine = open.size();
    int outer = lowest;
    open.put(f, mine);
    CEffect effect = CEffect.NONE;
    for (int pass = 1; pass <= MAX_PASSES; pass++) {
      lowest = Integer.MAX_VALUE;
      computed++;
      effect = keepChains(step.apply(f), before.getOrDefault(f, CEffect.NONE));
      if (lowest > mine) {
        known.put(f, effect);
        break;
      }
      List<CFunction> inside = inside(mine);
      if (lowest < mine) {
        int low = lowest;
        inside.forEach(m -> provisional.computeIfPresent(m, (_, p) -> hanging(p, low)));
        provisional.put(f, new Provisional(effect, low));
        break;
      }
      if (isSettled(f, effect, inside)) {
        close(f, effect, inside);
        break;
      }
      if (pass == MAX_PASSES) {
        String why = "calls itself by way of others, and what they do does not settle";
        inside.forEach(
            m ->
                provisional.computeIfPresent(
                    m, (_, p) -> new Provisional(p.effect.losing(why), p.low)));
        effect = effect.losing(why);
        close(f, effect, inside);
        break;
      }
      before.put(f, effect);
      for (CFunction m : inside) {
        Provisional p = provisional.remove(m);
        if (p != null) {
          before.put(m, p.effect);
        }
      }
    }
    open.remove(f);
    lowest = lowest < mine ? Math.min(outer, lowest) : outer;
    return effect;
  }

  private static Provisional hanging(Provisional p, int low) {
    return new Provisional(p.effect, Math.min(p.low, low));
  }

  /// What was found since the open function at depth `mine` was entered, and hangs on it.
  private List<CFunction> inside(int mine) {
    List<CFunction> out = new ArrayList<>();
    provisional.forEach(
        (f, p) -> {
          if (p.low >= mine) {
            out.add(f);
          }
        });
    return out;
  }

  private boolean isSettled(CFunction f, CEffect effect, List<CFunction> inside) {
    if (!alike(effect, before.getOrDefault(f, CEffect.NONE))) {
      return false;
    }
    for (CFunction m : inside) {
      Provisional p = provisional.get(m);
      if (p != null && !alike(p.effect, before.getOrDefault(m, CEffect.NONE))) {
        return false;
      }
    }
    return true;
  }

  private void close(CFunction f, CEffect effect, List<CFunction> inside) {
    known.put(f, effect);
    before.remove(f);
    for (CFunction m : inside) {
      Provisional p = provisional.remove(m);
      before.remove(m);
      if (p != null) {
        known.put(m, p.effect);
      }
    }
  }

  /// Whether two effects say the same, whatever the ways to the leaves.
  private static boolean alike(CEffect a, CEffect b) {
    return a.change().equals(b.change())
        && a.outcomes().equals(b.outcomes())
        && a.ending() == b.ending()
        && a.balance() == b.balance()
        && requirements(a).equals(requirements(b))
        && Set.copyOf(a.calls()).equals(Set.copyOf(b.calls()))
        && Set.copyOf(a.lost()).equals(Set.copyOf(b.lost()));
  }

  private static Set<Requirement> requirements(CEffect e) {
    return e.needs().stream().map(CEffect.Need::requirement).collect(Collectors.toSet());
  }

  /// The ways that were found first: those of later passes may go round in a circle.
  private static CEffect keepChains(CEffect now, CEffect old) {
    if (old.needs().isEmpty() || now.needs().isEmpty()) {
      return now;
    }
    Map<Requirement, CEffect.Need> first = new HashMap<>();
    old.needs().forEach(n -> first.putIfAbsent(n.requirement(), n));
    return new CEffect(
        now.needs().stream().map(n -> first.getOrDefault(n.requirement(), n)).toList(),
        now.change(),
        now.outcomes(),
        now.calls(),
        now.lost(),
        now.ending(),
        now.balance());
  }
}
