// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.Expect;
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
    Ending ending,
    Balance balance) {

  /// One requirement, with the way to the leaf that makes it and the line that leads there.
  record Need(Requirement requirement, List<String> chain, String line) {
    boolean sleeps() {
      return requirement.strength() == Requirement.Strength.BLOCKS;
    }

    /// Whether it is one that sleeping always says as well. What sleeps after it released a lock of
    /// its caller is not: under that very lock it is right, and the other is not met there.
    boolean isLesserSleep() {
      return sleeps()
          && requirement.expect().equals(Expect.PROCESS)
          && !requirement.equals(Requirement.SLEEPS);
    }
  }

  /// A call of the function that a parameter holds. Units: `args` are the places of the parameters
  /// that are passed on, -1 for any other argument.
  record ParamCall(int param, Condition when, List<Integer> args) {}

  /// Whether the change of the context is known, or was given up because ways disagreed.
  enum Balance {
    KNOWN,
    UNCERTAIN
  }

  /// Whether control comes back.
  enum Ending {
    RETURNS,
    DIVERGES
  }

  /// Nothing at all; also the bottom that recursion starts from.
  static final CEffect NONE =
      new CEffect(
          List.of(),
          ContextChange.NONE,
          Map.of(),
          List.of(),
          List.of(),
          Ending.RETURNS,
          Balance.KNOWN);

  boolean isNone() {
    return equals(NONE);
  }

  /// The effect, with something more that is not known.
  CEffect losing(String what) {
    List<String> all = new ArrayList<>(lost);
    all.add(what);
    return new CEffect(needs, change, outcomes, calls, all, ending, balance);
  }

  /// The same without a claim on what it acquires and releases.
  CEffect unbalanced() {
    return new CEffect(needs, ContextChange.NONE, Map.of(), calls, lost, ending, Balance.UNCERTAIN);
  }

  boolean sleepsAlways() {
    return needs.stream().anyMatch(n -> n.requirement().equals(Requirement.SLEEPS));
  }
}
