// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.rules.Condition;
import klint.rules.Requirement;
import klint.types.Ty;

/// One pass over an instance: what it collects on the way, and how needs meet contexts.
abstract class Run {
  /// Callers are asked for so many numbers at most.
  private static final int MAX_NUMBERS = 8;

  /// So deep at most are the places of these numbers: a tree has no end.
  private static final int MAX_NUMBER_STEPS = 7;

  final Engine engine;
  final Program program;
  final Node node;
  final Reach reach;
  private final Needs needs;
  private final Map<String, Program.Reported> violations = new LinkedHashMap<>();
  private Summary.Dependence depends = Summary.Dependence.NONE;
  private boolean unknown;

  Run(Engine engine, Node node) {
    this.engine = engine;
    this.program = engine.program;
    this.node = node;
    this.reach = new Reach(callers(engine.program, node));
    this.needs = new Needs(apart(node));
  }

  /// What keeps the needs of a node's code apart.
  static Needs.Apart apart(Node node) {
    return node.instance.code() instanceof Instance.Code.Closure
        ? Needs.Apart.BY_CALLS
        : Needs.Apart.BY_BRANCHES;
  }

  /// Whether it is known who calls the instance, and with what.
  private static Reach.Callers callers(Program program, Node node) {
    if (program.kernel) {
      return Reach.Callers.NOT_ASKED;
    }
    boolean entry =
        !(node.instance.code() instanceof Instance.Code.Glue)
            && !program.mayBeDead(node.instance.code())
            && node.instance.owner().filter(program::isReported).isPresent()
            && node.isIdentity(program);
    return entry ? Reach.Callers.CANNOT_TELL : Reach.Callers.CAN_TELL;
  }

  abstract Summary run();

  /// Notes that a case gets to where an instance runs.
  void reaches(Case c, Instance instance) {
    if (program.finished(instance).filter(f -> f.leadsNowhere()).isEmpty()
        || program.mayBeDead(instance.code())) {
      reach.add(new Reach.Target.Code(instance), c.entry());
    }
  }

  /// The same for what runs at compile time.
  void reachesAnyway(Instance instance) {
    reach.add(new Reach.Target.Code(instance), Facts.empty());
  }

  /// The same for what a callee reaches with these arguments.
  void reaches(Case c, Reach.Ran ran) {
    reach.add(ran.target(), c.entry());
  }

  /// How many parameters the code has; they are the locals from 1 on.
  abstract int params();

  /// The function that what is found here is about.
  abstract Optional<DefId> function();

  List<Program.Reported> violations() {
    return new ArrayList<>(violations.values());
  }

  Summary summary(List<Outcome> outcomes) {
    return new Summary(outcomes, needs.list(), depends, unknown, writes(), reach.forCallers());
  }

  Optional<DefId> env() {
    return node.instance.env();
  }

  Ty type(Ty raw) {
    return node.type(raw, program);
  }

  /// What may have been written of the caller's memory.
  Writes writes() {
    return Writes.ANYTHING;
  }

  private boolean wroteAnything;

  /// Notes a write to memory that may be anybody's.
  void wroteAnything() {
    wroteAnything = true;
  }

  boolean hasWrittenAnything() {
    return wroteAnything;
  }

  void dependsOn(Summary.Dependence d) {
    depends = depends.on(d.types());
  }

  void dependsOn(PlaceKey pointer) {
    depends = depends.on(pointer);
  }

  /// Notes that a number in a parameter, or behind one, says which element is meant.
  void dependsOnNumber(PlaceKey number) {
    if (depends.numbers().size() < MAX_NUMBERS && number.size() <= MAX_NUMBER_STEPS) {
      depends = depends.onNumber(number);
    }
  }

  /// Whether callers are asked for the number in a place.
  boolean isAsked(PlaceKey number) {
    return depends.numbers().contains(number);
  }

  /// Whether numbers in or behind its parameters say which elements are meant.
  boolean isNumbered() {
    return !depends.numbers().isEmpty()
        || node.instance.known().find(k -> true).filter(f -> f instanceof Fact.Value).isPresent();
  }

  void unknown() {
    unknown = true;
  }

  /// Whether a local other than `except` that holds or refers to one of the types is used after the
  /// step that is being run, or is a reference that outlives the function.
  boolean usesLater(List<Integer> except, List<Ty> pointees) {
    return false;
  }

  /// Whether a local is used after the step that is being run.
  boolean usedLater(int local) {
    return false;
  }

  /// The type of a local, if there are any.
  Optional<Ty> typeOf(int local) {
    return Optional.empty();
  }

  /// Whether a local is a parameter of type `&mut`.
  boolean isMutable(int local) {
    return false;
  }

  /// The type of a local of the instance.
  abstract Ty local(int local);

