// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.BitSet;
import java.util.List;
import klint.mir.Body;
import klint.mir.Graph;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.syntax.Expr;
import klint.types.Ty;

/// A body, the order in which its blocks are run, and which locals still matter where.
///
/// `rank` of a block is its index in `order`, or -1 if it is not reached. `live` are the locals at
/// a block's entry that something after it may read; facts of others are not kept. Parameters, the
/// result and locals that were borrowed always count as live; `used` is without them. `exposed` are
/// the locals that a raw pointer was made to: a write through one that nobody tracked may be to
/// them. `computes` are the parameters, and parts of them, that the body does nothing with but
/// combine their bits, without a branch; none if it does anything else.
record Flow(
    Body body,
    List<Integer> order,
    List<Integer> rank,
    List<BitSet> live,
    List<BitSet> used,
    BitSet exposed,
    List<PlaceKey> computes,
    BitSet loops) {

  /// The most statements of a body that is run again for the values of its arguments.
  private static final int MAX_COMPUTED = 32;

  static Flow of(Body body) {
    List<Integer> order = Graph.reversePostorder(body.blocks());
    List<Integer> rank =
        new java.util.ArrayList<>(java.util.Collections.nCopies(body.blocks().size(), -1));
    for (int i = 0; i < order.size(); i++) {
      rank.set(order.get(i), i);
    }
    Liveness liveness = new Liveness(body, order);
    List<BitSet> used = liveness.compute();
    return new Flow(
        body,
        order,
        rank,
        liveness.pinned(used),
        used,
        exposed(body),
        computes(body),
        loops(body, order));
  }

  /// The blocks from which there is a way back to them.
  ///
  /// Source: Sharir, "A strong-connectivity algorithm and its applications in data flow analysis",
  /// 1981: against the edges, in reverse postorder.
  private static BitSet loops(Body body, List<Integer> order) {
    List<List<Integer>> before = new java.util.ArrayList<>();
    body.blocks().forEach(_ -> before.add(new java.util.ArrayList<>()));
    BitSet out = new BitSet();
    for (int b : order) {
      for (int next : Graph.successors(body.blocks().get(b).terminator())) {
        before.get(next).add(b);
        if (next == b) {
          out.set(b);
        }
      }
    }
    BitSet seen = new BitSet();
    for (int b : order) {
      List<Integer> component = new java.util.ArrayList<>();
      List<Integer> left = new java.util.ArrayList<>(List.of(b));
      while (!left.isEmpty()) {
        int at = left.removeLast();
        if (!seen.get(at)) {
          seen.set(at);
          component.add(at);
          left.addAll(before.get(at));
        }
      }
      if (component.size() > 1) {
        component.forEach(out::set);
      }
    }
    return out;
  }

  /// The locals that something reads or refers to, but for their drop.
  BitSet read() {
    Liveness all = new Liveness(body, order);
    BitSet out = new BitSet();
    for (Body.BasicBlock b : body.blocks()) {
      b.statements().forEach(s -> all.statement(s, out, new BitSet()));
      if (!(b.terminator() instanceof Terminator.Drop)) {
        all.terminator(b.terminator(), out, new BitSet());
      }
    }
    return out;
  }

  private static BitSet exposed(Body body) {
    BitSet out = new BitSet();
    java.util.Map<Integer, Integer> lent = new java.util.HashMap<>();
    for (Body.BasicBlock b : body.blocks()) {
      for (Statement s : b.statements()) {
        if (!(s instanceof Statement.Assign a)) {
          continue;
        }
        if (a.value() instanceof Rvalue.RawRef r && isOwn(r.place())) {
          out.set(r.place().local());
        } else if (a.value() instanceof Rvalue.Ref r && isOwn(r.place())) {
          lent.put(a.place().local(), r.place().local());
        } else if (a.value() instanceof Rvalue.Cast c && c.target() instanceof Ty.Ptr) {
          Values.place(c.operand())
              .flatMap(p -> java.util.Optional.ofNullable(lent.get(p.local())))
              .ifPresent(out::set);
        }
      }
    }
    return out;
  }

  private static List<PlaceKey> computes(Body body) {
    int statements = 0;
    boolean combines = false;
    java.util.Set<PlaceKey> read = new java.util.LinkedHashSet<>();
    for (Body.BasicBlock b : body.blocks()) {
      boolean plain =
          switch (b.terminator()) {
            case Terminator.Goto _, Terminator.Return _ -> true;
            case Terminator.Switch _,
                Terminator.Unreachable _,
                Terminator.Drop _,
                Terminator.Call _,
                Terminator.Await _,
                Terminator.Asm _,
                Terminator.Unknown _ ->
                false;
          };
      statements += b.statements().size();
      if (!plain || statements > MAX_COMPUTED) {
        return List.of();
      }
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign a) {
          combines |= isOfBits(a.value());
          for (Operand o : SlotScan.operands(a.value())) {
            Values.place(o)
                .filter(p -> p.local() >= 1 && p.local() <= body.params())
                .flatMap(PlaceKey::of)
                .ifPresent(read::add);
          }
        }
      }
    }
    return combines ? List.copyOf(read) : List.of();
  }

  private static boolean isOfBits(Rvalue v) {
    if (v instanceof Rvalue.Unary u) {
      return u.op() == Expr.UnOp.NOT;
    }
    return v instanceof Rvalue.Binary b
        && (b.op() == Expr.BinOp.BIT_AND
            || b.op() == Expr.BinOp.BIT_OR
            || b.op() == Expr.BinOp.BIT_XOR);
  }

  private static boolean isOwn(Place p) {
    return p.steps().stream().noneMatch(s -> s instanceof Place.Step.Deref);
  }

  /// Source: live variables, backwards (Aho, Lam, Sethi, Ullman, "Compilers", 9.2.5).
  private static final class Liveness {
    private final Body body;
    private final List<Integer> order;
    private final BitSet pinned = new BitSet();

    Liveness(Body body, List<Integer> order) {
      this.body = body;
      this.order = order;
    }

    List<BitSet> compute() {
      int n = body.blocks().size();
      pinned.set(0, body.params() + 1);
      List<BitSet> uses = new java.util.ArrayList<>();
      List<BitSet> kills = new java.util.ArrayList<>();
      List<BitSet> live = new java.util.ArrayList<>();
      for (int i = 0; i < n; i++) {
        uses.add(new BitSet());
        kills.add(new BitSet());
        live.add(new BitSet());
      }
      for (int b : order) {
        block(body.blocks().get(b), uses.get(b), kills.get(b));
      }
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int i = order.size() - 1; i >= 0; i--) {
          int b = order.get(i);
          BitSet out = new BitSet();
          for (int s : Graph.successors(body.blocks().get(b).terminator())) {
            out.or(live.get(s));
          }
          out.andNot(kills.get(b));
          out.or(uses.get(b));
          if (!out.equals(live.get(b))) {
            live.set(b, out);
            changed = true;
          }
        }
      }
      return live;
    }

    /// The same with all that counts as live everywhere.
    List<BitSet> pinned(List<BitSet> live) {
      List<BitSet> out = new java.util.ArrayList<>();
      for (BitSet l : live) {
        BitSet all = (BitSet) l.clone();
        all.or(pinned);
        out.add(all);
      }
      return out;
    }

    private void block(Body.BasicBlock block, BitSet uses, BitSet kills) {
      block.statements().forEach(s -> statement(s, uses, kills));
      terminator(block.terminator(), uses, kills);
    }

    private void statement(Statement s, BitSet uses, BitSet kills) {
      switch (s) {
        case Statement.Assign a -> {
          value(a.value(), uses, kills);
          write(a.place(), uses, kills);
        }
        case Statement.StorageLive l -> kills.set(l.local());
        case Statement.StorageDead l -> kills.set(l.local());
      }
    }

    private void terminator(Terminator t, BitSet uses, BitSet kills) {
      switch (t) {
        case Terminator.Switch s -> {
          operand(s.operand(), uses, kills);
          s.of().ifPresent(p -> read(p, uses, kills));
        }
        case Terminator.Drop d -> read(d.place(), uses, kills);
        case Terminator.Call c -> {
          if (c.callee() instanceof Terminator.CallTarget.Pointer p) {
            operand(p.function(), uses, kills);
          }
          c.args().forEach(a -> operand(a, uses, kills));
          write(c.destination(), uses, kills);
        }
        case Terminator.Await a -> {
          operand(a.future(), uses, kills);
          write(a.destination(), uses, kills);
        }
        case Terminator.Asm a -> a.operands().forEach(o -> operand(o, uses, kills));
        case Terminator.Goto _,
            Terminator.Return _,
            Terminator.Unreachable _,
            Terminator.Unknown _ -> {}
      }
    }

    private void value(Rvalue v, BitSet uses, BitSet kills) {
      switch (v) {
        case Rvalue.Use u -> operand(u.operand(), uses, kills);
        case Rvalue.Repeat r -> operand(r.operand(), uses, kills);
        case Rvalue.Ref r -> borrow(r.place(), uses, kills);
        case Rvalue.RawRef r -> borrow(r.place(), uses, kills);
        case Rvalue.Binary b -> {
          operand(b.left(), uses, kills);
          operand(b.right(), uses, kills);
        }
        case Rvalue.Unary u -> operand(u.operand(), uses, kills);
        case Rvalue.Cast c -> operand(c.operand(), uses, kills);
        case Rvalue.Discriminant d -> read(d.place(), uses, kills);
        case Rvalue.Len l -> read(l.place(), uses, kills);
        case Rvalue.Aggregate a -> a.operands().forEach(o -> operand(o, uses, kills));
        case Rvalue.Opaque o -> o.operands().forEach(x -> operand(x, uses, kills));
      }
    }

    private void operand(Operand o, BitSet uses, BitSet kills) {
      switch (o) {
        case Operand.Copy c -> read(c.place(), uses, kills);
        case Operand.Move m -> read(m.place(), uses, kills);
        case Operand.Constant _ -> {}
      }
    }

    private static void read(Place p, BitSet uses, BitSet kills) {
      if (!kills.get(p.local())) {
        uses.set(p.local());
      }
      for (Place.Step s : p.steps()) {
        if (s instanceof Place.Step.Index i && !kills.get(i.local())) {
          uses.set(i.local());
        }
      }
    }

    private void borrow(Place p, BitSet uses, BitSet kills) {
      pinned.set(p.local());
      read(p, uses, kills);
    }

    private static void write(Place p, BitSet uses, BitSet kills) {
      if (p.isLocal()) {
        if (!uses.get(p.local())) {
          kills.set(p.local());
        }
      } else {
        read(p, uses, kills);
      }
    }
  }
}
