// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Graph;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.rules.Condition;
import klint.rules.Requirement;
import klint.types.Ty;
import org.jspecify.annotations.Nullable;

/// One pass of the simulation over a body: cases flow along blocks until nothing changes; out comes
/// the summary.
///
/// At most [#MAX_CASES] cases per block: more are merged and from then on *widened*. At one block
/// two cases of the same context (and the same value of a boolean or enum result) are one, with the
/// facts they share: facts only get fewer and contexts are bounded in depth, so the iteration ends.
final class BodyRun {
  static final int MAX_CASES = 16;
  private static final int MAX_EXACT = 8;
  private static final int MAX_NESTING = 24;

  final Engine engine;
  final Body body;
  final Instance instance;
  final boolean reporting;
  final Calls calls;
  private final Values values;
  private final Drops drops;
  private final Map<Integer, List<Case>> entries = new TreeMap<>();
  private final Map<String, Need> needs = new LinkedHashMap<>();
  private final List<Case> returns = new ArrayList<>();
  boolean generic;
  boolean unknown;
  private final Context entry;

  BodyRun(Engine engine, Instance instance, Body body, Context entry, boolean reporting) {
    this.engine = engine;
    this.instance = instance;
    this.body = body;
    this.entry = entry;
    this.reporting = reporting;
    this.calls = new Calls(this);
    this.values = new Values(this);
    this.drops = new Drops(this);
  }

