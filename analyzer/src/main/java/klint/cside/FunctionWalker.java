// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.cside.CEffect.Need;
import klint.rules.Condition;
import klint.rules.ContextChange;
import klint.rules.Requirement;
import klint.rules.ResultShape;

/// Walks one C function in the order of its text and collects what it does.
///
/// Branches that end in a return do not flow on; at a label the lesser of the locks held on the
/// ways to it counts. What sleeps while the function holds a lock of its own is left out, as it
/// would be a bug of the kernel's C, unless the locks do not come out even.
final class FunctionWalker {
  private static final Set<String> NOT_EVALUATED =
      Set.of(
          "typeof",
          "__typeof__",
          "sizeof",
          "__alignof__",
          "offsetof",
          "typeof_member",
          "BUILD_BUG_ON",
          "BUILD_BUG_ON_MSG",
          "BUILD_BUG_ON_ZERO",
          "static_assert",
          "__builtin_types_compatible_p",
          "__same_type",
          "__must_be_array",
          "compiletime_assert",
          "defined",
          "__attribute__",
          "asm",
          "__asm__",
          "asm_inline",
          "volatile",
          "__builtin_object_size",
          "__typeof_unqual__",
          "TYPEOF_UNQUAL",
          "instrumentation_begin",
          "instrumentation_end",
          "__aligned",
          "STACK_FRAME_NON_STANDARD",
          "MODULE_PARM_DESC",
          "__section");

  private static final List<CNode> TRUE = List.of(new CNode.Leaf("1", 0));
  private static final List<CNode> FALSE = List.of(new CNode.Leaf("0", 0));
  private static final int MAX_CHAIN = 80;

  private static final Set<String> GUARDS =
      Set.of("guard", "scoped_guard", "scoped_cond_guard", "CLASS", "ACQUIRE", "if_not_cond_guard");

  private final CFunction function;
  private final Derivation derivation;
  private final Suppression suppression;
  private final Branches branches = new Branches(this);
  private final CallConditions conditions = new CallConditions(this, branches);
  private final Map<Requirement, Need> needs = new LinkedHashMap<>();
  private final LocalValues locals;
  private final Set<String> lost = new LinkedHashSet<>();
  private final Set<CEffect.ParamCall> paramCalls = new LinkedHashSet<>();
  private final Map<String, HeldLocks> jumps = new HashMap<>();
  private final Map<String, CNode.Call> pending = new HashMap<>();
  private final Set<String> untested = new HashSet<>();
  private final List<Exit> exits = new ArrayList<>();
  private List<Fact> facts = new ArrayList<>();
  private HeldLocks locks = HeldLocks.NONE;
  private boolean live = true;
  private boolean suppressed;
  private boolean mixed;

  /// Whether something was called whose locks are not known; what is released beyond what was seen
  /// to be acquired is then no claim.
  private boolean uncertain;

  private int depth;

  /// Whether sleeping under the function's own locks is left out.
  enum Suppression {
    UNDER_OWN_LOCKS,
    NONE
  }

  /// One way out: what is held there, and what is returned.
  private record Exit(HeldLocks locks, List<CNode> value) {}

  private FunctionWalker(CFunction function, Derivation derivation, Suppression suppression) {
    this.function = function;
    this.derivation = derivation;
    this.suppression = suppression;
    this.locals = new LocalValues(function);
  }

  static CEffect walk(CFunction function, Derivation derivation) {
    FunctionWalker w = new FunctionWalker(function, derivation, Suppression.UNDER_OWN_LOCKS);
    CEffect effect = w.run();
    if (w.suppressed && !effect.change().acquires().isEmpty()) {
      return new FunctionWalker(function, derivation, Suppression.NONE).run();
    }
    if (w.suppressed && w.uneven()) {
      return new FunctionWalker(function, derivation, Suppression.NONE).run();
    }
    return effect;
  }

  private CEffect run() {
    CStmt body = function.body();
    if (function.isMacro()
        && body instanceof CStmt.Block(List<CStmt> list)
        && list.size() == 1
        && list.getFirst() instanceof CStmt.Eval(List<CNode> value, Optional<CStmt> governed)
        && governed.isEmpty()) {
      leave(value);
      live = false;
    } else {
      statement(body);
    }
    if (live) {
      exits.add(new Exit(locks.leaveScope(0), List.of()));
    }
    uncertain |= !untested.isEmpty();
    boolean uneven = exits.stream().anyMatch(e -> e.locks.total() != 0);
    boolean given = uneven && (mixed || uncertain);
    CEffect effect =
        LockOutcome.of(
            (given ? exits.stream().map(e -> new Exit(HeldLocks.NONE, e.value)) : exits.stream())
                .map(e -> new LockOutcome.Way(e.locks, e.value))
                .toList(),
            List.copyOf(dominated()),
            List.copyOf(paramCalls),
            List.copyOf(lost));
    return given ? effect.unbalanced() : effect;
  }

