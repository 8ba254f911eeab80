// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import java.util.Map;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.Requirement;
import klint.rules.ResultShape;

/// What one C function does to the context, while it is being derived.
///
/// `lost` lists what was called and could not be followed; `calls` the parameters that it calls.
record CEffect(
    List<Need> needs,
    ContextChange change,
    Map<ResultShape, ContextChange> outcomes,
    List<ParamCall> calls,
    List<String> lost,
    Ending ending) {

  /// One requirement, with the way to the leaf that makes it and the line that leads there.
  record Need(Requirement requirement, List<String> chain, String line) {
    boolean sleeps() {
      return requirement.strength() == Requirement.Strength.BLOCKS;
    }
  }

  /// A call of the function that a parameter holds. Units: `args` are the places of the parameters
  /// that are passed on, -1 for any other argument.
  record ParamCall(int param, Condition when, List<Integer> args) {}

  /// Whether control comes back.
  enum Ending {
    RETURNS,
    DIVERGES
  }

  /// Nothing at all; also the bottom that recursion starts from.
  static final CEffect NONE =
      new CEffect(List.of(), ContextChange.NONE, Map.of(), List.of(), List.of(), Ending.RETURNS);

  boolean isNone() {
    return equals(NONE);
  }

  boolean sleepsAlways() {
    return needs.stream().anyMatch(n -> n.requirement().equals(Requirement.SLEEPS));
  }
}
