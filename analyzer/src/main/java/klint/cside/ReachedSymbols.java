// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import klint.base.Packer;
import klint.base.Unpacker;
import klint.source.CrateSource;
import klint.source.SourceSet;
import klint.source.TreeMemory;

/// The C functions that the Rust of a kernel tree can reach: those it names in `bindings`, and all
/// helpers, since half of these are reached through pasted names.
///
/// Source: KERNEL.md §2.
public final class ReachedSymbols {
  private ReachedSymbols() {}

  /// Those of the kernel tree that `sources` has.
  public static Set<String> of(SourceSet sources) {
    Optional<Path> tree = sources.kernelTree();
    if (tree.isEmpty()) {
      return Set.of();
    }
    List<String> roots = new ArrayList<>();
    for (CrateSource crate : sources.crates()) {
      crate
          .root()
          .path()
          .filter(p -> p.startsWith(tree.get()))
          .ifPresent(p -> roots.add(tree.get().relativize(p).toString()));
    }
    TreeMemory.Notes notes = sources.memory().begin(tree.get());
    String question =
        String.join(
            "\0",
            "reached",
            CConfig.question(sources.cfg()),
            String.join(",", new TreeSet<>(roots)));
    Optional<byte[]> kept = sources.memory().recall(question, notes.folder());
    if (kept.isPresent()) {
      Unpacker in = new Unpacker(kept.get());
      return new TreeSet<>(in.texts());
    }
    Set<String> symbols = of(notes.folder(), CConfig.of(sources.cfg()), roots);
    notes.keep(question, new Packer().texts(symbols).bytes());
    return symbols;
  }

  /// `roots` are the root files of the tree's crates, relative to it.
  ///
  /// Errors: a file that cannot be read names nothing.
  static Set<String> of(Path tree, CConfig config, Collection<String> roots) {
    Set<String> files = new TreeSet<>();
    for (String root : roots) {
      files.addAll(below(tree, root));
    }
    IncludePath reader = new IncludePath(tree);
    List<String> texts = new ArrayList<>();
    for (String file : files) {
      reader.read(file).ifPresent(t -> texts.add(t.slice(0, t.length())));
    }
    BindingsSynthesizer.Bindings bindings =
        BindingsSynthesizer.bindings(
                tree,
                config,
                CNames.of(texts).wanted(),
                new BindingsSynthesizer.Wanted(Set.of(), Set.of()))
            .value();
    Set<String> symbols = new TreeSet<>(bindings.helpers().functions());
    symbols.addAll(bindings.bindings().functions());
    return symbols;
  }

  /// The Rust files of the folder that a crate's root stands in.
  private static List<String> below(Path tree, String root) {
    Path folder = Optional.ofNullable(tree.resolve(root).getParent()).orElse(tree);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(p -> p.toString().endsWith(".rs"))
          .map(p -> tree.relativize(p).toString())
          .sorted()
          .toList();
    } catch (IOException _) {
      return List.of(root);
    }
  }
}
