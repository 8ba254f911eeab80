// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.mir.Operand;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Ty;
import org.jspecify.annotations.Nullable;

/// Owners of one object: which of them are known to point to the same one, and which of those live
/// on when one is dropped.
///
/// Two owners are of one object if one is a clone and its pointer was copied from the other's
/// ([Fact.Same], [Fact.AtEntry]), or if a branch compared their pointers. A clone that went where
/// it is not followed (into memory behind a reference, or into a callee that keeps it) leaves the
/// owner it was made from a clone as well.
final class Clones {
  /// A step that no place has: whose pointer something in the value is a clone of, for values whose
  /// parts are not followed.
  static final int HOLDS = Integer.MAX_VALUE - 2;

  /// Of the acquisitions that were live when a clone was made, if a branch compared two places in
  /// memory: that they are the same is of no use to callers.
  private static final int COMPARED = -2;

  private final Run run;

  Clones(Run run) {
    this.run = run;
  }

  private static Optional<PlaceKey> source(Fact f) {
    return switch (f) {
      case Fact.Same s -> Optional.of(s.place());
      case Fact.AtEntry e -> Optional.of(e.place());
      default -> Optional.empty();
    };
  }

  /// Whether a place is what is told of clones in a value whose parts are not followed.
  static boolean isHolds(PlaceKey k) {
    return k.size() > 0 && k.step(k.size() - 1) == HOLDS;
  }

  /// Whether the pointer at a place is that of a clone.
  private static boolean isClone(Case c, PlaceKey leaf) {
    if (isHolds(leaf)) {
      // What is fresh itself, or was taken, has the clone inside of it.
      Fact own = c.facts().get(leaf.prefix(leaf.size() - 1).then(Owners.TAG));
      return !(own instanceof Fact.Owner) || cloned(own);
    }
    return cloned(c.facts().get(leaf.then(Owners.TAG)))
        || Owners.around(c.facts(), leaf).filter(Clones::cloned).isPresent();
  }

  private static boolean cloned(@Nullable Fact f) {
    return f instanceof Fact.Owner o && o.origin() == Fact.Origin.CLONED;
  }

  // ---- drops

  /// Whether another owner of the object lives on when the owner at a place is dropped.
  boolean livesOn(Case c, PlaceKey place) {
    Facts<Fact> parts = c.facts().under(place);
    boolean found = false;
    for (int i = 0; i < parts.size(); i++) {
      PlaceKey k = parts.key(i);
      if (parts.value(i) instanceof Fact.Owner o && o.origin() != Fact.Origin.CLONED) {
        // Only of a part is it told that it is a clone.
        if (k.size() != place.size() + 1) {
          return false;
        }
      }
      Optional<PlaceKey> from = source(parts.value(i));
      found |=
          from.isPresent()
              && !from.get().startsWith(place)
              && isClone(c, k)
              && keeps(c, from.get());
    }
    return found || isPartOfClone(c, place) || !clonesOf(c, place).isEmpty();
  }

  /// Whether a place is in a value of which it is told that all owners in it are clones, and whose.
  private boolean isPartOfClone(Case c, PlaceKey place) {
    for (int n = place.size() - 1; n >= 0 && place.step(n) != PlaceKey.DEREF; n--) {
      PlaceKey whole = place.prefix(n);
      Fact own = c.facts().get(whole.then(Owners.TAG));
      if (own != null) {
        Fact holds = c.facts().get(whole.then(HOLDS));
        return cloned(own)
            && holds != null
            && source(holds).filter(from -> keeps(c, from)).isPresent();
      }
    }
    return false;
  }

  /// The pointers in other values that are clones of the owner at a place.
  private List<PlaceKey> clonesOf(Case c, PlaceKey place) {
    List<PlaceKey> out = new ArrayList<>();
    for (int i = 0; i < c.facts().size(); i++) {
      PlaceKey k = c.facts().key(i);
      if (k.local() != place.local()
          && !k.derefs()
          && source(c.facts().value(i)).filter(s -> s.startsWith(place)).isPresent()
          && isClone(c, k)
          && (k.local() == 0 || run.usedLater(k.local()))) {
        out.add(k);
      }
    }
    return out;
  }

  /// The case after an owner was dropped: what it was, its clones are now.
  Case dropped(Case c, PlaceKey place) {
    Case out = c;
    for (PlaceKey k : clonesOf(c, place)) {
      Optional<Fact> origin = Owners.nearest(c, place);
      PlaceKey at = tagged(out, k);
      out = origin.isPresent() ? out.set(at, origin.get()) : out.with(out.facts().without(at));
    }
    return out;
  }

