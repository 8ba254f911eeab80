// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import klint.types.Ty;
import org.junit.jupiter.api.Test;

/// Which places have a path of their own.
///
/// Source: rustc-dev-guide, "Move paths".
final class MovePathsTest {
  private static final Places PLACES = Places.all();

  /// How many paths a place has after it was noted, and how many more there are than the local's.
  private static List<Integer> noted(String local, Place place) {
    MovePaths paths = PLACES.tracked(local);
    paths.note(place);
    return List.of(paths.exact(place).size(), paths.size() - 1);
  }

  private static final List<Integer> OWN = List.of(1, 1);
  private static final List<Integer> NONE = List.of(0, 0);

  @Test
  void aLocalThatIsNotTrackedHasNone() {
    MovePaths paths = PLACES.tracked("noisy");
    paths.note(PLACES.field(PLACES.at("open"), 0));
    assertEquals(1, paths.size());
    assertEquals(List.of(), paths.exact(PLACES.at("open")));
  }

  @Test
  void aFieldHasItsOwn() {
    assertEquals(OWN, noted("open", PLACES.field(PLACES.at("open"), 2)));
  }

  @Test
  void aFieldWithNothingToDropHasNone() {
    assertEquals(NONE, noted("open", PLACES.field(PLACES.at("open"), 1)));
  }

  @Test
  void nothingIsMovedOutOfWhatHasItsOwnDrop() {
    assertEquals(NONE, noted("closed", PLACES.field(PLACES.at("closed"), 0)));
  }

  @Test
  void aPathEndsAtAReference() {
    assertEquals(NONE, noted("reference", PLACES.at("reference").deref(PLACES.type("open"))));
  }

  @Test
  void theContentOfABoxHasItsOwn() {
    Place content = PLACES.at("boxed").deref(PLACES.type("open"));
    MovePaths paths = PLACES.tracked("boxed");
    paths.note(PLACES.field(content, 2));
    int path = paths.content(0).orElseThrow();
    assertEquals(List.of(path), paths.exact(content));
    assertEquals(paths.field(path, 2), paths.exact(PLACES.field(content, 2)).stream().findAny());
    assertEquals(3, paths.subtree(0).size());
  }

  @Test
  void theSamePlaceHasTheSamePathWhateverItsTypeIsCalled() {
    MovePaths paths = PLACES.tracked("open");
    Place field = PLACES.field(PLACES.at("open"), 0);
    paths.note(field);
    paths.note(PLACES.at("open").field(0, PLACES.type("flag")));
    assertEquals(2, paths.size());
    assertEquals(paths.exact(field), paths.exact(PLACES.at("open").field(0, Ty.UNIT)));
  }

  @Test
  void aPlaceOfAUnionIsTheWhole() {
    MovePaths paths = PLACES.tracked("either");
    Place inside = PLACES.at("either").field(0, PLACES.type("noisy"));
    paths.note(inside);
    assertEquals(1, paths.size());
    assertEquals(paths.exact(PLACES.at("either")), paths.exact(inside));
  }

  @Test
  void anElementCountedFromTheEndIsTheSame() {
    Place array = PLACES.at("array");
    MovePaths paths = PLACES.tracked("array");
    Place last = array.then(new Place.Step.ConstantIndex(1, true), PLACES.type("noisy"));
    paths.note(last);
    assertEquals(paths.exact(last), paths.element(0, 3).stream().toList());
  }

  @Test
  void aRunOfElementsHasOneForEach() {
    Place.Step middle = new Place.Step.Subslice(1, 1, true);
    Place run = PLACES.at("array").then(middle, new Ty.Array(PLACES.type("noisy"), Ty.constant(2)));
    assertEquals(List.of(2, 2), noted("array", run));
    MovePaths paths = PLACES.tracked("array");
    paths.note(run);
    assertEquals(Optional.empty(), paths.element(0, 0));
    assertEquals(Optional.empty(), paths.element(0, 3));
    assertEquals(2, paths.element(0, 1).stream().count() + paths.element(0, 2).stream().count());
  }

  @Test
  void anElementAtARunningIndexHasNone() {
    Place.Step index = new Place.Step.Index(PLACES.at("flag").local());
    assertEquals(NONE, noted("array", PLACES.at("array").then(index, PLACES.type("noisy"))));
  }

  @Test
  void variantsAreApart() {
    Place shape = PLACES.at("shape");
    MovePaths paths = PLACES.tracked("shape");
    paths.note(PLACES.field(shape, 1, 0));
    paths.note(PLACES.field(shape, 2, 0));
    assertEquals(5, paths.size());
    assertEquals(2, paths.subtree(paths.exact(PLACES.variant(shape, 2)).get(0)).size());
    assertEquals(List.of(), paths.exact(PLACES.field(shape, 2, 1)));
  }

  @Test
  void whatIsFoundIsNotMade() {
    MovePaths paths = PLACES.tracked("open");
    assertEquals(List.of(), paths.exact(PLACES.field(PLACES.at("open"), 0)));
    assertEquals(1, paths.size());
  }
}
