// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.rules.Condition;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.types.Ty;

/// One thing that a function asks of its caller's context, and why.
///
/// `at` is the place in or behind a parameter whose value decides, [#NOWHERE] if none; then `when`
/// says how. `given` is what branches told of parameters on the way: where it does not hold, the
/// need does not arise. `chain` leads from a call in the function itself down to the leaf.
/// `arrival` says how it came in with an argument, if it did.
public record Need(
    Expect expect,
    Requirement.Strength strength,
    Condition when,
    PlaceKey at,
    Facts<Fact> given,
    List<Link> chain,
    Arrival arrival) {
  /// Nothing decides, or nothing that is known.
  static final PlaceKey NOWHERE = PlaceKey.local(0);

  /// The owner that dies is one that nobody else is known to hold: the condition is taken to hold.
  static final PlaceKey SURELY = PlaceKey.local(-4);

  /// Longer ways lose steps in their middle.
  private static final int MAX_CHAIN = 24;

  /// Deeper places of parameters do not decide.
  private static final int MAX_STEPS = 8;

  public Need {
    chain = List.copyOf(chain);
  }

  /// A need that arises whatever the branches.
  Need(
      Expect expect, Requirement.Strength strength, Condition when, PlaceKey at, List<Link> chain) {
    this(expect, strength, when, at, Facts.empty(), chain, Arrival.NONE);
  }

  /// What of a need an argument of the callee brought in.
  ///
  /// `inside` is the call in the body of the closure that did: where it is reported. `broken` is
  /// the context of a callee that contradicts it there, for the caller that gave the argument to
  /// report: then nothing the caller does helps. `dying` are the types that die at a need of
  /// [#SURELY]. `others` if another owner of the type lives on in a function on the way. `section`
  /// is the context in the callee that no caller can give a need in, if the argument is such that
  /// it arises.
  public record Arrival(
      Optional<Inside> inside,
      Optional<Context> broken,
      List<Ty> dying,
      boolean others,
      Optional<Context> section) {
    static final Arrival NONE =
        new Arrival(Optional.empty(), Optional.empty(), List.of(), false, Optional.empty());

    public Arrival {
      dying = List.copyOf(dying);
    }

    /// Whether two are the same but for the section, which is for messages.
    private boolean isLike(Arrival o) {
      return inside.equals(o.inside)
          && broken.equals(o.broken)
          && dying.equals(o.dying)
          && others == o.others;
    }
  }

  /// A call in the body of a closure, which `function` contains.
  public record Inside(DefId function, Span span) {}

  /// A step on the way: its place in the caller (none for the leaf's own evidence), and the callee.
  ///
  /// `c` is the line of C that decides, for a leaf that has one. `in` is the function the place is
  /// in, if that is the same for all callers: one without type parameters.
  public record Link(Span span, String callee, Kind kind, Optional<CLine> c, Optional<DefId> in) {
    public Link(Span span, String callee, Kind kind, Optional<CLine> c) {
      this(span, callee, kind, c, Optional.empty());
    }

    public Link(Span span, String callee, Kind kind) {
      this(span, callee, kind, Optional.empty());
    }
  }

  /// The need with the function that its first step is in.
  Need in(DefId function) {
    List<Link> all = new ArrayList<>(chain);
    Link first = all.getFirst();
    all.set(
        0, new Link(first.span(), first.callee(), first.kind(), first.c(), Optional.of(function)));
    return new Need(expect, strength, when, at, given, all, arrival);
  }

  /// A line of the kernel: the function it decides about, a file relative to the tree, and the
  /// line's text, which may be a chain of calls if no line is quoted.
  public record CLine(String symbol, String file, String text) {}

  /// What kind of step it is.
  public enum Kind {
    CALL,
    DROP,
    AWAIT,
    /// The last: a C function or an annotation; `callee` is the evidence in words.
    LEAF
  }

  /// What the chain ends in: the cause, for grouping.
  public String leaf() {
    return chain.isEmpty() ? "" : chain.get(chain.size() - 1).callee();
  }

  /// Whether another need has the same cause, by whatever way and under whatever condition.
  boolean isLike(Need o) {
    return strength == o.strength && leaf().equals(o.leaf());
  }

  /// The parameter whose value decides, from 1; 0 if none.
  public int param() {
    return at.local();
  }

  /// Whether another need asks the same, for whatever reason.
  boolean same(Need o) {
    return sameDemand(o) && given.equals(o.given);
  }

  /// Whether another need asks the same under the same condition, whatever branches lead to it.
  boolean sameDemand(Need o) {
    return at.equals(o.at)
        && strength == o.strength
        && expect.equals(o.expect)
        && sameWhen(o.when)
        && arrival.isLike(o.arrival);
  }

  /// The need as its first callee has it.
  public Need inner() {
    return new Need(expect, strength, when, at, given, chain.subList(1, chain.size()), arrival);
  }

  /// The need as the caller's: by way of one more call.
  Need via(Link link) {
    List<Link> all = new ArrayList<>(chain.size() + 1);
    all.add(link);
    all.addAll(
        chain.size() >= MAX_CHAIN ? chain.subList(chain.size() - MAX_CHAIN, chain.size()) : chain);
    return new Need(expect, strength, when, at, given, all, arrival);
  }

  Need with(Condition condition, PlaceKey newAt) {
    return new Need(expect, strength, condition, newAt, given, chain, arrival);
  }

  /// The need of an owner's last reference: it dies, unless others are known to live on.
  Need dies(List<Ty> pointees, boolean others) {
    boolean any = others || arrival.others();
    Arrival with =
        new Arrival(
            arrival.inside(),
            arrival.broken(),
            any ? List.of() : pointees,
            false,
            arrival.section());
    return new Need(expect, strength, when, any ? NOWHERE : SURELY, given, chain, with);
  }

  /// The need of an owner that came in with a parameter, where another one of the type lives on.
  Need besideOthers() {
    Arrival with =
        new Arrival(arrival.inside(), arrival.broken(), arrival.dying(), true, arrival.section());
    return new Need(expect, strength, when, at, given, chain, with);
  }

  Need with(Expect range) {
    return new Need(range, strength, when, at, given, chain, arrival);
  }

  /// What callers can be asked of what branches told of parameters.
  static Facts<Fact> told(Facts<Fact> entry) {
    return entry.keeping((k, f) -> k.size() <= MAX_STEPS && f.isPlain());
  }

  /// The need under what is told of parameters.
  Need given(Facts<Fact> entry) {
    Facts<Fact> told = told(entry);
    return told.equals(given) ? this : new Need(expect, strength, when, at, told, chain, arrival);
  }

  /// Whether it arises wherever another does.
  boolean isWider(Need o) {
    return given.meet(o.given).size() == given.size();
  }

  /// The need as one that a closure brought in, by way of its first call.
  Need inside(DefId function) {
    return arrival.inside().isPresent() || chain.isEmpty() || chain.get(0).span().isNone()
        ? this
        : new Need(
            expect,
            strength,
            when,
            at,
            given,
            chain,
            new Arrival(
                Optional.of(new Inside(function, chain.get(0).span())),
                arrival.broken(),
                arrival.dying(),
                arrival.others(),
                arrival.section()));
  }

  /// The need as the function's own, whoever's closure it was in: the function gave the argument.
  Need own() {
    return arrival.inside().isEmpty() || arrival.broken().isPresent()
        ? this
        : new Need(
            expect,
            strength,
            when,
            at,
            given,
            chain,
            new Arrival(
                Optional.empty(),
                arrival.broken(),
                arrival.dying(),
                arrival.others(),
                arrival.section()));
  }

  /// The need as one that no caller can meet, because of what is live in the callee.
  Need broken(Context context) {
    return arrival.broken().isPresent()
        ? this
        : new Need(
            new Expect.Count(ExpectRange.EMPTY),
            strength,
            when,
            at,
            given,
            chain,
            new Arrival(
                arrival.inside(),
                Optional.of(context),
                arrival.dying(),
                arrival.others(),
                arrival.section()));
  }

  /// The need as one that no caller can meet where the argument is such that it arises.
  Need inSection(Context context) {
    Arrival with =
        new Arrival(
            arrival.inside(),
            arrival.broken(),
            arrival.dying(),
            arrival.others(),
            arrival.section().or(() -> Optional.of(context)));
    return new Need(new Expect.Count(ExpectRange.EMPTY), strength, when, at, given, chain, with);
  }

  private boolean sameWhen(Condition o) {
    return when instanceof Condition.AllowsBlocking
        ? o instanceof Condition.AllowsBlocking
        : when.equals(o);
  }
}
