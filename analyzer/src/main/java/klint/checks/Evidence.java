// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.diag.Finding;
import klint.diag.Place;
import klint.effects.Context;
import klint.effects.Guards;
import klint.effects.Held;
import klint.effects.Need;
import klint.effects.Violation;
import klint.expand.Expansions;
import klint.rules.AcquisitionKind;
import klint.rules.Component;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Knowledge;
import klint.source.Places;
import klint.source.TreeLines;

/// Turns what the analysis knows into places and words.
final class Evidence {
  private static final String ENTERED = "called in ";

  private final Knowledge knowledge;
  private final Places places;
  private final Expansions expansions;
  private final Guards guards;
  private final TreeLines lines;

  Evidence(
      Knowledge knowledge, Places places, Expansions expansions, Guards guards, TreeLines lines) {
    this.knowledge = knowledge;
    this.places = places;
    this.expansions = expansions;
    this.guards = guards;
    this.lines = lines;
  }

  /// The user's place of a span: where a macro was called, if it came out of one.
  Place place(Span span) {
    return places.place(span.isNone() ? span : expansions.userPlace(span));
  }

  // ---- why it is forbidden

  /// "a spinlock is held", for the latest acquisition of a context.
  String held(Context context) {
    return context.live().isEmpty()
        ? "the context forbids it"
        : knowledge
            .kind(context.live().getLast().kind())
            .map(AcquisitionKind::held)
            .orElse("an acquisition is live");
  }

  /// The same for a violation, whose acquisition may be the callee's own.
  String held(Violation.Unmet v) {
    if (v.against().isPresent()) {
      return asked(
          v.against().get().need(),
          switch (v.against().get().order()) {
            case BEFORE -> " before it";
            case AFTER -> " after it";
          });
    }
    if (v.context().live().isEmpty() && isOwn(v)) {
      return section(v).map(c -> held(c) + " in it").orElse("it does so in a section of its own");
    }
    return held(v.context());
  }

  /// What a call asks of the count; `when` is said of the call.
  private static String asked(Need need, String when) {
    String who = (need.chain().isEmpty() ? "a call" : doer(need.chain().getFirst())) + when;
    return need.strength() == klint.rules.Requirement.Strength.BLOCKS
        ? who + " may sleep"
        : who
            + " needs the preemption count to be "
            + (need.expect() instanceof Expect.Count(ExpectRange range)
                ? "`" + range + "`"
                : "another");
  }

  private static String doer(Need.Link link) {
    return link.kind() == Need.Kind.DROP
        ? "dropping a value of type " + dropped(link)
        : name(link.callee());
  }

  /// What is held in the callee where it sleeps, if nothing of the function's own is.
  private static Optional<Context> section(Violation v) {
    return v instanceof Violation.Unmet u && u.context().live().isEmpty() && isOwn(u)
        ? u.need().arrival().section().filter(c -> !c.live().isEmpty())
        : Optional.empty();
  }

  private static boolean isOwn(Violation.Unmet v) {
    return v.need().expect() instanceof Expect.Count(ExpectRange range) && range.isEmpty();
  }

  /// The same for the latest acquisition that stays atomic on `PREEMPT_RT`.
  String heldRaw(Context context) {
    List<Held> raw =
        context.live().stream()
            .filter(h -> knowledge.kind(h.kind()).filter(k -> k.raises(Component.RAW)).isPresent())
            .toList();
    return held(new Context(raw, List.of()));
  }

  private String noun(Held h) {
    return knowledge.kind(h.kind()).map(AcquisitionKind::noun).orElse(h.kind());
  }

  private String verb(Held h) {
    return knowledge.kind(h.kind()).map(AcquisitionKind::verb).orElse("entered");
  }

  List<Finding.Acquisition> acquisitions(Context context) {
    return context.live().stream()
        .map(h -> new Finding.Acquisition(h.kind(), place(h.span())))
        .toList();
  }

  private static List<Held> distinct(Context context) {
    return context.live().stream().distinct().toList();
  }

  private static boolean isEntry(Held h) {
    return h.by().startsWith(ENTERED);
  }

  /// The guard of an acquisition, as seen from the violation.
  private Optional<Guards.Guard> guard(Violation v, Held h) {
    return isEntry(h) ? Optional.empty() : guards.guard(v.function(), h.span(), v.span());
  }

