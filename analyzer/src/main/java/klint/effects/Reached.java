// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import klint.mir.Body;
import klint.mir.Operand;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.types.Ty;
import klint.types.Tys;

/// What of the program runs, as far as it knows all callers: a closure, or a function that nobody
/// outside can name, does not if each of its calls is where no case gets.
///
/// One that no call leads to at all, or only its own and those of others like it, is taken to run,
/// since how it does may be what nobody saw; but for a closure in a variable that nobody reads. So
/// is a function that is mentioned other than by calling it.
///
/// All run if anything of the program is not known: a call that could not be resolved, a body there
/// was no time for, a limit that was reached.
final class Reached {
  private final Program program;
  private final Set<Instance.Code> codes = new HashSet<>();
  private final Set<Reach.Target> seen = new HashSet<>();
  private final List<Reach.Target> left = new ArrayList<>();

  /// Functions that only call each other.
  private final Set<DefId> apart;

  /// Functions of which there are values.
  private final Set<DefId> values = new HashSet<>();

  private final boolean complete;

  private Reached(Program program, Coverage coverage) {
    this.program = program;
    Map<DefId, List<Flow>> bodies = bodies();
    this.apart = apart(bodies);
    boolean known = coverage == Coverage.ALL_BODIES && program.limits.knowAllCode();
    for (List<Flow> flows : bodies.values()) {
      for (Flow f : flows) {
        known &= isResolved(f);
        mention(f);
      }
    }
    this.complete = known;
  }

  /// Whether there was time for all bodies of the program.
  enum Coverage {
    ALL_BODIES,
    SOME_BODIES
  }

  /// The bodies of the instances by their owners, each once.
  private Map<DefId, List<Flow>> bodies() {
    Map<DefId, List<Flow>> out = new LinkedHashMap<>();
    Set<Instance.Code> read = new HashSet<>();
    for (Instance i : program.all().keySet()) {
      if (i.owner().isPresent() && read.add(i.code())) {
        program
            .body(i.code())
            .ifPresent(f -> out.computeIfAbsent(i.owner().get(), _ -> new ArrayList<>()).add(f));
      }
    }
    return out;
  }

  private static boolean isResolved(Flow flow) {
    return flow.body().blocks().stream()
        .map(Body.BasicBlock::terminator)
        .noneMatch(
            t ->
                t instanceof Terminator.Unknown
                    || (t instanceof Terminator.Call c
                        && c.callee() instanceof Terminator.CallTarget.Unresolved));
  }

