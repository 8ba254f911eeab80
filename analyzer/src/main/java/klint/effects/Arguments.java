// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import klint.mir.ConstValue;
import klint.mir.Operand;
import klint.rules.Condition;
import klint.rules.ResultShape;

/// What a callee says of its parameters and result, in terms of the caller's arguments.
final class Arguments {
  private final Run run;
  private final Constants constants;
  private final Owners owners;
  private final Clones clones;

  Arguments(Run run) {
    this.run = run;
    this.constants = new Constants(run);
    this.owners = new Owners(run);
    this.clones = new Clones(run);
  }

  // ---- conditions

  /// Whether a conditional need applies with these arguments: the need as it stands then, or
  /// nothing.
  Optional<Need> arrives(Need n, List<Arg> args, Case c) {
    return switch (n.when()) {
      case Condition.Always _, Condition.NotInInterrupt _ -> Optional.of(n);
      case Condition.LastReference _ -> owners.arrives(n, args, c);
      case Condition.AllowsBlocking _ -> decided(n, args, c, true);
      case Condition.ArgumentIs _ -> decided(n, args, c, false);
    };
  }

  private Optional<Need> decided(Need n, List<Arg> args, Case c, boolean flags) {
    if (n.param() < 1 || n.param() > args.size()) {
      return Optional.of(always(n));
    }
    Optional<Fact> fact = factOf(args.get(n.param() - 1), n.at(), c);
    if (fact.isEmpty()) {
      return Optional.of(always(n));
    }
    return switch (fact.get()) {
      case Fact.Value v ->
          (flags ? blocks(v.value()) : is(v.value(), shape(n)))
              ? Optional.of(always(n))
              : Optional.empty();
      case Fact.Sign s ->
          flags || !excludes(s.sign(), shape(n)) ? Optional.of(always(n)) : Optional.empty();
      case Fact.AtEntry p -> Optional.of(n.with(n.when(), p.place()));
      case Fact.NotValues v
          when !flags && v.values().contains(BigInteger.ZERO) && isZero(shape(n)) ->
          Optional.empty();
      case Fact.PointsTo _ when !flags && isZero(shape(n)) -> Optional.empty();
      case Fact.Same _,
          Fact.Variant _,
          Fact.NotVariants _,
          Fact.NotValues _,
          Fact.PointsTo _,
          Fact.Functions _,
          Fact.Function _,
          Fact.Concrete _,
          Fact.Owner _,
          Fact.OutOf _,
          Fact.Alike _,
          Fact.Tests _ ->
          Optional.of(always(n));
    };
  }

  /// Whether no value of the sign has the shape.
  private static boolean excludes(int sign, ResultShape shape) {
    return isZero(shape)
        || (sign < 0 && shape == ResultShape.Plain.POSITIVE)
        || (sign > 0
            && (shape == ResultShape.Plain.NEGATIVE || shape == ResultShape.Plain.ERROR_POINTER));
  }

  private static ResultShape shape(Need n) {
    return ((Condition.ArgumentIs) n.when()).shape();
  }

  private static boolean isZero(ResultShape shape) {
    return shape == ResultShape.Plain.ZERO || shape == ResultShape.Plain.NULL;
  }

  private static Need always(Need n) {
    return n.with(
        n.when() instanceof Condition.AllowsBlocking ? n.when() : Condition.ALWAYS, Need.NOWHERE);
  }

  /// Whether allocation flags of this value allow blocking.
  private boolean blocks(BigInteger flags) {
    return run.program.blockingFlags().map(bit -> flags.and(bit).signum() != 0).orElse(true);
  }

  private static boolean is(BigInteger v, ResultShape shape) {
    return switch (shape) {
      case ResultShape.Plain p ->
          switch (p) {
            case ZERO, NULL -> v.signum() == 0;
            case NONZERO, NONNULL -> v.signum() != 0;
            case NEGATIVE, ERROR_POINTER -> v.signum() < 0;
            case NONNEGATIVE, VALID_POINTER -> v.signum() >= 0;
            case POSITIVE -> v.signum() > 0;
          };
      case ResultShape.Equal e -> v.equals(BigInteger.valueOf(e.value()));
      case ResultShape.Greater g -> v.compareTo(BigInteger.valueOf(g.bound())) > 0;
      case ResultShape.Named _ -> true;
    };
  }