  private boolean uneven() {
    return exits.stream().map(Exit::locks).distinct().count() > 1;
  }

  private List<Need> dominated() {
    List<Need> all = new ArrayList<>(needs.values());
    if (needs.containsKey(Requirement.SLEEPS)) {
      all.removeIf(CEffect.Need::isLesserSleep);
    }
    return all;
  }

  CFunction function() {
    return function;
  }

  CConfig config() {
    return derivation.config();
  }

  /// The shape of a callee's result that says that a count of references reached zero.
  Optional<ResultShape> lastReference(String callee) {
    return derivation.lastReference(callee, function, 0);
  }

  boolean isReassigned(String param) {
    return locals.isReassigned(param);
  }

  /// The expressions that a local variable is given.
  Optional<List<List<CNode>>> local(String name) {
    return locals.of(name);
  }

  // ---- statements

  private void statement(CStmt s) {
    if (++depth > 200) {
      lost.add("statements nested too deeply");
      depth--;
      return;
    }
    switch (s) {
      case CStmt.Block(List<CStmt> list) -> block(list);
      case CStmt.If i -> branch(i);
      case CStmt.Loop(List<CNode> head, CStmt body) -> {
        HeldLocks before = locks;
        expression(head);
        scoped(branches.split(head).yes(), body);
        boolean endless = isEndless(head);
        locks = endless ? locks : HeldLocks.lesser(before, live ? locks : before);
        live = true;
      }
      case CStmt.DoWhile(CStmt body, List<CNode> condition) -> {
        scoped(List.of(), body);
        live = true;
        expression(condition);
      }
      case CStmt.Switch(List<CNode> value, CStmt body) -> {
        expression(value);
        HeldLocks before = locks;
        jumps.put("case", before);
        scoped(List.of(), body);
        jumps.remove("case");
        live = true;
      }
      case CStmt.Label(String name) -> {
        HeldLocks from = jumps.getOrDefault(name, locks);
        locks = live ? HeldLocks.lesser(locks, from) : from;
        live = true;
        facts = new ArrayList<>();
      }
      case CStmt.Return(List<CNode> value) -> {
        leave(value);
        live = false;
      }
      case CStmt.Goto(String label) -> {
        jumps.merge(label, locks, HeldLocks::lesser);
        live = false;
      }
      case CStmt.Exit _ -> live = false;
      case CStmt.Eval(List<CNode> e, Optional<CStmt> body) -> {
        int scope = locks.held().size();
        expression(e);
        remember(e);
        if (body.isPresent()) {
          statement(body.get());
          live = true;
          locks = locks.leaveScope(scope);
        }
      }
    }
    depth--;
  }

  private void leave(List<CNode> value) {
    Optional<Trylock> trylock = trylock(value);
    if (trylock.isEmpty()) {
      expression(value);
    } else {
      attempt(trylock.get().call);
    }
    if (!live) {
      return;
    }
    HeldLocks out = locks.leaveScope(0);
    if (trylock.isPresent()) {
      exits.add(new Exit(out.apply(trylock.get().ifTrue), TRUE));
      exits.add(new Exit(out.apply(trylock.get().ifFalse), FALSE));
    } else {
      exits.add(new Exit(out, value));
    }
  }

  private static boolean isEndless(List<CNode> head) {
    return CNode.single(head).filter(t -> t.equals("1") || t.equals("true")).isPresent()
        || head.stream().allMatch(n -> n instanceof CNode.Leaf(String t, _) && t.equals(";"));
  }

  private void block(List<CStmt> list) {
    List<Fact> saved = facts;
    facts = new ArrayList<>(facts);
    int scope = locks.held().size();
    for (CStmt s : list) {
      if (!live && !(s instanceof CStmt.Label) && !mayHoldLabel(s)) {
        continue;
      }
      statement(s);
    }
    locks = locks.leaveScope(scope);
    facts = saved;
  }

