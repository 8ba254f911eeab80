// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import klint.mir.Place;

/// A place without types: what facts are about. An element of an array is like a field where its
/// number is constant; otherwise it has no facts, and what is written there takes those of all.
///
/// Ordered by local and then step by step, so that a place is followed by all places in it.
public final class PlaceKey implements Comparable<PlaceKey> {
  /// Steps as numbers: a dereference, then fields from 0 up and variants from -2 down.
  static final int DEREF = -1;

  /// What an element is an element of: a pointer to one and its number lead to others.
  static final int OUT = 1 << 28;

  /// The length that a pointer to a slice carries.
  static final int LENGTH = OUT + 1;

  /// From here up: what begins so many elements further on.
  private static final int SHIFT = 1 << 29;

  private static final int MAX_SHIFT = 1 << 20;

  /// Deeper places have no facts, so that chains of references through loops end.
  private static final int MAX_STEPS = 14;

  private static final int[] NONE = {};

  private final int local;
  private final int[] steps;
  private final int hash;

  private PlaceKey(int local, int[] steps) {
    this.local = local;
    this.steps = steps;
    this.hash = 31 * local + Arrays.hashCode(steps);
  }

  /// Not a place: holds the value 1 in a case where a reference count has just reached zero.
  static final PlaceKey LAST_REFERENCE = local(-1);

  /// Not a place: holds the value 1 in a case where a reference count was made one more, and nobody
  /// has got the new reference yet.
  static final PlaceKey COUNTED_UP = local(-3);

  /// The place that stands for all that are too deep: facts about it are never kept.
  static final PlaceKey TOO_DEEP = local(-2);

  static PlaceKey local(int local) {
    return new PlaceKey(local, NONE);
  }

  int local() {
    return local;
  }

  int size() {
    return steps.length;
  }

  int step(int index) {
    return steps[index];
  }