  /// The place of what is told of the origin of the pointer at `leaf`.
  private static PlaceKey tagged(Case c, PlaceKey leaf) {
    for (int n = leaf.size(); n >= 0; n--) {
      PlaceKey at = leaf.prefix(n).then(Owners.TAG);
      if (c.facts().has(at)) {
        return at;
      }
      if (n > 0 && leaf.step(n - 1) == PlaceKey.DEREF) {
        break;
      }
    }
    return leaf.then(Owners.TAG);
  }

  /// Whether the owner that a pointer is in stays where it is.
  private boolean keeps(Case c, PlaceKey source) {
    if (source.local() < 1) {
      return false;
    }
    if (!source.derefs()) {
      return run.usedLater(source.local());
    }
    return !c.isOverwritten(source)
        && (run.isParameter(source.local()) || run.usedLater(source.local()))
        && isLent(source);
  }

  /// Whether nobody can write a place while it is lent: it is reached by references and through
  /// pointers, and by no cell.
  private boolean isLent(PlaceKey place) {
    Optional<Ty> start = run.typeOf(place.local());
    boolean lent = start.isPresent() && start.get() instanceof Ty.Ref;
    if (start.isEmpty() || (!lent && place.step(0) == PlaceKey.DEREF)) {
      return false;
    }
    Ty type = start.get();
    int variant = 0;
    for (int i = 0; i < place.size(); i++) {
      int step = place.step(i);
      if (step >= HOLDS) {
        return true;
      }
      if (type instanceof Ty.Adt a && isCell(a.def())) {
        return false;
      }
      if (step <= PlaceKey.variantStep(0)) {
        variant = -2 - step;
        continue;
      }
      Optional<Ty> next = step == PlaceKey.DEREF ? pointee(type) : field(type, variant, step);
      if (next.isEmpty()) {
        return false;
      }
      type = next.get();
      variant = 0;
    }
    return true;
  }

  private boolean isCell(DefId def) {
    return run.program.defs.lang("unsafe_cell").filter(def::equals).isPresent();
  }

  private static Optional<Ty> pointee(Ty type) {
    return switch (type) {
      case Ty.Ref r -> Optional.of(r.pointee());
      case Ty.Ptr p -> Optional.of(p.pointee());
      default -> Optional.empty();
    };
  }

  private Optional<Ty> field(Ty type, int variant, int index) {
    List<Ty> fields =
        switch (type) {
          case Ty.Adt a -> run.program.instances.fieldTypes(a, variant, run.env());
          case Ty.Tuple t -> t.elems();
          default -> List.of();
        };
    return index < fields.size() ? Optional.of(fields.get(index)) : Optional.empty();
  }

  // ---- clones that go away

  /// The owners that clones in a value are of.
  private Set<PlaceKey> sources(Case c, PlaceKey value) {
    Set<PlaceKey> out = new LinkedHashSet<>();
    Facts<Fact> parts = c.facts().under(value);
    for (int i = 0; i < parts.size(); i++) {
      Optional<PlaceKey> from = source(parts.value(i));
      if (from.isPresent() && !from.get().startsWith(value) && isClone(c, parts.key(i))) {
        out.add(from.get());
      }
    }
    return out;
  }

  /// After a value was written to memory that others reach.
  Case stored(Case c, PlaceKey to) {
    return to.derefs() ? escaped(c, sources(c, to)) : c;
  }

  private Case escaped(Case c, Set<PlaceKey> owners) {
    Case out = c;
    for (PlaceKey owner : owners) {
      out =
          out.set(
              owner.then(Owners.TAG),
              new Fact.Owner(Fact.Origin.CLONED, c.context().live().size()));
    }
    return out;
  }

  /// After a call that values were moved into: clones among them that the result is not known to
  /// have are in a result that may hold them, or with somebody else. A callee that may drop its
  /// argument, and has nothing that could hold it, keeps none.
  Case given(Case before, Case after, List<Arg> args, Summary callee, Optional<Calls.Dest> dest) {
    Case out = after;
    for (int i = 0; i < args.size(); i++) {
      if (!(args.get(i) instanceof Arg.Value(Operand.Move move))) {
        continue;
      }
      Optional<PlaceKey> key = PlaceKey.of(move.place()).map(before::resolve);
      Set<PlaceKey> owners = key.map(k -> sources(before, k)).orElse(Set.of());
      if (key.isEmpty()) {
        continue;
      }
      Keeper keeper = keeper(dest, args, move);
      if (keeper == Keeper.NOBODY && mayDrop(callee, i + 1)) {
        out = dropped(out, key.get());
        continue;
      }
      if (owners.isEmpty()) {
        continue;
      }
      Optional<PlaceKey> to = dest.map(Calls.Dest::place).map(after::resolve);
      if (to.isPresent()) {
        owners.removeAll(sources(out, to.get()));
      }
      out =
          keeper == Keeper.RESULT && to.isPresent()
              ? holding(out, to.get(), owners)
              : escaped(out, owners);
    }
    return out;
  }