  /// What is known of an argument, or of a place in or behind it: its value, or that it is (in) a
  /// parameter passed on; through one-field wrappers too.
  private Optional<Fact> factOf(Arg arg, PlaceKey inParam, Case c) {
    if (arg instanceof Arg.Value(Operand.Constant k)) {
      return constant(k);
    }
    Optional<PlaceKey> key = arg.place(inParam);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    PlaceKey at = c.resolve(key.get());
    for (int guard = 0; guard < 8; guard++) {
      Optional<Fact> direct = c.fact(at);
      Optional<Fact> known = direct.isPresent() ? direct : c.fact(at.then(0));
      if (known.isPresent() && known.get() instanceof Fact.Same s) {
        at = c.resolve(s.place());
        continue;
      }
      if (known.isPresent()) {
        return known;
      }
      break;
    }
    return atEntry(c, at).map(Fact.AtEntry::new);
  }

  /// The value of an argument, or of a place in or behind it, or which parameter's it is.
  Optional<Fact> value(Arg arg, PlaceKey inParam, Case c) {
    if (arg instanceof Arg.Value(Operand.Constant k)) {
      return inParam.size() > 0
          ? Optional.empty()
          : k.value() instanceof ConstValue.Param p
              ? run.constant(p.param()).map(Fact.Value::new)
              : constant(k);
    }
    Optional<PlaceKey> at = arg.place(inParam).map(c::resolve);
    for (int guard = 0; guard < 8 && at.isPresent(); guard++) {
      Fact known = c.known(at.get());
      if (known instanceof Fact.Same s) {
        at = Optional.of(c.resolve(s.place()));
      } else if (known != null
          && !(known instanceof Fact.NotValues || known instanceof Fact.Sign)) {
        return Optional.of(known);
      } else {
        break;
      }
    }
    return at.flatMap(k -> atEntry(c, k)).map(Fact.AtEntry::new);
  }

  /// The values of the arguments of a body that only computes, as far as they are known.
  Facts<Fact> values(Case c, Site.Inner site, List<Arg> args) {
    Facts<Fact> known = Facts.empty();
    List<PlaceKey> read =
        run.program.body(site.actual().code()).map(Flow::computes).orElse(List.of());
    for (PlaceKey k : read) {
      Optional<Fact> fact =
          k.local() <= args.size() ? factOf(args.get(k.local() - 1), k, c) : Optional.empty();
      if (fact.isPresent() && fact.get() instanceof Fact.Value) {
        known = known.with(k, fact.get());
      }
    }
    return known;
  }

  /// What is known of a constant as a whole.
  Optional<Fact> constant(Operand o) {
    return o instanceof Operand.Constant k && k.value() instanceof ConstValue.Named n
        ? Optional.ofNullable(
            constants
                .give(n.item(), PlaceKey.local(0), Case.start(Context.ENTRY, 0), _ -> false)
                .facts()
                .get(PlaceKey.local(0)))
        : Optional.empty();
  }

  private Optional<Fact> constant(Operand.Constant k) {
    return switch (k.value()) {
      case ConstValue.Int i -> Optional.of(new Fact.Value(i.value()));
      case ConstValue.Named n -> constants.value(n.item()).map(Fact.Value::new);
      case ConstValue.Str _,
          ConstValue.Other _,
          ConstValue.ZeroSized _,
          ConstValue.StaticRef _,
          ConstValue.Param _ ->
          Optional.empty();
    };
  }

  /// The place in a parameter, or behind one, whose value at entry a place still holds.
  Optional<PlaceKey> atEntry(Case c, PlaceKey at) {
    PlaceKey here = at;
    for (int guard = 0; guard < 8; guard++) {
      Fact f = c.facts().get(here);
      if (f instanceof Fact.AtEntry e) {
        return Optional.of(e.place());
      }
      if (!(f instanceof Fact.Same s)) {
        break;
      }
      here = s.place();
    }
    return run.isParameter(here.local()) && !c.isOverwritten(here)
        ? Optional.of(here)
        : Optional.empty();
  }

