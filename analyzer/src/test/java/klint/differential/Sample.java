// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.differential;

import java.util.List;

/// A program to be judged: a module with a function `entry` that takes booleans.
sealed interface Sample permits Program, Written {
  /// What tells it from others in messages.
  String name();

  int edition();

  /// The number of booleans that the entry takes.
  int coins();

  /// `number` tells its functions from those of others.
  Printed print(int number);

  /// The line that begins a function of [#print].
  String signature(int function);

  /// A program's text, and where each function is in it, inner ones before those around them.
  ///
  /// Units: lines, from 0 at the program's first.
  record Printed(String text, List<Range> functions) {
    public Printed {
      functions = List.copyOf(functions);
    }
  }

  record Range(int first, int last) {
    boolean contains(int line) {
      return first <= line && line <= last;
    }
  }

  static int id(int number, int function) {
    return number * 100 + function;
  }
}