  private static boolean mayHoldLabel(CStmt s) {
    return switch (s) {
      case CStmt.Block(List<CStmt> list) -> list.stream().anyMatch(FunctionWalker::mayHoldLabel);
      case CStmt.Label _ -> true;
      case CStmt.If _, CStmt.Loop _, CStmt.DoWhile _, CStmt.Switch _ -> true;
      case CStmt.Return _, CStmt.Goto _, CStmt.Exit _, CStmt.Eval _ -> false;
    };
  }

  private void scoped(List<Fact> more, CStmt s) {
    List<Fact> saved = facts;
    facts = new ArrayList<>(facts);
    facts.addAll(more);
    statement(s);
    facts = saved;
  }

  private void branch(CStmt.If s) {
    Optional<Trylock> trylock = trylock(s.condition());
    if (trylock.isEmpty()) {
      expression(s.condition());
    } else {
      attempt(trylock.get().call);
    }
    Fact.Split split = branches.split(s.condition());
    HeldLocks before = locks;
    locks = trylock.map(t -> before.apply(t.ifTrue)).orElse(before);
    boolean wasLive = live;
    scoped(split.yes(), s.then());
    HeldLocks afterThen = locks;
    boolean thenFlows = live;
    live = wasLive;
    locks = trylock.map(t -> before.apply(t.ifFalse)).orElse(before);
    if (s.otherwise().isPresent()) {
      scoped(split.no(), s.otherwise().get());
    }
    boolean elseFlows = live;
    if (thenFlows && elseFlows) {
      mixed |= afterThen.total() != locks.total();
      locks = HeldLocks.lesser(afterThen, locks);
    } else if (thenFlows) {
      locks = afterThen;
    }
    live = thenFlows || elseFlows;
    if (!thenFlows && wasLive) {
      facts.addAll(split.no());
    } else if (!elseFlows && wasLive) {
      facts.addAll(split.yes());
    }
  }

  /// A call whose result decides: what it needs counts, what it takes is up to the branches.
  private void attempt(CNode.Call call) {
    arguments(call);
    String line = function.lineAt(call.at());
    for (Need n : derivation.effect(call.name(), function).needs()) {
      need(n, call, call.name(), line);
    }
  }

  /// Notes `x = trylock(..)`, for the test of `x` that follows.
  private void remember(List<CNode> e) {
    int n = e.size();
    if (n >= 3
        && e.get(n - 1) instanceof CNode.Call call
        && e.get(n - 2) instanceof CNode.Leaf(String op, _)
        && op.equals("=")
        && e.get(n - 3) instanceof CNode.Leaf(String name, _)) {
      if (outcome(call, false).isPresent()) {
        pending.put(name, call);
        untested.add(name);
      } else {
        pending.remove(name);
      }
    }
  }

  private record Trylock(CNode.Call call, ContextChange ifTrue, ContextChange ifFalse) {}

  /// A condition that is one call whose result says whether a lock was taken.
  private Optional<Trylock> trylock(List<CNode> condition) {
    List<CNode> c = CNode.strip(condition);
    boolean negated = false;
    while (!c.isEmpty()) {
      if (c.getFirst() instanceof CNode.Leaf(String t, _) && t.equals("!")) {
        negated = !negated;
        c = CNode.strip(c.subList(1, c.size()));
      } else if (c.size() == 1
          && c.getFirst() instanceof CNode.Call call
          && (call.name().equals("likely") || call.name().equals("unlikely"))
          && call.args().size() == 1) {
        c = CNode.strip(call.args().getFirst());
      } else {
        break;
      }
    }
    Optional<String> variable = CNode.single(c);
    if (variable.isPresent() && pending.containsKey(variable.get())) {
      CNode.Call held = pending.get(variable.get());
      untested.remove(variable.get());
      return outcome(new CNode.Call(held.name(), List.of(), held.access(), held.at()), negated);
    }
    if (c.size() != 1 || !(c.getFirst() instanceof CNode.Call call)) {
      return Optional.empty();
    }
    return outcome(call, negated);
  }

  private Optional<Trylock> outcome(CNode.Call call, boolean negated) {
    if (call.access() == CNode.Access.MEMBER) {
      return Optional.empty();
    }
    Map<ResultShape, ContextChange> outcomes = derivation.effect(call.name(), function).outcomes();
    if (outcomes.isEmpty()) {
      return Optional.empty();
    }
    ContextChange yes =
        outcomes.getOrDefault(
            ResultShape.Plain.NONZERO,
            outcomes.getOrDefault(ResultShape.Plain.NONNULL, ContextChange.NONE));
    ContextChange no =
        outcomes.getOrDefault(
            ResultShape.Plain.ZERO,
            outcomes.getOrDefault(ResultShape.Plain.NULL, ContextChange.NONE));
    return Optional.of(negated ? new Trylock(call, no, yes) : new Trylock(call, yes, no));
  }

