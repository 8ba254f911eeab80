// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import klint.diag.Problem;
import klint.rules.DerivationTables;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.source.SourceSet;

/// What the C functions of one run do: what the tables say, and where they say nothing that a
/// person read, what the tree's own C says.
///
/// An entry that was read holds as long as the line it quotes is in the tree. If that line is gone
/// the C is read anew: a disagreement is a problem of the run, and for a version that the entry was
/// not read in the tree wins. Thread-safe.
///
/// Errors: what cannot be derived is an entry that says why.
public final class CIndex {
  private final Knowledge knowledge;
  private final KernelVersion version;
  private final Optional<Tree> tree;
  private final CConfig.Preemption preemption;
  private final Map<String, Optional<EffectEntry>> known = new ConcurrentHashMap<>();
  private final Map<String, Problem> problems = new HashMap<>();

  private record Tree(IncludePath files, TreeDeriver deriver) {}

  private CIndex(
      Knowledge knowledge,
      KernelVersion version,
      Optional<Tree> tree,
      CConfig.Preemption preemption) {
    this.preemption = preemption;
    this.knowledge = knowledge;
    this.version = version;
    this.tree = tree;
  }

  /// Tables alone, where no kernel tree is at hand.
  public static CIndex ofTables(Knowledge knowledge) {
    return ofTables(knowledge, CConfig.Preemption.NOT_RT);
  }

  private static CIndex ofTables(Knowledge knowledge, CConfig.Preemption preemption) {
    return new CIndex(knowledge, KernelVersion.NEWEST, Optional.empty(), preemption);
  }

  /// Tables, and the C of the kernel tree of `sources` if there is one; `likely` as in the next.
  public static CIndex of(Knowledge knowledge, SourceSet sources, Collection<String> likely) {
    return sources
        .kernelTree()
        .map(
            tree ->
                of(
                    knowledge,
                    tree,
                    CConfig.of(sources.cfg()),
                    likely,
                    new Earlier(sources.memory(), CConfig.question(sources.cfg()))))
        .orElseGet(() -> ofTables(knowledge, CConfig.of(sources.cfg()).preemption()));
  }

  /// Tables and the C of `tree`; `likely` are the symbols that may be asked for.
  public static CIndex of(
      Knowledge knowledge, Path tree, CConfig config, Collection<String> likely) {
    return of(knowledge, tree, config, likely, Earlier.NOTHING);
  }

  private static CIndex of(
      Knowledge knowledge, Path tree, CConfig config, Collection<String> likely, Earlier earlier) {
    KernelVersion version = TreeVersion.of(tree).orElse(KernelVersion.NEWEST);
    List<String> open =
        likely.stream()
            .filter(s -> knowledge.effect(s, version).filter(CIndex::isRead).isEmpty())
            .toList();
    TreeDeriver deriver =
        new TreeDeriver(
            tree, config, DerivationTables.load(knowledge.kinds()).value(), open, earlier);
    return new CIndex(
        knowledge,
        version,
        Optional.of(new Tree(new IncludePath(tree), deriver)),
        config.preemption());
  }

  /// Does ahead what the first question about the tree's C would wait for; may run beside anything.
  public void prepare() {
    tree.ifPresent(t -> t.deriver.prepare());
  }

  /// Keeps what was derived for the runs to come.
  public void remember() {
    tree.ifPresent(t -> t.deriver.remember());
  }

  /// Whether spinlocks sleep in the kernel that is analyzed.
  public CConfig.Preemption preemption() {
    return preemption;
  }

  /// Whether a kernel tree is analyzed.
  public boolean isOfTree() {
    return tree.isPresent();
  }

  /// The version whose entries hold.
  public KernelVersion version() {
    return version;
  }

  /// What a symbol does; absent if no table has it and there is no C to look into.
  public Optional<EffectEntry> effect(String symbol) {
    Optional<EffectEntry> done = known.get(symbol);
    return done == null ? found(symbol) : done;
  }

  /// Only those wait who ask for what is not known yet.
  private synchronized Optional<EffectEntry> found(String symbol) {
    Optional<EffectEntry> done = known.get(symbol);
    if (done == null) {
      done = find(symbol);
      known.put(symbol, done);
    }
    return done;
  }

  /// Where the tree's C contradicts what was read of it, in the order of symbols.
  public synchronized List<Problem> problems() {
    return problems.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Optional<EffectEntry> find(String symbol) {
    Optional<EffectEntry> table = knowledge.effect(symbol, version);
    if (tree.isEmpty()) {
      return table;
    }
    if (table.isEmpty() || !isRead(table.get())) {
      EffectEntry derived = tree.get().deriver.derive(symbol);
      return derived.unknown().isPresent() && table.isPresent() ? table : Optional.of(derived);
    }
    EffectEntry read = table.get();
    if (isQuoted(read, tree.get().files)) {
      return table;
    }
    EffectEntry derived = tree.get().deriver.derive(symbol);
    if (derived.unknown().isPresent()) {
      return table;
    }
    disagreement(read, derived).ifPresent(p -> problems.put(symbol, p));
    boolean here = read.kernels().isEmpty() || read.kernels().contains(version);
    return here ? table : Optional.of(derived);
  }

  /// Whether a person or the kernel's documentation stands behind an entry.
  public static boolean isRead(EffectEntry e) {
    return e.evidence().how() != Evidence.How.DERIVED;
  }

  /// Whether the line that decides is still in its file; an entry that quotes none is believed.
  private static boolean isQuoted(EffectEntry e, IncludePath files) {
    String line = e.evidence().line();
    if (line.isEmpty() || e.evidence().source().isEmpty()) {
      return true;
    }
    return files.read(e.evidence().source()).filter(t -> t.contains(line)).isPresent();
  }

  /// How what was derived contradicts what was read, if it does.
  public static Optional<Problem> disagreement(EffectEntry read, EffectEntry derived) {
    if (read.unknown().isPresent() || derived.unknown().isPresent()) {
      return Optional.empty();
    }
    List<String> differences = new ArrayList<>();
    if (read.maySleep() != derived.maySleep()) {
      differences.add(
          read.maySleep()
              ? "it was read as one that may sleep, and nothing in this tree's C sleeps"
              : "it was read as one that never sleeps, and this tree's C may: "
                  + String.join(" -> ", derived.evidence().chain()));
    }
    boolean change =
        read.change().total() != derived.change().total()
            || !read.outcomes().keySet().equals(derived.outcomes().keySet());
    if (change && read.outcomes().isEmpty() == derived.outcomes().isEmpty()) {
      differences.add("the locks that it takes or releases are not those that were read");
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                read.evidence().table(),
                "`" + read.symbol() + "`: " + String.join("; ", differences)));
  }
}
