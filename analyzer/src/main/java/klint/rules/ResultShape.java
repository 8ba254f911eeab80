// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Optional;

/// What a branch of the caller can tell of a C value: a function's result, or an argument.
public sealed interface ResultShape {

  /// The shapes that have no operand. `ERROR_POINTER` is what C's `IS_ERR` accepts.
  enum Plain implements ResultShape {
    ZERO("zero"),
    NONZERO("nonzero"),
    NULL("null"),
    NONNULL("nonnull"),
    NEGATIVE("negative"),
    NONNEGATIVE("nonnegative"),
    POSITIVE("positive"),
    ERROR_POINTER("error-pointer"),
    VALID_POINTER("valid-pointer");

    private final String label;

    Plain(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /// The value is this number, written `=n`.
  record Equal(long value) implements ResultShape {
    @Override
    public String label() {
      return "=" + value;
    }
  }

  /// The value is greater than this number, written `>n`.
  record Greater(long bound) implements ResultShape {
    @Override
    public String label() {
      return ">" + bound;
    }
  }

  /// The value is this C enumerator or macro, by name (`LRU_REMOVED_RETRY`).
  record Named(String constant) implements ResultShape {
    @Override
    public String label() {
      return constant;
    }
  }

  /// The name in tables.
  String label();

  /// Reads a table's name: a plain shape, `=n`, `>n`, `true` and `false` for `nonzero` and `zero`,
  /// or a C constant in capitals.
  static Optional<ResultShape> of(String label) {
    for (Plain plain : Plain.values()) {
      if (plain.label.equals(label)) {
        return Optional.of(plain);
      }
    }
    if (label.equals("true") || label.equals("false")) {
      return Optional.of(label.equals("true") ? Plain.NONZERO : Plain.ZERO);
    }
    if (label.startsWith("=") || label.startsWith(">")) {
      try {
        long number = Long.parseLong(label.substring(1));
        return Optional.of(label.startsWith("=") ? new Equal(number) : new Greater(number));
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    }
    return isConstantName(label) ? Optional.of(new Named(label)) : Optional.empty();
  }

  private static boolean isConstantName(String text) {
    if (text.isEmpty() || !(Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '_')) {
      return false;
    }
    return text.chars().allMatch(c -> c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
  }
}
