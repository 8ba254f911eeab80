// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import klint.base.Span;
import klint.mir.InitFlow.Change;
import klint.mir.Terminator.Switch;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Instances;
import klint.types.Ty;

/// Makes every drop definite: gone where nothing is left, kept where the value is surely there,
/// behind a flag where it depends on the path, part by part where a part was moved out.
///
/// Source: rustc-dev-guide, "Drop elaboration"; the Reference, "Destructors".
final class DropElaboration {
  private final Body body;
  private final Instances instances;
  private final Optional<DefId> env;
  private final MovePaths paths;
  private final InitFlow flow;
  private final List<List<Statement>> statements = new ArrayList<>();
  private final List<Terminator> terminators = new ArrayList<>();
  private final List<Body.LocalDecl> locals;
  private final Map<Integer, Integer> flags = new TreeMap<>();
  private final Map<Integer, Terminator.Drop> dropped = new LinkedHashMap<>();

  private DropElaboration(Body body, Instances instances, DefId owner) {
    this.body = body;
    this.instances = instances;
    this.env = Optional.of(owner);
    this.locals = new ArrayList<>(body.locals());
    this.paths = new MovePaths(instances, env);
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
    for (Body.BasicBlock b : body.blocks()) {
      statements.add(b.statements());
      terminators.add(b.terminator());
    }
    flow.run(this::block);
    if (!flags.isEmpty()) {
      setFlags();
    }
    List<Body.BasicBlock> out = new ArrayList<>();
    for (int i = 0; i < terminators.size(); i++) {
      out.add(new Body.BasicBlock(statements.get(i), terminators.get(i)));
    }
    return Graph.prune(
        new Body(body.owner(), body.params(), locals, out, body.meets(), body.span()));
  }

  private void block(int index, InitFlow.State entry) {
    Body.BasicBlock b = body.blocks().get(index);
    if (b.terminator() instanceof Terminator.Drop d) {
      InitFlow.State s = entry.copy();
      b.statements().forEach(st -> flow.statement(st, s::set));
      // Where the drop is over its flags are cleared: a loop may come back.
      int after = newBlock(new Terminator.Goto(d.target(), d.span()));
      dropped.put(after, d);
      int begin =
          flow.path(d.place())
              .map(p -> new PathDrop(d, s, paths, instances, env, new Growing()).whole(p, after))
              .orElseGet(
                  () -> newBlock(new Terminator.Drop(d.place(), after, d.reason(), d.span())));
      terminators.set(index, new Terminator.Goto(begin, d.span()));
    }
  }

  private void collect() {
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Drop d) {
        int local = d.place().local();
        paths.local(local, body.locals().get(local).type());
      }
    }
    if (paths.size() == 0) {
      return;
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

  private int newBlock(Terminator t) {
    return newBlock(List.of(), t);
  }

  private int newBlock(List<Statement> s, Terminator t) {
    statements.add(s);
    terminators.add(t);
    return terminators.size() - 1;
  }

  /// The body as the drops add to it.
  private final class Growing implements PathDrop.Host {
    @Override
    public int block(List<Statement> statements, Terminator t) {
      return newBlock(statements, t);
    }

    @Override
    public Place flag(int path) {
      return flagOf(path);
    }

    @Override
    public Place temporary(Ty type, Span span) {
      locals.add(new Body.LocalDecl("", type, Mutability.MUT, Body.LocalKind.TEMPORARY, span));
      return new Place(locals.size() - 1, List.of(), type);
    }
  }

  private Place flagOf(int path) {
    int flag =
        flags.computeIfAbsent(
            path,
            p -> {
              Span span = locals.get(paths.path(p).place.local()).span();
              locals.add(
                  new Body.LocalDecl("", Ty.BOOL, Mutability.MUT, Body.LocalKind.DROP_FLAG, span));
              return locals.size() - 1;
            });
    return new Place(flag, List.of(), Ty.BOOL);
  }

  // ---- flags

  /// Keeps the flags true exactly while their paths hold a value.
  private void setFlags() {
    for (int i = 0; i < body.blocks().size(); i++) {
      Body.BasicBlock b = body.blocks().get(i);
      List<Statement> out = new ArrayList<>();
      if (i == 0) {
        for (int path : flags.keySet()) {
          int local = paths.path(path).place.local();
          boolean param = local >= 1 && local <= body.params();
          set(path, param ? Change.GIVEN : Change.GONE, body.span(), out);
        }
      }
      for (Statement s : b.statements()) {
        out.add(s);
        flow.statement(s, (path, change) -> set(path, change, s.span(), out));
      }
      statements.set(i, out);
      Terminator t = b.terminator();
      if (t instanceof Terminator.Drop) {
        continue;
      }
      if (t instanceof Switch s && s.of().isPresent()) {
        onEdges(i, target -> flow.ruledOut(s, target));
        continue;
      }
      List<Statement> after = new ArrayList<>();
      flow.terminator(t, (path, change) -> set(path, change, t.span(), after));
      if (!after.isEmpty()) {
        retarget(i, _ -> after);
      }
    }
    for (Map.Entry<Integer, Terminator.Drop> e : dropped.entrySet()) {
      List<Statement> out = new ArrayList<>();
      Terminator.Drop d = e.getValue();
      flow.terminator(d, (path, change) -> set(path, change, d.span(), out));
      statements.set(e.getKey(), out);
    }
  }

  private interface Edge {
    BitSet gone(int target);
  }

  private void onEdges(int block, Edge edge) {
    BitSet flagged = new BitSet();
    flags.keySet().forEach(flagged::set);
    Span span = terminators.get(block).span();
    retarget(
        block,
        target -> {
          List<Statement> clear = new ArrayList<>();
          BitSet gone = (BitSet) edge.gone(target).clone();
          gone.and(flagged);
          gone.stream().forEach(p -> set(p, Change.GONE, span, clear));
          return clear;
        });
  }

  private interface OnWay {
    List<Statement> to(int target);
  }

  /// Puts statements on the ways out of a block.
  private void retarget(int block, OnWay way) {
    Terminator t = terminators.get(block);
    terminators.set(
        block,
        Graph.retarget(
            t,
            target -> {
              List<Statement> on = way.to(target);
              return on.isEmpty() ? target : newBlock(on, new Terminator.Goto(target, t.span()));
            }));
  }

  private void set(int path, Change change, Span span, List<Statement> out) {
    Integer flag = flags.get(path);
    if (flag != null) {
      out.add(
          new Statement.Assign(
              new Place(flag, List.of(), Ty.BOOL),
              new Rvalue.Use(Constants.truth(change == Change.GIVEN, span)),
              span));
    }
  }
}
