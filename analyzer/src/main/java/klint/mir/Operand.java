// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import klint.base.Span;
import klint.types.Ty;

/// A value that is used.
public sealed interface Operand {
  Ty type();

  record Copy(Place place) implements Operand {
    @Override
    public Ty type() {
      return place.type();
    }
  }

  record Move(Place place) implements Operand {
    @Override
    public Ty type() {
      return place.type();
    }
  }

  record Constant(ConstValue value, Ty type, Span span) implements Operand {}
}