  Summary run() {
    List<Integer> order = Graph.reversePostorder(body.blocks());
    int[] rank = new int[body.blocks().size()];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = i;
    }
    java.util.TreeSet<Integer> work = new java.util.TreeSet<>();
    entries.put(0, List.of(new Case(entry, Map.of(), Map.of(), Set.of(), body.params(), false)));
    work.add(rank[0]);
    int steps = 0;
    while (!work.isEmpty() && steps++ < 200 * body.blocks().size() + 1000) {
      int b = order.get(work.pollFirst());
      engine.step();
      for (Map.Entry<Integer, List<Case>> out : block(b).entrySet()) {
        if (join(out.getKey(), out.getValue())) {
          work.add(rank[out.getKey()]);
        }
      }
    }
    return summary();
  }

  /// The cases that leave a block, by where they go.
  private Map<Integer, List<Case>> block(int number) {
    Body.BasicBlock b = body.blocks().get(number);
    List<Case> cases = entries.getOrDefault(number, List.of());
    for (Statement s : b.statements()) {
      List<Case> next = new ArrayList<>(cases.size());
      for (Case c : cases) {
        next.add(values.statement(s, c));
      }
      cases = next;
    }
    Map<Integer, List<Case>> out = new LinkedHashMap<>();
    for (Case c : cases) {
      terminator(b.terminator(), c, out);
    }
    return out;
  }

  private static void go(Map<Integer, List<Case>> out, int target, Case c) {
    out.computeIfAbsent(target, _ -> new ArrayList<>()).add(c);
  }

  private void terminator(Terminator t, Case c, Map<Integer, List<Case>> out) {
    switch (t) {
      case Terminator.Goto g -> go(out, g.target(), c);
      case Terminator.Switch s -> branch(s, c, out);
      case Terminator.Return _ -> returns.add(c);
      case Terminator.Unreachable _ -> {}
      case Terminator.Drop d -> {
        for (Case x : drops.drop(c, d)) {
          go(out, d.target(), x);
        }
      }
      case Terminator.Call call -> {
        List<Case> after = calls.call(c, call);
        if (call.target().isPresent()) {
          after.forEach(x -> go(out, call.target().get(), x));
        }
      }
      case Terminator.Await a -> go(out, a.target(), calls.await(c, a));
      case Terminator.Asm a -> {
        a.target().ifPresent(x -> go(out, x, c));
      }
      case Terminator.Unknown u -> {
        unknown = true;
        u.target().ifPresent(x -> go(out, x, c));
      }
    }
  }

  private void branch(Terminator.Switch s, Case c, Map<Integer, List<Case>> out) {
    Optional<PlaceKey> key =
        s.of().isPresent() ? PlaceKey.of(s.of().get()) : place(s.operand()).flatMap(PlaceKey::of);
    if (key.isEmpty()) {
      s.arms().forEach(a -> go(out, a.target(), c));
      s.otherwise().ifPresent(o -> go(out, o, c));
      return;
    }
    boolean variant = s.of().isPresent();
    boolean bool = s.operand().type().equals(Ty.BOOL);
    Set<Integer> variants = new LinkedHashSet<>();
    Set<BigInteger> numbers = new LinkedHashSet<>();
    for (Terminator.Switch.Arm a : s.arms()) {
      Optional<Case> taken =
          variant
              ? c.isVariant(key.get(), a.value().intValue())
              : c.isValue(key.get(), a.value(), bool);
      taken.ifPresent(x -> go(out, a.target(), x));
      variants.add(a.value().intValue());
      numbers.add(a.value());
    }
    if (s.otherwise().isPresent()) {
      Optional<Case> rest =
          variant
              ? c.isOther(key.get(), variants, variantCount(s.of().orElseThrow()))
              : c.isNot(key.get(), numbers, bool);
      rest.ifPresent(x -> go(out, s.otherwise().get(), x));
    }
  }

  private int variantCount(Place place) {
    return type(place.type()) instanceof Ty.Adt a
        ? engine.instances.variantCount(a.def()).orElse(0)
        : 0;
  }

  static Optional<Place> place(Operand o) {
    return switch (o) {
      case Operand.Copy c -> Optional.of(c.place());
      case Operand.Move m -> Optional.of(m.place());
      case Operand.Constant _ -> Optional.empty();
    };
  }

  Drops drops() {
    return drops;
  }

  /// A type of the body under the instance's arguments.
  Ty type(Ty raw) {
    return engine.instances.substitute(raw, instance.owner(), instance.args(), instance.env());
  }

  // ---- joins

  /// What keeps cases apart at a block: all their facts as long as they are few, then the context
  /// and the plain shape of the result.
  private record Slot(List<String> kinds, List<String> released, Object facts) {}

  private static Slot exact(Case c) {
    return new Slot(
        c.context().kinds(), c.context().released(), List.of(c.facts(), c.entry(), c.written()));
  }

  private static Slot coarse(Case c) {
    Fact f = c.facts().get(PlaceKey.local(0));
    Optional<Fact> plain =
        f != null && (f instanceof Fact.Variant || f instanceof Fact.Value)
            ? Optional.of(f)
            : Optional.empty();
    return new Slot(c.context().kinds(), c.context().released(), plain);
  }

  private final Set<Integer> crowded = new HashSet<>();

  private boolean join(int block, List<Case> incoming) {
    List<Case> before = entries.getOrDefault(block, List.of());
    List<Case> all = new ArrayList<>(before);
    for (Case c : incoming) {
      if (c.context().live().size() > MAX_NESTING) {
        unbalanced(block, c);
      } else {
        all.add(c);
      }
    }
    List<Case> now = merge(block, all);
    engine.noteWidth(now.size(), instance.owner());
    if (now.equals(before)) {
      return false;
    }
    entries.put(block, now);
    return true;
  }

  private List<Case> merge(int block, List<Case> all) {
    if (!crowded.contains(block)) {
      Map<Slot, Case> slots = new LinkedHashMap<>();
      all.forEach(c -> slots.putIfAbsent(exact(c), c));
      if (slots.size() <= MAX_EXACT) {
        return List.copyOf(slots.values());
      }
      crowded.add(block);
    }
    Map<Slot, Case> slots = new LinkedHashMap<>();
    for (Case raw : all) {
      Case c = raw;
      Slot s = coarse(c);
      if (!slots.containsKey(s) && slots.size() >= MAX_CASES) {
        engine.widenings++;
        s = slots.keySet().iterator().next();
        c = c.in(slots.getOrDefault(s, c).context(), true);
      }
      slots.merge(s, c, Case::meet);
    }
    return List.copyOf(slots.values());
  }

  private void unbalanced(int block, Case c) {
    if (reporting) {
      Span at = body.blocks().get(block).terminator().span();
      Held last = c.context().live().get(c.context().live().size() - 1);
      engine.report(
          "loop " + instance.owner() + " " + last.span(),
          new Violation.Unbalanced(
              instance.owner(), at, List.of(c.context()), Violation.Where.LOOP));
    }
  }

  // ---- needs

  /// Meets a need with a case: it is kept, passed on to the caller, or violated here.
  void meet(Case c, Need asked, Span span, Site site) {
    boolean last =
        c.facts().containsKey(PlaceKey.LAST_REFERENCE)
            && asked.strength() == Requirement.Strength.BLOCKS;
    Need need =
        last
            ? new Need(asked.expect(), asked.strength(), Condition.LAST_REFERENCE, 0, asked.chain())
            : asked;
    Judge.Verdict v = Judge.judge(need, c.context(), engine.knowledge);
    switch (v) {
      case Judge.Verdict.Kept _ -> {}
      case Judge.Verdict.Passed p -> {
        Need n = p.need();
        needs.putIfAbsent(
            n.expect() + "|" + n.strength() + "|" + n.when() + "|" + n.param() + "|" + n.leaf(), n);
      }
      case Judge.Verdict.Broken b -> {
        if (reporting && site.reports(instance)) {
          boolean certain = b.certain() && !c.widened();
          Span at = site.fromParameter() ? inArgument(need, span) : span;
          engine.report(
              site.function() + "|" + at + "|" + need.leaf() + "|" + certain,
              new Violation.Unmet(site.function(), at, need, c.context(), certain));
        }
      }
    }
  }

  /// What an argument brought in is reported there: at the first call inside of it.
  private static Span inArgument(Need need, Span span) {
    return need.chain().size() > 1 && !need.chain().get(1).span().isNone()
        ? need.chain().get(1).span()
        : span;
  }

  /// Where a need comes from: code of the body itself, or (in a generic function) what an argument
  /// brought in.
  record Site(DefId function, boolean fromParameter) {
    boolean reports(Instance instance) {
      return fromParameter || isGenericRoot(instance);
    }

    private static boolean isGenericRoot(Instance instance) {
      return instance.args().stream().allMatch(a -> a instanceof Ty.Param);
    }
  }

  Site own() {
    return new Site(instance.owner(), false);
  }

  boolean isParameter(int local) {
    return local >= 1 && local <= body.params();
  }

  /// The case after a write to a place; only parameters, and what they point to, have something to
  /// lose.
  Case wrote(Case c, PlaceKey key) {
    return isParameter(key.local()) ? c.write(key) : c;
  }

  void unknownCall(Case c, Span span, String callee, String why) {
    unknown = true;
    if (reporting && Site.isGenericRoot(instance) && !c.context().live().isEmpty()) {
      engine.report(
          "unknown " + instance.owner() + "|" + span,
          new Violation.UnknownCall(instance.owner(), span, callee, why, c.context()));
    }
  }

  // ---- the summary

  private Summary summary() {
    Map<ReturnShape, Case> groups = new LinkedHashMap<>();
    for (Case c : returns) {
      groups.merge(shape(c), c, Case::meet);
    }
    if (groups.size() > 8) {
      Map<ReturnShape, Case> fewer = new LinkedHashMap<>();
      groups.forEach(
          (k, c) -> fewer.merge(new ReturnShape(k.kinds(), k.released(), Map.of()), c, Case::meet));
      groups = fewer;
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Case c : groups.values()) {
      Map<PlaceKey, Fact> facts = new LinkedHashMap<>();
      Map<PlaceKey, Fact> after = new LinkedHashMap<>();
      c.facts()
          .forEach(
              (k, f) -> {
                if (k.steps().size() <= 4 && plain(f)) {
                  if (k.local() == 0) {
                    facts.put(k, f instanceof Fact.Same s ? new Fact.AtEntry(s.place()) : f);
                  } else if (isParameter(k.local())
                      && !(f instanceof Fact.Same)
                      && c.isWritten(k)) {
                    after.put(k, f);
                  }
                }
              });
      if (c.facts().containsKey(PlaceKey.LAST_REFERENCE) && saysSo(c.facts().get(RESULT))) {
        facts.put(PlaceKey.LAST_REFERENCE, new Fact.Value(BigInteger.ONE));
      }
      c.entry()
          .forEach(
              (k, f) -> {
                if (k.steps().size() <= 4) {
                  facts.put(k, f);
                }
              });
      outcomes.add(
          new Outcome(c.context().kinds(), c.context().released(), facts, after, c.widened()));
    }
    if (reporting && Site.isGenericRoot(instance)) {
      checkReturns(new ArrayList<>(groups.values()));
    }
    return new Summary(outcomes, new ArrayList<>(needs.values()), generic, unknown);
  }

  private static final PlaceKey RESULT = PlaceKey.local(0);

  /// A result that tells its caller: `true`, or not zero.
  private static boolean saysSo(@Nullable Fact result) {
    return switch (result) {
      case Fact.Value v -> v.value().equals(BigInteger.ONE);
      case Fact.NotValues n -> n.values().contains(BigInteger.ZERO);
      case null, default -> false;
    };
  }

  private boolean plain(Fact f) {
    return switch (f) {
      case Fact.Variant _, Fact.NotVariants _, Fact.Value _, Fact.NotValues _, Fact.AtEntry _ ->
          true;
      case Fact.Same s -> isParameter(s.place().local());
      case Fact.PointsTo _, Fact.Tests _ -> false;
    };
  }

  private record ReturnShape(
      List<String> kinds, List<String> released, Map<PlaceKey, Fact> result) {}

  private static ReturnShape shape(Case c) {
    Map<PlaceKey, Fact> result = new LinkedHashMap<>();
    c.facts()
        .forEach(
            (k, f) -> {
              if (k.local() == 0
                  && k.steps().size() <= 2
                  && (f instanceof Fact.Variant || f instanceof Fact.Value)) {
                result.put(k, f);
              }
            });
    return new ReturnShape(c.context().kinds(), c.context().released(), result);
  }

  /// Two ways out with different counts must differ in what the caller can see.
  private void checkReturns(List<Case> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Case a = all.get(i);
        Case b = all.get(j);
        if (a.widened() || b.widened() || a.context().depth() == b.context().depth()) {
          continue;
        }
        if (!distinguished(a, b)) {
          engine.report(
              "return " + instance.owner(),
              new Violation.Unbalanced(
                  instance.owner(),
                  body.span(),
                  List.of(a.context(), b.context()),
                  Violation.Where.RETURN));
          return;
        }
      }
    }
  }

  /// Whether the result, or a variant of a parameter that is owned, tells the two apart.
  private boolean distinguished(Case a, Case b) {
    Map<PlaceKey, Fact> mine = new LinkedHashMap<>(a.facts());
    mine.putAll(a.entry());
    for (Map.Entry<PlaceKey, Fact> e : mine.entrySet()) {
      PlaceKey k = e.getKey();
      Fact other = k.local() == 0 ? b.facts().get(k) : b.entry().get(k);
      if (other == null) {
        continue;
      }
      boolean visible =
          k.local() == 0 || (k.local() <= body.params() && e.getValue() instanceof Fact.Variant);
      if (visible && contradicts(e.getValue(), other)) {
        return true;
      }
    }
    return false;
  }

  static boolean contradicts(Fact a, Fact b) {
    return switch (a) {
      case Fact.Variant v ->
          (b instanceof Fact.Variant w && v.index() != w.index())
              || (b instanceof Fact.NotVariants n && n.indexes().contains(v.index()));
      case Fact.NotVariants n -> b instanceof Fact.Variant v && n.indexes().contains(v.index());
      case Fact.Value v ->
          (b instanceof Fact.Value w && !v.value().equals(w.value()))
              || (b instanceof Fact.NotValues n && n.values().contains(v.value()));
      case Fact.NotValues n -> b instanceof Fact.Value v && n.values().contains(v.value());
      case Fact.PointsTo _, Fact.Tests _, Fact.AtEntry _, Fact.Same _ -> false;
    };
  }
}
