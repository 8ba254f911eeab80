// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import klint.types.Ty;
import org.junit.jupiter.api.Test;

/// What may hold a value where a block begins: `full`, `empty`, or `either` by the way taken.
///
/// Source: rustc-dev-guide, "MIR dataflow", `MaybeInitializedPlaces`.
final class InitFlowTest {
  private static final Places PLACES = Places.all();

  private static final Terminator RETURN = new Terminator.Return(Places.AT);

  /// A place at the entry of each block that can be reached.
  private static Map<Integer, String> flow(Place place, MovePaths paths, Body body) {
    Map<Integer, String> out = new TreeMap<>();
    int path = paths.exact(place).get(0);
    new InitFlow(body, paths)
        .run(
            (block, s) -> {
              boolean full = s.init.get(path);
              boolean empty = s.uninit.get(path);
              out.put(block, full && empty ? "either" : full ? "full" : empty ? "empty" : "none");
            });
    return out;
  }

  private static Terminator fork(int zero, int other) {
    return new Terminator.Switch(
        new Operand.Copy(PLACES.at("flag")),
        Optional.empty(),
        List.of(new Terminator.Switch.Arm(BigInteger.ZERO, zero)),
        Optional.of(other),
        Places.AT);
  }

  @Test
  void aParameterIsFullUntilItIsMoved() {
    Place noisy = PLACES.at("noisy");
    Body body = PLACES.body(Places.block(Places.jump(1), Places.move(noisy)), Places.block(RETURN));
    assertEquals(Map.of(0, "full", 1, "empty"), flow(noisy, PLACES.tracked("noisy"), body));
  }

  @Test
  void aCopyLeavesItsSource() {
    Place noisy = PLACES.at("noisy");
    Statement copy = Places.assign(new Place(0, List.of(), Ty.UNIT), new Operand.Copy(noisy));
    Body body = PLACES.body(Places.block(Places.jump(1), copy), Places.block(RETURN));
    assertEquals(Map.of(0, "full", 1, "full"), flow(noisy, PLACES.tracked("noisy"), body));
  }

  @Test
  void whereWaysMeetBothAreTrue() {
    Place noisy = PLACES.at("noisy");
    Body body =
        PLACES.body(
            Places.block(fork(1, 2)),
            Places.block(Places.jump(2), Places.move(noisy)),
            Places.block(RETURN));
    assertEquals(
        Map.of(0, "full", 1, "full", 2, "either"), flow(noisy, PLACES.tracked("noisy"), body));
  }

  @Test
  void aLoopComesBackWithoutWhatItMoved() {
    Place noisy = PLACES.at("noisy");
    Body body =
        PLACES.body(
            Places.block(Places.jump(1)),
            Places.block(fork(3, 2)),
            Places.block(Places.jump(1), Places.move(noisy)),
            Places.block(RETURN));
    assertEquals(
        Map.of(0, "full", 1, "either", 2, "either", 3, "either"),
        flow(noisy, PLACES.tracked("noisy"), body));
  }

  @Test
  void aMoveOfTheWholeTakesTheParts() {
    Place open = PLACES.at("open");
    MovePaths paths = PLACES.tracked("open");
    paths.note(PLACES.field(open, 0));
    Body body = PLACES.body(Places.block(Places.jump(1), Places.move(open)), Places.block(RETURN));
    assertEquals(Map.of(0, "full", 1, "empty"), flow(PLACES.field(open, 0), paths, body));
  }

  @Test
  void aMoveOfAPartLeavesTheOthers() {
    Place open = PLACES.at("open");
    MovePaths paths = PLACES.tracked("open");
    paths.note(PLACES.field(open, 0));
    paths.note(PLACES.field(open, 2));
    Body body =
        PLACES.body(
            Places.block(Places.jump(1), Places.move(PLACES.field(open, 0))), Places.block(RETURN));
    assertEquals(Map.of(0, "full", 1, "empty"), flow(PLACES.field(open, 0), paths, body));
    assertEquals(Map.of(0, "full", 1, "full"), flow(PLACES.field(open, 2), paths, body));
  }

  @Test
  void anAssignmentFillsAgainAndADropEmpties() {
    Place noisy = PLACES.at("noisy");
    Operand value = new Operand.Copy(noisy);
    Body body =
        PLACES.body(
            Places.block(Places.jump(1), Places.move(noisy)),
            Places.block(Places.jump(2), Places.assign(noisy, value)),
            Places.block(Places.drop(noisy, 3)),
            Places.block(RETURN));
    assertEquals(
        Map.of(0, "full", 1, "empty", 2, "full", 3, "empty"),
        flow(noisy, PLACES.tracked("noisy"), body));
  }

  @Test
  void aVariableIsEmptyWhereItsScopeBegins() {
    int late = PLACES.locals().size();
    Place place = new Place(late, List.of(), PLACES.type("noisy"));
    Body body =
        PLACES.bodyWithLocal(
            place.type(),
            Places.block(Places.jump(1), Places.assign(place, new Operand.Copy(place))),
            Places.block(Places.jump(2), new Statement.StorageLive(late, Places.AT)),
            Places.block(RETURN));
    MovePaths paths = PLACES.tracked();
    paths.local(late, place.type());
    assertEquals(Map.of(0, "empty", 1, "full", 2, "empty"), flow(place, paths, body));
  }

  @Test
  void inOneVariantTheOthersHoldNothing() {
    Place shape = PLACES.at("shape");
    MovePaths paths = PLACES.tracked("shape");
    paths.note(PLACES.field(shape, 1, 0));
    paths.note(PLACES.field(shape, 2, 1));
    List<Terminator.Switch.Arm> arms = new ArrayList<>();
    arms.add(new Terminator.Switch.Arm(BigInteger.ONE, 1));
    arms.add(new Terminator.Switch.Arm(BigInteger.TWO, 2));
    Body body =
        PLACES.body(
            Places.block(
                new Terminator.Switch(
                    new Operand.Copy(PLACES.at("flag")),
                    Optional.of(shape),
                    arms,
                    Optional.of(3),
                    Places.AT)),
            Places.block(RETURN),
            Places.block(RETURN),
            Places.block(RETURN));
    assertEquals(
        Map.of(0, "full", 1, "full", 2, "empty", 3, "empty"),
        flow(PLACES.field(shape, 1, 0), paths, body));
    assertEquals(
        Map.of(0, "full", 1, "empty", 2, "full", 3, "empty"),
        flow(PLACES.field(shape, 2, 1), paths, body));
  }

  @Test
  void whatCannotBeReachedIsNotShown() {
    Body body = PLACES.body(Places.block(RETURN), Places.block(RETURN));
    assertEquals(Map.of(0, "full"), flow(PLACES.at("noisy"), PLACES.tracked("noisy"), body));
  }
}
