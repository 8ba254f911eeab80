// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Graph;
import klint.mir.Place;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Ty;

/// One pass of the simulation over a body: each case that reaches a block is run through it once;
/// out comes the summary.
///
/// The iteration ends because [Cases] holds finitely many cases per block, of which facts only get
/// fewer, and because contexts are bounded in depth.
final class BodyRun extends Run {
  private final Flow flow;
  private final Body body;
  private final Calls calls;
  private final Values values;
  private final Elements elements;
  private final Drops drops;
  private final Cases[] entries;
  private final Returns returns;
  private final TreeSet<Integer> work = new TreeSet<>();
  private final TreeSet<PlaceKey> written = new TreeSet<>();
  private final Context entry;
  private final Demands demands = new Demands();
  private int at;

  BodyRun(Engine engine, Node node, Context entry) {
    super(engine, node);
    this.flow = node.flow();
    this.body = flow.body();
    this.entry = entry;
    this.calls = new Calls(this);
    this.values = new Values(this);
    this.elements = new Elements(this);
    this.drops = new Drops(this, calls);
    this.entries = new Cases[body.blocks().size()];
    this.returns = new Returns(this, body);
  }

  @Override
  Ty local(int local) {
    return type(body.locals().get(local).type());
  }

  @Override
  int params() {
    return body.params();
  }

  @Override
  boolean usesLater(List<Integer> except, List<Ty> pointees) {
    Owners owners = new Owners(this);
    BitSet later = new BitSet();
    for (int next : Graph.successors(body.blocks().get(at).terminator())) {
      later.or(flow.used().get(next));
    }
    for (int i = 1; i <= body.params(); i++) {
      later.set(i, later.get(i) || body.locals().get(i).type() instanceof Ty.Ref);
    }
    for (int local : later.stream().toArray()) {
      if (!except.contains(local)
          && owners.holds(type(body.locals().get(local).type()), pointees)) {
        return true;
      }
    }
    return false;
  }

  @Override
  boolean usedLater(int local) {
    for (int next : Graph.successors(body.blocks().get(at).terminator())) {
      if (flow.used().get(next).get(local)) {
        return true;
      }
    }
    return false;
  }

  @Override
  Optional<Ty> typeOf(int local) {
    return local >= 0 && local < body.locals().size()
        ? Optional.of(type(body.locals().get(local).type()))
        : Optional.empty();
  }

  @Override
  boolean isMutable(int local) {
    return isParameter(local)
        && body.locals().get(local).type() instanceof Ty.Ref r
        && r.mutability() == Mutability.MUT;
  }

  @Override
  Writes writes() {
    written.removeIf(k -> !k.derefs());
    return new Writes(hasWrittenAnything(), written);
  }

  @Override
  Case wroteUnknown(Case c) {
    Case out = c;
    for (int local : flow.exposed().stream().toArray()) {
      out = out.forget(PlaceKey.local(local));
    }
    return out;
  }

  @Override
  void judged(Need need, Span span, Judge.Verdict verdict) {
    demands.judged(at, need, span, verdict);
  }

  @Override
  Optional<DefId> function() {
    return node.instance.owner();
  }

  @Override
  Summary run() {
    Case start = Case.start(entry, body.params());
    Facts<Fact> known = node.instance.known();
    for (int i = 0; i < known.size(); i++) {
      start = start.set(known.key(i), known.value(i));
    }
    join(0, start);
    int budget = 256 * body.blocks().size() + 4096;
    while (!work.isEmpty()) {
      int rank = work.first();
      Cases here = entries[flow.order().get(rank)];
      Optional<Case> next = here.next();
      if (next.isEmpty()) {
        work.remove(rank);
        continue;
      }
      if (budget-- <= 0) {
        Limits.reached(Limit.STEPS);
        everythingRuns();
        unknown();
        wroteAnything();
        break;
      }
      at = flow.order().get(rank);
      block(body.blocks().get(at), next.get());
    }
    demands.clash(flow).ifPresent(this::clash);
    return summary(returns.outcomes(this::meeting));
  }

