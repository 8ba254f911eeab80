// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import java.util.List;

/// The one table of the rooms of the house: LayerTest holds the code to it and prints it into
/// docs/architecture.md.
final class Layers {
  private Layers() {}

  /// A package of `klint` with all below it.
  ///
  /// Units: `floor` counts top-level types. It is what keeps the layer test from passing on
  /// nothing; raise it as the room fills.
  record Layer(String name, String caption, String flow, int floor) {}

  /// What comes from outside and who may use it.
  ///
  /// Units: `outside` holds ArchUnit's package patterns, or full class names.
  record Fence(String caption, List<String> outside, List<String> rooms) {}

  /// In order: a room imports only rooms above it.
  static final List<Layer> ALL =
      List.of(
          new Layer("base", "Ids, spans, arenas, interned names. Knows nothing of Rust.", "—", 3),
          new Layer(
              "diag", "Problems of the input and findings for the user, as plain data.", "—", 4),
          new Layer(
              "source",
              "Files, line tables, kernel trees, crates, cfg: what is read from the disk is read"
                  + " here.",
              "paths → `SourceSet`",
              15),
          new Layer(
              "rules",
              "What rules/ says: effect tables, contexts, the library, rule pages; loaded and"
                  + " checked.",
              "resources → `Knowledge`",
              25),
          new Layer(
              "syntax",
              "One file's text to one immutable typed tree. No names, no cfg.",
              "text → `Outcome<SourceFile>`",
              20),
          new Layer(
              "cside",
              "The kernel's C: prototypes and types for `bindings`, helpers, and effects derived"
                  + " with their evidence.",
              "C files → `CIndex`",
              20),
          new Layer(
              "expand",
              "Token trees in, token trees out: `macro_rules!`, built-in macros, the kernel's"
                  + " procedural macros, `#[cfg]`, hygiene. Knows no names; declares"
                  + " `MacroLookup`.",
              "tokens → `Outcome<Tokens>`",
              40),
          new Layer(
              "resolve",
              "Crates, modules, imports, items. Implements `MacroLookup` and drives expansion to a"
                  + " fixpoint.",
              "trees → `Outcome<CrateDefs>`",
              8),
          new Layer(
              "types",
              "Signatures, trait selection, method probing, and a type for every expression, or why"
                  + " not.",
              "`CrateDefs` + body → `Outcome<BodyTypes>`",
              7),
          new Layer(
              "mir",
              "Blocks, places, temporaries and drops: a body with every implicit call and every"
                  + " drop explicit.",
              "`BodyTypes` → `Outcome<Body>`",
              7),
          new Layer(
              "effects",
              "What each function instance does to the context, by fixpoint over the call graph.",
              "`Body`s + `Knowledge` + `CIndex` → `Summaries`",
              0),
          new Layer(
              "checks",
              "One class per rule: summaries and bodies in, findings out. Computes no facts.",
              "`Summaries` → `Finding`s",
              0),
          new Layer(
              "report",
              "Findings to text, SARIF, HTML, JSON and the rest. Never sees a tree, a type or a"
                  + " block.",
              "`Finding`s → bytes",
              0),
          new Layer(
              "cache",
              "What an earlier run learned, keyed by content. A missing or broken cache is never an"
                  + " error.",
              "—",
              0),
          new Layer(
              "driver",
              "The pipeline written once, in order, with progress and parallelism.",
              "`SourceSet` → `Analysis`",
              0),
          new Layer(
              "review",
              "git, patches, suppressions, baseline: which findings are new, and whose.",
              "`Analysis`es → `Finding`s",
              0),
          new Layer("lsp", "The language server.", "messages → messages", 0),
          new Layer(
              "cli",
              "Options, `klint.toml`, exit codes, standard streams.",
              "args → exit code",
              1));

  static final List<Fence> FENCES =
      List.of(
          new Fence("ANTLR", List.of("org.antlr..", "klint.grammar.."), List.of("syntax", "cside")),
          new Fence("JGraphT", List.of("org.jgrapht.."), List.of("effects", "report")),
          new Fence("picocli", List.of("picocli.."), List.of("cli")),
          new Fence("lsp4j", List.of("org.eclipse.lsp4j.."), List.of("lsp")),
          new Fence(
              "Files of the machine",
              List.of(
                  "java.nio.file..",
                  "java.io.File",
                  "java.io.FileReader",
                  "java.io.FileWriter",
                  "java.io.FileInputStream",
                  "java.io.FileOutputStream",
                  "java.io.RandomAccessFile"),
              List.of("source", "cside", "cache", "review", "cli")));

  /// The only room that may touch the standard streams.
  static final String STANDARD_STREAMS = "cli";
}