  // ---- expressions

  private void expression(List<CNode> nodes) {
    if (++depth > 200) {
      depth--;
      return;
    }
    List<Fact> saved = facts;
    int from = 0;
    for (int i = 0; i < nodes.size(); i++) {
      CNode n = nodes.get(i);
      switch (n) {
        case CNode.Leaf(String text, _) -> {
          switch (text) {
            case "&&" -> {
              facts = new ArrayList<>(facts);
              facts.addAll(branches.split(nodes.subList(from, i)).yes());
              from = i + 1;
            }
            case "||" -> {
              facts = new ArrayList<>(facts);
              facts.addAll(branches.split(nodes.subList(from, i)).no());
              from = i + 1;
            }
            case "?" -> i = ternary(nodes, from, i);
            case ",", ";", "=", ":" -> {
              facts = saved;
              from = i + 1;
            }
            default -> {}
          }
        }
        case CNode.Group(_, List<CNode> inside, int at) -> {
          expression(inside);
          if (i + 1 < nodes.size()
              && nodes.get(i + 1) instanceof CNode.Group(char open, _, _)
              && open == '('
              && callsThroughPointer(inside)) {
            indirect(CNode.strip(inside), at);
          }
        }
        case CNode.Statements(CStmt body, _) -> {
          boolean wasLive = live;
          statement(body);
          live = wasLive;
        }
        case CNode.Call call -> {
          if (isGuard(call)) {
            i = guard(call, nodes, i);
          } else {
            call(call);
          }
        }
      }
    }
    facts = saved;
    depth--;
  }

  private int ternary(List<CNode> nodes, int from, int question) {
    int colon = question + 1;
    int open = 0;
    while (colon < nodes.size()) {
      if (nodes.get(colon) instanceof CNode.Leaf(String t, _)) {
        if (t.equals("?")) {
          open++;
        } else if (t.equals(":") && open-- == 0) {
          break;
        }
      }
      colon++;
    }
    Fact.Split split = branches.split(nodes.subList(from, question));
    List<Fact> saved = facts;
    facts = new ArrayList<>(saved);
    facts.addAll(split.yes());
    expression(nodes.subList(question + 1, colon));
    facts = new ArrayList<>(saved);
    facts.addAll(split.no());
    expression(nodes.subList(Math.min(colon + 1, nodes.size()), nodes.size()));
    facts = saved;
    return nodes.size();
  }

  private static boolean callsThroughPointer(List<CNode> inside) {
    return !inside.isEmpty()
        && inside.getFirst() instanceof CNode.Leaf(String t, _)
        && t.equals("*")
        && inside.size() > 1;
  }

  private void indirect(List<CNode> pointer, int at) {
    String last = "";
    for (CNode n : pointer) {
      if (n instanceof CNode.Leaf(String t, _) && CLexer.isIdentStart(t.charAt(0))) {
        last = t;
      }
    }
    callNamed(
        new CNode.Call(
            last, List.of(), pointer.size() > 2 ? CNode.Access.MEMBER : CNode.Access.NAME, at));
  }

  private void arguments(CNode.Call call) {
    for (List<CNode> arg : call.args()) {
      expression(arg);
    }
  }

  private void call(CNode.Call call) {
    if (NOT_EVALUATED.contains(call.name()) || call.name().startsWith("__builtin_types")) {
      return;
    }
    arguments(call);
    callNamed(call);
  }

  private void callNamed(CNode.Call call) {
    if (CWords.isKeyword(call.name())) {
      return;
    }
    if (call.name().equals("__free") && !call.args().isEmpty()) {
      CNode.single(call.args().getFirst())
          .flatMap(derivation::cleanup)
          .ifPresent(text -> foreign(text, call.at()));
      return;
    }
    if (call.access() == CNode.Access.MEMBER) {
      member(call);
      return;
    }
    Assertions.of(call)
        .filter(_ -> facts.isEmpty() && locks.held().isEmpty())
        .ifPresent(
            r ->
                needs.putIfAbsent(
                    r, new Need(r, List.of(call.name()), function.lineAt(call.at()))));
    int p = function.param(call.name());
    if (p >= 0) {
      Fact.under(Condition.ALWAYS, facts)
          .ifPresent(c -> paramCalls.add(new CEffect.ParamCall(p, c, passedOn(call))));
      return;
    }
    if (locals.of(call.name()).isPresent() && derivation.isUndefined(call.name(), function)) {
      local(call);
      return;
    }
    if (saturated()) {
      derivation.primitive(call.name()).ifPresent(e -> apply(e, call, call.name()));
      return;
    }
    CEffect effect =
        derivation.chosen(call).orElseGet(() -> derivation.effect(call.name(), function));
    apply(effect, call, call.name());
  }