  /// The place of a function pointer, behind the references to it.
  PlaceKey pointer(Case c, PlaceKey key) {
    PlaceKey at = c.resolve(key);
    for (int guard = 0; guard < 4; guard++) {
      Fact f = c.facts().get(at);
      if (f instanceof Fact.PointsTo p) {
        at = c.resolve(p.place());
      } else if (f instanceof Fact.Same s) {
        at = s.place();
      } else {
        break;
      }
    }
    return at;
  }

  // ---- outcomes

  /// What an outcome, or a need, says of parameters at entry, against what is known here.
  Optional<Case> fits(Case c, Facts<Fact> facts, List<Arg> args) {
    Case out = c;
    for (int i = 0; i < facts.size(); i++) {
      PlaceKey k = facts.key(i);
      Fact told = facts.value(i);
      if (k.local() < 1 || k.local() > args.size()) {
        continue;
      }
      Arg arg = args.get(k.local() - 1);
      if (arg instanceof Arg.Value(Operand.Constant _) && k.size() == 0) {
        Optional<Fact> known = factOf(arg, k, c);
        if (known.isPresent() && Fact.contradicts(known.get(), told)) {
          return Optional.empty();
        }
        continue;
      }
      Optional<PlaceKey> here = arg.place(k);
      if (here.isEmpty()) {
        continue;
      }
      boolean bool = k.size() == 0 && arg.isBool();
      Optional<Case> next =
          switch (told) {
            case Fact.Variant v -> out.isVariant(here.get(), v.index());
            case Fact.NotVariants n -> out.isOther(here.get(), n.indexes(), 0);
            case Fact.Value v -> out.isValue(here.get(), v.value(), bool);
            case Fact.NotValues n -> out.isNot(here.get(), n.values(), bool);
            case Fact.Sign _,
                Fact.Concrete _,
                Fact.Owner _,
                Fact.PointsTo _,
                Fact.Functions _,
                Fact.Function _,
                Fact.Tests _,
                Fact.Alike _,
                Fact.AtEntry _,
                Fact.OutOf _,
                Fact.Same _ ->
                Optional.of(out);
          };
      if (next.isEmpty()) {
        return Optional.empty();
      }
      out = next.get();
    }
    return Optional.of(out);
  }

  Case results(
      Case c, Outcome o, Writes writes, List<Arg> args, PlaceKey to, boolean owns, Case before) {
    Case out = c;
    for (int i = 0; i < o.facts().size(); i++) {
      PlaceKey k = o.facts().key(i);
      Fact told = o.facts().value(i);
      if (k.equals(PlaceKey.LAST_REFERENCE) || k.equals(PlaceKey.COUNTED_UP)) {
        out = out.set(k, told);
      }
      if (k.local() != 0) {
        continue;
      }
      PlaceKey at = to.then(k, 0);
      if (told instanceof Fact.AtEntry p && isWhole(k)) {
        Moved parts = new Moved(p.place(), o, writes, true);
        out = parts(out, parts, args, to.then(k.prefix(k.size() - 1), 0), before);
      } else if (told instanceof Fact.OutOf p) {
        boolean known = out.facts().get(at) instanceof Fact.AtEntry;
        out = owns && !known ? ownedBy(out, p.place(), args, at, before) : out;
      } else if (told instanceof Fact.AtEntry p && Clones.isHolds(k)) {
        Optional<PlaceKey> of =
            place(args, p.place(), before).flatMap(x -> Lent.pointer(before, x));
        out = owns && of.isPresent() ? out.set(at, Lent.clone(run, before, of.get())) : out;
      } else if (told instanceof Fact.AtEntry p) {
        boolean ofOwner = Owners.around(o.facts(), k).isPresent();
        out = entered(out, new Moved(p.place(), o, writes, ofOwner), args, at, before);
        if (owns && p.place().derefs() && !ofOwner && Owners.nearest(out, at).isEmpty()) {
          out = out.set(at.then(Owners.TAG), new Fact.Owner(Fact.Origin.TAKEN, 0));
        }
      } else if (told instanceof Fact.PointsTo p && p.place().local() <= args.size()) {
        Optional<PlaceKey> target =
            args.get(p.place().local() - 1).place(p.place()).map(before::resolve);
        if (target.isPresent() && !target.get().equals(PlaceKey.TOO_DEEP)) {
          out = out.set(at, new Fact.PointsTo(target.get(), p.mutability()));
        }
      } else if (told instanceof Fact.Owner x) {
        if (owns) {
          int live = before.context().live().size() + x.live();
          out = out.set(at, new Fact.Owner(x.origin(), live));
        }
      } else if (told instanceof Fact.Alike x) {
        Optional<PlaceKey> left = lasting(args, x.left(), before);
        Optional<PlaceKey> right = lasting(args, x.right(), before);
        if (left.isPresent() && right.isPresent()) {
          Optional<Fact> f = clones.compared(before, left.get(), right.get(), x.equal());
          out = f.isPresent() ? out.set(at, f.get()) : out;
        }
      } else if (told.isPlain()) {
        out = out.set(at, told);
      }
    }
    return out;
  }

