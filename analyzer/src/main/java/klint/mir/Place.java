// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.List;
import klint.resolve.DefId;
import klint.types.Ty;

/// A place: a local and the steps from it; `type` is that of the whole place.
public record Place(int local, List<Step> steps, Ty type) {
  public Place {
    steps = List.copyOf(steps);
  }

  public sealed interface Step {
    /// Through a reference, raw pointer or box.
    record Deref() implements Step {}

    /// A field of a struct, union, tuple, closure environment, or of the variant stepped into
    /// before.
    record Field(int index, Ty type) implements Step {}

    /// Into a variant of an enum: what follows is valid only if it is that one.
    record Downcast(DefId adt, int variant) implements Step {}

    /// An element of an array or slice, at the index a local holds.
    record Index(int local) implements Step {}

    /// An element at a constant offset, from the end if negative.
    record ConstantIndex(int offset, boolean fromEnd) implements Step {}

    record Subslice(int from, int to, boolean fromEnd) implements Step {}
  }

  /// What this reference, pointer or box points to.
  public Place deref(Ty target) {
    return then(new Step.Deref(), target);
  }

  public Place field(int index, Ty fieldType) {
    return then(new Step.Field(index, fieldType), fieldType);
  }

  /// The same value seen as one variant.
  public Place downcast(DefId adt, int variant) {
    return then(new Step.Downcast(adt, variant), type);
  }

  public Place then(Step step, Ty target) {
    List<Step> all = new java.util.ArrayList<>(steps);
    all.add(step);
    return new Place(local, all, target);
  }

  public boolean isLocal() {
    return steps.isEmpty();
  }
}