  /// Each acquisition, and where its guard is released.
  List<Finding.Label> labels(Violation v, Context context) {
    List<Finding.Label> out = new ArrayList<>();
    for (int i = 0; i < context.live().size(); i++) {
      Held h = context.live().get(i);
      int from = i;
      while (i + 1 < context.live().size() && context.live().get(i + 1).equals(h)) {
        i++;
      }
      String becomes =
          from == i
              ? " here (preemption count becomes " + (i + 1) + ")"
              : " here again and again (preemption count becomes "
                  + (from + 1)
                  + " to "
                  + (i + 1)
                  + ")";
      out.add(
          new Finding.Label(
              place(h.span()), isEntry(h) ? h.by() : noun(h) + " " + verb(h) + becomes));
    }
    for (Held h : distinct(context)) {
      Optional<Guards.Guard> guard = guard(v, h);
      if (guard.isPresent() && guard.get().release().isPresent()) {
        Guards.Release release = guard.get().release().get();
        boolean lost = release.how() == Guards.How.LOST;
        String who =
            guard
                .get()
                .name()
                .map(n -> "guard `" + n + "`")
                .orElse(lost ? "the guard" : "temporary guard");
        if (lost || !(v instanceof Violation.Unbalanced)) {
          out.add(
              new Finding.Label(
                  place(release.span()),
                  who + (lost ? " goes in here, which does not release it" : " released here"),
                  lost ? Optional.empty() : guard.get().name()));
        }
      }
    }
    for (Held h : section(v).map(Evidence::distinct).orElse(List.of())) {
      out.add(
          new Finding.Label(
              place(h.span()),
              isEntry(h) ? h.by() : noun(h) + " " + verb(h) + " here, in the callee"));
    }
    if (v instanceof Violation.Unmet u && u.against().isPresent()) {
      out.add(
          new Finding.Label(place(u.against().get().span()), asked(u.against().get().need(), "")));
    }
    return out;
  }

  /// What a reader should know of the guards besides their places.
  List<String> guardNotes(Violation v, Context context) {
    List<String> out = new ArrayList<>();
    for (Held h : distinct(context)) {
      Optional<Guards.Guard> guard = guard(v, h);
      if (v instanceof Violation.Unmet
          && guard.isPresent()
          && guard.get().name().isEmpty()
          && guard.get().release().isPresent()) {
        Guards.Release release = guard.get().release().get();
        String until =
            switch (release.how()) {
              case STATEMENT_END, SCOPE_END ->
                  "to the end of its statement, line " + place(release.span()).endLine();
              case ASSIGNMENT, CALL -> "until line " + place(release.span()).line();
              case LOST -> "";
            };
        if (!until.isEmpty()) {
          out.add("the guard is a temporary: it lives " + until);
        }
      }
    }
    return out;
  }

  /// What to do about a call or drop in a section.
  String help(Violation.Unmet v) {
    if (v.against().isPresent()) {
      return "no caller can give both: move one of them to where its context is established";
    }
    if (v.context().live().isEmpty() && isOwn(v)) {
      return "hand the value over where no lock is held, or let the callee drop it after its"
          + " section";
    }
    if (v.context().live().isEmpty() || isEntry(v.context().live().getFirst())) {
      return "move it to where sleeping is allowed, for instance a work item";
    }
    boolean drop = isDrop(v.need());
    Optional<Guards.Guard> guard = guard(v, v.context().live().getLast());
    if (guard.isEmpty() || isLost(guard.get())) {
      return drop
          ? "keep the value until the section has ended"
          : "release it before the call, or move the call out of the section";
    }
    if (guard.get().name().isPresent()) {
      String name = "`" + guard.get().name().get() + "`";
      return drop
          ? "drop " + name + " first, or keep the value until the section has ended"
          : "drop " + name + " before the call, or move the call out of the section";
    }
    return "bind what is needed to a variable first, so that the guard ends before this";
  }

  private static boolean isLost(Guards.Guard guard) {
    return guard.release().filter(r -> r.how() == Guards.How.LOST).isPresent();
  }

  // ---- what happens

  private static boolean isDrop(Need need) {
    return !need.chain().isEmpty() && need.chain().getFirst().kind() == Need.Kind.DROP;
  }

  /// The need as seen from where it is reported, which is inside a closure if one brought it in.
  static Need here(Violation.Unmet v) {
    Need need = v.need();
    boolean inside = need.chain().stream().anyMatch(l -> l.span().equals(v.span()));
    while (inside && !need.chain().getFirst().span().equals(v.span())) {
      need = need.inner();
    }
    return need;
  }