  /// Whether others may write a place behind a pointer while the function waits.
  boolean isShared(PlaceKey place) {
    return place.local() >= 0 && node.memory(program).isShared(place, local(place.local()));
  }

  /// Whether one who has a shared reference to all of a local may write a place in it.
  boolean isInCell(PlaceKey place) {
    return place.local() >= 0 && node.memory(program).isInCell(place, local(place.local()));
  }

  /// Whether one who has a shared reference to a place may write anything by way of it.
  boolean leadsToWrites(PlaceKey place) {
    Memory memory = node.memory(program);
    Optional<Ty> type = memory.typeAt(place, local(place.local()));
    return type.isEmpty()
        || program.shapes.isWritable(type.get(), env())
        || memory.hasCell(type.get());
  }

  /// The place in or behind a parameter, as it was at entry, that a place is: also by way of a copy
  /// of a raw pointer or a move of a box.
  Optional<PlaceKey> behindEntry(Case c, PlaceKey at) {
    if (isParameter(at.local())) {
      return Optional.of(at).filter(k -> !c.isOverwritten(k));
    }
    boolean owns =
        at.firstDeref(0) == 0 && typeOf(at.local()).filter(t -> !(t instanceof Ty.Ref)).isPresent();
    return owns && c.facts().get(at.prefix(0)) instanceof Fact.AtEntry e
        ? Optional.of(e.place().then(at, 0)).filter(k -> !c.isOverwritten(k))
        : Optional.empty();
  }

  /// The value of a constant parameter in this instance.
  Optional<BigInteger> constant(Ty.Param param) {
    Ty type = type(param);
    dependsOn(Callees.onParam(List.of(type)).depends());
    return type instanceof Ty.Const k && k.value() instanceof Ty.ConstVal.Int i
        ? Optional.of(i.value())
        : Optional.empty();
  }

  /// Whether what is in a place may have something to drop.
  boolean ownsAt(PlaceKey place) {
    return node.memory(program)
        .typeAt(place, local(place.local()))
        .filter(t -> program.instances.needsDrop(t, env()))
        .isPresent();
  }

  boolean isParameter(int local) {
    return local >= 1 && local <= params();
  }

  /// The case after a write to a place; only parameters, and what they point to, have something to
  /// lose.
  Case wrote(Case c, PlaceKey key) {
    if (isParameter(key.local())) {
      return c.write(key);
    }
    wroteAnything |= key.derefs() || key.equals(PlaceKey.TOO_DEEP);
    return c;
  }

  /// The case after a write to memory that may be anybody's: also to the function's own locals to
  /// which there are raw pointers.
  Case wroteUnknown(Case c) {
    return c;
  }

  /// Something is released at a place.
  void released(Span at) {
    Optional<DefId> f = function().filter(program::isReported);
    if (f.isPresent() && !at.isNone()) {
      program.released(new Summaries.Release(f.get(), at));
    }
  }

  boolean isReleasedAt(Span at) {
    Optional<DefId> f = function();
    return f.isPresent() && program.releases().contains(new Summaries.Release(f.get(), at));
  }

  // ---- needs

  /// Meets a need with a case: it is kept, passed on to the caller, or violated here.
  ///
  /// What an argument of this instance brought in is for the one to report who gave the argument:
  /// at the closure's own call if it was one, else where the argument was written. All else is
  /// reported in the function as written.
  void meet(Case c, Need asked, Span span, Site.Brought brought) {
    if (asked.strength() == Requirement.Strength.UNEVEN) {
      uneven(c, asked, span);
      return;
    }
    boolean last =
        c.facts().has(PlaceKey.LAST_REFERENCE) && asked.strength() == Requirement.Strength.BLOCKS;
    Need need = placed(last ? asked.with(Condition.LAST_REFERENCE, Need.NOWHERE) : asked, span);
    Judge.Verdict verdict = Judge.judge(need, c.context(), program, caller(need));
    judged(need, span, c.widened() ? new Judge.Verdict.Kept() : verdict);
    switch (verdict) {
      case Judge.Verdict.Kept _ -> {}
      case Judge.Verdict.Passed p -> needs.add(p.need().given(c.entry()));
      case Judge.Verdict.Broken b -> broken(c, need, span, brought, b.certain() && !c.widened());
    }
  }

  /// A need was judged in one case.
  void judged(Need need, Span span, Judge.Verdict verdict) {}

  /// Two needs contradict each other whoever calls: told here, and callers are spared. If it hangs
  /// on arguments, those who are known to call it are asked instead.
  void clash(Demands.Clash clash) {
    Optional<DefId> f = function().filter(program::isReported);
    if (f.isPresent() && node.isIdentity(program)) {
      boolean asked = clash.isConditional() && program.knowsCallers(node.instance.code());
      if (!clash.isConditional()) {
        needs.clearPlain();
      } else if (!asked) {
        needs.clear(clash);
      }
      if (!program.stated.isTrusted(f.get(), Stated.Property.EXPECT)) {
        report(
            f.get() + "|" + clash.span() + "|" + clash.need().leaf() + "|clash",
            new Violation.Unmet(
                f.get(),
                clash.span(),
                clash.need(),
                Context.ENTRY,
                true,
                Optional.of(clash.other())),
            asked);
      }
    }
  }

