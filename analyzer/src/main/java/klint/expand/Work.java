// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.base.Span;
import klint.diag.Problem;

/// One piece of work of an [Expander]: what it needs of the run, and the problems it meets.
///
/// Not thread-safe: each call of the door has its own; `Crate` is shared.
final class Work {
  /// What all work on one crate shares.
  record Shared(
      CrateContext crate,
      Expansions expansions,
      Syntax syntax,
      Host host,
      Limits limits,
      Spent spent,
      Map<String, Integer> unsupported) {
    Shared(CrateContext crate, Expansions expansions, Syntax syntax, Host host, Limits limits) {
      this(crate, expansions, syntax, host, limits, new Spent(), new ConcurrentHashMap<>());
    }
  }

  private final Shared shared;
  private final Set<Problem> problems = new LinkedHashSet<>();

  Work(Shared shared) {
    this.shared = shared;
  }

  Shared shared() {
    return shared;
  }

  CrateContext crate() {
    return shared.crate();
  }

  Expansions expansions() {
    return shared.expansions();
  }

  Syntax syntax() {
    return shared.syntax();
  }

  Host host() {
    return shared.host();
  }

  List<Problem> problems() {
    return new ArrayList<>(problems);
  }

  /// Reports a problem at the user's place for `at`.
  void problem(Span at, String message) {
    Span user = shared.expansions().userPlace(at);
    problems.add(Problem.error(shared.host().place(user), message));
  }

  void warning(Span at, String message) {
    Span user = shared.expansions().userPlace(at);
    problems.add(Problem.warning(shared.host().place(user), message));
  }

  void errors(List<Syntax.Error> errors, Span otherwise) {
    for (Syntax.Error error : errors) {
      problem(error.at().isNone() ? otherwise : error.at(), error.message());
    }
  }
}
