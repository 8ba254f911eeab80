// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Ty;
import org.junit.jupiter.api.Test;

/// Order of blocks and what pruning leaves.
final class GraphTest {
  private static final Span AT = new Span(0, 0, 1, 0);
  private static final Place FLAG = new Place(1, List.of(), Ty.BOOL);

  private static Terminator jump(int to) {
    return new Terminator.Goto(to, AT);
  }

  private static Terminator fork(int zero, int other) {
    return new Terminator.Switch(
        new Operand.Copy(FLAG),
        Optional.empty(),
        List.of(new Terminator.Switch.Arm(BigInteger.ZERO, zero)),
        Optional.of(other),
        AT);
  }

  private static Statement live(int local) {
    return new Statement.StorageLive(local, AT);
  }

  private static Body.BasicBlock block(Terminator t, Statement... s) {
    return new Body.BasicBlock(List.of(s), t);
  }

  private static Body body(Body.BasicBlock... blocks) {
    List<Body.LocalDecl> locals = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      locals.add(new Body.LocalDecl("", Ty.BOOL, Mutability.NOT, Body.LocalKind.PARAM, AT));
    }
    return new Body(new Body.Owner.Item(new DefId(0)), 1, locals, List.of(blocks), Map.of(), AT);
  }

  @Test
  void emptyJumpsAndUnreachedBlocksAreGone() {
    Body pruned =
        Graph.prune(
            body(
                block(fork(1, 2)),
                block(jump(3)),
                block(jump(3), live(2)),
                block(new Terminator.Return(AT)),
                block(jump(0), live(3))));
    assertEquals(3, pruned.blocks().size());
    assertEquals(
        List.of(1, 2),
        Graph.successors(pruned.blocks().get(0).terminator()).stream().sorted().toList());
  }

  @Test
  void blocksThatFollowEachOtherAreOne() {
    Body pruned =
        Graph.prune(
            body(
                block(jump(1), live(1)),
                block(jump(2), live(2)),
                block(new Terminator.Return(AT), live(3))));
    assertEquals(1, pruned.blocks().size());
    assertEquals(List.of(live(1), live(2), live(3)), pruned.blocks().get(0).statements());
  }

  @Test
  void aLoopOfNothingStays() {
    Body pruned = Graph.prune(body(block(jump(1), live(1)), block(jump(1))));
    assertEquals(2, pruned.blocks().size());
    assertEquals(List.of(1), Graph.successors(pruned.blocks().get(1).terminator()));
  }

  @Test
  void eachBlockComesAfterThoseItIsReachedFrom() {
    List<Body.BasicBlock> blocks =
        List.of(
            block(fork(2, 1)),
            block(jump(3), live(1)),
            block(jump(3), live(2)),
            block(fork(0, 4)),
            block(new Terminator.Return(AT)));
    List<Integer> order = Graph.reversePostorder(blocks);
    assertEquals(0, order.get(0));
    assertEquals(List.of(3, 4), order.subList(3, 5));
  }
}