  /// A last reference's need knows the functions it came through, for callers may only differ in
  /// the lock they hold.
  private Need placed(Need need, Span span) {
    return need.when() instanceof Condition.LastReference
            && node.instance.args().isEmpty()
            && function().isPresent()
            && !need.chain().isEmpty()
            && need.chain().getFirst().span().equals(span)
        ? need.in(function().get())
        : need;
  }

  /// Reported where a function of the user's drops it, whoever does so for it.
  private void uneven(Case c, Need need, Span span) {
    Optional<DefId> f = function().filter(program::isReported);
    boolean asked = reach.callersCanTell() && !depends.numbers().isEmpty();
    if (f.isEmpty() || asked) {
      needs.add(need.given(c.entry()));
      return;
    }
    report(
        "slice " + span + f.get(),
        new Violation.Unbalanced(
            f.get(),
            new Violation.Meet(span, Violation.Where.ELEMENTS, List.of(c.context()), List.of())));
  }

  private void broken(Case c, Need need, Span span, Site.Brought brought, boolean certain) {
    Context context = need.arrival().broken().orElse(c.context());
    function().ifPresent(f -> reach.add(wrong(f, span, need), c.entry()));
    Optional<Need.Inside> inside =
        need.arrival().inside().filter(i -> program.isReported(i.function()));
    boolean given = brought == Site.Brought.BY_ARGUMENT || need.arrival().broken().isPresent();
    if (inside.isPresent() && (given || node.isIdentity(program))) {
      unmet(c, inside.get().function(), inside.get().span(), need, context, certain);
    } else if (node.isIdentity(program) && function().isPresent()) {
      unmet(c, function().get(), span, need, context, certain);
    } else if (given) {
      needs.add(need.broken(context).given(c.entry()));
    } else if (function().isPresent()) {
      // What an argument brought in is the lock: it is here that it meets the sleep.
      unmet(c, function().get(), span, need, context, certain);
    }
  }

  private void unmet(Case c, DefId function, Span at, Need need, Context context, boolean certain) {
    reach.add(wrong(function, at, need), c.entry());
    if (program.stated.isTrusted(function, Stated.Property.EXPECT)) {
      return;
    }
    put(
        function + "|" + at + "|" + need.leaf() + "|" + certain,
        new Violation.Unmet(function, at, need, context, certain));
  }

  static Reach.Target.Wrong wrong(DefId function, Span at, Need need) {
    return new Reach.Target.Wrong(function + "|" + at + "|" + need.leaf());
  }

  /// A value in memory that the function as written is given a reference to: if it decides under a
  /// lock of the function's own, it may be any.
  private Judge.Caller caller(Need need) {
    return need.at().derefs()
            && node.instance.code() instanceof Instance.Code.Fn
            && node.isIdentity(program)
        ? Judge.Caller.CANNOT_KNOW
        : Judge.Caller.MAY_KNOW;
  }

  void report(String key, Violation v) {
    report(key, v, false);
  }

  private void report(String key, Violation v, boolean assumed) {
    if (v instanceof Violation.Unmet u) {
      reach.add(wrong(u.function(), u.span(), u.need()), Facts.empty());
    }
    if (program.isReported(v.function())) {
      violations.putIfAbsent(key, new Program.Reported(key, v, assumed));
    }
  }

  private void put(String key, Violation v) {
    if (program.isReported(v.function())) {
      violations.putIfAbsent(key, new Program.Reported(key, v));
    }
  }

  private boolean grows;

  /// Whether a count was found to grow without bound, so that more of it says nothing new.
  boolean growsInLoop() {
    return grows;
  }

  void unbalanced(String key, Violation.Meet meet) {
    grows |= meet.where() == Violation.Where.LOOP || meet.where() == Violation.Where.RECURSION;
    if (node.isIdentity(program)
        && function()
            .filter(f -> !program.stated.isTrusted(f, Stated.Property.ADJUST))
            .isPresent()) {
      DefId f = function().get();
      report(key + " " + f, new Violation.Unbalanced(f, meet));
    }
  }

  void unknownCall(Case c, Span span, String callee, String why) {
    unknown = true;
    if (node.isIdentity(program) && !c.context().live().isEmpty() && function().isPresent()) {
      DefId f = function().get();
      report(
          "unknown " + f + "|" + span,
          new Violation.UnknownCall(f, span, callee, why, c.context()));
    }
  }
}
