// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.rules.ExpectRange;

/// A place where what is asked meets a context that does not give it. Rules make findings of it.
public sealed interface Violation {
  DefId function();

  Span span();

  /// A need that the live acquisitions contradict. `certain` is false for widened cases and for
  /// conditions not known. `against` if it is no acquisition that contradicts it.
  record Unmet(
      DefId function,
      Span span,
      Need need,
      Context context,
      boolean certain,
      Optional<Against> against)
      implements Violation {
    Unmet(DefId function, Span span, Need need, Context context, boolean certain) {
      this(function, span, need, context, certain, Optional.empty());
    }
  }

  /// What is asked before or after it, at `span`, which no caller can give together with it.
  record Against(Span span, Need need, Order order) {}

  /// Which of two comes first.
  enum Order {
    BEFORE,
    AFTER
  }

  /// A call in an atomic section whose effect is not known.
  record UnknownCall(DefId function, Span span, String callee, String why, Context context)
      implements Violation {}

  /// Two ways meet with different contexts that nothing explains.
  record Unbalanced(DefId function, Meet meet) implements Violation {
    @Override
    public Span span() {
      return meet.at();
    }
  }

  /// Where ways meet, with which contexts, and where on other ways it is `released` what is live in
  /// one of them.
  record Meet(Span at, Where where, List<Context> contexts, List<Span> released) {
    public Meet {
      contexts = List.copyOf(contexts);
      released = List.copyOf(released);
    }
  }

  /// A lock taken where an interrupt may come that takes it too, at `inside`; `entry` says which.
  record IrqUnsafe(DefId function, Span span, String lock, Span inside, Held entry)
      implements Violation {}

  /// A sleeping lock that is held while `object` is waited for, which the function of path `waker`
  /// wakes after it took that lock.
  record AcrossWait(
      DefId function, Span span, WaitScan.Wait waiting, String waker, WaitScan.Wake wake)
      implements Violation {
    public String lock() {
      return waiting.lock();
    }

    public String object() {
      return waiting.object();
    }

    public Span locked() {
      return waiting.locked();
    }

    /// Where the waker takes the lock, and then wakes.
    public List<Span> elsewhere() {
      return List.of(
          java.util.Objects.requireNonNull(wake.taken().get(waiting.lock())), wake.span());
    }
  }

  /// A doc comment, at `span`, whose `words` promise what `need` breaks.
  record Documented(DefId function, Span span, String words, Need need) implements Violation {}

  enum Where {
    /// The end of an `if`, `match` or loop.
    JOIN,
    RETURN,
    /// A call or drop after which nothing tells which of its outcomes it had.
    CALL,
    LOOP,
    /// A call of the function itself.
    RECURSION,
    /// The drop of any number of elements.
    ELEMENTS
  }

  /// Something breaks a contract: who made it (a path or type), what is promised (as an annotation
  /// says it), and what is so.
  record Mismatch(
      DefId function,
      Span span,
      Source source,
      String by,
      String promised,
      String found,
      List<Need> because)
      implements Violation {

    /// Where the contract comes from.
    public enum Source {
      /// The function's own annotation.
      OWN,
      /// That of a closure in the function.
      CLOSURE,
      /// That of the trait's method it implements.
      TRAIT,
      /// C, which calls it by name.
      EXPORTED,
      /// The annotation of a type's drop.
      DROP,
      /// That of the trait an upcast is to.
      UPCAST
    }
  }

  /// What becomes a pointer or a trait object breaks the contract of calls through it. `what` is
  /// the function that does, or the type whose drop does.
  record Contract(
      DefId function,
      Span span,
      Kind kind,
      String what,
      String promised,
      String found,
      Optional<Need> because)
      implements Violation {
    public enum Kind {
      POINTER,
      VTABLE,
      /// A trait object's drop.
      DROP
    }
  }

  /// Nothing is wrong: what was inferred of a function that asks for it.
  record Report(DefId function, Span span, Optional<Integer> adjust, ExpectRange expect)
      implements Violation {}

  /// An annotation that cannot be read, or applies to nothing.
  record Malformed(DefId function, Span span, String message) implements Violation {}
}