  /// Gives owners at `tag` the origin of an argument.
  private Case ownedBy(Case c, PlaceKey param, List<Arg> args, PlaceKey tag, Case before) {
    Optional<PlaceKey> from = place(args, param, before);
    if (from.isEmpty()) {
      return c;
    }
    Optional<Fact> origin =
        Owners.nearest(before, from.get()).or(() -> Owners.inside(before, from.get()));
    if (origin.isPresent()) {
      boolean entry = origin.get() instanceof Fact.AtEntry;
      Case out =
          c.set(tag, entry ? new Fact.OutOf(((Fact.AtEntry) origin.get()).place()) : origin.get());
      return clones.handedOn(before, from.get(), out, tag.prefix(tag.size() - 1));
    }
    return run.isParameter(from.get().local()) && !before.isOverwritten(from.get())
        ? c.set(tag, new Fact.OutOf(from.get()))
        : c;
  }

  private static Optional<PlaceKey> place(List<Arg> args, PlaceKey inParam, Case c) {
    return inParam.local() < 1 || inParam.local() > args.size()
        ? Optional.empty()
        : args.get(inParam.local() - 1).place(inParam).map(c::resolve);
  }

  /// The same, by way of the parameter that an argument is a copy of: the argument itself is gone
  /// after the call.
  private Optional<PlaceKey> lasting(List<Arg> args, PlaceKey inParam, Case c) {
    Optional<PlaceKey> param =
        place(args, PlaceKey.local(inParam.local()), c)
            .flatMap(k -> atEntry(c, k))
            .filter(e -> !c.isOverwritten(e));
    return param.isPresent()
        ? Optional.of(c.resolve(param.get().then(inParam, 0)))
        : place(args, inParam, c);
  }

  /// A parameter of a callee, or a place behind it, whose value before the call is now elsewhere.
  private record Moved(PlaceKey param, Outcome outcome, Writes writes, boolean ownerIsTold) {
    /// Whether the callee may have written behind the pointer by which a place is reached from the
    /// parameter's: what was known of it before the call does not hold after it. A write to where
    /// the pointer itself was leaves alone what it leads to.
    boolean isStale(PlaceKey place, int from) {
      int deref = place.firstDeref(from);
      if (deref < 0) {
        return false;
      }
      PlaceKey behind = param.then(place.prefix(deref + 1), from);
      return writes.anything() || outcome.after().find(w -> w.startsWith(behind)).isPresent();
    }
  }

