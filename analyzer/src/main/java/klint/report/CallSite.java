// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import java.util.Locale;
import java.util.Optional;
import klint.diag.Place;

/// One call of an analyzed crate, explicit or implicit, as `calls` prints it.
///
/// `place` is the call expression's, `name` begins where the callee's name does. `callee` is the
/// canonical path of the definition; without it `cause` says why. `cause` beside a `callee` says
/// why the function that runs is not known. `use` is the user's place of a call that a macro wrote.
public record CallSite(
    String crate,
    Place place,
    Place name,
    String caller,
    Optional<String> callee,
    Optional<String> cause,
    Optional<String> owner,
    Optional<String> calleeName,
    Optional<String> self,
    Kind kind,
    Dispatch dispatch,
    Optional<Place> use,
    Optional<Place> target) {

  /// How the call is written.
  public enum Kind {
    CALL,
    METHOD,
    OPERATOR,
    DEREF,
    INDEX,
    DROP,
    FOR,
    QUESTION,
    AWAIT;

    /// The name in machine formats.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How the function that runs is chosen.
  public enum Dispatch {
    STATIC,
    DYN,
    POINTER,
    CLOSURE,
    PARAM,
    UNKNOWN;

    /// The name in machine formats.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it is known what is called, and which function runs or who chooses it.
  public boolean isResolved() {
    return cause.isEmpty();
  }
}