  private static boolean mayDrop(Summary callee, int param) {
    return callee.needs().stream()
        .anyMatch(
            n ->
                n.when() instanceof klint.rules.Condition.LastReference && n.at().local() == param);
  }

  /// What could hold an argument after a call, going by types.
  private enum Keeper {
    ARGUMENT,
    RESULT,
    NOBODY
  }

  private Keeper keeper(Optional<Calls.Dest> dest, List<Arg> args, Operand.Move move) {
    List<Ty> pointees = new ArrayList<>();
    Owners.leaves(run.type(move.place().type()), pointees);
    for (Arg a : args) {
      if (a instanceof Arg.Value v
          && run.type(v.operand().type()) instanceof Ty.Ref r
          && r.mutability() == Mutability.MUT
          && Owners.mentions(r, pointees)) {
        return Keeper.ARGUMENT;
      }
    }
    Ty result = dest.map(d -> run.type(d.type())).orElse(Ty.UNIT);
    return Owners.mentions(result, pointees) ? Keeper.RESULT : Keeper.NOBODY;
  }

  /// Gives a result that has the owners of an argument, nobody knows where, what the only clone
  /// among them is of.
  Case handedOn(Case before, PlaceKey from, Case c, PlaceKey to) {
    Set<PlaceKey> owners = sources(before, from);
    return owners.size() == 1 ? holding(c, to, owners) : c;
  }

  private static Case holding(Case c, PlaceKey to, Set<PlaceKey> owners) {
    return owners.isEmpty() ? c : c.set(to.then(HOLDS), new Fact.Same(owners.iterator().next()));
  }

  // ---- what is told in summaries

  /// Whether a fact tells a caller that an owner it lent was cloned, and the clone kept.
  static boolean isTold(PlaceKey k, Fact f) {
    return f instanceof Fact.Owner o
        && o.origin() == Fact.Origin.CLONED
        && o.live() != COMPARED
        && k.derefs();
  }

  /// Clones that were made under an acquisition which is no longer live are those of a caller's.
  static Case released(Case c, int live) {
    Case out = c;
    for (int i = 0; i < c.facts().size(); i++) {
      if (c.facts().value(i) instanceof Fact.Owner o
          && o.origin() == Fact.Origin.CLONED
          && o.live() > live) {
        out = out.with(out.facts().with(c.facts().key(i), new Fact.Owner(o.origin(), live)));
      }
    }
    return out;
  }

  // ---- comparisons

  /// What a comparison of the values at two places tells, if they are pointers whose owners matter.
  Optional<Fact> compared(Case c, PlaceKey a, PlaceKey b, boolean equal) {
    Optional<PlaceKey> left = origin(c, a);
    Optional<PlaceKey> right = origin(c, b);
    return left.isPresent() && right.isPresent() && !left.equals(right)
        ? Optional.of(new Fact.Alike(left.get(), right.get(), equal))
        : Optional.empty();
  }

  /// The place that a pointer was copied from.
  private Optional<PlaceKey> origin(Case c, PlaceKey at) {
    PlaceKey here = at;
    for (int guard = 0; guard < 8; guard++) {
      Fact f = c.facts().get(here);
      Optional<PlaceKey> from = f == null ? Optional.empty() : source(f);
      if (from.isEmpty()) {
        break;
      }
      here = from.get();
      if (f instanceof Fact.AtEntry) {
        break;
      }
    }
    return Optional.of(here);
  }

  /// The case in which two pointers are the same. In memory both may be the one that goes away.
  static Case alike(Case c, Fact.Alike f) {
    boolean first = f.left().derefs() || f.left().local() == 0;
    PlaceKey to = c.resolve(first ? f.right() : f.left());
    PlaceKey from = c.resolve(first ? f.left() : f.right());
    if (to.equals(from)) {
      return c;
    }
    if (to.derefs()) {
      return alike(alike(c, from, to, COMPARED), to, from, COMPARED);
    }
    return alike(c, from, to, -1);
  }

  private static Case alike(Case c, PlaceKey from, PlaceKey to, int live) {
    Fact known = c.facts().get(to);
    Case out = known == null || known instanceof Fact.AtEntry ? c.set(to, new Fact.Same(from)) : c;
    return out.set(to.then(Owners.TAG), new Fact.Owner(Fact.Origin.CLONED, live));
  }
}
