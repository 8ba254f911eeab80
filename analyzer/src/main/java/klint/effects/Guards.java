// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Body.LocalKind;
import klint.mir.LoweredBodies;
import klint.mir.Operand;
import klint.mir.Place;
import klint.mir.Rvalue;
import klint.mir.Statement;
import klint.mir.Terminator;
import klint.resolve.DefId;
import klint.types.Inference;
import klint.types.Ty;

/// For messages: which value holds an acquisition and where it is given up, and which value a drop
/// is about.
///
/// Follows one value by its moves through a body; what it cannot follow has no answer, and a
/// message says less.
public final class Guards {
  private final Inference inference;
  private final LoweredBodies lowered;
  private final Set<Summaries.Release> releases;

  /// `releases` are the places where something is released.
  public Guards(Inference inference, LoweredBodies lowered, Set<Summaries.Release> releases) {
    this.inference = inference;
    this.lowered = lowered;
    this.releases = releases;
  }

  /// The value that holds an acquisition where it is asked about; no `name` if it is a temporary.
  /// `release` is absent if it is not given up in this function.
  public record Guard(Optional<String> name, Optional<Release> release) {}

  public record Release(Span span, How how) {}

  public enum How {
    SCOPE_END,
    /// The end of the statement, for a temporary.
    STATEMENT_END,
    ASSIGNMENT,
    /// Moved into a call that releases it.
    CALL,
    /// Moved into a call that neither releases it nor gives it back.
    LOST
  }

  /// The value that is dropped at a place: its variable's name (none for temporaries), and why.
  public record Dropped(Optional<String> name, Terminator.DropReason reason) {}

  /// The guard of what was acquired at one place of a function, as seen from another.
  public Optional<Guard> guard(DefId function, Span acquired, Span at) {
    for (Body body : bodies(function)) {
      for (Body.BasicBlock b : body.blocks()) {
        if (b.terminator() instanceof Terminator.Call call
            && call.span().equals(acquired)
            && call.target().isPresent()) {
          return new Search(function, body, at).from(call.target().get(), call.destination());
        }
      }
    }
    return Optional.empty();
  }

