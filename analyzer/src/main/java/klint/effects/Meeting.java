// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import klint.base.Span;
import klint.mir.Body;
import klint.mir.Graph;
import klint.mir.Terminator;

/// Where paths of a body first meet with counts that still differ at its end, and what each did.
///
/// From the end backwards through the blocks that are entered with different counts; what begins
/// that stretch is the place: a block where branches meet, or what follows a call that changes the
/// count in more ways than one.
final class Meeting {
  private final Flow flow;
  private final Body body;
  private final Predicate<Span> releases;
  private final List<TreeSet<Integer>> depths = new ArrayList<>();
  private final List<List<Case>> cases;

  /// `cases` are those that entered each block; `releases` tells the places where something is
  /// released.
  Meeting(Flow flow, List<List<Case>> cases, Predicate<Span> releases) {
    this.releases = releases;
    this.flow = flow;
    this.body = flow.body();
    this.cases = cases;
    for (List<Case> here : cases) {
      TreeSet<Integer> all = new TreeSet<>();
      here.stream().filter(c -> !c.widened()).forEach(c -> all.add(c.context().depth()));
      depths.add(all);
    }
  }

  /// What is wrong at the end of the body, where `contexts` differ.
  Violation.Meet find(List<Context> contexts) {
    for (int end : flow.order()) {
      if (body.blocks().get(end).terminator() instanceof Terminator.Return r && differ(end)) {
        int first = first(end);
        List<Context> here = extremes(first);
        Violation.Where where =
            contributes(first).isPresent()
                ? Violation.Where.CALL
                : body.meets().containsKey(first) ? Violation.Where.JOIN : Violation.Where.RETURN;
        Span at =
            switch (where) {
              case CALL -> contributes(first).get().span();
              case JOIN -> body.meets().getOrDefault(first, r.span());
              case RETURN, LOOP, RECURSION, ELEMENTS -> r.span();
            };
        List<Context> shown = where == Violation.Where.RETURN ? contexts : here;
        return new Violation.Meet(at, where, shown, released(shown));
      }
    }
    return atEnd(contexts);
  }

  /// The difference arises in the last block, by the call that ends the way there.
  private Violation.Meet atEnd(List<Context> contexts) {
    Span at = body.span();
    for (Body.BasicBlock b : body.blocks()) {
      if (b.terminator() instanceof Terminator.Return r) {
        at = r.span();
      }
    }
    return new Violation.Meet(at, Violation.Where.RETURN, contexts, released(contexts));
  }

  private boolean differ(int block) {
    return depths.get(block).size() > 1;
  }

  private int first(int end) {
    BitSet stretch = new BitSet();
    List<Integer> left = new ArrayList<>(List.of(end));
    while (!left.isEmpty()) {
      int b = left.removeLast();
      if (!stretch.get(b)) {
        stretch.set(b);
        predecessors(b).stream().filter(this::differ).forEach(left::add);
      }
    }
    for (int b : flow.order()) {
      if (stretch.get(b)) {
        return b;
      }
    }
    return end;
  }

  private List<Integer> predecessors(int block) {
    return flow.order().stream()
        .filter(b -> Graph.successors(body.blocks().get(b).terminator()).contains(block))
        .toList();
  }

  /// The call or drop after which the count differs, if that is what a stretch begins with.
  private Optional<Terminator> contributes(int block) {
    List<Integer> before = predecessors(block);
    if (before.size() != 1) {
      return Optional.empty();
    }
    Terminator t = body.blocks().get(before.getFirst()).terminator();
    return t instanceof Terminator.Call || t instanceof Terminator.Drop
        ? Optional.of(t)
        : Optional.empty();
  }

  /// Of the highest and the lowest count.
  private List<Context> extremes(int block) {
    List<Context> all =
        cases.get(block).stream().filter(c -> !c.widened()).map(Case::context).toList();
    int most = depths.get(block).last();
    int least = depths.get(block).first();
    return List.of(
        all.stream().filter(c -> c.depth() == most).findFirst().orElseThrow(),
        all.stream().filter(c -> c.depth() == least).findFirst().orElseThrow());
  }

  /// Where acquisitions that are live in one of the contexts are released on other ways.
  private List<Span> released(List<Context> contexts) {
    List<Span> out = new ArrayList<>();
    for (int b : flow.order()) {
      Terminator t = body.blocks().get(b).terminator();
      if (!(t instanceof Terminator.Call || t instanceof Terminator.Drop)) {
        continue;
      }
      for (int next : Graph.successors(t)) {
        boolean lowers =
            predecessors(next).size() == 1
                ? lowers(b, next, contexts)
                : releases.test(t.span()) && holds(b, contexts);
        if (lowers && !out.contains(t.span())) {
          out.add(t.span());
        }
      }
    }
    return out;
  }

  private boolean holds(int block, List<Context> contexts) {
    return contexts.stream()
        .flatMap(x -> x.live().stream())
        .anyMatch(h -> cases.get(block).stream().anyMatch(c -> c.context().live().contains(h)));
  }

  private boolean lowers(int from, int to, List<Context> contexts) {
    for (Context x : contexts) {
      for (Held h : x.live()) {
        boolean before = cases.get(from).stream().anyMatch(c -> c.context().live().contains(h));
        boolean after = cases.get(to).stream().anyMatch(c -> c.context().live().contains(h));
        if (before && !after && !cases.get(to).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
