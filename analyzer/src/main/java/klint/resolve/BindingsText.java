// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import klint.base.Outcome;
import klint.base.Packer;
import klint.base.Unpacker;
import klint.base.Workers;
import klint.cside.BindingsSynthesizer;
import klint.cside.CConfig;
import klint.cside.CNames;
import klint.diag.DiagBytes;
import klint.diag.Problem;
import klint.source.SourceSet;
import klint.source.SourceText;
import klint.source.TreeMemory;

/// Puts the Rust text of what a kernel's build generates where the build would have put it: the
/// bindings, and the templates of `asm!` that the C preprocessor makes.
final class BindingsText {
  private static final String BINDINGS = "rust/bindings/bindings_generated.rs";
  private static final String HELPERS = "rust/bindings/bindings_helpers_generated.rs";
  private static final String UAPI = "rust/uapi/uapi_generated.rs";

  private static final List<String> TEMPLATES =
      List.of(
          "rust/kernel/generated_arch_static_branch_asm.rs",
          "rust/kernel/generated_arch_warn_asm.rs",
          "rust/kernel/generated_arch_reachable_asm.rs");

  private final SourceSet sources;
  private final List<Problem> problems = new ArrayList<>();
  private final Workers.Task task;

  private BindingsText(SourceSet sources, Workers workers) {
    this.sources = sources;
    this.task = workers.start(this::provide);
  }

  /// Begins in the background; the files of `sources` so far say what is needed.
  static BindingsText begin(SourceSet sources, Workers workers) {
    return new BindingsText(sources, workers);
  }

  /// Waits until the texts are there.
  List<Problem> await() {
    task.await();
    return problems;
  }

  /// Does nothing outside of a kernel tree, or for files that the tree has.
  private void provide() {
    Optional<Path> tree = sources.kernelTree();
    if (tree.isEmpty()) {
      return;
    }
    for (String template : TEMPLATES) {
      if (!sources.kernelHas(template)) {
        sources.synthesise(template, "\"\"\n");
      }
    }
    if (sources.kernelHas(BINDINGS)
        || sources.crates().stream().noneMatch(c -> c.name().equals("bindings"))) {
      return;
    }
    List<String> texts = new ArrayList<>();
    for (SourceText text : sources.table().all()) {
      if (text.origin() == SourceText.Origin.FILE && mayUse(text.text())) {
        texts.add(text.text());
      }
    }
    CNames names = CNames.of(texts);
    TreeMemory.Notes notes = sources.memory().begin(tree.get());
    String question =
        String.join(
            "\0",
            "bindings",
            CConfig.question(sources.cfg()),
            question(names.wanted()),
            question(names.wantedOfUapi()));
    Optional<byte[]> kept = sources.memory().recall(question, notes.folder());
    if (kept.isPresent()) {
      Unpacker in = new Unpacker(kept.get());
      put(in.text(), in.text(), in.text(), in.list(() -> DiagBytes.problem(in)));
      return;
    }
    Outcome<BindingsSynthesizer.Bindings, Problem> outcome =
        BindingsSynthesizer.bindings(
            notes.folder(), CConfig.of(sources.cfg()), names.wanted(), names.wantedOfUapi());
    BindingsSynthesizer.Bindings made = outcome.value();
    put(made.bindings().text(), made.helpers().text(), made.uapi().text(), outcome.problems());
    Packer out = new Packer();
    out.text(made.bindings().text()).text(made.helpers().text()).text(made.uapi().text());
    notes.keep(question, out.list(outcome.problems(), p -> DiagBytes.write(out, p)).bytes());
  }

  private void put(String bindings, String helpers, String uapi, List<Problem> found) {
    problems.addAll(found);
    sources.synthesise(BINDINGS, bindings);
    sources.synthesise(HELPERS, helpers);
    sources.synthesise(UAPI, uapi);
  }

  private static String question(BindingsSynthesizer.Wanted wanted) {
    return String.join(",", new TreeSet<>(wanted.names()))
        + ";"
        + String.join(",", new TreeSet<>(wanted.fields()));
  }

  private static boolean mayUse(String text) {
    return text.contains("bindings") || text.contains("uapi") || text.contains("kernel::");
  }
}
