// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.mir.Body;
import klint.resolve.DefId;
import klint.rules.Condition;
import klint.syntax.Mutability;
import klint.types.Ty;
import klint.types.Tys;

/// Last references: what a destructor does only when a count reaches zero depends on where the
/// owner that is dropped came from.
///
/// Source: SPEC.md, "Last references".
final class Owners {
  /// A step that no place has: see [Fact.Owner].
  static final int TAG = Integer.MAX_VALUE - 1;

  /// A step that no place has, in outcomes only: all of a value of which more is told was in that
  /// place of a parameter.
  static final int WHOLE = Integer.MAX_VALUE - 8;

  private final Run run;
  private final Clones clones;

  Owners(Run run) {
    this.run = run;
    this.clones = new Clones(run);
  }

  /// How a value comes to be dropped.
  enum Reason {
    /// Its scope ended, or it was a temporary.
    GONE,
    /// Another value was assigned to its place.
    OVERWRITTEN,
    /// By `drop_in_place`, where it stands in memory.
    IN_PLACE
  }

  /// What is known of a place around it (and not of itself): where all owners in it came from.
  static Optional<Fact.Owner> around(Facts<Fact> facts, PlaceKey place) {
    for (int n = place.size() - 1; n >= 0; n--) {
      if (place.step(n) == PlaceKey.DEREF) {
        return Optional.empty();
      }
      if (facts.get(place.prefix(n).then(TAG)) instanceof Fact.Owner o) {
        return Optional.of(o);
      }
    }
    return Optional.empty();
  }

  /// Gives `to`, in `out`, what is known around `from` in `facts`.
  static Case inherited(Facts<Fact> facts, PlaceKey from, Case out, PlaceKey to) {
    Case c = out;
    for (int tag : new int[] {TAG, Clones.HOLDS}) {
      if (!c.facts().has(to.then(tag))) {
        Optional<Fact> told = around(facts, from, tag);
        c = told.isPresent() ? c.with(c.facts().with(to.then(tag), told.get())) : c;
      }
    }
    return c;
  }

