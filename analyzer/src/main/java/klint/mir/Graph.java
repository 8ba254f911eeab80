// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import klint.base.Span;

/// Successors, order, and the removal of what cannot be reached.
public final class Graph {
  private Graph() {}

  /// The blocks a terminator can go to, in order.
  public static List<Integer> successors(Terminator t) {
    return switch (t) {
      case Terminator.Goto g -> List.of(g.target());
      case Terminator.Switch s -> {
        List<Integer> out = new ArrayList<>();
        s.arms().forEach(a -> out.add(a.target()));
        s.otherwise().ifPresent(out::add);
        yield out;
      }
      case Terminator.Return _, Terminator.Unreachable _ -> List.of();
      case Terminator.Drop d -> List.of(d.target());
      case Terminator.Call c -> c.target().map(List::of).orElse(List.of());
      case Terminator.Await a -> List.of(a.target());
      case Terminator.Asm a -> a.target().map(List::of).orElse(List.of());
      case Terminator.Unknown u -> u.target().map(List::of).orElse(List.of());
    };
  }

  /// Reachable blocks, each after the blocks it is reached from but for loops.
  public static List<Integer> reversePostorder(List<Body.BasicBlock> blocks) {
    boolean[] seen = new boolean[blocks.size()];
    List<Integer> post = new ArrayList<>();
    List<int[]> stack = new ArrayList<>();
    seen[0] = true;
    stack.add(new int[] {0, 0});
    while (!stack.isEmpty()) {
      int[] top = stack.get(stack.size() - 1);
      List<Integer> next = successors(blocks.get(top[0]).terminator());
      if (top[1] < next.size()) {
        int n = next.get(top[1]++);
        if (!seen[n]) {
          seen[n] = true;
          stack.add(new int[] {n, 0});
        }
      } else {
        post.add(top[0]);
        stack.remove(stack.size() - 1);
      }
    }
    return post.reversed();
  }

  static Terminator retarget(Terminator t, IntUnaryOperator map) {
    return switch (t) {
      case Terminator.Goto g -> new Terminator.Goto(map.applyAsInt(g.target()), g.span());
      case Terminator.Switch s ->
          new Terminator.Switch(
              s.operand(),
              s.of(),
              s.arms().stream()
                  .map(a -> new Terminator.Switch.Arm(a.value(), map.applyAsInt(a.target())))
                  .toList(),
              s.otherwise().map(map::applyAsInt),
              s.span());
      case Terminator.Return _, Terminator.Unreachable _ -> t;
      case Terminator.Drop d ->
          new Terminator.Drop(d.place(), map.applyAsInt(d.target()), d.reason(), d.span());
      case Terminator.Call c ->
          new Terminator.Call(
              c.callee(),
              c.args(),
              c.destination(),
              c.target().map(map::applyAsInt),
              c.kind(),
              c.nameSpan(),
              c.span());
      case Terminator.Await a ->
          new Terminator.Await(
              a.future(), a.poll(), a.destination(), map.applyAsInt(a.target()), a.span());
      case Terminator.Asm a ->
          new Terminator.Asm(a.operands(), a.symbols(), a.target().map(map::applyAsInt), a.span());
      case Terminator.Unknown u ->
          new Terminator.Unknown(u.cause(), u.what(), u.target().map(map::applyAsInt), u.span());
    };
  }

  /// The body without unreachable blocks, without empty ones that only jump, and with blocks put
  /// together that always follow each other; blocks numbered in reverse postorder.
  static Body prune(Body body) {
    List<Body.BasicBlock> blocks = body.blocks();
    int[] skip = new int[blocks.size()];
    for (int i = 0; i < skip.length; i++) {
      skip[i] = i;
      int at = i;
      int steps = 0;
      while (steps++ < skip.length
          && blocks.get(at).statements().isEmpty()
          && blocks.get(at).terminator() instanceof Terminator.Goto g) {
        at = g.target();
      }
      skip[i] = steps > skip.length ? i : at;
    }
    List<Body.BasicBlock> direct = new ArrayList<>();
    for (Body.BasicBlock b : blocks) {
      direct.add(new Body.BasicBlock(b.statements(), retarget(b.terminator(), t -> skip[t])));
    }
    chain(direct);
    List<Integer> order = reversePostorder(direct);
    int[] number = new int[blocks.size()];
    boolean[] reached = new boolean[blocks.size()];
    for (int i = 0; i < order.size(); i++) {
      number[order.get(i)] = i;
      reached[order.get(i)] = true;
    }
    Map<Integer, Span> meets = new HashMap<>();
    for (int b = 0; b < skip.length; b++) {
      // Where an empty block is left out, what follows it is where the paths meet first.
      Span place = body.meets().get(b);
      if (place != null && reached[skip[b]]) {
        meets.merge(number[skip[b]], place, (x, y) -> x.hi() <= y.hi() ? x : y);
      }
    }
    List<Body.BasicBlock> out = new ArrayList<>();
    for (int b : order) {
      Body.BasicBlock block = direct.get(b);
      out.add(
          new Body.BasicBlock(block.statements(), retarget(block.terminator(), t -> number[t])));
    }
    return new Body(body.owner(), body.params(), body.locals(), out, meets, body.span());
  }

  /// Appends to a block that jumps the blocks that are reached from nowhere else.
  private static void chain(List<Body.BasicBlock> blocks) {
    List<Integer> order = reversePostorder(blocks);
    int[] incoming = new int[blocks.size()];
    incoming[0] = 1;
    for (int b : order) {
      successors(blocks.get(b).terminator()).forEach(t -> incoming[t]++);
    }
    boolean[] taken = new boolean[blocks.size()];
    for (int b : order) {
      if (taken[b]) {
        continue;
      }
      List<Statement> statements = new ArrayList<>(blocks.get(b).statements());
      Terminator end = blocks.get(b).terminator();
      while (end instanceof Terminator.Goto g && incoming[g.target()] == 1 && g.target() != b) {
        taken[g.target()] = true;
        statements.addAll(blocks.get(g.target()).statements());
        end = blocks.get(g.target()).terminator();
      }
      blocks.set(b, new Body.BasicBlock(statements, end));
    }
  }
}
