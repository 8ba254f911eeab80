// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DefId;
import klint.syntax.Mutability;
import klint.types.Ty;

/// The destruction of a value of a type, of which nothing is known.
final class GlueRun extends Run {
  private final Instance.Code.Glue glue;

  GlueRun(Engine engine, Node node) {
    super(engine, node);
    this.glue = (Instance.Code.Glue) node.instance.code();
  }

  @Override
  Summary run() {
    PlaceKey value = PlaceKey.local(1).then(PlaceKey.DEREF);
    List<Case> all =
        new Drops(this, new Calls(this))
            .parts(List.of(Case.start(Context.ENTRY, 1)), value, glue.type(), Span.NONE);
    List<Outcome> outcomes = new ArrayList<>();
    for (Case c : all) {
      Outcome o =
          new Outcome(
              c.context().kinds(),
              c.context().released(),
              c.facts().keeping((k, _) -> k.equals(PlaceKey.LAST_REFERENCE)),
              Facts.empty(),
              c.widened());
      if (!outcomes.contains(o)) {
        outcomes.add(o);
      }
    }
    return summary(outcomes);
  }

  @Override
  Ty local(int local) {
    return new Ty.Ref(Mutability.MUT, glue.type());
  }

  @Override
  int params() {
    return 1;
  }

  @Override
  Optional<DefId> function() {
    return Optional.empty();
  }
}
