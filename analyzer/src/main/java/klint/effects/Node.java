// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.types.Callee;
import klint.types.Ty;
import org.jspecify.annotations.Nullable;

/// An instance while its component is analyzed: what is assumed of it so far, who used that, and
/// what its calls come to.
final class Node {
  final Instance instance;
  final @Nullable Flow flow;
  final int index;

  /// The least index of a node that is still open and can be reached from here.
  int low;

  Summary summary = Summary.BOTTOM;
  List<Program.Reported> violations = List.of();
  List<Reach.Target> live = List.of();
  boolean dirty = true;
  int runs;

  /// The limits that its last run reached.
  final Set<Limit> limits = Limits.none();

  final Set<Node> readers = new LinkedHashSet<>();

  /// Calls of members of the component that are not known to return, in the last run.
  final List<Descent> descents = new ArrayList<>();

  record Descent(Context context, Span span) {}

  private final IdentityHashMap<Terminator, Site> sites = new IdentityHashMap<>();
  private final IdentityHashMap<Terminator, Ty> dropped = new IdentityHashMap<>();
  private final Map<Callee, Site> constants = new HashMap<>();
  private Optional<Boolean> asWritten = Optional.empty();
  private @Nullable Memory memory;

  Node(Instance instance, @Nullable Flow flow, int index) {
    this.instance = instance;
    this.flow = flow;
    this.index = index;
    this.low = index;
  }

  Flow flow() {
    return java.util.Objects.requireNonNull(flow);
  }

  /// A type of the body under the instance's arguments.
  Ty type(Ty raw, Program program) {
    Optional<DefId> owner = instance.owner();
    return owner.isEmpty() || instance.args().isEmpty()
        ? program.instances.normalize(raw, instance.env())
        : isIdentity(program)
            ? program.instances.normalize(raw, instance.env())
            : program.instances.substitute(raw, owner.get(), instance.args(), instance.env());
  }

  /// Whether the arguments are the parameters themselves: the function as written.
  boolean isIdentity(Program program) {
    if (asWritten.isEmpty()) {
      asWritten =
          Optional.of(
              instance
                  .owner()
                  .map(o -> program.instances.identity(o).equals(instance.args()))
                  .orElse(true));
    }
    return asWritten.get();
  }

  Memory memory(Program program) {
    Memory known = memory;
    if (known == null) {
      known = new Memory(program, instance.env());
      memory = known;
    }
    return known;
  }

  Site site(Terminator.Call call, Callees callees) {
    Site known = sites.get(call);
    if (known == null) {
      known =
          switch (call.callee()) {
            case Terminator.CallTarget.Direct d -> callees.site(this, d.callee());
            case Terminator.CallTarget.Pointer _ -> new Site.Pointer("a function pointer");
            case Terminator.CallTarget.Unresolved u -> new Site.Known(Summary.UNKNOWN, u.name());
          };
      sites.put(call, known);
    }
    return known;
  }

  Site constant(Callee item, Callees callees) {
    Site known = constants.get(item);
    if (known == null) {
      known = callees.site(this, item);
      constants.put(item, known);
    }
    return known;
  }

  /// What the result of a call may hold: something to drop, and a way to write other memory.
  record Result(boolean owns, boolean writable) {}

  private final IdentityHashMap<Terminator, Result> results = new IdentityHashMap<>();

  Result result(Terminator.Call call, Program program) {
    Result known = results.get(call);
    if (known == null) {
      Ty type = type(call.destination().type(), program);
      known =
          new Result(
              program.instances.needsDrop(type, instance.env()),
              program.shapes.isWritable(type, instance.env()));
      results.put(call, known);
    }
    return known;
  }

  Ty dropped(Terminator.Drop drop, Program program) {
    Ty known = dropped.get(drop);
    if (known == null) {
      known = type(drop.place().type(), program);
      dropped.put(drop, known);
    }
    return known;
  }
}
