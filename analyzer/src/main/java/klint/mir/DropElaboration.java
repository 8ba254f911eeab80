// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator.Switch;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Instances;
import klint.types.Ty;

/// Makes every drop definite: gone where nothing is left, kept where the value is surely there,
/// behind a flag where it depends on the path, field by field where a part was moved out.
///
/// Source: rustc-dev-guide, "Drop elaboration"; the Reference, "Destructors".
final class DropElaboration {
  private final Body body;
  private final Instances instances;
  private final Optional<DefId> env;
  private final MovePaths paths = new MovePaths();
  private final InitFlow flow;
  private final List<List<Statement>> statements = new ArrayList<>();
  private final List<Terminator> terminators = new ArrayList<>();
  private final List<Body.LocalDecl> locals;
  private final Map<Integer, Integer> flags = new HashMap<>();
  private final Map<Integer, Terminator.Drop> dropped = new LinkedHashMap<>();

  private DropElaboration(Body body, Instances instances, DefId owner) {
    this.body = body;
    this.instances = instances;
    this.env = Optional.of(owner);
    this.locals = new ArrayList<>(body.locals());
    this.flow = new InitFlow(body, paths);
  }

  static Body run(Body body, Instances instances, DefId owner) {
    return new DropElaboration(body, instances, owner).elaborate();
  }

  private Body elaborate() {
    collect();
    if (paths.size() == 0) {
      return body;
    }
    InitFlow solved = new InitFlow(body, paths);
    solved.run();
    for (Body.BasicBlock b : body.blocks()) {
      statements.add(new ArrayList<>(b.statements()));
      terminators.add(b.terminator());
    }
    for (int i = 0; i < body.blocks().size(); i++) {
      InitFlow.State s = solved.entry(i);
      Body.BasicBlock b = body.blocks().get(i);
      b.statements().forEach(st -> flow.statement(st, s));
      if (b.terminator() instanceof Terminator.Drop d) {
        // Where the drop is over its flags are cleared: a loop may come back.
        int after = block(new Terminator.Goto(d.target(), d.span()));
        dropped.put(after, d);
        Terminator.Drop run = new Terminator.Drop(d.place(), after, d.reason(), d.span());
        terminators.set(i, new Terminator.Goto(drop(run, s), d.span()));
      }
    }
    if (!flags.isEmpty()) {
      setFlags();
      clearDropped();
    }
    List<Body.BasicBlock> out = new ArrayList<>();
    for (int i = 0; i < terminators.size(); i++) {
      out.add(new Body.BasicBlock(statements.get(i), terminators.get(i)));
    }
    return Graph.prune(new Body(body.owner(), body.params(), locals, out, body.span()));
  }