  /// A sentence's beginning: "`Queue::flush` may sleep", "dropping `x` (`Queue`) may sleep".
  String happens(Violation.Unmet v, String verb) {
    List<Need.Link> chain = here(v).chain();
    if (chain.isEmpty()) {
      return "this " + verb;
    }
    Need.Link first = chain.getFirst();
    return switch (first.kind()) {
      case CALL ->
          chain.size() > 1 && chain.get(1).kind() == Need.Kind.DROP
              ? name(first.callee())
                  + " drops a value of type "
                  + dropped(chain.get(1))
                  + ", which "
                  + verb
                  + destructor(chain, 1)
              : name(first.callee()) + " " + verb;
      case DROP -> drop(v, chain, verb);
      case AWAIT -> "`.await` " + verb;
      case LEAF -> name(first.callee()) + " " + verb;
    };
  }

  private String drop(Violation.Unmet v, List<Need.Link> chain, String verb) {
    Need.Link link = chain.getFirst();
    Optional<Guards.Dropped> of = guards.dropped(v.function(), v.span(), droppedType(link));
    Optional<String> name = of.flatMap(Guards.Dropped::name);
    boolean overwritten =
        of.isPresent() && of.get().reason() == klint.mir.Terminator.DropReason.ASSIGNMENT;
    String type = dropped(link);
    if (overwritten) {
      return "overwriting "
          + name.map(n -> "`" + n + "`").orElse("the old value")
          + " drops a value of type "
          + type
          + ", which "
          + verb
          + destructor(chain, 0);
    }
    return name.map(n -> "dropping `" + n + "` of type " + type)
            .orElse("dropping a value of type " + type)
        + " "
        + verb
        + destructor(chain, 0);
  }

  /// Which destructor in it it is, if one is known.
  private static String destructor(List<Need.Link> chain, int drop) {
    // A destructor has no call that one could point at.
    return chain.size() > drop + 1
            && chain.get(drop + 1).kind() == Need.Kind.CALL
            && chain.get(drop + 1).span().isNone()
        ? " in " + name(chain.get(drop + 1).callee())
        : "";
  }

  /// The type a drop link is about, as [klint.types.Instances] prints it.
  private static String droppedType(Need.Link link) {
    return link.callee().startsWith(DROP_OF)
        ? link.callee().substring(DROP_OF.length())
        : link.callee();
  }

  private static final String DROP_OF = "drop of ";

  private static String dropped(Need.Link link) {
    return "`" + ShortName.type(droppedType(link)) + "`";
  }

  /// A callee as messages name it: a path in quotes, or words as they are.
  static String name(String callee) {
    return callee.contains(" ") && !callee.startsWith("<")
        ? callee
        : "`" + ShortName.function(callee) + "`";
  }

  // ---- why it sleeps

  /// From the primary place down to the leaf, and why that sleeps.
  List<Finding.Step> trace(Need need) {
    List<Finding.Step> out = new ArrayList<>();
    for (Need.Link l : need.chain()) {
      out.add(
          switch (l.kind()) {
            case CALL ->
                Finding.Step.call(
                    l.span().isNone() ? Place.ofFile("") : place(l.span()),
                    ShortName.function(l.callee()));
            case AWAIT -> Finding.Step.call(place(l.span()), l.callee());
            case DROP ->
                new Finding.Step(
                    place(l.span()),
                    "drops a " + ShortName.type(droppedType(l)),
                    "drop of " + ShortName.type(droppedType(l)),
                    Finding.Step.Kind.CALL);
            case LEAF ->
                l.c()
                    .map(this::reason)
                    .orElseGet(() -> Finding.Step.reason(Place.ofFile(""), l.callee()));
          });
    }
    return out;
  }

  /// What a way down ends in, for grouping: the leaf, and where an annotation is all there is to
  /// say of it, whose.
  static String cause(Need need) {
    List<Need.Link> chain = need.chain();
    return chain.size() < 2 || chain.getLast().c().isPresent()
        ? need.leaf()
        : chain.get(chain.size() - 2).callee() + " " + need.leaf();
  }

  /// "C, kernel/locking/mutex.c:285: might_sleep()": the number only where the tree is at hand.
  private Finding.Step reason(Need.CLine c) {
    Optional<Integer> line = lines.number(c.file(), c.text());
    String text = c.text().endsWith(";") ? c.text().substring(0, c.text().length() - 1) : c.text();
    String where = c.file() + line.map(n -> ":" + n).orElse("");
    return Finding.Step.reason(
        line.map(n -> new Place(c.file(), n, 1, n, 1)).orElse(Place.ofFile(c.file())),
        "C" + (where.isEmpty() ? "" : ", " + where) + (text.isEmpty() ? "" : ": " + text));
  }
}