  private static Optional<Fact> around(Facts<Fact> facts, PlaceKey place, int tag) {
    for (int n = place.size() - 1; n >= 0; n--) {
      if (place.step(n) == PlaceKey.DEREF) {
        return Optional.empty();
      }
      Fact f = facts.get(place.prefix(n).then(tag));
      if (f instanceof Fact.Owner
          || f instanceof Fact.OutOf
          || (tag == Clones.HOLDS && f != null)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /// Where the owner at a place came from: told of it, or of what it is in; or the parameter's
  /// place that it was in.
  static Optional<Fact> nearest(Case c, PlaceKey place) {
    for (int n = place.size(); n >= 0; n--) {
      PlaceKey at = place.prefix(n);
      Fact tagged = c.facts().get(at.then(TAG));
      if (tagged instanceof Fact.Owner) {
        return Optional.of(tagged);
      }
      if (tagged instanceof Fact.OutOf o) {
        return Optional.of(new Fact.AtEntry(o.place()));
      }
      if (tagged instanceof Fact.AtEntry e) {
        return Optional.of(new Fact.AtEntry(e.place().then(place, n)));
      }
      if (c.facts().get(at) instanceof Fact.AtEntry e) {
        return Optional.of(new Fact.AtEntry(e.place().then(place, n)));
      }
      if (n > 0 && place.step(n - 1) == PlaceKey.DEREF) {
        break;
      }
    }
    return Optional.empty();
  }

  /// The place in or behind a parameter that a tag says owners came from.
  static Optional<PlaceKey> source(Fact tagged) {
    return tagged instanceof Fact.AtEntry e
        ? Optional.of(e.place())
        : tagged instanceof Fact.OutOf o ? Optional.of(o.place()) : Optional.empty();
  }

  /// Where the owners in a value came from, if that is only told of its parts: one that may be the
  /// last speaks for all.
  static Optional<Fact> inside(Case c, PlaceKey place) {
    Facts<Fact> parts = c.facts().under(place);
    Optional<Fact> found = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.value(i) instanceof Fact.Owner o
          && (found.isEmpty() || o.origin() != Fact.Origin.CLONED)) {
        found = Optional.of(o);
      }
    }
    return found;
  }

  /// That all owners in a value have clones elsewhere, if it is told of some of its parts: of an
  /// owner and of its pointer, the one that was known later counts.
  private static Optional<Fact> keptElsewhere(Case c, PlaceKey place) {
    Facts<Fact> parts = c.facts().under(place);
    Optional<Fact.Owner> found = Optional.empty();
    for (int i = 0; i < parts.size(); i++) {
      PlaceKey k = parts.key(i);
      if (!(parts.value(i) instanceof Fact.Owner o) || k.size() == place.size() + 1) {
        continue;
      }
      if (o.origin() != Fact.Origin.CLONED) {
        return Optional.empty();
      }
      int live = Math.max(o.live(), cloned(c, k.prefix(k.size() - 1)));
      boolean less = found.isEmpty() || live < found.get().live();
      found = less ? Optional.of(new Fact.Owner(o.origin(), live)) : found;
    }
    return found.map(o -> o);
  }

  /// How many acquisitions were live when one of the owners around a place was cloned, at most.
  private static int cloned(Case c, PlaceKey place) {
    int most = -1;
    for (int n = place.size(); n >= 0; n--) {
      if (c.facts().get(place.prefix(n).then(TAG)) instanceof Fact.Owner o
          && o.origin() == Fact.Origin.CLONED) {
        most = Math.max(most, o.live());
      }
    }
    return most;
  }

  // ---- needs

  /// A need of a destructor (or its glue) for the value at `key`.
  Optional<Need> dropped(Need n, Case c, Optional<PlaceKey> key, Ty type, Reason reason) {
    if (!(n.when() instanceof Condition.LastReference)
        || !n.at().equals(Need.NOWHERE)
        || run instanceof GlueRun) {
      return Optional.of(n);
    }
    if (key.isEmpty()) {
      return Optional.of(n);
    }
    return decided(n, c, key.get(), Optional.of(type), reason);
  }

  /// A need that depends on an argument, or on what a destructor is called for.
  Optional<Need> arrives(Need n, List<Arg> args, Case c) {
    if (n.at().equals(Need.SURELY) && !(run instanceof GlueRun)) {
      return Optional.of(diesBelow(n, args, c));
    }
    if (args.size() == 1 && args.get(0) instanceof Arg.Reference r) {
      if (n.at().equals(Need.NOWHERE) || n.param() == 1) {
        return dropped(n.with(n.when(), Need.NOWHERE), c, r.place(), r.type(), r.reason());
      }
      return Optional.of(n);
    }
    if (n.param() < 1 || n.param() > args.size()) {
      return Optional.of(n);
    }
    Optional<PlaceKey> place = args.get(n.param() - 1).place(n.at()).map(c::resolve);
    Optional<Ty> type =
        args.get(n.param() - 1) instanceof Arg.Value v
            ? Optional.of(run.type(v.operand().type()))
            : Optional.empty();
    return place.isEmpty()
        ? Optional.of(n.with(n.when(), Need.NOWHERE))
        : decided(n, c, place.get(), type, Reason.GONE);
  }

  private Optional<Need> decided(Need n, Case c, PlaceKey place, Optional<Ty> type, Reason reason) {
    if (clones.livesOn(c, place)) {
      return Optional.empty();
    }
    Optional<Fact> origin =
        keptElsewhere(c, place).or(() -> nearest(c, place)).or(() -> inside(c, place));
    if (origin.isPresent() && origin.get() instanceof Fact.Owner o) {
      return switch (o.origin()) {
        case FRESH, TAKEN -> Optional.of(dies(n, List.of(place.local()), type));
        case CLONED ->
            c.context().live().size() <= o.live()
                ? Optional.empty()
                : Optional.of(n.with(n.when(), Need.NOWHERE));
      };
    }
    Optional<PlaceKey> entry =
        origin.isPresent() && origin.get() instanceof Fact.AtEntry e
            ? Optional.of(e.place())
            : run.isParameter(place.local()) && !c.isOverwritten(place)
                ? Optional.of(place)
                : Optional.empty();
    if (entry.isPresent()) {
      PlaceKey p = entry.get();
      if (!p.derefs()) {
        Need passed = n.with(n.when(), p);
        return Optional.of(
            othersLive(List.of(place.local(), p.local()), type) ? passed.besideOthers() : passed);
      }
      boolean moved = origin.isPresent();
      if (isDestructor()) {
        return Optional.of(n.with(n.when(), Need.NOWHERE));
      }
      return Optional.of(
          moved
              ? dies(n, List.of(place.local(), p.local()), type)
              : n.with(n.when(), reason == Reason.IN_PLACE ? p : Need.NOWHERE));
    }
    boolean takenApart = reason == Reason.IN_PLACE && !isDestructor();
    return Optional.of(
        takenApart ? dies(n, mutable(place.local()), type) : n.with(n.when(), Need.NOWHERE));
  }

  /// The local, and the parameters behind which memory that nobody tracked may be.
  private List<Integer> mutable(int local) {
    List<Integer> out = new ArrayList<>(List.of(local));
    for (int i = 1; i <= run.params(); i++) {
      if (run.isMutable(i)) {
        out.add(i);
      }
    }
    return out;
  }

  /// Whether the body is that of a `Drop` impl: what it takes out of `self` dies with it.
  private boolean isDestructor() {
    return run.function()
        .flatMap(run.program.instances::implemented)
        .flatMap(m -> run.program.defs.def(m).parent())
        .filter(t -> run.program.defs.lang("drop").filter(t::equals).isPresent())
        .isPresent();
  }

  // ---- others that live on

  /// Whether the drop is taken to free the object: not if another owner or reference to the same
  /// type is used later on, or was lent by a caller. `from` are where the owner is and was.
  private Need dies(Need n, List<Integer> from, Optional<Ty> type) {
    return n.dies(pointees(type), othersLive(from, type));
  }

  private boolean othersLive(List<Integer> from, Optional<Ty> type) {
    List<Ty> pointees = pointees(type);
    return !pointees.isEmpty() && run.usesLater(from, pointees);
  }

  /// What the owners in a value of the type point to: of a struct that says so nowhere among its
  /// arguments, what those in its fields do.
  private List<Ty> pointees(Optional<Ty> type) {
    List<Ty> pointees = new ArrayList<>();
    type.ifPresent(t -> leaves(t, pointees));
    if (pointees.isEmpty()
        && type.isPresent()
        && type.get() instanceof Ty.Adt a
        && run.program.instances.variantCount(a.def()).isEmpty()) {
      for (Ty field : run.program.instances.fieldTypes(a, 0, run.env())) {
        if (run.program.instances.needsDrop(field, run.env())) {
          leaves(field, pointees);
        }
      }
    }
    return pointees;
  }

  /// The same in a caller, for an owner that dies in a callee: what the arguments are or lead to is
  /// where it came from, and no other.
  private Need diesBelow(Need n, List<Arg> args, Case c) {
    List<Integer> from = new ArrayList<>();
    for (Arg arg : args) {
      if (arg instanceof Arg.Value v && run.type(v.operand().type()) instanceof Ty.Prim) {
        continue;
      }
      arg.place(PlaceKey.local(0))
          .ifPresent(
              p -> {
                from.add(p.local());
                from.add(c.resolve(p.then(PlaceKey.DEREF)).local());
              });
    }
    List<Ty> dying = n.arrival().dying();
    return !dying.isEmpty() && run.usesLater(from, dying) ? n.dies(dying, true) : n;
  }

  /// The innermost structs among a type's arguments.
  static void leaves(Ty type, List<Ty> out) {
    for (Ty part : Tys.parts(type)) {
      if (part instanceof Ty.Adt a && a.args().isEmpty()) {
        out.add(a);
      } else {
        leaves(part, out);
      }
    }
  }

  /// Whether a value of the type holds or refers to one of `pointees` by its type arguments.
  static boolean mentions(Ty type, List<Ty> pointees) {
    for (Ty part : Tys.parts(type)) {
      if (pointees.contains(part) || mentions(part, pointees)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a value of the type is, or refers to, another owner of one of `pointees`; or a struct
  /// with such a field, or with several that may have them: what one was taken out of is no other.
  boolean holds(Ty type, List<Ty> pointees) {
    if (isOwner(type, pointees)) {
      return true;
    }
    Ty inner = type;
    while (inner instanceof Ty.Ref r) {
      inner = r.pointee();
    }
    if (!(inner instanceof Ty.Adt a) || run.program.instances.variantCount(a.def()).isPresent()) {
      return false;
    }
    List<Ty> fields = run.program.instances.fieldTypes(a, 0, run.env());
    return fields.stream().anyMatch(f -> isOwner(f, pointees))
        || fields.stream().filter(f -> mentions(f, pointees)).count() > 1;
  }

  /// Whether the type leads to a pointee by dereferencing, and by no other owner on the way.
  private boolean isOwner(Ty type, List<Ty> pointees) {
    return switch (type) {
      case Ty.Ref r -> isInner(r.pointee(), pointees) || isOwner(r.pointee(), pointees);
      case Ty.Adt a when run.program.instances.variantCount(a.def()).isPresent() ->
          a.args().stream().anyMatch(t -> isOwner(t, pointees));
      case Ty.Adt a -> derefs(a) && a.args().stream().anyMatch(t -> isInner(t, pointees));
      default -> false;
    };
  }

  private boolean isInner(Ty type, List<Ty> pointees) {
    return pointees.contains(type)
        || (type instanceof Ty.Adt a
            && run.program.instances.variantCount(a.def()).isEmpty()
            && !derefs(a)
            && a.args().stream().anyMatch(t -> isInner(t, pointees)));
  }

  private boolean derefs(Ty.Adt type) {
    return run.program
        .defs
        .lang("deref")
        .filter(
            d ->
                run.program.instances.holds(d, List.of(type), run.env())
                    == klint.types.Instances.Answer.YES)
        .isPresent();
  }

  // ---- results

  /// Adds to what a way of returning says of the result where its owners came from, if nothing says
  /// so yet.
  static Facts<Fact> returned(Run run, Body body, Case c, Facts<Fact> facts) {
    PlaceKey result = PlaceKey.local(0);
    Ty type = run.type(body.locals().get(0).type());
    boolean counted = c.facts().has(PlaceKey.COUNTED_UP);
    if (type.equals(Ty.UNIT)) {
      return counted
          ? facts.with(PlaceKey.COUNTED_UP, new Fact.Value(java.math.BigInteger.ONE))
          : facts;
    }
    Optional<DefId> env = run.env();
    if (!run.program.instances.needsDrop(type, env) || (!counted && told(facts.under(result)))) {
      return facts;
    }
    if (counted) {
      return facts.with(result.then(TAG), new Fact.Owner(Fact.Origin.CLONED, 0));
    }
    Optional<Fact> origin = byParameters(run, body, type);
    return origin.map(o -> facts.with(result.then(TAG), o)).orElse(facts);
  }

  private static boolean told(Facts<Fact> result) {
    for (int i = 0; i < result.size(); i++) {
      Fact f = result.value(i);
      if (f instanceof Fact.Owner || f instanceof Fact.OutOf || f instanceof Fact.AtEntry) {
        return true;
      }
    }
    return false;
  }

  /// Where the owners in a result came from that no way through the body tells of: an argument of
  /// the same owner, or what the function can only have made itself or taken from behind a mutable
  /// reference. Unknown if more than one of these is possible.
  private static Optional<Fact> byParameters(Run run, Body body, Ty result) {
    boolean pointers = false;
    boolean mutable = false;
    List<Integer> given = new ArrayList<>();
    for (int i = 1; i <= body.params(); i++) {
      Ty t = run.type(body.locals().get(i).type());
      mutable |= t instanceof Ty.Ref r && r.mutability() == Mutability.MUT;
      pointers |= pointing(t);
      if (run.program.instances.needsDrop(t, run.env()) && mentions(result, Tys.parts(t))) {
        given.add(i);
      }
    }
    if (given.size() == 1 && !mutable) {
      return Optional.of(new Fact.OutOf(PlaceKey.local(given.get(0))));
    }
    if (!given.isEmpty() || (pointers && !mutable)) {
      return Optional.empty();
    }
    return Optional.of(new Fact.Owner(mutable ? Fact.Origin.TAKEN : Fact.Origin.FRESH, 0));
  }

  private static boolean pointing(Ty type) {
    return type instanceof Ty.Ref
        || type instanceof Ty.Ptr
        || Tys.parts(type).stream().anyMatch(Owners::pointing);
  }
}