  static Optional<PlaceKey> of(Place place) {
    int[] steps = new int[place.steps().size()];
    for (int i = 0; i < steps.length; i++) {
      switch (place.steps().get(i)) {
        case Place.Step.Deref _ -> steps[i] = DEREF;
        case Place.Step.Field f -> steps[i] = f.index();
        case Place.Step.Downcast d -> steps[i] = variantStep(d.variant());
        case Place.Step.ConstantIndex c when !c.fromEnd() -> steps[i] = c.offset();
        case Place.Step.Index _, Place.Step.ConstantIndex _, Place.Step.Subslice _ -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new PlaceKey(place.local(), steps));
  }

  /// The place that surely holds what is known of a place: the place itself, or all of an array or
  /// slice of which one element is meant.
  static PlaceKey around(Place place) {
    for (int i = 0; i < place.steps().size(); i++) {
      Place front = new Place(place.local(), place.steps().subList(0, i + 1), place.type());
      if (of(front).isEmpty()) {
        return of(new Place(place.local(), place.steps().subList(0, i), place.type()))
            .orElseThrow();
      }
    }
    return of(place).orElseThrow();
  }

  static int variantStep(int variant) {
    return -2 - variant;
  }

  boolean startsWith(PlaceKey prefix) {
    int n = prefix.steps.length;
    return local == prefix.local
        && steps.length >= n
        && Arrays.equals(steps, 0, n, prefix.steps, 0, n);
  }

  /// This place with its prefix `from` replaced by `to`.
  PlaceKey rebase(PlaceKey from, PlaceKey to) {
    return to.then(steps, from.steps.length);
  }

  /// The place reached by the steps of `other`, from its `skip`th on.
  PlaceKey then(PlaceKey other, int skip) {
    return then(other.steps, skip);
  }

  private PlaceKey then(int[] more, int skip) {
    int n = more.length - skip;
    if (n == 0) {
      return this;
    }
    if (meets(more[skip])) {
      return joined(more[skip]).then(more, skip + 1);
    }
    if (local == TOO_DEEP.local || steps.length + n > MAX_STEPS) {
      Limits.reached(Limit.PLACE);
      return TOO_DEEP;
    }
    int[] all = Arrays.copyOf(steps, steps.length + n);
    System.arraycopy(more, skip, all, steps.length, n);
    return new PlaceKey(local, all);
  }

  /// Whether a step is not just one more after the last.
  private boolean meets(int step) {
    if (steps.length == 0) {
      return false;
    }
    int last = steps[steps.length - 1];
    return step == OUT
        ? isElement(last)
        : (last == OUT && step == 0)
            || step == SHIFT
            || (isShift(last) && (isElement(step) || isShift(step)));
  }

  private PlaceKey joined(int step) {
    int last = steps[steps.length - 1];
    PlaceKey before = prefix(steps.length - 1);
    if (step == SHIFT) {
      return this;
    }
    if (step == OUT) {
      return last == 0 ? before : before.then(SHIFT + last);
    }
    return last == OUT ? before : before.then(last - SHIFT + step);
  }

  private static boolean isElement(int step) {
    return step >= 0 && step < OUT;
  }

  private static boolean isShift(int step) {
    return step >= SHIFT && step < SHIFT + MAX_SHIFT;
  }

  /// What begins `n` elements after the beginning of an array or slice.
  PlaceKey from(int n) {
    return n == 0 ? this : n > 0 && n < MAX_SHIFT ? then(SHIFT + n) : TOO_DEEP;
  }

  /// The element `n` after this one; empty if there is none.
  Optional<PlaceKey> after(int n) {
    if (n >= 0) {
      return Optional.of(then(OUT).then(n));
    }
    int at = steps.length == 0 ? n : steps[steps.length - 1] + n;
    return at >= 0 && isElement(at) && isElement(steps[steps.length - 1])
        ? Optional.of(prefix(steps.length - 1).then(at))
        : Optional.empty();
  }

  /// The place that is surely all of this one: what begins in the middle of an array ends nobody
  /// knows where.
  PlaceKey whole() {
    int last = steps.length == 0 ? 0 : steps[steps.length - 1];
    return isShift(last) ? prefix(steps.length - 1).whole() : this;
  }

  /// Whether a step leads from an element to what it is in, or to the rest of that: neither changes
  /// the type of elements.
  static boolean staysIn(int step) {
    return step == OUT || isShift(step);
  }

  /// Whether it is what begins in the middle of an array.
  boolean isRest() {
    return steps.length > 0 && isShift(steps[steps.length - 1]);
  }

  PlaceKey then(int step) {
    return then(new int[] {step}, 0);
  }

  /// The place of the first `n` steps.
  PlaceKey prefix(int n) {
    return n == steps.length ? this : new PlaceKey(local, Arrays.copyOf(steps, n));
  }

  boolean derefs() {
    return firstDeref(0) >= 0;
  }

  /// The index of the first dereference from `from` on, or -1.
  int firstDeref(int from) {
    for (int i = from; i < steps.length; i++) {
      if (steps[i] == DEREF) {
        return i;
      }
    }
    return -1;
  }

  /// The index of the first step from `from` on that leaves the value itself, or -1.
  int firstLeaving(int from) {
    for (int i = from; i < steps.length; i++) {
      if (steps[i] == DEREF || steps[i] == OUT) {
        return i;
      }
    }
    return -1;
  }

  /// Whether it is in a place or behind a pointer in it, and not an element beside it.
  boolean isOf(PlaceKey whole) {
    return startsWith(whole) && (size() == whole.size() || steps[whole.size()] != OUT);
  }

  /// Whether it is not a place, but something about one: [Owners#TAG], [Coercions#TAG].
  boolean endsInTag() {
    return steps.length > 0 && steps[steps.length - 1] >= Owners.WHOLE;
  }

  boolean endsInDeref() {
    return steps.length > 0 && steps[steps.length - 1] == DEREF;
  }

  List<Integer> steps() {
    return Arrays.stream(steps).boxed().toList();
  }

  @Override
  public int compareTo(PlaceKey o) {
    int c = Integer.compare(local, o.local);
    return c != 0 ? c : Arrays.compare(steps, o.steps);
  }

  @Override
  public boolean equals(Object o) {
    return o == this
        || (o instanceof PlaceKey k
            && k.hash == hash
            && k.local == local
            && Arrays.equals(k.steps, steps));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("_" + local);
    for (int s : steps) {
      out.append(
          switch (s) {
            case DEREF -> ".*";
            case OUT -> ".out";
            case LENGTH -> ".len";
            default ->
                s >= Owners.WHOLE
                    ? "'"
                    : s >= SHIFT ? ".from" + (s - SHIFT) : s >= 0 ? "." + s : " as " + (-2 - s);
          });
    }
    return out.toString();
  }
}