  /// What is dropped at a place, of those values whose type is printed so.
  public Optional<Dropped> dropped(DefId function, Span at, String type) {
    for (Body body : bodies(function)) {
      for (Body.BasicBlock b : body.blocks()) {
        if (b.terminator() instanceof Terminator.Drop d
            && d.span().equals(at)
            && inference.instances().text(d.place().type()).equals(type)) {
          return Optional.of(
              new Dropped(
                  d.place().isLocal() ? name(body, d.place().local()) : Optional.empty(),
                  d.reason()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Body> bodies(DefId function) {
    return lowered.all(function);
  }

  private static Optional<String> name(Body body, int local) {
    Body.LocalDecl decl = body.locals().get(local);
    boolean named = decl.kind() == LocalKind.VARIABLE || decl.kind() == LocalKind.PARAM;
    return named && !decl.name().isEmpty() ? Optional.of(decl.name()) : Optional.empty();
  }

  /// One value followed through one body, breadth first.
  private final class Search {
    private final DefId function;
    private final Body body;
    private final Span at;
    private final boolean here;
    private final Deque<State> todo = new ArrayDeque<>();
    private final Set<State> seen = new HashSet<>();
    private Optional<Guard> before = Optional.empty();
    private Optional<Guard> after = Optional.empty();

    /// `asked` is the local that held it where it was asked about, -1 before that.
    private record State(int block, int owner, int asked) {}

    Search(DefId function, Body body, Span at) {
      this.function = function;
      this.body = body;
      this.at = at;
      this.here = body.blocks().stream().anyMatch(b -> b.terminator().span().equals(at));
    }

    Optional<Guard> from(int block, Place destination) {
      if (!holds(destination.type())) {
        return Optional.empty();
      }
      todo.add(new State(block, destination.local(), -1));
      while (!todo.isEmpty() && after.isEmpty()) {
        State s = todo.remove();
        if (seen.add(s)) {
          block(s);
        }
      }
      // What was given up before it was asked about is not what is held there.
      boolean lost = before.flatMap(Guard::release).filter(r -> r.how() == How.LOST).isPresent();
      return after.isPresent() ? after : here && !lost ? Optional.empty() : before;
    }

    private void block(State s) {
      Body.BasicBlock b = body.blocks().get(s.block());
      int owner = moved(b.statements(), s.owner());
      Terminator t = b.terminator();
      int asked = s.asked() < 0 && t.span().equals(at) ? owner : s.asked();
      switch (t) {
        case Terminator.Drop d when d.place().local() == owner ->
            released(owner, asked, new Release(d.span(), how(d.reason())));
        case Terminator.Call call when moves(call.args(), owner) -> {
          if (call.target().isPresent() && holds(call.destination().type())) {
            next(call.target().get(), call.destination().local(), asked);
          } else {
            boolean gone = releases.contains(new Summaries.Release(function, call.span()));
            released(owner, asked, new Release(call.span(), gone ? How.CALL : How.LOST));
          }
        }
        case Terminator.Return _ -> kept(owner, asked);
        case Terminator.Goto g -> next(g.target(), owner, asked);
        case Terminator.Switch w -> {
          for (Terminator.Switch.Arm arm : w.arms()) {
            next(arm.target(), owner, asked);
          }
          if (w.otherwise().isPresent()) {
            next(w.otherwise().get(), owner, asked);
          }
        }
        case Terminator.Drop d -> next(d.target(), owner, asked);
        case Terminator.Await a -> next(a.target(), owner, asked);
        case Terminator.Call call -> next(call.target(), owner, asked);
        case Terminator.Asm a -> next(a.target(), owner, asked);
        case Terminator.Unknown u -> next(u.target(), owner, asked);
        case Terminator.Unreachable _ -> {}
      }
    }

    private static int moved(List<Statement> statements, int from) {
      int owner = from;
      for (Statement statement : statements) {
        if (statement instanceof Statement.Assign a && takes(a.value(), owner)) {
          owner = a.place().local();
        }
      }
      return owner;
    }

    private void next(Optional<Integer> block, int owner, int asked) {
      if (block.isPresent()) {
        next(block.get(), owner, asked);
      }
    }

    private void next(int block, int owner, int asked) {
      todo.add(new State(block, owner, asked));
    }

    private void released(int owner, int asked, Release r) {
      if (asked >= 0) {
        after = Optional.of(new Guard(name(body, asked), Optional.of(r)));
      } else if (before.isEmpty() || r.how() == How.LOST) {
        before = Optional.of(new Guard(name(body, owner), Optional.of(r)));
      }
    }

    private void kept(int owner, int asked) {
      if (asked >= 0) {
        after = Optional.of(new Guard(name(body, asked), Optional.empty()));
      } else if (before.isEmpty()) {
        before = Optional.of(new Guard(name(body, owner), Optional.empty()));
      }
    }

    /// Whether a value of the type may hold a guard.
    private boolean holds(Ty type) {
      return inference.instances().needsDrop(type, Optional.empty());
    }

    private static How how(Terminator.DropReason reason) {
      return switch (reason) {
        case SCOPE_END -> How.SCOPE_END;
        case TEMPORARY -> How.STATEMENT_END;
        case ASSIGNMENT -> How.ASSIGNMENT;
      };
    }

    private static boolean takes(Rvalue value, int owner) {
      return switch (value) {
        case Rvalue.Use u -> moves(List.of(u.operand()), owner);
        case Rvalue.Repeat r -> moves(List.of(r.operand()), owner);
        case Rvalue.Cast c -> moves(List.of(c.operand()), owner);
        case Rvalue.Aggregate a -> moves(a.operands(), owner);
        case Rvalue.Opaque o -> moves(o.operands(), owner);
        case Rvalue.Ref _,
            Rvalue.RawRef _,
            Rvalue.Binary _,
            Rvalue.Unary _,
            Rvalue.Discriminant _,
            Rvalue.Len _ ->
            false;
      };
    }

    private static boolean moves(List<Operand> operands, int owner) {
      return operands.stream()
          .anyMatch(o -> o instanceof Operand.Move m && m.place().local() == owner);
    }
  }
}
