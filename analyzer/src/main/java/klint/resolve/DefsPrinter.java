// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Prints what the names of each module mean: `dump defs`.
public final class DefsPrinter {
  private final ResolvedCrates defs;
  private final StringBuilder out = new StringBuilder();

  private DefsPrinter(ResolvedCrates defs) {
    this.defs = defs;
  }

  /// The crates that pass, in order; modules by path, names sorted.
  public static String print(ResolvedCrates defs, Predicate<Crate> crates) {
    DefsPrinter printer = new DefsPrinter(defs);
    for (Crate crate : defs.crates()) {
      if (crates.test(crate)) {
        printer.crate(crate);
      }
    }
    for (CrateDefs.Loss loss : defs.losses()) {
      if (crates.test(defs.crate(loss.crate()))) {
        printer.out.append(loss.cause()).append(": ").append(loss.what()).append('\n');
      }
    }
    return printer.out.toString();
  }

  private void crate(Crate crate) {
    out.append("crate ")
        .append(crate.name())
        .append(" ")
        .append(crate.edition().year())
        .append('\n');
    TreeMap<String, DefId> modules = new TreeMap<>();
    for (int i = 0; i < defs.size(); i++) {
      Def def = defs.def(new DefId(i));
      if (def.crate() == crate.id() && def instanceof Def.Mod mod) {
        String suffix = mod.kind() == Def.ModKind.BLOCK ? " {#" + i + "}" : "";
        modules.put(defs.path(def.id()) + suffix, def.id());
      }
    }
    int block = 0;
    for (Map.Entry<String, DefId> entry : modules.entrySet()) {
      String path = entry.getKey();
      int at = path.indexOf(" {#");
      out.append("  mod ").append(at < 0 ? path : path.substring(0, at) + " block " + ++block);
      out.append('\n');
      module(entry.getValue());
    }
  }

  private void module(DefId module) {
    for (Namespace ns : Namespace.values()) {
      for (Map.Entry<String, Binding> entry : defs.names(module, ns).entrySet()) {
        Binding binding = entry.getValue();
        out.append("    ")
            .append(ns.name().toLowerCase(java.util.Locale.ROOT))
            .append(' ')
            .append(entry.getKey())
            .append(": ")
            .append(meaning(binding.res()))
            .append(vis(binding.vis()))
            .append('\n');
      }
    }
    for (DefId glob : defs.globs(module)) {
      out.append("    * ").append(defs.path(glob)).append('\n');
    }
  }

  private String meaning(Res res) {
    return res instanceof Res.OfDef(DefId id)
        ? ResolvedCrates.kind(defs.def(id)) + " " + defs.path(id)
        : defs.describe(res);
  }

  private String vis(int vis) {
    return vis == Binding.PUBLIC ? "" : " in " + defs.path(new DefId(vis));
  }
}
