// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import klint.base.KlintBug;
import klint.base.Packer;
import klint.base.Unpacker;
import klint.rules.EffectBytes;
import klint.rules.EffectEntry;
import klint.rules.Evidence;
import klint.source.TreeMemory;

/// Derives effects of C functions of one tree, one symbol at a time.
///
/// The tree's C is indexed when the first symbol is asked for. Thread-safe; one derivation runs at
/// a time.
final class TreeDeriver {
  private static final long STACK_BYTES = 512L << 20;

  private final Path tree;
  private final CConfig config;
  private final Primitives primitives;
  private final Collection<String> likely;
  private final Map<String, EffectEntry> known = new HashMap<>();
  private final Earlier earlier;
  private final String question;
  private Optional<Opened> opened = Optional.empty();
  private Optional<TreeMemory.Notes> notes = Optional.empty();

  private record Opened(CSources sources, Derivation derivation) {}

  /// `likely` are symbols that may be asked for: one search serves them all.
  TreeDeriver(
      Path tree,
      CConfig config,
      List<EffectEntry> primitives,
      Collection<String> likely,
      Earlier earlier) {
    this.tree = tree;
    IncludePath files = new IncludePath(tree);
    Optional<String> kconfig = files.read("arch/x86/Kconfig").map(t -> t.slice(0, t.length()));
    String common = files.read("arch/Kconfig").map(t -> t.slice(0, t.length())).orElse("");
    this.config = kconfig.map(k -> config.within(MachineOptions.of(k, common))).orElse(config);
    this.primitives = new Primitives(primitives);
    this.likely = new TreeSet<>(likely);
    this.earlier = earlier;
    this.question =
        String.join(
            "\0",
            "derived",
            earlier.configuration(),
            kconfig.orElse(""),
            common,
            String.join(",", this.likely));
  }

  synchronized EffectEntry derive(String symbol) {
    recall();
    EffectEntry done = known.get(symbol);
    if (done == null) {
      done = deep(() -> entry(symbol));
      known.put(symbol, done);
    }
    return done;
  }

  /// Reads the tree's C and finds what is likely asked for, unless an earlier run did.
  ///
  /// Whoever asks meanwhile waits for it.
  synchronized void prepare() {
    recall();
    if (known.isEmpty()) {
      Opened _ = deep(this::open);
    }
  }

  /// What an earlier run derived of this tree.
  private void recall() {
    if (notes.isPresent()) {
      return;
    }
    TreeMemory.Notes begun = earlier.memory().begin(tree);
    notes = Optional.of(begun);
    Optional<byte[]> kept = earlier.memory().recall(question, begun.folder());
    if (kept.isPresent()) {
      Unpacker in = new Unpacker(kept.get());
      for (EffectEntry e : in.list(() -> EffectBytes.entry(in))) {
        known.put(e.symbol(), e);
      }
    }
  }

  /// Keeps what was derived for the runs to come.
  synchronized void remember() {
    if (opened.isPresent()) {
      Packer out = new Packer();
      out.list(new TreeMap<>(known).values(), e -> EffectBytes.write(out, e));
      notes.ifPresent(n -> n.keep(question, out.bytes()));
    }
  }

  synchronized List<EffectEntry> deriveAll(Collection<String> symbols) {
    recall();
    return deep(
        () -> {
          List<EffectEntry> out = new ArrayList<>();
          for (String s : new TreeSet<>(symbols)) {
            out.add(known.computeIfAbsent(s, this::entry));
          }
          return out;
        });
  }

  private static <T> T deep(Supplier<T> task) {
    Result<T> result = new Result<>(task);
    Thread thread = new Thread(null, result, "derive", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KlintBug("interrupted while deriving effects", e);
    }
    return result.get();
  }

  private static final class Result<T> implements Runnable {
    private final Supplier<T> task;
    private Optional<T> value = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    Result(Supplier<T> task) {
      this.task = task;
    }

    @Override
    public void run() {
      try {
        value = Optional.of(task.get());
      } catch (RuntimeException | StackOverflowError e) {
        failure = Optional.of(e);
      }
    }

    T get() {
      failure.ifPresent(
          f -> {
            throw new KlintBug("deriving effects failed", f);
          });
      return value.orElseThrow(() -> new KlintBug("deriving effects gave nothing"));
    }
  }

  private Opened open() {
    if (opened.isEmpty()) {
      Path through = notes.map(TreeMemory.Notes::folder).orElse(tree);
      CSources sources = new CSources(through, config);
      List<String> missing = new ArrayList<>();
      for (String s : likely) {
        if (definitions(sources, s).isEmpty() && primitives.exact(s).isEmpty()) {
          missing.add(s);
        }
      }
      sources.searchDeeper(missing);
      opened = Optional.of(new Opened(sources, new Derivation(sources, config, primitives)));
    }
    return opened.get();
  }

  private static List<CFunction> definitions(CSources sources, String symbol) {
    List<CFunction> helper =
        sources.definitions(BindingsSynthesizer.HELPER + symbol, Optional.empty());
    return helper.isEmpty() ? sources.definitions(symbol, Optional.empty()) : helper;
  }

  private EffectEntry entry(String symbol) {
    Opened tools = open();
    EffectEntry.Builder b = EffectEntry.of(symbol).how(Evidence.How.DERIVED);
    List<CFunction> definitions = definitions(tools.sources, symbol);
    Optional<EffectEntry> primitive =
        primitives
            .exact(symbol)
            .or(() -> definitions.isEmpty() ? primitives.undefined(symbol) : Optional.empty());
    if (primitive.isPresent()) {
      definitions.stream().findFirst().ifPresent(d -> b.source(d.file().path()));
      return DerivedEntries.ofPrimitive(b, primitive.get());
    }
    if (definitions.isEmpty()) {
      return b.unknown("no definition found in the tree's C").build();
    }
    CEffect effect = tools.derivation.join(definitions);
    tools.derivation.lastReference(definitions.getFirst()).ifPresent(b::lastReference);
    return DerivedEntries.of(b, symbol, definitions.getFirst(), effect);
  }
}
