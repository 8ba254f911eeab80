// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.mir.Body;
import klint.mir.Rvalue;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.types.Adjustment;
import klint.types.Callee;
import klint.types.Instances.Target;
import klint.types.Ty;
import klint.types.Tys;

/// Casts of generic functions under the arguments that the program gives these: a `Wrap<T>` that
/// becomes a trait object is a `Wrap<Disk>` for a caller with a `Disk`.
///
/// Only functions that have such a cast, or call one that has, are followed, from callers without
/// parameters of their own downwards.
///
/// Converges: an instance is followed once, and there are at most [#MAX_INSTANCES].
final class GenericCasts {
  static final int MAX_INSTANCES = 20_000;
  private static final int MAX_TYPE_DEPTH = 12;

  /// Who wants to know of a cast.
  interface Sink {
    void cast(Adjustment.PointerKind kind, Ty from, Ty to);
  }

  private final Program program;
  private final Map<DefId, List<Rvalue.Cast>> casts = new LinkedHashMap<>();
  private final Map<DefId, List<Callee>> calls = new LinkedHashMap<>();

  GenericCasts(Program program) {
    this.program = program;
  }

  /// A body of `owner`, its own or a closure's.
  void body(DefId owner, Body body) {
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Call c
          && c.callee() instanceof Terminator.CallTarget.Direct d) {
        calls.computeIfAbsent(owner, _ -> new ArrayList<>()).add(d.callee());
      }
    }
  }

  /// A cast in `owner` of what mentions parameters, of a kind that makes another pointer.
  void cast(DefId owner, Rvalue.Cast cast) {
    casts.computeIfAbsent(owner, _ -> new ArrayList<>()).add(cast);
  }

  /// A function under arguments without parameters.
  private record Reached(DefId def, List<Ty> args) {}

  /// Gives the casts as they are under the arguments of the program, until a limit is reached.
  void each(Sink found) {
    if (casts.isEmpty()) {
      return;
    }
    Set<DefId> leading = leading();
    Set<Reached> seen = new LinkedHashSet<>();
    Deque<Reached> left = new ArrayDeque<>();
    for (DefId owner : calls.keySet()) {
      if (leading.contains(owner)) {
        reach(new Reached(owner, program.instances.identity(owner)), leading, seen, left);
      }
    }
    while (!left.isEmpty()) {
      Reached at = left.removeFirst();
      if (seen.size() > MAX_INSTANCES) {
        program.limits.note(Set.of(Limit.CASTS), at.def());
        return;
      }
      for (Rvalue.Cast c : casts.getOrDefault(at.def(), List.of())) {
        found.cast(c.kind().orElseThrow(), under(c.operand().type(), at), under(c.target(), at));
      }
      reach(at, leading, seen, left);
    }
  }

  /// The functions that have a cast or call one that leads to it; what implements a method of a
  /// trait is called where the method is.
  private Set<DefId> leading() {
    Map<DefId, Set<DefId>> callers = new LinkedHashMap<>();
    calls.forEach(
        (owner, all) -> {
          for (Callee c : all) {
            callers.computeIfAbsent(c.def(), _ -> new LinkedHashSet<>()).add(owner);
            for (DefId given : items(c.args())) {
              callers.computeIfAbsent(given, _ -> new LinkedHashSet<>()).add(owner);
            }
          }
        });
    Set<DefId> leading = new LinkedHashSet<>(casts.keySet());
    Deque<DefId> left = new ArrayDeque<>(leading);
    while (!left.isEmpty()) {
      DefId def = left.removeFirst();
      Set<DefId> next = new LinkedHashSet<>(callers.getOrDefault(def, Set.of()));
      program
          .instances
          .implemented(def)
          .ifPresent(m -> next.addAll(callers.getOrDefault(m, Set.of())));
      for (DefId d : next) {
        if (leading.add(d)) {
          left.add(d);
        }
      }
    }
    return leading;
  }

  /// Adds what a function calls under its arguments.
  private void reach(Reached at, Set<DefId> leading, Set<Reached> seen, Deque<Reached> left) {
    for (Callee raw : calls.getOrDefault(at.def(), List.of())) {
      List<Ty> args = new ArrayList<>();
      raw.args().forEach(t -> args.add(under(t, at)));
      add(new Callee(raw.def(), args), leading, seen, left);
    }
  }

  private void add(Callee callee, Set<DefId> leading, Set<Reached> seen, Deque<Reached> left) {
    for (Ty.FnDef f : functions(callee.args())) {
      add(new Callee(f.def(), f.args()), leading, seen, left);
    }
    if (program.instances.mentionsParameters(callee.args())) {
      return;
    }
    if (callee.args().stream().anyMatch(t -> depth(t) > MAX_TYPE_DEPTH)) {
      if (leading.contains(callee.def())) {
        program.limits.note(Set.of(Limit.CASTS), callee.def());
      }
      return;
    }
    Target target = program.instances.target(callee, Optional.empty());
    Optional<Callee> runs =
        target instanceof Target.Fn f
            ? Optional.of(f.callee())
            : target instanceof Target.FnItem f ? Optional.of(f.callee()) : Optional.empty();
    if (runs.isPresent()
        && leading.contains(runs.get().def())
        && !runs.get().args().isEmpty()
        && seen.add(new Reached(runs.get().def(), runs.get().args()))) {
      left.add(new Reached(runs.get().def(), runs.get().args()));
    }
  }

  private Ty under(Ty type, Reached at) {
    return at.args().isEmpty()
        ? type
        : program.instances.substitute(type, at.def(), at.args(), Optional.empty());
  }

  /// Functions that are arguments by their types.
  private static List<Ty.FnDef> functions(List<Ty> types) {
    List<Ty.FnDef> out = new ArrayList<>();
    for (Ty t : types) {
      if (t instanceof Ty.FnDef f) {
        out.add(f);
      } else {
        out.addAll(functions(Tys.parts(t)));
      }
    }
    return out;
  }

  private static List<DefId> items(List<Ty> types) {
    return functions(types).stream().map(Ty.FnDef::def).toList();
  }

  private static int depth(Ty type) {
    int most = 0;
    for (Ty part : Tys.parts(type)) {
      most = Math.max(most, depth(part));
    }
    return most + 1;
  }
}
