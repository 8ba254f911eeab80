// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.diag.Problem;
import klint.resolve.DefId;
import klint.rules.ContextEntry;
import klint.types.Ty;

/// What the analysis found: a summary per function asked about, and what is violated.
///
/// `instances` are those of the functions asked about whose effect depends on type arguments.
/// `widest` is the point with most cases; `limits` are those that were reached; `skipped` the
/// functions that there was no time for; `callbacks` are the functions that C gets; `releases` the
/// calls and drops that release something; `problems` are those of side files.
public record Summaries(
    List<Entry> functions,
    List<Instantiated> instances,
    List<Violation> violations,
    int unknownEffects,
    Optional<Widest> widest,
    List<Limited> limits,
    int skipped,
    List<Callback> callbacks,
    Set<Release> releases,
    List<Problem> problems) {
  public Summaries {
    callbacks = List.copyOf(callbacks);
    limits = List.copyOf(limits);
    releases = Set.copyOf(releases);
    problems = List.copyOf(problems);
    functions = List.copyOf(functions);
    instances = List.copyOf(instances);
    violations = List.copyOf(violations);
  }

  /// A function that C gets in a slot or as an argument, and who calls it there if a table says so.
  public record Callback(
      ContextEntry.Address address, Optional<ContextEntry> entry, String function, Span span) {}

  /// The point with the largest number of cases, and the function it is in.
  public record Widest(int cases, DefId function, Span at) {}

  /// A limit that was reached, and in which functions; the type whose destructor it is if that has
  /// no function.
  public record Limited(Limit limit, List<DefId> functions) {
    public Limited {
      functions = List.copyOf(functions);
    }
  }

  /// A call or drop in a function after which less is held than before.
  public record Release(DefId function, Span at) {}

  /// One function: its generic summary, with what annotations say in place of what was inferred, as
  /// its callers see it. `annotated` if an annotation states a property of it.
  public record Entry(DefId function, Span span, Summary summary, Annotated annotated) {}

  /// A function with the arguments that somebody gives it: those that its effect does not depend on
  /// stay parameters.
  public record Instantiated(DefId function, List<Ty> args, Summary summary) {
    public Instantiated {
      args = List.copyOf(args);
    }
  }

  public enum Annotated {
    STATED,
    INFERRED
  }
}