  /// Where the run ends before it has seen all, its calls may happen.
  private void everythingRuns() {
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Call call
          && node.site(call, engine.callees) instanceof Site.Inner i) {
        reachesAnyway(i.generic());
        reachesAnyway(i.actual());
      }
    }
  }

  private Meeting meeting() {
    List<List<Case>> cases = new ArrayList<>();
    for (Cases c : entries) {
      cases.add(c == null ? List.of() : c.all());
    }
    return new Meeting(flow, cases, this::isReleasedAt);
  }

  private void block(Body.BasicBlock b, Case entering) {
    List<Case> now = List.of(entering);
    for (Statement s : b.statements()) {
      now = now.size() == 1 ? values.statement(s, now.get(0)) : each(s, now);
    }
    now.forEach(c -> terminator(b.terminator(), c));
  }

  private List<Case> each(Statement s, List<Case> now) {
    List<Case> out = new ArrayList<>();
    for (Case c : now) {
      out.addAll(values.statement(s, c));
    }
    return out;
  }

  private void terminator(Terminator t, Case c) {
    switch (t) {
      case Terminator.Goto g -> join(g.target(), c);
      case Terminator.Switch s -> branch(s, c);
      case Terminator.Return _ -> {
        written.addAll(c.written());
        returns.add(c);
      }
      case Terminator.Unreachable _ -> {}
      case Terminator.Drop d -> settled(c, drops.drop(c, d)).forEach(x -> join(d.target(), x));
      case Terminator.Call call -> {
        List<Case> after = settled(c, calls.call(c, call));
        if (call.target().isPresent()) {
          after.forEach(x -> join(call.target().get(), x));
        }
      }
      case Terminator.Await a -> settled(c, calls.await(c, a)).forEach(x -> join(a.target(), x));
      case Terminator.Asm a -> {
        wroteAnything();
        a.target().ifPresent(x -> join(x, c));
      }
      case Terminator.Unknown u -> {
        unknown();
        wroteAnything();
        u.target().ifPresent(x -> join(x, c));
      }
    }
  }

  private List<Case> settled(Case before, List<Case> after) {
    demands.settle(before, after);
    return after;
  }

  private void branch(Terminator.Switch s, Case c) {
    Optional<PlaceKey> key =
        s.of().isPresent()
            ? elements.key(s.of().get(), c)
            : Values.place(s.operand()).flatMap(p -> elements.key(p, c));
    if (key.isEmpty()) {
      s.arms().forEach(a -> join(a.target(), c));
      s.otherwise().ifPresent(o -> join(o, c));
      return;
    }
    boolean variant = s.of().isPresent();
    boolean bool = s.operand().type().equals(Ty.BOOL);
    Set<Integer> variants = new LinkedHashSet<>();
    Set<BigInteger> numbers = new LinkedHashSet<>();
    Set<Integer> empty =
        s.of().map(p -> program.shapes.emptyVariants(type(p.type()), env())).orElse(Set.of());
    for (Terminator.Switch.Arm a : s.arms()) {
      variants.add(a.value().intValue());
      numbers.add(a.value());
      if (empty.contains(a.value().intValue())) {
        continue;
      }
      Optional<Case> taken =
          variant
              ? c.isVariant(key.get(), a.value().intValue())
              : c.isValue(key.get(), a.value(), bool);
      taken.ifPresent(x -> join(a.target(), x));
    }
    variants.addAll(empty);
    if (s.otherwise().isPresent()) {
      Optional<Case> rest =
          variant
              ? c.isOther(key.get(), variants, variantCount(s.of().orElseThrow()))
              : c.isNot(key.get(), numbers, bool);
      rest.ifPresent(x -> join(s.otherwise().get(), x));
    }
  }

  private int variantCount(Place place) {
    return type(place.type()) instanceof Ty.Adt a
        ? program.instances.variantCount(a.def()).orElse(0)
        : 0;
  }

  /// A count that grows: round a loop, or because the function calls itself.
  private Violation.Meet growth(int block, Context context) {
    Optional<Span> call =
        context.live().isEmpty() ? Optional.empty() : Optional.of(context.live().getLast().span());
    Span end = body.blocks().get(block).terminator().span();
    boolean recursion = !isInLoop(call.orElse(end)) && (call.isPresent() || itself().isPresent());
    return new Violation.Meet(
        recursion ? call.or(this::itself).orElse(end) : end,
        recursion ? Violation.Where.RECURSION : Violation.Where.LOOP,
        List.of(context),
        List.of());
  }

  /// Where the function calls itself by name.
  private Optional<Span> itself() {
    return body.blocks().stream()
        .map(Body.BasicBlock::terminator)
        .filter(
            t ->
                t instanceof Terminator.Call c
                    && c.callee() instanceof Terminator.CallTarget.Direct d
                    && Optional.of(d.callee().def()).equals(function()))
        .map(Terminator::span)
        .findFirst();
  }

  private boolean isInLoop(Span call) {
    for (int b : flow.order()) {
      if (body.blocks().get(b).terminator().span().equals(call)) {
        BitSet seen = new BitSet();
        List<Integer> left = new ArrayList<>(Graph.successors(body.blocks().get(b).terminator()));
        while (!left.isEmpty()) {
          int next = left.removeLast();
          if (next == b) {
            return true;
          }
          if (!seen.get(next)) {
            seen.set(next);
            left.addAll(Graph.successors(body.blocks().get(next).terminator()));
          }
        }
      }
    }
    return false;
  }

  private void join(int block, Case c) {
    if (entries[block] == null) {
      entries[block] = new Cases();
    }
    Cases there = entries[block];
    // A count grows where control comes again: round a loop, or in a function that calls itself.
    boolean again = flow.loops().get(block) || node.runs > 1;
    if (again && there.growsWithoutEnd(c)) {
      // After a loop that was told of, the count is as it left it.
      if (growsInLoop() && !isInLoop(body.blocks().get(block).terminator().span())) {
        return;
      }
      unbalanced("loop " + block, growth(block, c.context()));
      return;
    }
    if (there.add(c.keeping(flow.live().get(block)))) {
      work.add(flow.rank().get(block));
    }
    engine.noteWidth(there.size(), function(), body.blocks().get(block).terminator().span());
  }
}
