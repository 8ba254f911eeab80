// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Span;
import klint.mir.Graph;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.rules.WaitKind;
import klint.types.Instances.DropGlue;
import klint.types.Ty;

/// Which sleeping locks a body holds where it waits, and which it has taken where it wakes.
///
/// Locks, completions and wait queues are known as [LockScan] knows locks: by the type and field
/// they live in, or by their static. A sleeping lock is held as long as the local lives whose
/// destructor gives it back. Not known: locks that are taken without a guard, guards inside other
/// values, what is handed over by a caller.
final class WaitScan {
  private static final int MAX_DEPTH = 24;

  /// A lock that is held while something is waited for.
  record Wait(String lock, Span locked, String object, Span span) {}

  /// Something is woken after these locks were taken on all ways there, each with its place.
  record Wake(String object, Map<String, Span> taken, Span span) {}

  record Found(List<Wait> waits, List<Wake> wakes) {}

  private final Engine engine;
  private final Program program;
  private final Map<DefId, Given> given = new HashMap<>();
  private final Map<Ty, Boolean> guards = new HashMap<>();

  /// What a function does to what its caller hands it, and the objects it waits for by name.
  private record Given(Set<WaitKind> kinds, Set<String> waits) {
    static final Given NOTHING = new Given(Set.of(), Set.of());
  }

  WaitScan(Engine engine) {
    this.engine = engine;
    this.program = engine.program;
  }

  /// What a body does; nothing of one in which nobody waits and nothing is woken.
  Found scan(Instance instance) {
    Optional<Flow> flow =
        program
            .body(instance.code())
            .filter(f -> calls(f).stream().anyMatch(c -> !given(c).equals(Given.NOTHING)));
    return flow.isEmpty()
        ? new Found(List.of(), List.of())
        : new OneBody(new Node(instance, flow.get(), 0)).run();
  }

  private static List<Terminator.Call> calls(Flow flow) {
    List<Terminator.Call> out = new ArrayList<>();
    for (int at : flow.order()) {
      if (flow.body().blocks().get(at).terminator() instanceof Terminator.Call c) {
        out.add(c);
      }
    }
    return out;
  }

  private Given given(Terminator.Call call) {
    return call.callee() instanceof Terminator.CallTarget.Direct d
        ? given(d.callee().def())
        : Given.NOTHING;
  }

  private Given given(DefId def) {
    Given known = given.get(def);
    if (known == null) {
      // Recursion adds nothing to what the rest of the body does.
      given.put(def, Given.NOTHING);
      known = compute(def);
      given.put(def, known);
    }
    return known;
  }

  private Given compute(DefId def) {
    if (!(program.defs.def(def) instanceof Def.Fn fn)) {
      return Given.NOTHING;
    }
    if (program.foreign(fn)) {
      WaitKind kind = program.knowledge.waits().get(LinkNames.of(fn));
      return kind == WaitKind.WAIT || kind == WaitKind.WAKE
          ? new Given(Set.of(kind), Set.of())
          : Given.NOTHING;
    }
    Instance.Code code = new Instance.Code.Fn(def);
    Optional<Flow> flow = program.body(code);
    if (flow.isEmpty()) {
      return Given.NOTHING;
    }
    Set<WaitKind> kinds = EnumSet.noneOf(WaitKind.class);
    Set<String> waits = new HashSet<>();
    List<Terminator.Call> does = new ArrayList<>();
    for (Terminator.Call c : calls(flow.get())) {
      Given g = given(c);
      waits.addAll(g.waits());
      if (!g.kinds().isEmpty()) {
        does.add(c);
      }
    }
    if (!does.isEmpty()) {
      List<Ty> own = program.instances.identity(def);
      Node node = new Node(Instance.fn(def, own, Optional.of(def)), flow.get(), 0);
      LockScan names = new LockScan(engine, node);
      for (Terminator.Call c : does) {
        Optional<String> name = isForeign(c) ? Optional.empty() : name(names, c);
        if (name.isEmpty()) {
          kinds.addAll(given(c).kinds());
        } else if (given(c).kinds().contains(WaitKind.WAIT)) {
          waits.add(name.get());
        }
      }
    }
    return kinds.isEmpty() && waits.isEmpty() ? Given.NOTHING : new Given(kinds, waits);
  }

  private static Optional<String> name(LockScan names, Terminator.Call call) {
    return call.args().isEmpty() ? Optional.empty() : names.lock(call.args().getFirst());
  }

  /// The wrapper of a C function is what the objects of Rust code are given to.
  private boolean isForeign(Terminator.Call call) {
    return call.callee() instanceof Terminator.CallTarget.Direct d
        && program.defs.def(d.callee().def()) instanceof Def.Fn fn
        && program.foreign(fn);
  }

  // ---- guards of sleeping locks

  private boolean isGuard(Ty type, Optional<DefId> env) {
    return guards.computeIfAbsent(
        type,
        t ->
            program.instances.dropGlue(t, env) instanceof DropGlue.Struct s
                && s.drop().isPresent()
                && engine.callees.site(s.drop().get(), env) instanceof Site.Inner i
                && unlocks(i.actual(), new HashSet<>(), 0));
  }

