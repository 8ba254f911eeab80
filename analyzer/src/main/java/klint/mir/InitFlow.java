// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import klint.types.Ty;

/// Which move paths may be initialised, and which may not be, at every point: a forward dataflow.
///
/// Both facts are unions at joins and only grow, so the iteration ends.
final class InitFlow {
  private final Body body;
  private final MovePaths paths;
  private final List<State> entries = new ArrayList<>();

  /// Per path: may hold a value; may hold none.
  static final class State {
    final BitSet init;
    final BitSet uninit;

    State(BitSet init, BitSet uninit) {
      this.init = init;
      this.uninit = uninit;
    }

    State copy() {
      return new State((BitSet) init.clone(), (BitSet) uninit.clone());
    }
  }

  InitFlow(Body body, MovePaths paths) {
    this.body = body;
    this.paths = paths;
    for (int i = 0; i < body.blocks().size(); i++) {
      entries.add(new State(new BitSet(), new BitSet()));
    }
  }

  State entry(int block) {
    return entries.get(block).copy();
  }

  void run() {
    State first = entries.get(0);
    for (int i = 0; i < paths.size(); i++) {
      int local = paths.path(i).place.local();
      boolean param = local >= 1 && local <= body.params();
      first.init.set(i, param);
      first.uninit.set(i, !param);
    }
    List<Integer> order = Graph.reversePostorder(body.blocks());
    int[] rank = new int[body.blocks().size()];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = i;
    }
    TreeSet<Integer> work = new TreeSet<>();
    work.add(rank[0]);
    boolean[] seen = new boolean[body.blocks().size()];
    seen[0] = true;
    while (!work.isEmpty()) {
      int b = order.get(work.pollFirst());
      State s = entry(b);
      Body.BasicBlock block = body.blocks().get(b);
      block.statements().forEach(st -> statement(st, s));
      terminator(block.terminator(), s);
      for (int next : Graph.successors(block.terminator())) {
        State e = entries.get(next);
        int before = e.init.cardinality() + e.uninit.cardinality();
        State edge = edge(block.terminator(), next, s);
        e.init.or(edge.init);
        e.uninit.or(edge.uninit);
        if (!seen[next] || e.init.cardinality() + e.uninit.cardinality() != before) {
          seen[next] = true;
          work.add(rank[next]);
        }
      }
    }
  }

  /// The state on the way to a block: the contents of variants that a switch rules out are not
  /// there.
  private State edge(Terminator t, int target, State state) {
    List<Integer> out = ruledOut(t, target);
    if (out.isEmpty()) {
      return state;
    }
    State s = state.copy();
    for (int i : out) {
      s.init.clear(i);
      s.uninit.set(i);
    }
    return s;
  }

  /// The paths inside variants that a place does not have where a switch goes to `target`.
  List<Integer> ruledOut(Terminator t, int target) {
    if (!(t instanceof Terminator.Switch s) || s.of().isEmpty()) {
      return List.of();
    }
    Optional<Integer> whole = exact(s.of().get());
    if (whole.isEmpty()
        || (s.otherwise().filter(o -> o == target).isPresent() && arms(s, target) > 0)) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>();
    boolean other = s.otherwise().filter(o -> o == target).isPresent();
    paths
        .path(whole.get())
        .children
        .forEach(
            (step, child) -> {
              if (step instanceof Place.Step.Downcast d) {
                boolean named =
                    s.arms().stream()
                        .anyMatch(
                            a ->
                                a.value().intValue() == d.variant()
                                    && (other || a.target() == target));
                if (named == other) {
                  out.addAll(paths.subtree(child));
                }
              }
            });
    return out;
  }

  private static long arms(Terminator.Switch s, int target) {
    return s.arms().stream().filter(a -> a.target() == target).count();
  }

  void statement(Statement s, State state) {
    switch (s) {
      case Statement.Assign a -> {
        for (Operand o : operands(a.value())) {
          operand(o, state);
        }
        initialise(a.place(), state);
      }
      case Statement.StorageLive l -> gone(new Place(l.local(), List.of(), Ty.UNIT), state);
      case Statement.StorageDead _ -> {}
    }
  }

  void terminator(Terminator t, State state) {
    switch (t) {
      case Terminator.Call c -> {
        switch (c.callee()) {
          case Terminator.CallTarget.Pointer p -> operand(p.function(), state);
          case Terminator.CallTarget.Direct _, Terminator.CallTarget.Unresolved _ -> {}
        }
        c.args().forEach(o -> operand(o, state));
        initialise(c.destination(), state);
      }
      case Terminator.Drop d -> gone(d.place(), state);
      case Terminator.Await a -> {
        operand(a.future(), state);
        initialise(a.destination(), state);
      }
      case Terminator.Asm a -> a.operands().forEach(o -> operand(o, state));
      case Terminator.Goto _,
          Terminator.Switch _,
          Terminator.Return _,
          Terminator.Unreachable _,
          Terminator.Unknown _ -> {}
    }
  }

  void operand(Operand o, State state) {
    if (o instanceof Operand.Move m) {
      gone(m.place(), state);
    }
  }

  private void gone(Place place, State state) {
    exact(place)
        .ifPresent(
            p -> {
              for (int i : paths.subtree(p)) {
                state.init.clear(i);
                state.uninit.set(i);
              }
            });
  }

  private void initialise(Place place, State state) {
    exact(place)
        .ifPresent(
            p -> {
              for (int i : paths.subtree(p)) {
                state.init.set(i);
                state.uninit.clear(i);
              }
            });
  }

  private Optional<Integer> exact(Place place) {
    return paths.find(place).filter(MovePaths.Found::exact).map(MovePaths.Found::path);
  }

  static List<Operand> operands(Rvalue value) {
    return switch (value) {
      case Rvalue.Use u -> List.of(u.operand());
      case Rvalue.Repeat r -> List.of(r.operand());
      case Rvalue.Binary b -> List.of(b.left(), b.right());
      case Rvalue.Unary u -> List.of(u.operand());
      case Rvalue.Cast c -> List.of(c.operand());
      case Rvalue.Aggregate a -> a.operands();
      case Rvalue.Opaque o -> o.operands();
      case Rvalue.Ref _, Rvalue.RawRef _, Rvalue.Discriminant _, Rvalue.Len _ -> List.of();
    };
  }
}