  private void collect() {
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Drop d) {
        int local = d.place().local();
        paths.local(local, body.locals().get(local).type());
      }
    }
    for (Body.BasicBlock b : body.blocks()) {
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign a) {
          InitFlow.operands(a.value()).forEach(this::moved);
          paths.note(a.place());
        }
      }
      switch (b.terminator()) {
        case Terminator.Call c -> {
          c.args().forEach(this::moved);
          paths.note(c.destination());
        }
        case Terminator.Drop d -> paths.note(d.place());
        case Terminator.Await a -> paths.note(a.destination());
        case Terminator.Goto _,
            Terminator.Switch _,
            Terminator.Return _,
            Terminator.Unreachable _,
            Terminator.Asm _,
            Terminator.Unknown _ -> {}
      }
    }
  }

  private void moved(Operand o) {
    if (o instanceof Operand.Move m) {
      paths.note(m.place());
    }
  }

  // ---- one drop

  private int block(Terminator t) {
    statements.add(new ArrayList<>());
    terminators.add(t);
    return terminators.size() - 1;
  }

  /// The block that drops what is there and goes on to the drop's target.
  private int drop(Terminator.Drop d, InitFlow.State s) {
    Optional<MovePaths.Found> f = paths.find(d.place());
    if (f.isEmpty()) {
      return block(d);
    }
    int path = f.get().path();
    if (!f.get().exact()) {
      // A part that is never moved by itself is there when the whole is; what a reference points to
      // always is.
      return f.get().owned()
          ? guarded(path, d.place(), d, s, d.target())
          : s.init.get(path) ? block(d) : d.target();
    }
    return open(path, d, s, d.target());
  }

  private int guarded(int path, Place place, Terminator.Drop d, InitFlow.State s, int target) {
    if (!s.init.get(path)) {
      return target;
    }
    if (!instances.needsDrop(place.type(), env)) {
      return target;
    }
    int run = block(new Terminator.Drop(place, target, d.reason(), d.span()));
    return s.uninit.get(path) ? ifFlag(path, run, target, d.span()) : run;
  }

  private int ifFlag(int path, int run, int target, Span span) {
    Place flag = new Place(flag(path), List.of(), Ty.BOOL);
    return block(
        new Switch(
            new Operand.Copy(flag),
            Optional.empty(),
            List.of(new Switch.Arm(BigInteger.ZERO, target)),
            Optional.of(run),
            span));
  }

  private int flag(int path) {
    return flags.computeIfAbsent(
        path,
        p -> {
          locals.add(
              new Body.LocalDecl(
                  "",
                  Ty.BOOL,
                  Mutability.MUT,
                  Body.LocalKind.DROP_FLAG,
                  locals.get(paths.path(p).place.local()).span()));
          return locals.size() - 1;
        });
  }

  /// Whether everything below a path is as the path itself.
  private boolean uniform(int path, InitFlow.State s) {
    for (int i : paths.subtree(path)) {
      if (s.init.get(i) != s.init.get(path) || s.uninit.get(i) != s.uninit.get(path)) {
        return false;
      }
    }
    // May or may not be there: then the parts may differ from the whole on some path.
    return paths.subtree(path).size() == 1 || !(s.init.get(path) && s.uninit.get(path));
  }

  private int open(int path, Terminator.Drop d, InitFlow.State s, int target) {
    MovePaths.Path p = paths.path(path);
    if (uniform(path, s)) {
      return guarded(path, p.place, d, s, target);
    }
    boolean any = paths.subtree(path).stream().anyMatch(s.init::get);
    if (!any) {
      return target;
    }
    Map<Place.Step, Integer> children = p.children;
    if (children.keySet().stream().anyMatch(k -> k instanceof Place.Step.Downcast)) {
      return variants(path, d, s, target);
    }
    for (Map.Entry<Place.Step, Integer> child : children.entrySet()) {
      if (child.getKey() instanceof Place.Step.Deref) {
        // A box whose content was moved out: what remains is its memory.
        return open(child.getValue(), d, s, target);
      }
    }
    return fields(path, p.place, instances.fieldTypes(p.place.type(), 0, env), d, s, target);
  }

  private int fields(
      int path, Place base, List<Ty> types, Terminator.Drop d, InitFlow.State s, int target) {
    int next = target;
    for (int i = types.size() - 1; i >= 0; i--) {
      Integer child = paths.path(path).children.get(new Place.Step.Field(i, Ty.UNIT));
      next =
          child != null
              ? open(child, d, s, next)
              : guarded(path, base.field(i, types.get(i)), d, s, next);
    }
    return next;
  }

  private int variants(int path, Terminator.Drop d, InitFlow.State s, int target) {
    MovePaths.Path p = paths.path(path);
    List<Switch.Arm> arms = new ArrayList<>();
    for (Map.Entry<Place.Step, Integer> e : p.children.entrySet()) {
      if (e.getKey() instanceof Place.Step.Downcast v) {
        int child = e.getValue();
        int run =
            fields(
                child,
                paths.path(child).place,
                instances.fieldTypes(p.place.type(), v.variant(), env),
                d,
                s,
                target);
        arms.add(new Switch.Arm(BigInteger.valueOf(v.variant()), run));
      }
    }
    int rest = guarded(path, p.place, d, s, target);
    locals.add(
        new Body.LocalDecl("", Ty.ISIZE, Mutability.MUT, Body.LocalKind.TEMPORARY, d.span()));
    Place t = new Place(locals.size() - 1, List.of(), Ty.ISIZE);
    int test =
        block(
            new Switch(
                new Operand.Copy(t), Optional.of(p.place), arms, Optional.of(rest), d.span()));
    statements.get(test).add(new Statement.Assign(t, new Rvalue.Discriminant(p.place), d.span()));
    return test;
  }

  // ---- flags

  /// Keeps the flags true exactly while their paths hold a value.
  private void setFlags() {
    for (int i = 0; i < body.blocks().size(); i++) {
      Body.BasicBlock b = body.blocks().get(i);
      List<Statement> out = new ArrayList<>();
      if (i == 0) {
        for (int path : flags.keySet().stream().sorted().toList()) {
          int local = paths.path(path).place.local();
          out.add(set(path, local >= 1 && local <= body.params(), body.span()));
        }
      }
      for (Statement s : b.statements()) {
        out.add(s);
        changes(st -> flow.statement(s, st), s.span(), out);
      }
      statements.set(i, out);
      if (b.terminator() instanceof Terminator.Drop) {
        continue;
      }
      if (b.terminator() instanceof Terminator.Switch s && s.of().isPresent()) {
        clearRuledOut(i, s);
        continue;
      }
      List<Statement> after = new ArrayList<>();
      changes(st -> flow.terminator(b.terminator(), st), b.terminator().span(), after);
      if (!after.isEmpty()) {
        Terminator t = terminators.get(i);
        terminators.set(
            i,
            Graph.retarget(
                t,
                target -> {
                  int split = block(new Terminator.Goto(target, t.span()));
                  statements.get(split).addAll(after);
                  return split;
                }));
      }
    }
  }

  private void clearRuledOut(int block, Switch s) {
    terminators.set(
        block,
        Graph.retarget(
            terminators.get(block),
            target -> {
              List<Statement> clear = new ArrayList<>();
              for (int path : flow.ruledOut(s, target)) {
                if (flags.containsKey(path)) {
                  clear.add(set(path, false, s.span()));
                }
              }
              if (clear.isEmpty()) {
                return target;
              }
              int split = block(new Terminator.Goto(target, s.span()));
              statements.get(split).addAll(clear);
              return split;
            }));
  }

  private void clearDropped() {
    for (Map.Entry<Integer, Terminator.Drop> e : dropped.entrySet()) {
      changes(
          st -> flow.terminator(e.getValue(), st), e.getValue().span(), statements.get(e.getKey()));
    }
  }

  private Statement set(int path, boolean value, Span span) {
    return new Statement.Assign(
        new Place(flag(path), List.of(), Ty.BOOL),
        new Rvalue.Use(Constants.truth(value, span)),
        span);
  }

  private interface Step {
    void run(InitFlow.State state);
  }

  /// The flags that a step surely sets or clears, found by running it from the opposite state.
  private void changes(Step step, Span span, List<Statement> out) {
    InitFlow.State none = all(false);
    InitFlow.State full = all(true);
    step.run(none);
    step.run(full);
    for (int path : flags.keySet().stream().sorted().toList()) {
      if (none.init.get(path)) {
        out.add(set(path, true, span));
      } else if (!full.init.get(path)) {
        out.add(set(path, false, span));
      }
    }
  }

  private InitFlow.State all(boolean init) {
    java.util.BitSet on = new java.util.BitSet();
    on.set(0, paths.size());
    return init
        ? new InitFlow.State(on, new java.util.BitSet())
        : new InitFlow.State(new java.util.BitSet(), on);
  }
}