  /// Gives what is in `at` what was in the callee's parameter, where the callee told nothing
  /// closer.
  private Case parts(Case c, Moved moved, List<Arg> args, PlaceKey at, Case before) {
    Optional<PlaceKey> from = place(args, moved.param(), before);
    if (from.isEmpty()) {
      return c;
    }
    int depth = from.get().size();
    Facts<Fact> held = before.facts().under(from.get());
    Case out = c;
    for (int i = 0; i < held.size(); i++) {
      PlaceKey k = held.key(i);
      PlaceKey there = k.rebase(from.get(), at);
      if (k.size() > depth
          && !k.endsInTag()
          && !out.facts().has(there)
          && !moved.isStale(k, depth)) {
        out = out.set(there, held.value(i));
      }
    }
    PlaceKey tag = at.then(Owners.TAG);
    Fact whole = before.facts().get(from.get().then(Owners.TAG));
    boolean entry = run.isParameter(from.get().local()) && !before.isOverwritten(from.get());
    return whole instanceof Fact.AtEntry
        ? out.set(tag, whole)
        : entry ? out.set(tag, new Fact.AtEntry(from.get())) : out;
  }

  private static boolean isWhole(PlaceKey k) {
    return k.size() > 0 && k.step(k.size() - 1) == Owners.WHOLE;
  }

  /// Gives `at` what the callee's parameter, or the place behind it, held before the call.
  private Case entered(Case c, Moved moved, List<Arg> args, PlaceKey at, Case before) {
    PlaceKey param = moved.param();
    if (param.local() < 1 || param.local() > args.size()) {
      return c;
    }
    Arg arg = args.get(param.local() - 1);
    Optional<PlaceKey> from = arg.place(param).map(before::resolve);
    if (from.isEmpty()
        && param.size() == 0
        && arg instanceof Arg.Value(Operand.Constant k)
        && k.value() instanceof ConstValue.Named n) {
      return constants.give(n.item(), at, c, _ -> false);
    }
    if (from.isEmpty()) {
      Optional<Fact> f = param.size() == 0 ? factOf(arg, param, before) : Optional.empty();
      return f.map(x -> c.set(at, x)).orElse(c);
    }
    Case out = c;
    Facts<Fact> held = before.facts().under(from.get());
    for (int i = 0; i < held.size(); i++) {
      boolean told = moved.ownerIsTold() && held.key(i).endsInTag();
      if (!told && !moved.isStale(held.key(i), from.get().size())) {
        out = out.set(held.key(i).rebase(from.get(), at), held.value(i));
      }
    }
    out = moved.ownerIsTold() ? out : Owners.inherited(before.facts(), from.get(), out, at);
    if (out.fact(at).isPresent()) {
      return out;
    }
    Optional<PlaceKey> entry = run.behindEntry(before, from.get());
    return entry.isPresent()
        ? out.set(at, new Fact.AtEntry(entry.get()))
        : param.derefs() ? out.set(at, new Fact.Same(from.get())) : out;
  }

  /// What the outcome says of places behind parameters after the call.
  Case after(Case c, Outcome o, Writes writes, List<Arg> args, Case before) {
    Case out = c;
    for (int i = 0; i < o.after().size(); i++) {
      PlaceKey k = o.after().key(i);
      if (k.local() < 1 || k.local() > args.size() || !k.derefs()) {
        continue;
      }
      Optional<PlaceKey> here = args.get(k.local() - 1).place(k);
      if (here.isPresent() && k.endsInTag()) {
        PlaceKey at = out.resolve(here.get());
        out =
            o.after().value(i) instanceof Fact.Owner x && !at.equals(PlaceKey.TOO_DEEP)
                ? out.set(at, new Fact.Owner(x.origin(), before.context().live().size() + x.live()))
                : out;
      } else if (here.isPresent()) {
        PlaceKey at = out.resolve(here.get());
        out = run.wrote(out.forget(at), at);
        if (o.after().value(i).equals(Outcome.ANYTHING)) {
          continue;
        }
        out =
            o.after().value(i) instanceof Fact.AtEntry p
                ? entered(out, new Moved(p.place(), o, writes, false), args, at, before)
                : out.set(at, o.after().value(i));
      }
    }
    return out;
  }
}
