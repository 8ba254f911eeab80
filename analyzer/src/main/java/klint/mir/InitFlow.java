// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which move paths may be initialised, and which may not be, at every point: a forward dataflow.
///
/// Both facts are unions at joins and only grow, so the iteration ends. States are kept where paths
/// meet; in between they are computed again.
final class InitFlow {
  private final Body body;
  private final MovePaths paths;
  private final List<Integer> order;
  private final int[] incoming;
  private final Map<Integer, State> heads = new HashMap<>();

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

    void gone(BitSet paths) {
      init.andNot(paths);
      uninit.or(paths);
    }

    void set(int path, Change change) {
      init.set(path, change == Change.GIVEN);
      uninit.set(path, change == Change.GONE);
    }
  }

  /// What happens to a path.
  enum Change {
    GIVEN,
    GONE
  }

  interface Sink {
    void at(int path, Change change);
  }

  interface Visitor {
    void at(int block, State entry);
  }

  InitFlow(Body body, MovePaths paths) {
    this.body = body;
    this.paths = paths;
    this.order = Graph.reversePostorder(body.blocks());
    this.incoming = new int[body.blocks().size()];
    incoming[0] = 1;
    for (int b : order) {
      for (int next : Graph.successors(body.blocks().get(b).terminator())) {
        incoming[next]++;
      }
    }
  }

  private boolean isHead(int block) {
    return block == 0 || incoming[block] != 1;
  }

  /// Solves, and then shows every block that can be reached with its state.
  void run(Visitor visitor) {
    State first = new State(new BitSet(), new BitSet());
    for (int i = 0; i < paths.size(); i++) {
      int local = paths.path(i).place.local();
      first.set(i, local >= 1 && local <= body.params() ? Change.GIVEN : Change.GONE);
    }
    heads.put(0, first);
    int[] rank = new int[body.blocks().size()];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = i;
    }
    TreeSet<Integer> work = new TreeSet<>(List.of(rank[0]));
    while (!work.isEmpty()) {
      int head = order.get(work.pollFirst());
      tree(
          head,
          (_, _) -> {},
          (next, state) -> {
            if (join(next, state)) {
              work.add(rank[next]);
            }
          });
    }
    for (int b : order) {
      if (isHead(b)) {
        tree(b, visitor, (_, _) -> {});
      }
    }
  }

  private boolean join(int block, State state) {
    State e = heads.get(block);
    if (e == null) {
      heads.put(block, state.copy());
      return true;
    }
    int before = e.init.cardinality() + e.uninit.cardinality();
    e.init.or(state.init);
    e.uninit.or(state.uninit);
    return e.init.cardinality() + e.uninit.cardinality() != before;
  }

  private record At(int block, State state) {}

  /// Goes from a head through the blocks that are reached from one place only.
  private void tree(int head, Visitor visitor, Visitor ends) {
    Deque<At> work = new ArrayDeque<>();
    work.push(new At(head, Optional.ofNullable(heads.get(head)).orElseThrow().copy()));
    while (!work.isEmpty()) {
      At at = work.pop();
      visitor.at(at.block(), at.state());
      Body.BasicBlock block = body.blocks().get(at.block());
      Sink sink = at.state()::set;
      block.statements().forEach(s -> statement(s, sink));
      terminator(block.terminator(), sink);
      List<Integer> next = Graph.successors(block.terminator());
      for (int i = next.size() - 1; i >= 0; i--) {
        int to = next.get(i);
        State s = i == 0 ? at.state() : at.state().copy();
        s.gone(ruledOut(block.terminator(), to));
        if (isHead(to)) {
          ends.at(to, s);
        } else {
          work.push(new At(to, s));
        }
      }
    }
  }

  /// The paths inside variants that a place does not have where a switch goes to `target`.
  BitSet ruledOut(Terminator t, int target) {
    if (!(t instanceof Terminator.Switch s) || s.of().isEmpty()) {
      return NONE;
    }
    Optional<Integer> whole = path(s.of().get());
    if (whole.isEmpty() || paths.path(whole.get()).children.isEmpty()) {
      return NONE;
    }
    Variants v = variants.computeIfAbsent(whole.get(), this::variants);
    boolean other = s.otherwise().filter(o -> o == target).isPresent();
    BitSet out = other ? new BitSet() : (BitSet) v.all().clone();
    for (Terminator.Switch.Arm a : s.arms()) {
      BitSet inside = v.each().getOrDefault(a.value().intValue(), NONE);
      if (a.target() == target) {
        out.andNot(inside);
      } else if (other) {
        out.or(inside);
      }
    }
    return out;
  }

  private static final BitSet NONE = new BitSet();

  /// The paths inside all variants of a place, and inside each by its index.
  private record Variants(BitSet all, Map<Integer, BitSet> each) {}

  private final Map<Integer, Variants> variants = new HashMap<>();

  private Variants variants(int path) {
    Variants out = new Variants(new BitSet(), new HashMap<>());
    paths
        .path(path)
        .children
        .forEach(
            (step, child) -> {
              if (step instanceof Place.Step.Downcast d) {
                BitSet inside = new BitSet();
                paths.subtree(child).forEach(inside::set);
                out.all().or(inside);
                out.each().put(d.variant(), inside);
              }
            });
    return out;
  }

  // ---- what a step changes

  void statement(Statement s, Sink sink) {
    switch (s) {
      case Statement.Assign a -> {
        operands(a.value()).forEach(o -> operand(o, sink));
        change(a.place(), Change.GIVEN, sink);
      }
      case Statement.StorageLive l ->
          change(new Place(l.local(), List.of(), klint.types.Ty.UNIT), Change.GONE, sink);
      case Statement.StorageDead _ -> {}
    }
  }

  void terminator(Terminator t, Sink sink) {
    switch (t) {
      case Terminator.Call c -> {
        switch (c.callee()) {
          case Terminator.CallTarget.Pointer p -> operand(p.function(), sink);
          case Terminator.CallTarget.Direct _, Terminator.CallTarget.Unresolved _ -> {}
        }
        c.args().forEach(o -> operand(o, sink));
        change(c.destination(), Change.GIVEN, sink);
      }
      case Terminator.Drop d -> change(d.place(), Change.GONE, sink);
      case Terminator.Await a -> {
        operand(a.future(), sink);
        change(a.destination(), Change.GIVEN, sink);
      }
      case Terminator.Asm a -> a.operands().forEach(o -> operand(o, sink));
      case Terminator.Goto _,
          Terminator.Switch _,
          Terminator.Return _,
          Terminator.Unreachable _,
          Terminator.Unknown _ -> {}
    }
  }

  private void operand(Operand o, Sink sink) {
    if (o instanceof Operand.Move m) {
      change(m.place(), Change.GONE, sink);
    }
  }

  private void change(Place place, Change change, Sink sink) {
    for (int p : paths.exact(place)) {
      for (int i : paths.subtree(p)) {
        sink.at(i, change);
      }
    }
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

  /// The switch's place as a path, if it is one.
  Optional<Integer> path(Place place) {
    List<Integer> exact = paths.exact(place);
    return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
  }
}