  private boolean unlocks(Instance instance, Set<Instance> seen, int depth) {
    Optional<Flow> flow = program.body(instance.code());
    if (depth > MAX_DEPTH || flow.isEmpty() || !seen.add(instance)) {
      return false;
    }
    Node node = new Node(instance, flow.get(), 0);
    for (Terminator.Call c : calls(flow.get())) {
      if (node.site(c, engine.callees) instanceof Site.Inner i
          ? unlocks(i.actual(), seen, depth + 1)
          : isUnlock(c, node)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnlock(Terminator.Call call, Node node) {
    return call.callee() instanceof Terminator.CallTarget.Direct d
        && program.defs.def(d.callee().def()) instanceof Def.Fn fn
        && program.foreign(fn)
        && program.knowledge.waits().get(LinkNames.of(fn)) == WaitKind.UNLOCK
        && node.site(call, engine.callees) instanceof Site.Known;
  }

  // ---- one body

  /// A lock, where it was taken, and the local that gives it back.
  private record Held(String lock, Span span, int local) {}

  /// At a block's entry: what may be held, and what was taken on all ways there.
  private record State(Set<Held> held, Map<String, Span> taken) {
    State and(State other) {
      Set<Held> both = new LinkedHashSet<>(held);
      both.addAll(other.held);
      Map<String, Span> all = new LinkedHashMap<>(taken);
      all.keySet().retainAll(other.taken.keySet());
      return new State(both, all);
    }
  }

  private final class OneBody {
    private final Node node;
    private final LockScan names;
    private final List<Wait> waits = new ArrayList<>();
    private final List<Wake> wakes = new ArrayList<>();

    OneBody(Node node) {
      this.node = node;
      this.names = new LockScan(engine, node);
    }

    Found run() {
      Map<Integer, State> entry = new HashMap<>();
      List<Integer> order = node.flow().order();
      entry.put(order.getFirst(), new State(Set.of(), Map.of()));
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int at : order) {
          State state = entry.get(at);
          if (state == null) {
            continue;
          }
          State after = after(at, state);
          for (int next : Graph.successors(node.flow().body().blocks().get(at).terminator())) {
            State before = entry.get(next);
            State joined = before == null ? after : before.and(after);
            if (!joined.equals(before)) {
              entry.put(next, joined);
              changed = true;
            }
          }
        }
      }
      for (int at : order) {
        State state = entry.get(at);
        if (state != null
            && node.flow().body().blocks().get(at).terminator() instanceof Terminator.Call c) {
          report(c, before(at, state));
        }
      }
      return new Found(waits, wakes);
    }

    /// The state before the terminator: guards that were moved are held by where they went.
    private State before(int at, State entry) {
      Set<Held> held = new LinkedHashSet<>(entry.held());
      for (Statement s : node.flow().body().blocks().get(at).statements()) {
        if (s instanceof Statement.Assign(Place to, Rvalue.Use(Operand.Move(Place from)), _)
            && from.isLocal()) {
          List<Held> moved = held.stream().filter(h -> h.local() == from.local()).toList();
          moved.forEach(held::remove);
          if (to.isLocal()) {
            moved.forEach(h -> held.add(new Held(h.lock(), h.span(), to.local())));
          }
        }
      }
      return new State(held, entry.taken());
    }

    private State after(int at, State entry) {
      State now = before(at, entry);
      return switch (node.flow().body().blocks().get(at).terminator()) {
        case Terminator.Drop d when d.place().isLocal() -> without(now, d.place().local());
        case Terminator.Call c -> {
          State left = now;
          for (Operand o : c.args()) {
            if (o instanceof Operand.Move(Place p) && p.isLocal()) {
              left = without(left, p.local());
            }
          }
          yield locked(c, left);
        }
        default -> now;
      };
    }

    private State without(State state, int local) {
      Set<Held> held = new LinkedHashSet<>(state.held());
      held.removeIf(h -> h.local() == local);
      return new State(held, state.taken());
    }

    private State locked(Terminator.Call call, State state) {
      if (!call.destination().isLocal() || call.args().isEmpty()) {
        return state;
      }
      Ty type = node.type(call.destination().type(), program);
      Optional<String> lock =
          type instanceof Ty.Adt && isGuard(type, node.instance.env())
              ? name(names, call)
              : Optional.empty();
      if (lock.isEmpty()) {
        return state;
      }
      Set<Held> held = new LinkedHashSet<>(state.held());
      held.add(new Held(lock.get(), call.span(), call.destination().local()));
      Map<String, Span> taken = new LinkedHashMap<>(state.taken());
      taken.putIfAbsent(lock.get(), call.span());
      return new State(held, taken);
    }

    private void report(Terminator.Call call, State state) {
      Given does = given(call);
      Set<String> objects = new TreeSet<>(does.waits());
      Optional<String> own = isForeign(call) ? Optional.empty() : name(names, call);
      if (does.kinds().contains(WaitKind.WAIT)) {
        own.ifPresent(objects::add);
      }
      for (String object : objects) {
        for (Held h : state.held()) {
          if (!isGiven(call, h.local())) {
            waits.add(new Wait(h.lock(), h.span(), object, call.span()));
          }
        }
      }
      if (does.kinds().contains(WaitKind.WAKE) && own.isPresent()) {
        wakes.add(new Wake(own.get(), state.taken(), call.span()));
      }
    }

    /// Whether the callee gets the guard, and may release the lock while it waits.
    private boolean isGiven(Terminator.Call call, int local) {
      return call.args().stream().anyMatch(a -> names.leadsTo(a, local));
    }
  }
}
