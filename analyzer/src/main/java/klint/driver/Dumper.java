// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import klint.base.Span;
import klint.diag.Place;
import klint.effects.SummaryPrinter;
import klint.mir.Body;
import klint.mir.LoweredBodies;
import klint.mir.MirPrinter;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.resolve.DefsPrinter;
import klint.source.SourceText;
import klint.syntax.Edition;
import klint.syntax.Parser;
import klint.syntax.RustPrinter;
import klint.syntax.SourceFile;
import klint.syntax.TokenTree;
import klint.syntax.TreePrinter;
import klint.types.BodyTypes;
import klint.types.BodyTypesPrinter;
import klint.types.Instances;

/// Prints what a stage made of one file.
public final class Dumper {
  private final Analysis analysis;
  private final SourceText file;
  private final TreePrinter.Spans spans;

  /// A stage that can show itself.
  public enum Stage {
    TOKENS(Options.Depth.NAMES),
    TREE(Options.Depth.NAMES),
    EXPANDED(Options.Depth.NAMES),
    DEFS(Options.Depth.NAMES),
    TYPES(Options.Depth.TYPES),
    MIR(Options.Depth.TYPES),
    EFFECTS(Options.Depth.EFFECTS);

    private final Options.Depth depth;

    Stage(Options.Depth depth) {
      this.depth = depth;
    }

    /// How far the pipeline must have run.
    public Options.Depth depth() {
      return depth;
    }

    /// The name on the command line.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Dumper(Analysis analysis, SourceText file, TreePrinter.Spans spans) {
    this.analysis = analysis;
    this.file = file;
    this.spans = spans;
  }

  /// The print of a stage for the file that `test` is true for; empty if no crate of the analysis
  /// has it.
  public static Optional<String> print(
      Analysis analysis, Stage stage, Predicate<SourceText> test, TreePrinter.Spans spans) {
    for (SourceText text : analysis.sources().table().all()) {
      if (test.test(text)) {
        return Optional.of(new Dumper(analysis, text, spans).print(stage));
      }
    }
    return Optional.empty();
  }

  private String print(Stage stage) {
    return switch (stage) {
      case TOKENS -> tokens();
      case TREE -> tree();
      case EXPANDED -> expanded();
      case DEFS -> DefsPrinter.print(analysis.defs(), crate -> crate.id() == crate());
      case TYPES -> types();
      case MIR -> mir();
      case EFFECTS -> effects();
    };
  }

  private int crate() {
    CrateDefs defs = analysis.defs();
    for (int i = 0; i < defs.size(); i++) {
      Def def = defs.def(new DefId(i));
      if (def.span().file() == file.id()) {
        return def.crate();
      }
    }
    return -1;
  }

  private Edition edition() {
    int crate = crate();
    return crate < 0 ? Edition.E2021 : analysis.defs().crate(crate).edition();
  }

  private String tokens() {
    StringBuilder out = new StringBuilder();
    tokens(out, Parser.lex(file.id(), file.text(), edition()).value(), 0);
    return out.toString();
  }

  private void tokens(StringBuilder out, List<TokenTree> trees, int depth) {
    for (TokenTree tree : trees) {
      switch (tree) {
        case TokenTree.Token token ->
            out.repeat("  ", depth)
                .append(at(token.span()))
                .append(token.kind())
                .append(' ')
                .append(token.text().replace("\n", "\\n"))
                .append('\n');
        case TokenTree.Group group -> {
          out.repeat("  ", depth).append(at(group.span())).append(group.delimiter()).append('\n');
          tokens(out, group.trees(), depth + 1);
        }
        case TokenTree.Interpolated _ ->
            out.repeat("  ", depth).append(at(tree.span())).append("INTERPOLATED\n");
      }
    }
  }

  private String at(Span span) {
    if (spans == TreePrinter.Spans.HIDDEN) {
      return "";
    }
    Place place = analysis.sources().table().place(span);
    return place.line() + ":" + place.column() + " ";
  }

  private String tree() {
    SourceFile parsed = analysis.defs().files().get(file.id());
    return parsed == null
        ? TreePrinter.print(Parser.parse(file, edition()).value(), spans)
        : TreePrinter.print(parsed, spans);
  }

  /// The file as Rust text, after expansion.
  private String expanded() {
    int here = crate();
    return analysis
        .defs()
        .expanded(file.id())
        .map(f -> RustPrinter.print(f.attrs(), f.items(), at -> crateName(at, here)))
        .orElse("");
  }

  /// What stands for `$crate`.
  private String crateName(Span at, int here) {
    int crate = analysis.defs().expansions().crateOf(at.ctx());
    return crate == here ? "crate" : "::" + analysis.defs().crate(crate).name();
  }

  private String types() {
    StringBuilder out = new StringBuilder();
    Instances instances = analysis.types().orElseThrow().instances();
    for (BodyTypes body : analysis.bodies()) {
      if (isHere(body.hir().owner())) {
        out.append(BodyTypesPrinter.print(body, instances, analysis.sources().table()));
      }
    }
    return out.toString();
  }

  private String mir() {
    StringBuilder out = new StringBuilder();
    Instances instances = analysis.types().orElseThrow().instances();
    LoweredBodies lowered = analysis.lowered().orElseThrow();
    for (BodyTypes types : analysis.bodies()) {
      if (isHere(types.hir().owner())) {
        int closures = 0;
        for (Body body : lowered.all(types.hir().owner())) {
          String name = instances.path(types.hir().owner());
          out.append(
              MirPrinter.print(
                  body.owner() instanceof Body.Owner.Item
                      ? name
                      : name + "::{closure#" + closures++ + "}",
                  body,
                  instances));
        }
      }
    }
    return out.toString();
  }

  private String effects() {
    StringBuilder out = new StringBuilder();
    Instances instances = analysis.types().orElseThrow().instances();
    analysis
        .summaries()
        .ifPresent(
            all ->
                all.functions().stream()
                    .filter(e -> isHere(e.function()))
                    .forEach(e -> out.append(SummaryPrinter.print(e, instances))));
    return out.toString();
  }

  private boolean isHere(DefId def) {
    Span span = analysis.defs().def(def).span();
    return analysis.defs().expansions().userPlace(span).file() == file.id();
  }
}
