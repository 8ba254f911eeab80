// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.Imported;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.resolve.Res;
import klint.rules.RuleInfo;

/// An import of what `kernel::prelude` brings under the same name.
///
/// The kernel crate itself is asked to use its prelude only where it does already: what the prelude
/// is made of cannot begin with it.
final class NotUsingPrelude implements StyleRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.NOT_USING_PRELUDE;
  }

  @Override
  public List<Site> sites(Code code) {
    Optional<DefId> prelude = prelude(code);
    return prelude.isEmpty() ? List.of() : sites(code, prelude.get());
  }

  private static Optional<DefId> prelude(Code code) {
    return code.defs().crates().stream()
        .filter(c -> c.name().equals(Code.KERNEL))
        .flatMap(c -> code.defs().lookupIn(c.root(), "prelude", Namespace.TYPE).stream())
        .filter(Res.OfDef.class::isInstance)
        .map(r -> ((Res.OfDef) r).id())
        .filter(id -> code.defs().def(id) instanceof Def.Mod)
        .findFirst();
  }

  private static List<Site> sites(Code code, DefId prelude) {
    List<Imported> all = code.defs().imports();
    Set<DefId> users = new HashSet<>();
    for (Imported i : all) {
      if (i.name().isEmpty() && meaning(code, i, Namespace.TYPE).equals(new Res.OfDef(prelude))) {
        users.add(i.module());
      }
    }
    int kernel = code.defs().def(prelude).crate();
    List<Imported> found = new ArrayList<>();
    for (Imported i : all) {
      boolean uses = users.contains(i.module());
      if (i.span().ctx() == 0
          && !i.span().isNone()
          && i.reach() == Imported.Reach.HERE
          && (uses || code.defs().crate(i.crate()).dependencies().contains(kernel))
          && isBrought(code, i, prelude)) {
        found.add(i);
      }
    }
    UseEdits edits = new UseEdits(code, found);
    List<Site> out = new ArrayList<>();
    for (Imported i : found) {
      boolean uses = users.contains(i.module());
      out.add(
          new Site(
              i.span(),
              code.defs().path(i.module()),
              "`" + i.name().orElse("") + "` is in the kernel's prelude",
              uses
                  ? "the prelude is imported here already: remove this import"
                  : "use `" + (i.crate() == kernel ? "crate" : "kernel") + "::prelude::*`",
              uses ? edits.without(i) : List.of()));
    }
    return out;
  }

  /// Whether the prelude has the same name for all that it imports, and it imports something.
  private static boolean isBrought(Code code, Imported i, DefId prelude) {
    Set<Res> brought = new HashSet<>();
    for (Namespace ns : Namespace.values()) {
      Res here = meaning(code, i, ns);
      // A struct's constructor comes with the struct, or is not for others.
      if (here instanceof Res.Unresolved || brought.contains(here)) {
        continue;
      }
      if (code.defs().lookupIn(prelude, i.name().orElse(""), ns).filter(here::equals).isEmpty()) {
        return false;
      }
      brought.add(here);
    }
    return !brought.isEmpty();
  }

  private static Res meaning(Code code, Imported i, Namespace ns) {
    PathRes res = code.defs().resolve(i.module(), i.path(), ns);
    return res.consumed() == i.path().segments().size()
        ? res.res()
        : new Res.Unresolved(Res.Cause.NO_SUCH_NAME, "");
  }
}