  GfpConstants.Reclaim reclaim(String flag) {
    return derivation.reclaim(flag, function);
  }

  /// Whether it sleeps whatever else it does: then only the locks it takes by name still matter.
  private boolean saturated() {
    return needs.containsKey(Requirement.SLEEPS);
  }

  private List<Integer> passedOn(CNode.Call call) {
    return call.args().stream().map(a -> CNode.single(a).map(function::param).orElse(-1)).toList();
  }

  /// A call through a local variable that holds a function.
  private void local(CNode.Call call) {
    for (List<CNode> value : locals.of(call.name()).orElse(List.of())) {
      Optional<String> name = CNode.single(value);
      int p = name.map(function::param).orElse(-1);
      if (p >= 0) {
        Fact.under(Condition.ALWAYS, facts)
            .ifPresent(c -> paramCalls.add(new CEffect.ParamCall(p, c, passedOn(call))));
      } else if (name.isPresent() && !derivation.isUndefined(name.get(), function)) {
        apply(derivation.effect(name.get(), function), call, name.get());
      } else {
        lose("calls through the variable `" + call.name() + "`");
        return;
      }
    }
  }

  private void member(CNode.Call call) {
    if (saturated()) {
      return;
    }
    Optional<CEffect> known = derivation.slot(call.name(), function);
    if (known.isPresent()) {
      apply(known.get(), call, "->" + call.name());
    } else {
      lose("calls through the field `" + call.name() + "`");
    }
  }

  private void lose(String what) {
    if (Fact.under(Condition.ALWAYS, facts).isPresent()
        && (locks.held().isEmpty() || suppression == Suppression.NONE)) {
      lost.add(what + " in " + function.name());
    }
  }

  // ---- what a callee does

  private void apply(CEffect effect, CNode.Call call, String shown) {
    if (effect.isNone()) {
      return;
    }
    String line = function.lineAt(call.at());
    for (Need n : effect.needs()) {
      need(n, call, shown, line);
    }
    for (String what : effect.lost()) {
      lose0(what);
    }
    for (CEffect.ParamCall p : effect.calls()) {
      callback(p, call);
    }
    uncertain |= effect.balance() == CEffect.Balance.UNCERTAIN;
    locks = locks.apply(effect.change());
    if (effect.ending() == CEffect.Ending.DIVERGES) {
      live = false;
    }
  }

  private void lose0(String what) {
    if (Fact.under(Condition.ALWAYS, facts).isPresent()
        && (locks.held().isEmpty() || suppression == Suppression.NONE)) {
      lost.add(what);
    }
  }

  private void need(Need n, CNode.Call call, String shown, String line) {
    Optional<Condition> own = conditions.translate(n.requirement().when(), call);
    if (own.isEmpty()) {
      return;
    }
    Optional<Condition> when = Fact.under(own.get(), facts);
    if (when.isEmpty() && n.sleeps()) {
      return;
    }
    boolean shielded = !locks.held().isEmpty() && suppression == Suppression.UNDER_OWN_LOCKS;
    Requirement asked =
        n.sleeps() && shielded
            ? LockOutcome.shifted(n.requirement(), locks.held().size())
            : n.requirement();
    if (LockOutcome.isImpossible(asked)) {
      suppressed = true;
      return;
    }
    if (n.requirement().strength() == Requirement.Strength.CONTEXT && !isWrapper()) {
      // What a callee asks beyond not sleeping is between it and this function.
      return;
    }
    Requirement r =
        LockOutcome.underReleased(asked, when.orElse(own.get()), locks.released().size());
    if (r.strength() == Requirement.Strength.RT_LOCK) {
      r = Requirement.RT_LOCK;
    }
    List<String> chain = new ArrayList<>();
    chain.add(shown);
    chain.addAll(n.chain().subList(0, Math.min(n.chain().size(), MAX_CHAIN)));
    needs.putIfAbsent(r, new Need(r, List.copyOf(chain), line));
  }

