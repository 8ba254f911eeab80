// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.syntax.Mutability;
import klint.types.Ty;

/// What the library's containers are made of: functions marked `#[rustc_intrinsic]` whose result
/// hangs on the numbers and pointers of a case, by their real names.
///
/// Source: the standard library's `core::intrinsics`.
final class Primitives {
  /// Further apart, pointers are not followed, nor are larger numbers.
  private static final BigInteger MOST = BigInteger.valueOf(256);

  /// The functions.
  enum Kind {
    NEEDS_DROP,
    PTR_METADATA,
    AGGREGATE_RAW_PTR,
    OFFSET,
    COPY,
    COPY_NONOVERLAPPING,
    UNCHECKED_ADD,
    UNCHECKED_SUB;

    static Optional<Kind> of(String name) {
      for (Kind k : values()) {
        if (k.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
          return Optional.of(k);
        }
      }
      return Optional.empty();
    }
  }

  private final Run run;
  private final Elements elements;
  private final Arguments arguments;
  private final Values values;

  Primitives(Run run) {
    this.run = run;
    this.elements = new Elements(run);
    this.arguments = new Arguments(run);
    this.values = new Values(run);
  }

  Case call(Case before, Site.Primitive site, List<Arg> args, Optional<Calls.Dest> dest) {
    if (site.kind() == Kind.COPY || site.kind() == Kind.COPY_NONOVERLAPPING) {
      return copied(before, site.args().get(0), args);
    }
    if (dest.isEmpty()) {
      return before;
    }
    PlaceKey to = before.resolve(dest.get().place());
    Case c = run.wrote(before.forget(to), to);
    return switch (site.kind()) {
      case NEEDS_DROP -> needsDrop(c, site.args().get(0), to);
      case PTR_METADATA -> metadata(c, before, args.get(0), to);
      case AGGREGATE_RAW_PTR -> slice(c, before, args, site.args().get(0), to);
      case OFFSET -> offset(c, before, args, site.args().get(0), to);
      case UNCHECKED_ADD, UNCHECKED_SUB -> sum(c, before, site.kind(), args, to);
      case COPY, COPY_NONOVERLAPPING -> c;
    };
  }

  private Case needsDrop(Case c, Ty raw, PlaceKey to) {
    Ty type = run.type(raw);
    if (run.program.instances.mentionsParameters(List.of(type))) {
      run.dependsOn(Callees.onParam(List.of(type)).depends());
      return c;
    }
    boolean needs = run.program.instances.needsDrop(type, run.env());
    return c.set(to, Elements.value(needs ? 1 : 0));
  }

  private static Optional<PlaceKey> place(Arg arg) {
    return arg.place(PlaceKey.local(0));
  }

  private Case metadata(Case c, Case before, Arg pointer, PlaceKey to) {
    Optional<Fact> length =
        place(pointer)
            .flatMap(
                p -> arguments.value(pointer, PlaceKey.local(0).then(PlaceKey.LENGTH), before));
    return length.map(f -> c.set(to, f)).orElse(c);
  }

  /// What a pointer leads to, in terms of the caller's memory if it came in with a parameter.
  private Optional<PlaceKey> target(Arg pointer, Case c) {
    Optional<PlaceKey> at = place(pointer).map(p -> c.resolve(p.then(PlaceKey.DEREF)));
    if (at.isEmpty() || !at.get().endsInDeref()) {
      return at;
    }
    return arguments
        .atEntry(c, at.get().prefix(at.get().size() - 1))
        .map(p -> p.then(PlaceKey.DEREF));
  }

  /// A pointer to a slice of a pointer to its first element and its length.
  private Case slice(Case c, Case before, List<Arg> args, Ty raw, PlaceKey to) {
    Optional<PlaceKey> first = target(args.get(0), before);
    Optional<Ty> element = Elements.sliced(run.type(raw));
    if (element.isEmpty() && args.get(0) instanceof Arg.Value v) {
      return values.use(v.operand(), to, c);
    }
    if (element.isEmpty() || !elements.matters(element.get())) {
      return c;
    }
    Case out =
        first
            .map(f -> c.set(to, new Fact.PointsTo(f.then(PlaceKey.OUT), Mutability.MUT)))
            .orElse(c);
    Optional<Fact> length = arguments.value(args.get(1), PlaceKey.local(0), before);
    return length.map(f -> out.set(to.then(PlaceKey.LENGTH), f)).orElse(out);
  }

  private Case offset(Case c, Case before, List<Arg> args, Ty raw, PlaceKey to) {
    Optional<Ty> of =
        run.type(raw) instanceof Ty.Ptr p ? Optional.of(p.pointee()) : Optional.empty();
    if (of.isEmpty() || !elements.matters(of.get())) {
      return c;
    }
    Optional<PlaceKey> first = target(args.get(0), before);
    Optional<BigInteger> by = number(args.get(1), before);
    if (first.isEmpty() || by.isEmpty() || by.get().abs().compareTo(MOST) > 0) {
      return c;
    }
    return first
        .get()
        .after(by.get().intValue())
        .map(k -> c.set(to, new Fact.PointsTo(k, Mutability.MUT)))
        .orElse(c);
  }

  /// The value of an argument; one that came in with a parameter is asked for.
  private Optional<BigInteger> number(Arg arg, Case c) {
    Optional<Fact> f = arguments.value(arg, PlaceKey.local(0), c);
    if (f.isPresent() && f.get() instanceof Fact.AtEntry e) {
      run.dependsOnNumber(e.place());
    }
    return f.flatMap(x -> x instanceof Fact.Value v ? Optional.of(v.value()) : Optional.empty());
  }

  private Case sum(Case c, Case before, Kind kind, List<Arg> args, PlaceKey to) {
    Optional<BigInteger> left = number(args.get(0), before);
    Optional<BigInteger> right = number(args.get(1), before);
    if (left.isEmpty() || right.isEmpty()) {
      return c;
    }
    BigInteger sum =
        kind == Kind.UNCHECKED_ADD ? left.get().add(right.get()) : left.get().subtract(right.get());
    return sum.abs().compareTo(MOST) > 0 ? c : c.set(to, new Fact.Value(sum));
  }

  /// Moves values from one block of memory to another, which may be the same.
  private Case copied(Case c, Ty raw, List<Arg> args) {
    boolean matters = elements.matters(raw);
    Optional<PlaceKey> from = matters ? target(args.get(0), c) : Optional.empty();
    Optional<PlaceKey> to = matters ? target(args.get(1), c) : Optional.empty();
    Optional<Integer> count =
        matters ? number(args.get(2), c).flatMap(Elements::small) : Optional.empty();
    if (to.isEmpty()) {
      run.wroteAnything();
      return run.wroteUnknown(c);
    }
    if (from.isEmpty() || count.isEmpty()) {
      PlaceKey all = to.get().then(PlaceKey.OUT).whole();
      return run.wrote(run.wrote(c.forget(all).forget(to.get()), all), to.get());
    }
    Case out = c;
    List<PlaceKey> written = new ArrayList<>();
    for (int i = 0; i < count.get(); i++) {
      PlaceKey at = to.get().after(i).orElseThrow();
      out = values.moved(c, from.get().after(i).orElseThrow(), out, at);
      written.add(at);
    }
    for (PlaceKey at : written) {
      out = run.wrote(out, at);
    }
    return out;
  }
}
