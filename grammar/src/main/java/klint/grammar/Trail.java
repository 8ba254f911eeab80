// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.grammar;

import java.util.Arrays;

/// What a parser did: the rules it went through, as columns of numbers in the order of entry.
///
/// It stands in for ANTLR's parse tree. A step is a rule with the tokens `from` (in) to `to` (out);
/// the steps inside of it follow it, up to `next`.
public final class Trail {
  /// The rule of a step that could not be parsed.
  public static final int BROKEN = -1;

  private int[] rules = new int[64];
  private int[] froms = new int[64];
  private int[] tos = new int[64];
  private int[] nexts = new int[64];
  private int size;

  int enter(int rule, int from) {
    int step = size;
    if (step == rules.length) {
      int more = step * 2;
      rules = Arrays.copyOf(rules, more);
      froms = Arrays.copyOf(froms, more);
      tos = Arrays.copyOf(tos, more);
      nexts = Arrays.copyOf(nexts, more);
    }
    rules[step] = rule;
    froms[step] = from;
    size = step + 1;
    return step;
  }

  void exit(int step, int to) {
    tos[step] = to;
    nexts[step] = size;
  }

  /// Makes a step a broken one, with nothing inside.
  void breakOff(int step, int to) {
    rules[step] = BROKEN;
    size = step + 1;
    exit(step, to);
  }

  public int size() {
    return size;
  }

  public int rule(int step) {
    return rules[step];
  }

  public int from(int step) {
    return froms[step];
  }

  public int to(int step) {
    return tos[step];
  }

  /// The step after all those inside of `step`.
  public int next(int step) {
    return nexts[step];
  }
}