  /// The callee calls the function that an argument names.
  private void callback(CEffect.ParamCall p, CNode.Call call) {
    Optional<Condition> when = Fact.under(p.when(), facts);
    if (when.isEmpty()) {
      return;
    }
    Optional<String> name =
        CallConditions.argument(call, p.param()).flatMap(a -> CNode.single(withoutAddress(a)));
    if (name.isEmpty()) {
      Optional<List<CNode>> arg = CallConditions.argument(call, p.param());
      // What stands in a macro's argument was looked at where it stands.
      boolean code = arg.isPresent() && arg.get().size() != 1;
      if (!code) {
        lose("calls the function in an argument of " + call.name());
      }
      return;
    }
    int outer = function.param(name.get());
    if (outer >= 0) {
      paramCalls.add(new CEffect.ParamCall(outer, when.get(), List.of()));
      return;
    }
    if (name.get().equals("NULL")
        || name.get().equals("true")
        || name.get().equals("false")
        || !CLexer.isIdentStart(name.get().charAt(0))) {
      return;
    }
    if (locals.of(name.get()).isPresent()) {
      for (List<CNode> value : locals.of(name.get()).orElse(List.of())) {
        Optional<String> held = CNode.single(withoutAddress(value));
        if (held.isPresent() && !derivation.isUndefined(held.get(), function)) {
          CNode.Call target = new CNode.Call(held.get(), List.of(), CNode.Access.NAME, call.at());
          apply(derivation.effect(held.get(), function), target, held.get());
        } else {
          lose("calls the function in `" + name.get() + "`");
        }
      }
      return;
    }
    List<Fact> saved = facts;
    facts = new ArrayList<>(facts);
    if (!(p.when() instanceof Condition.Always)) {
      facts.add(new Fact.When(p.when()));
    }
    if (derivation.isUndefined(name.get(), function)) {
      lose("calls the function in `" + name.get() + "`");
    } else {
      List<List<CNode>> args = new ArrayList<>();
      for (int i : p.args()) {
        args.add(CallConditions.argument(call, i).orElse(List.of()));
      }
      CNode.Call target = new CNode.Call(name.get(), args, CNode.Access.NAME, call.at());
      apply(derivation.effect(name.get(), function), target, name.get());
    }
    facts = saved;
  }

  /// Whether this is another name for one function: a macro, a helper, or inline in a header.
  private boolean isWrapper() {
    return function.isMacro()
        || function.name().startsWith(BindingsSynthesizer.HELPER)
        || function.file().isHeader();
  }

  private static List<CNode> withoutAddress(List<CNode> arg) {
    return arg.size() == 2 && arg.getFirst() instanceof CNode.Leaf(String t, _) && t.equals("&")
        ? arg.subList(1, 2)
        : arg;
  }

  // ---- scoped guards

  private static boolean isGuard(CNode.Call call) {
    return GUARDS.contains(call.name()) && !call.args().isEmpty();
  }

  private int guard(CNode.Call call, List<CNode> nodes, int at) {
    call.args().stream().skip(1).forEach(this::expression);
    int next = at;
    if (at + 1 < nodes.size() && nodes.get(at + 1) instanceof CNode.Group(_, List<CNode> args, _)) {
      expression(args);
      next = at + 1;
    }
    Optional<String> name = CNode.single(call.args().getFirst());
    HeldLocks before = locks;
    name.flatMap(derivation::guard).ifPresent(text -> foreign(text, call.at()));
    locks = locks.guarded(before);
    return next;
  }

  /// Code from a generator's argument, such as the lock expression of a `DEFINE_GUARD`.
  private void foreign(String code, int at) {
    CText text = CText.of("<generated>", code);
    if (BodyParser.parse(text, 0, text.length()) instanceof CStmt.Block(List<CStmt> list)) {
      for (CStmt s : list) {
        if (s instanceof CStmt.Eval(List<CNode> e, _)) {
          for (CNode n : e) {
            foreignNode(n, at);
          }
        }
      }
    }
  }

  private void foreignNode(CNode n, int at) {
    switch (n) {
      case CNode.Call c -> {
        c.args().forEach(a -> a.forEach(x -> foreignNode(x, at)));
        if (c.access() == CNode.Access.NAME) {
          callNamed(new CNode.Call(c.name(), c.args(), c.access(), at));
        }
      }
      case CNode.Group(_, List<CNode> inside, _) -> inside.forEach(x -> foreignNode(x, at));
      case CNode.Statements _, CNode.Leaf _ -> {}
    }
  }
}
