// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The crates of a kernel tree, from the tree's own layout.
///
/// Source: `rust/Makefile` and `scripts/generate_rust_analyzer.py` of Linux 6.12 and 7.3.
final class KernelLayout {
  private static final List<String> LIBRARY = List.of("core", "alloc", "std", "proc_macro");

  private final DiskTree tree;
  private final RustMakefile makefile;
  private final int edition;
  private final List<CrateSpec> out = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private KernelLayout(DiskTree tree) {
    this.tree = tree;
    this.makefile = new RustMakefile(text("rust/Makefile"));
    this.edition = RustMakefile.commonEdition(text("Makefile"));
  }

  /// Whether `folder` is the top of a kernel tree with Rust.
  static boolean isKernelTree(Path folder) {
    return Files.isRegularFile(folder.resolve("Kbuild"))
        && Files.isRegularFile(folder.resolve("Kconfig"))
        && Files.isRegularFile(folder.resolve("rust/kernel/lib.rs"));
  }

  /// The kernel tree that `path` is or lies in.
  static Optional<Path> above(Path path) {
    for (Path at = path; at != null; at = at.getParent()) {
      if (isKernelTree(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// The crates below `rust/`, dependencies first.
  static List<CrateSpec> core(DiskTree tree) {
    KernelLayout layout = new KernelLayout(tree);
    layout.rustFolder();
    return layout.out;
  }

  /// The crates outside of `rust/` whose roots are `roots`, which are relative to the tree.
  static List<CrateSpec> leaves(DiskTree tree, List<String> roots) {
    KernelLayout layout = new KernelLayout(tree);
    layout.leafCrates(roots);
    return layout.out;
  }

  /// Whether the crate of this root uses other crates outside of `rust/`.
  static boolean needsMore(DiskTree tree, String root) {
    return !new KernelLayout(tree).externs(root, Optional.empty()).isEmpty();
  }

  private String text(String path) {
    return tree.read(path) instanceof FileTree.Read.Text(String text, _) ? text : "";
  }

  private void rustFolder() {
    CrateSource.Role analyzed = CrateSource.Role.ANALYZED;
    CrateSource.Role procMacro = CrateSource.Role.PROC_MACRO;
    CrateSource.Role parsed = CrateSource.Role.PARSED;
    add("compiler_builtins", "rust/compiler_builtins.rs", analyzed, List.of());
    add("proc_macro2", "rust/proc-macro2/lib.rs", parsed, List.of());
    add("quote", "rust/quote/lib.rs", parsed, List.of("proc_macro2"));
    add("syn", "rust/syn/lib.rs", parsed, List.of("proc_macro2", "quote"));
    add("macros", "rust/macros/lib.rs", procMacro, List.of("proc_macro2", "quote", "syn"));
    add(
        "zerocopy_derive",
        "rust/zerocopy-derive/lib.rs",
        procMacro,
        List.of("proc_macro2", "quote", "syn"));
    add("build_error", "rust/build_error.rs", analyzed, List.of("compiler_builtins"));
    add(
        "pin_init_internal",
        "rust/pin-init/internal/src/lib.rs",
        procMacro,
        List.of("proc_macro2", "quote", "syn"));
    add(
        "pin_init",
        "rust/pin-init/src/lib.rs",
        analyzed,
        List.of("compiler_builtins", "pin_init_internal", "macros"));
    add("ffi", "rust/ffi.rs", analyzed, List.of("compiler_builtins"));
    add(
        "zerocopy",
        "rust/zerocopy/src/lib.rs",
        analyzed,
        List.of("compiler_builtins", "zerocopy_derive"));
    add("bindings", "rust/bindings/lib.rs", analyzed, List.of("ffi", "pin_init"));
    add("uapi", "rust/uapi/lib.rs", analyzed, List.of("ffi", "pin_init"));
    add(
        "kernel",
        "rust/kernel/lib.rs",
        analyzed,
        List.of(
            "macros",
            "build_error",
            "pin_init",
            "ffi",
            "bindings",
            "uapi",
            "zerocopy",
            "zerocopy_derive"));
  }

  private void add(String name, String root, CrateSource.Role role, List<String> dependencies) {
    if (!tree.exists(root)) {
      return;
    }
    List<String> known = new ArrayList<>(LIBRARY);
    dependencies.stream().filter(names::contains).forEach(known::add);
    Map<String, String> env = new LinkedHashMap<>(makefile.env(name));
    env.put("OBJTREE", SourceSet.OBJTREE);
    env.put("RUST_MODFILE", root.substring(0, root.length() - ".rs".length()));
    names.add(name);
    out.add(
        new CrateSpec(
            name,
            makefile.edition(name).orElse(edition),
            role,
            tree,
            root,
            known,
            makefile.cfgs(name),
            env));
  }

  private void leafCrates(List<String> roots) {
    names.addAll(
        List.of(
            "macros",
            "build_error",
            "pin_init",
            "ffi",
            "bindings",
            "uapi",
            "kernel",
            "zerocopy",
            "zerocopy_derive"));
    Set<String> crates = new HashSet<>();
    for (String root : roots) {
      crates.add(CrateSpec.nameOf(CrateSpec.stem(root)));
    }
    Map<String, List<String>> externs = new HashMap<>();
    for (String root : roots) {
      externs.put(root, externs(root, Optional.of(crates)));
    }
    Set<String> done = new HashSet<>();
    for (String root : roots) {
      leaf(root, roots, externs, done);
    }
  }

  private void leaf(
      String root, List<String> roots, Map<String, List<String>> externs, Set<String> done) {
    if (!done.add(root)) {
      return;
    }
    List<String> other = externs.getOrDefault(root, List.of());
    for (String name : other) {
      for (String candidate : roots) {
        if (CrateSpec.nameOf(CrateSpec.stem(candidate)).equals(name)) {
          leaf(candidate, roots, externs, done);
        }
      }
    }
    boolean host = root.startsWith("scripts/") || root.contains("/hostprogs/");
    List<String> dependencies =
        new ArrayList<>(
            host
                ? List.of()
                : List.of("kernel", "pin_init", "ffi", "macros", "zerocopy", "zerocopy_derive"));
    // Drivers name `bindings` and `uapi` only through paths of their own crate graph.
    if (!host) {
      dependencies.addAll(List.of("bindings", "uapi", "build_error"));
    }
    dependencies.addAll(other);
    names.addAll(other);
    add(
        CrateSpec.nameOf(CrateSpec.stem(root)),
        root,
        host ? CrateSource.Role.PARSED : CrateSource.Role.ANALYZED,
        dependencies);
  }

  /// The crates that a build file gives to the compiler for `root`: `RUSTFLAGS_x.o := --extern y`.
  private List<String> externs(String root, Optional<Set<String>> known) {
    List<String> found = new ArrayList<>();
    String folder = FileTree.folder(root);
    String object = CrateSpec.stem(root) + ".o";
    for (String at = folder; ; at = FileTree.folder(at)) {
      String object2 =
          at.equals(folder)
              ? object
              : folder.substring(at.isEmpty() ? 0 : at.length() + 1) + "/" + object;
      for (String file : List.of("Makefile", "Kbuild")) {
        for (String line : RustMakefile.logicalLines(text(at.isEmpty() ? file : at + "/" + file))) {
          if (line.startsWith("RUSTFLAGS_" + object2)) {
            String[] words = line.strip().split("\\s+", -1);
            for (int i = 0; i + 1 < words.length; i++) {
              if (words[i].equals("--extern")
                  && (known.isEmpty() || known.get().contains(words[i + 1]))) {
                found.add(words[i + 1]);
              }
            }
          }
        }
      }
      if (at.isEmpty()) {
        return found;
      }
    }
  }
}