  private void mention(Flow flow) {
    for (Body.BasicBlock b : flow.body().blocks()) {
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign a) {
          operands(a.value()).forEach(o -> mention(o.type()));
        }
      }
      switch (b.terminator()) {
        case Terminator.Call c -> c.args().forEach(o -> mention(o.type()));
        case Terminator.Asm a -> a.symbols().forEach(s -> values.add(s.def()));
        case Terminator.Await _,
            Terminator.Drop _,
            Terminator.Goto _,
            Terminator.Switch _,
            Terminator.Return _,
            Terminator.Unreachable _,
            Terminator.Unknown _ -> {}
      }
    }
  }

  private static List<Operand> operands(Rvalue value) {
    return switch (value) {
      case Rvalue.Use u -> List.of(u.operand());
      case Rvalue.Repeat r -> List.of(r.operand());
      case Rvalue.Cast c -> List.of(c.operand());
      case Rvalue.Aggregate g -> g.operands();
      case Rvalue.Opaque o -> o.operands();
      case Rvalue.Unary _,
          Rvalue.Binary _,
          Rvalue.Ref _,
          Rvalue.RawRef _,
          Rvalue.Discriminant _,
          Rvalue.Len _ ->
          List.of();
    };
  }

  private void mention(Ty type) {
    if (type instanceof Ty.FnDef f) {
      values.add(f.def());
    }
    Tys.parts(type).forEach(this::mention);
  }

  private Set<DefId> apart(Map<DefId, List<Flow>> bodies) {
    Map<DefId, Set<DefId>> calls = new LinkedHashMap<>();
    bodies.forEach(
        (owner, flows) -> {
          Set<DefId> of = calls.computeIfAbsent(owner, _ -> new LinkedHashSet<>());
          flows.forEach(f -> of.addAll(called(f)));
        });
    Set<DefId> led = new HashSet<>();
    List<DefId> open = new ArrayList<>();
    for (DefId owner : calls.keySet()) {
      Instance.Code code = new Instance.Code.Fn(owner);
      if ((!program.mayBeDead(code) || !program.isCalled(code)) && led.add(owner)) {
        open.add(owner);
      }
    }
    while (!open.isEmpty()) {
      for (DefId next : calls.getOrDefault(open.removeLast(), Set.of())) {
        if (led.add(next)) {
          open.add(next);
        }
      }
    }
    Set<DefId> out = new HashSet<>(calls.keySet());
    out.removeAll(led);
    return out;
  }

  private static Set<DefId> called(Flow flow) {
    Set<DefId> out = new LinkedHashSet<>();
    for (Body.BasicBlock b : flow.body().blocks()) {
      if (b.terminator() instanceof Terminator.Call c
          && c.callee() instanceof Terminator.CallTarget.Direct(var callee)) {
        out.add(callee.def());
      }
    }
    return out;
  }

  static Reached of(Program program, Coverage coverage) {
    Reached r = new Reached(program, coverage);
    if (!r.complete) {
      return r;
    }
    program
        .all()
        .forEach(
            (instance, result) -> {
              if (r.isEntry(instance)) {
                r.reach(new Reach.Target.Code(instance));
                result.summary().ran().forEach(x -> r.reach(x.target()));
              }
            });
    while (!r.left.isEmpty()) {
      if (r.left.removeLast() instanceof Reach.Target.Code c) {
        program.finished(c.instance()).ifPresent(f -> f.live().forEach(r::reach));
      }
    }
    return r;
  }

  private void reach(Reach.Target target) {
    if (seen.add(target)) {
      left.add(target);
      if (target instanceof Reach.Target.Code c) {
        codes.add(c.instance().code());
      }
    }
  }

  /// Whether what was found in an instance can happen.
  boolean happens(Instance instance, Program.Reported found) {
    if (!complete || isEntry(instance) || !program.mayBeDead(instance.code())) {
      return true;
    }
    return codes.contains(instance.code())
        && (!(found.violation() instanceof Violation.Unmet u)
            || seen.contains(Run.wrong(u.function(), u.span(), u.need())));
  }

  private boolean isEntry(Instance instance) {
    Instance.Code code = instance.code();
    if (!program.mayBeDead(code)) {
      return !(code instanceof Instance.Code.Glue)
          && instance.owner().filter(program::isReported).isPresent()
          && program.instances.identity(instance.owner().get()).equals(instance.args());
    }
    boolean alone =
        code instanceof Instance.Code.Fn f && (apart.contains(f.def()) || values.contains(f.def()));
    return (alone || !program.isCalled(code) || program.isGivenAway(code)) && !isNeverRead(code);
  }

  // ---- closures in variables

  private final Map<DefId, Set<Ty.ClosureId>> unread = new HashMap<>();

  private boolean isNeverRead(Instance.Code code) {
    return code instanceof Instance.Code.Closure k
        && !program.isGivenAway(code)
        && !program.isCalled(code)
        && unread.computeIfAbsent(k.id().owner(), this::unread).contains(k.id());
  }

  /// The closures of a function that a variable is set to and nothing else.
  private Set<Ty.ClosureId> unread(DefId owner) {
    Set<Ty.ClosureId> out = new HashSet<>();
    List<Instance.Code> codes = new ArrayList<>(List.of(new Instance.Code.Fn(owner)));
    program
        .inference
        .body(owner)
        .ifPresent(
            b ->
                b.closures()
                    .keySet()
                    .forEach(
                        n -> codes.add(new Instance.Code.Closure(new Ty.ClosureId(owner, n)))));
    for (Instance.Code code : codes) {
      program.body(code).ifPresent(f -> unread(f, out));
    }
    return out;
  }

  private static void unread(Flow flow, Set<Ty.ClosureId> out) {
    for (Body.BasicBlock b : flow.body().blocks()) {
      for (Statement s : b.statements()) {
        if (s instanceof Statement.Assign a
            && a.value() instanceof Rvalue.Aggregate g
            && g.kind() instanceof Rvalue.Aggregate.Kind.Closure(Ty.Closure k)
            && a.place().isLocal()
            && a.place().local() > flow.body().params()
            && !flow.read().get(a.place().local())) {
          out.add(k.id());
        }
      }
    }
  }
}
