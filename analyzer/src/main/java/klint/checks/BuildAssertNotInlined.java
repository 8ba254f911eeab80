// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import klint.base.Span;
import klint.diag.Finding;
import klint.resolve.Def;
import klint.rules.RuleInfo;
import klint.syntax.Attr;
import klint.types.BodyTypes;

/// A condition that the optimizer must prove, on an argument of a function that may stay a function
/// of its own.
final class BuildAssertNotInlined implements StyleRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.BUILD_ASSERT_NOT_INLINED;
  }

  @Override
  public List<Site> sites(Code code) {
    BuildConditions conditions = new BuildConditions(code);
    Inlining inlining = new Inlining(code);
    List<Site> out = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (BodyTypes body : code.bodies()) {
      if (code.defs().def(body.hir().owner()) instanceof Def.Fn fn
          && !Inlining.isAlways(fn)
          && !inlining.isForConstants(fn)) {
        for (BuildConditions.Demand demand : conditions.of(fn.id())) {
          Span at = code.expansions().userPlace(demand.span());
          if (seen.add(at)) {
            out.add(site(code, body, fn, demand, at));
          }
        }
      }
    }
    return out;
  }

  private static Site site(
      Code code, BodyTypes body, Def.Fn fn, BuildConditions.Demand demand, Span at) {
    String parameter =
        demand.parameters().stream()
            .sorted()
            .findFirst()
            .flatMap(p -> Parameters.name(body.hir(), p))
            .map(n -> "`" + n + "`")
            .orElse("an argument");
    String what =
        demand
            .through()
            .map(t -> "what `" + ShortName.function(code.defs().path(t)) + "` asserts")
            .orElse("the condition");
    return new Site(
        at,
        code.defs().path(fn.id()),
        what + " depends on " + parameter + ", and `" + fn.name() + "` is not `#[inline(always)]`",
        "add `#[inline(always)]` to `" + fn.name() + "`, or make the value a constant parameter",
        fix(code, fn));
  }

  /// The attribute on a line of its own above the function, where no other `inline` is there.
  private static List<Finding.Fix> fix(Code code, Def.Fn fn) {
    Span at = fn.span();
    if (at.ctx() != 0 || at.isNone() || !Attr.named(fn.attrs(), "inline").isEmpty()) {
      return List.of();
    }
    String text = code.table().text(at.file()).text();
    int line = text.lastIndexOf('\n', Math.max(0, at.lo() - 1)) + 1;
    String indent = text.substring(line, at.lo());
    return indent.isBlank()
        ? List.of(
            new Finding.Fix(
                "Add `#[inline(always)]`",
                List.of(
                    new Finding.Edit(
                        code.table().place(new Span(at.file(), at.lo(), at.lo(), 0)),
                        "#[inline(always)]\n" + indent))))
        : List.of();
  }
}
