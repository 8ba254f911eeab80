// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.mir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.mir.Terminator.DropReason;
import klint.syntax.Mutability;
import klint.types.Callee;
import klint.types.Cause;
import klint.types.Ty;

/// Blocks and locals while a body is made, and the scopes whose ends drop what they hold.
///
/// There is always a current block; after a jump it is a fresh one that nothing reaches, which the
/// end removes.
final class BodyBuilder {
  private final List<Body.LocalDecl> locals = new ArrayList<>();
  private final List<Draft> blocks = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final Map<Integer, Span> meets = new HashMap<>();
  private int current;

  private static final class Draft {
    final List<Statement> statements = new ArrayList<>();
    Optional<Terminator> terminator = Optional.empty();
  }

  /// A scope: what is dropped at its end, in the order it was scheduled. `end` is the place of its
  /// last character.
  static final class Scope {
    final Span end;
    final DropReason reason;
    final List<Integer> drops = new ArrayList<>();

    Scope(Span end, DropReason reason) {
      this.end = end;
      this.reason = reason;
    }
  }

  // ---- locals

  int local(String name, Ty type, Mutability m, Body.LocalKind kind, Span span) {
    locals.add(new Body.LocalDecl(name, type, m, kind, span));
    return locals.size() - 1;
  }

  Place temp(Ty type, Span span) {
    int l = local("", type, Mutability.MUT, Body.LocalKind.TEMPORARY, span);
    return new Place(l, List.of(), type);
  }

  Place place(int local) {
    return new Place(local, List.of(), locals.get(local).type());
  }

  // ---- blocks

  int newBlock() {
    blocks.add(new Draft());
    return blocks.size() - 1;
  }

  /// A block where the branches of the expression at `span` meet again.
  int meeting(Span span) {
    int block = newBlock();
    meets.put(block, last(span));
    return block;
  }

  int current() {
    return current;
  }

  void at(int block) {
    current = block;
  }

  void push(Statement s) {
    blocks.get(current).statements.add(s);
  }

  void assign(Place place, Rvalue value, Span span) {
    push(new Statement.Assign(place, value, span));
  }

  /// Ends the current block; code that follows goes into one that nothing reaches.
  void end(Terminator t) {
    Draft d = blocks.get(current);
    if (d.terminator.isEmpty()) {
      d.terminator = Optional.of(t);
    }
    current = newBlock();
  }

  void jump(int target, Span span) {
    end(new Terminator.Goto(target, span));
  }

  /// A call that returns; the code after it follows.
  void call(
      Callee callee,
      List<Operand> args,
      Place destination,
      Terminator.CallKind kind,
      Span name,
      Span span) {
    call(new Terminator.CallTarget.Direct(callee), args, destination, kind, name, span);
  }

  void call(
      Terminator.CallTarget callee,
      List<Operand> args,
      Place destination,
      Terminator.CallKind kind,
      Span name,
      Span span) {
    int next = newBlock();
    boolean diverges = destination.type() instanceof Ty.Never;
    end(
        new Terminator.Call(
            callee,
            args,
            destination,
            diverges ? Optional.empty() : Optional.of(next),
            kind,
            name,
            span));
    if (!diverges) {
      at(next);
    }
  }

  void unknown(Cause cause, String what, Span span) {
    int next = newBlock();
    end(new Terminator.Unknown(cause, what, Optional.of(next), span));
    at(next);
  }

  // ---- scopes

  int depth() {
    return scopes.size();
  }

  Scope innermost() {
    return scopes.get(scopes.size() - 1);
  }

  Scope scope(int depth) {
    return scopes.get(depth);
  }

  /// Opens a scope that ends at the last character of `span`.
  Scope enter(Span span, DropReason reason) {
    Scope s = new Scope(last(span), reason);
    scopes.add(s);
    return s;
  }

  static Span last(Span span) {
    return span.hi() > span.lo()
        ? new Span(span.file(), span.hi() - 1, span.hi(), span.ctx())
        : span;
  }

  /// Closes the innermost scope: what it holds is dropped, last first.
  void leave() {
    drops(innermost());
    scopes.remove(scopes.size() - 1);
  }

  /// Leaves the scopes above `depth` for a block: drops what they hold; they stay open.
  void exit(int depth, int target, Span span) {
    exit(depth, List.of(), target, span);
  }

  /// Leaves as a test that failed.
  void fail(PatternMatching.Fail fail, Span span) {
    if (fail.kept() == Integer.MAX_VALUE) {
      exit(fail.depth(), fail.block(), span);
      return;
    }
    Scope below = scopes.get(fail.depth() - 1);
    List<Way> first = new ArrayList<>();
    for (int local : below.drops.subList(fail.kept(), below.drops.size())) {
      first.add(new Way(local, below));
    }
    exit(fail.depth(), first, fail.block(), span);
  }

  /// A value that is dropped on a way out.
  private record Way(int local, Scope scope) {}

  /// Ways out that end in the same drops share them once a body is large: else a deep body with
  /// many of them would grow with the square of its depth. In small ones each way has its own
  /// drops, which leaves less to drop flags.
  private static final int SHARED_FROM = 4096;

  private record Shared(int local, int next) {}

  private final Map<Shared, Integer> shared = new HashMap<>();

  private void exit(int depth, List<Way> first, int target, Span span) {
    List<Way> ways = new ArrayList<>(first);
    for (Scope s : scopes.subList(depth, scopes.size())) {
      s.drops.forEach(local -> ways.add(new Way(local, s)));
    }
    if (blocks.size() < SHARED_FROM) {
      ways.reversed().forEach(w -> drop(w.local(), w.scope()));
      jump(target, span);
      return;
    }
    int here = current;
    int to = target;
    for (Way w : ways) {
      Shared key = new Shared(w.local(), to);
      Integer known = shared.get(key);
      if (known == null) {
        known = newBlock();
        at(known);
        drop(w.local(), w.scope());
        jump(to, span);
        shared.put(key, known);
      }
      to = known;
    }
    at(here);
    jump(to, span);
  }

  private void drops(Scope s) {
    s.drops.reversed().forEach(local -> drop(local, s));
  }

  private void drop(int local, Scope s) {
    int next = newBlock();
    end(new Terminator.Drop(place(local), next, s.reason, s.end));
    at(next);
    push(new Statement.StorageDead(local, s.end));
  }

  // ---- the end

  Body finish(Body.Owner owner, int params, Span span) {
    List<Body.BasicBlock> out = new ArrayList<>();
    for (Draft d : blocks) {
      out.add(
          new Body.BasicBlock(d.statements, d.terminator.orElse(new Terminator.Unreachable(span))));
    }
    return Graph.prune(new Body(owner, params, locals, out, meets, span));
  }
}
