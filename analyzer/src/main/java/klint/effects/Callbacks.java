// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import klint.base.Span;
import klint.cside.CConfig;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.LinkNames;
import klint.rules.AcquisitionKind;
import klint.rules.ContextEntry;
import klint.rules.EntryContext;
import klint.rules.KernelVersion;
import klint.syntax.Attr;

/// Who outside of Rust calls which function, and in which context.
///
/// Source: KERNEL.md §5. Thread-safe while bodies are added; asked after that.
final class Callbacks {
  private static final List<String> EXPORTS =
      List.of("no_mangle", "export_name", "export", "kernel::export");

  private final Program program;
  private final KernelVersion version;
  private final List<SlotScan.Use> uses = new ArrayList<>();
  private boolean interrupts;
  private final Set<String> constants = new LinkedHashSet<>();
  private final Map<DefId, List<ContextEntry.Address>> byFunction = new LinkedHashMap<>();

  /// What [#entries] said; it is asked of every function several times.
  private final Map<DefId, List<Held>> entered = new ConcurrentHashMap<>();

  Callbacks(Program program, KernelVersion version) {
    this.program = program;
    this.version = version;
  }

  /// Looks for functions that a body hands to C.
  void scan(Flow flow) {
    SlotScan.Found found = new SlotScan(program, flow.body()).run();
    if (!found.uses().isEmpty() || !found.constants().isEmpty()) {
      synchronized (this) {
        uses.addAll(found.uses());
        constants.addAll(found.constants());
      }
    }
  }

  /// Nothing more is added; what each function is called as can be asked.
  void close(List<DefId> functions) {
    uses.sort(
        Comparator.comparingInt((SlotScan.Use u) -> u.span().file())
            .thenComparingInt(u -> u.span().lo())
            .thenComparing(u -> u.address().label()));
    for (SlotScan.Use use : uses) {
      List<ContextEntry.Address> all =
          byFunction.computeIfAbsent(definition(use.function()), _ -> new ArrayList<>(1));
      if (!all.contains(use.address())) {
        all.add(use.address());
      }
    }
    interrupts =
        functions.stream()
            .flatMap(f -> entries(f).stream())
            .flatMap(h -> program.knowledge.kind(h.kind()).stream())
            .anyMatch(k -> k.form() == AcquisitionKind.Form.HANDLER);
  }

  private static DefId definition(FnValue f) {
    return switch (f) {
      case FnValue.Item i -> i.callee().def();
      case FnValue.Closure c -> c.id().owner();
    };
  }

  /// Whether any function that was seen may be entered in an interrupt; asked once all are added.
  boolean hasInterrupts() {
    return interrupts;
  }

  /// Every slot that a function was put into, and the entry that says who calls it.
  List<Summaries.Callback> listed() {
    List<Summaries.Callback> out = new ArrayList<>();
    for (SlotScan.Use use : uses) {
      out.add(
          new Summaries.Callback(
              use.address(),
              program.knowledge.context(use.address(), version),
              program.defs.path(definition(use.function())),
              use.span()));
    }
    return out;
  }

  /// The contexts that a function may be entered in, one for each kind; none for those that may
  /// sleep.
  List<Held> entries(DefId def) {
    List<Held> known = entered.get(def);
    if (known == null) {
      known = contexts(def);
      entered.put(def, known);
    }
    return known;
  }

  private List<Held> contexts(DefId def) {
    Map<String, Held> out = new LinkedHashMap<>();
    for (ContextEntry.Address address : addresses(def)) {
      Optional<ContextEntry> e = program.knowledge.context(address, version);
      if (e.isEmpty() || e.get().unless().filter(constants::contains).isPresent()) {
        continue;
      }
      for (EntryContext c : contexts(e.get())) {
        if (c.kind().isPresent()) {
          out.putIfAbsent(
              c.kind().get(), new Held(c.kind().get(), place(def), sentence(c, address, e.get())));
        }
      }
    }
    return List.copyOf(out.values());
  }

  /// Whether somebody calls the function in process context, where nothing is held.
  boolean isEnteredInProcess(DefId def) {
    return addresses(def).stream()
        .flatMap(a -> program.knowledge.context(a, version).stream())
        .anyMatch(e -> contexts(e).contains(EntryContext.PROCESS));
  }

  private List<EntryContext> contexts(ContextEntry e) {
    return program.preemption == CConfig.Preemption.RT ? e.onRt() : e.contexts();
  }

  private Span place(DefId def) {
    return program.defs.def(def).span();
  }

  /// Who calls, and in which context.
  private static String sentence(EntryContext c, ContextEntry.Address as, ContextEntry entry) {
    String why = entry.evidence().reason();
    return "called in "
        + c.label()
        + " context, as `"
        + as.label()
        + "`"
        + (why.isEmpty() ? "" : ": " + why);
  }

  /// All that the function is called as: a trait's method, a slot, an argument, an exported symbol.
  private List<ContextEntry.Address> addresses(DefId def) {
    List<ContextEntry.Address> out = new ArrayList<>();
    program
        .instances
        .implemented(def)
        .ifPresent(
            m -> {
              Optional<DefId> owner = program.defs.def(m).parent();
              out.add(
                  new ContextEntry.Address.TraitMethod(
                      program.defs.path(owner.orElse(m)), program.defs.def(m).name()));
              out.addAll(byFunction.getOrDefault(m, List.of()));
            });
    out.addAll(byFunction.getOrDefault(def, List.of()));
    if (program.defs.def(def) instanceof Def.Fn fn && isExported(fn)) {
      out.add(new ContextEntry.Address.Function(symbol(fn)));
    }
    return out;
  }

  private static boolean isExported(Def.Fn fn) {
    return EXPORTS.stream().anyMatch(name -> !Attr.named(fn.attrs(), name).isEmpty());
  }

  private static String symbol(Def.Fn fn) {
    return LinkNames.exported(fn);
  }
}
