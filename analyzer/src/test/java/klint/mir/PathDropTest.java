// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import klint.base.Span;
import klint.types.Ty;
import org.junit.jupiter.api.Test;

/// What one drop becomes, by what is left of the value.
///
/// A way to the end is written as its steps: `drop open.2`, `if open.0 {..}` for a flag, `match
/// shape {..}` for a switch over variants, `free boxed` for a box's memory.
///
/// Source: rustc-dev-guide, "Drop elaboration".
final class PathDropTest {
  private static final int END = -1;

  private static final Places PLACES = Places.all();

  /// How much is left of a path.
  private enum Left {
    ALL,
    NOTHING,
    SOMETIMES
  }

  /// A value and what is left of its parts.
  private static final class Value {
    private final String name;
    private final MovePaths paths;
    private final InitFlow.State state = new InitFlow.State(new BitSet(), new BitSet());

    Value(String name, Left left) {
      this.name = name;
      this.paths = PLACES.tracked(name);
      set(PLACES.at(name), left);
    }

    /// A part is what its whole is until it is said otherwise.
    Value part(Place place, Left left) {
      int before = paths.size();
      paths.note(place);
      for (int i = before; i < paths.size(); i++) {
        int parent = paths.path(i).parent;
        state.init.set(i, state.init.get(parent));
        state.uninit.set(i, state.uninit.get(parent));
      }
      set(place, left);
      return this;
    }

    private void set(Place place, Left left) {
      for (int i : paths.exact(place)) {
        state.init.set(i, left != Left.NOTHING);
        state.uninit.set(i, left != Left.ALL);
      }
    }

    String dropped() {
      Blocks blocks = new Blocks(name, paths);
      int begin =
          new PathDrop(
                  Places.drop(PLACES.at(name), END),
                  state,
                  paths,
                  PLACES.instances(),
                  PLACES.env(),
                  blocks)
              .whole(0, END);
      return blocks.text(begin);
    }
  }

  /// The blocks that were made, as text.
  private static final class Blocks implements PathDrop.Host {
    private final String name;
    private final MovePaths paths;
    private final List<Terminator> made = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();

    Blocks(String name, MovePaths paths) {
      this.name = name;
      this.paths = paths;
    }

    @Override
    public int block(List<Statement> statements, Terminator t) {
      made.add(t);
      return made.size() - 1;
    }

    @Override
    public Place flag(int path) {
      flags.add(path);
      return new Place(1000 + path, List.of(), Ty.BOOL);
    }

    @Override
    public Place temporary(Ty type, Span span) {
      return new Place(999, List.of(), type);
    }

    String text(int block) {
      if (block == END) {
        return "";
      }
      return switch (made.get(block)) {
        case Terminator.Drop d -> "drop " + text(d.place()) + "; " + text(d.target());
        case Terminator.Call c -> "free " + name + "; " + text(c.target().orElseThrow());
        case Terminator.Switch s when s.of().isPresent() ->
            "match "
                + text(s.of().get())
                + " {"
                + s.arms().stream()
                    .map(a -> a.value() + ": " + text(a.target()))
                    .collect(Collectors.joining(", "))
                + s.otherwise().map(o -> ", _: " + text(o)).orElse("")
                + "}";
        case Terminator.Switch s ->
            "if "
                + text(paths.path(((Operand.Copy) s.operand()).place().local() - 1000).place)
                + " {"
                + text(s.otherwise().orElseThrow())
                + "} else {"
                + text(s.arms().get(0).target())
                + "}";
        case Terminator t -> throw new AssertionError(t);
      };
    }

    private String text(Place place) {
      StringBuilder out = new StringBuilder(name);
      for (Place.Step s : place.steps()) {
        switch (s) {
          case Place.Step.Field f -> out.append('.').append(f.index());
          case Place.Step.Downcast d -> out.append("@").append(d.variant());
          case Place.Step.ConstantIndex c -> out.append('[').append(c.offset()).append(']');
          case Place.Step.Subslice x ->
              out.append('[').append(x.from()).append("..").append(x.to()).append(']');
          case Place.Step.Deref _ -> out.insert(0, '*');
          case Place.Step.Index _ -> out.append("[?]");
        }
      }
      return out.toString();
    }
  }

  private static Place field(String local, int index) {
    return PLACES.field(PLACES.at(local), index);
  }

  private static Place element(int index) {
    return PLACES
        .at("array")
        .then(new Place.Step.ConstantIndex(index, false), PLACES.type("noisy"));
  }

  @Test
  void whatIsThereIsDropped() {
    assertEquals("drop open; ", new Value("open", Left.ALL).dropped());
  }

  @Test
  void whatIsGoneIsNot() {
    assertEquals("", new Value("open", Left.NOTHING).dropped());
  }

  @Test
  void whatMayBeThereHasAFlag() {
    assertEquals("if noisy {drop noisy; } else {}", new Value("noisy", Left.SOMETIMES).dropped());
  }

  @Test
  void partsThatAreAllThereAreDroppedAsOne() {
    assertEquals(
        "drop open; ", new Value("open", Left.ALL).part(field("open", 0), Left.ALL).dropped());
  }

  @Test
  void theOtherFieldsOfWhatLostOne() {
    assertEquals(
        "drop open.2; ",
        new Value("open", Left.ALL)
            .part(field("open", 0), Left.NOTHING)
            .part(field("open", 2), Left.ALL)
            .dropped());
  }

  @Test
  void fieldsInTheOrderTheyAreDeclared() {
    assertEquals(
        "if open.0 {drop open.0; drop open.2; } else {drop open.2; }",
        new Value("open", Left.ALL)
            .part(field("open", 0), Left.SOMETIMES)
            .part(field("open", 2), Left.ALL)
            .dropped());
  }

  @Test
  void aFieldOfAField() {
    Place inner = PLACES.field(field("pair", 0), 2);
    assertEquals(
        "drop pair.0.0; drop pair.1; ",
        new Value("pair", Left.ALL)
            .part(PLACES.field(field("pair", 0), 0), Left.ALL)
            .part(inner, Left.NOTHING)
            .part(field("pair", 1), Left.ALL)
            .dropped());
  }

  @Test
  void elementsFromTheLastToTheFirstWithTheRunsBetween() {
    assertEquals(
        "drop array[3]; drop array[0..2]; ",
        new Value("array", Left.ALL)
            .part(element(2), Left.NOTHING)
            .part(element(3), Left.ALL)
            .dropped());
  }

  @Test
  void theMemoryOfABoxWhoseContentIsGone() {
    assertEquals(
        "free boxed; ",
        new Value("boxed", Left.ALL)
            .part(PLACES.at("boxed").deref(PLACES.type("open")), Left.NOTHING)
            .dropped());
  }

  @Test
  void whatIsLeftOfTheContentBeforeTheMemory() {
    Place content = PLACES.at("boxed").deref(PLACES.type("open"));
    assertEquals(
        "drop *boxed.0; free boxed; ",
        new Value("boxed", Left.ALL)
            .part(PLACES.field(content, 0), Left.ALL)
            .part(PLACES.field(content, 2), Left.NOTHING)
            .dropped());
  }

  @Test
  void theVariantsThatLostNothingAreDroppedAsAWhole() {
    Place shape = PLACES.at("shape");
    assertEquals(
        "match shape {1: , 2: drop shape@2.1; , _: }",
        new Value("shape", Left.ALL)
            .part(PLACES.field(shape, 1, 0), Left.NOTHING)
            .part(PLACES.field(shape, 2, 0), Left.NOTHING)
            .part(PLACES.field(shape, 2, 1), Left.ALL)
            .dropped());
  }
}
