// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import klint.base.Outcome;
import klint.cside.CIndex;
import klint.cside.EffectDeriver;
import klint.cside.ReachedSymbols;
import klint.diag.Problem;
import klint.resolve.DeclaredModules;
import klint.rules.DerivationTables;
import klint.rules.EffectEntry;
import klint.rules.KernelVersion;
import klint.rules.Knowledge;
import klint.rules.KnowledgeLoader;
import klint.source.SourceReader;
import klint.source.SourceRequest;
import klint.source.SourceSet;
import klint.source.TreeMemory;

/// The door of `derive`: a kernel tree in, what its C functions do out, beside what was read of
/// them.
///
/// Errors: a request that is no kernel tree is refused; where what is derived contradicts what
/// somebody read, that is a problem of the result.
public final class TreeDerivation {

  /// What a request comes to.
  public sealed interface Result {
    /// `version` is the one that the tree says it has.
    record Ready(List<EffectEntry> entries, List<Problem> problems, KernelVersion version)
        implements Result {}

    /// A usage error: one sentence for the user.
    record Refused(String message) implements Result {}
  }

  private TreeDerivation() {}

  /// Derives `symbols`; all that the tree's Rust can reach if there are none. `memory` is what
  /// earlier runs learned of the tree's C.
  public static Result derive(
      SourceRequest request, Collection<String> symbols, TreeMemory memory) {
    Outcome<Knowledge, Problem> knowledge = KnowledgeLoader.load();
    return switch (SourceReader.read(
        request, new Library(knowledge.value()), new DeclaredModules())) {
      case SourceReader.Result.Refused(String message) -> new Result.Refused(message);
      case SourceReader.Result.Ready(SourceSet sources, List<Problem> found) -> {
        List<Problem> problems = new ArrayList<>(knowledge.problems());
        problems.addAll(found);
        sources.remember(memory);
        yield sources.kernelTree().isEmpty()
            ? new Result.Refused("`derive` wants a kernel tree")
            : derive(sources, symbols, knowledge.value(), problems);
      }
    };
  }

  private static Result derive(
      SourceSet sources, Collection<String> symbols, Knowledge knowledge, List<Problem> problems) {
    CIndex index = CIndex.of(knowledge, sources, List.of());
    KernelVersion version = index.version();
    Set<String> wanted = new TreeSet<>(symbols);
    if (wanted.isEmpty()) {
      wanted.addAll(ReachedSymbols.of(sources));
    }
    Outcome<List<EffectEntry>, Problem> derived =
        EffectDeriver.derive(sources, wanted, DerivationTables.load(knowledge.kinds()).value());
    problems.addAll(derived.problems());
    for (EffectEntry e : derived.value()) {
      knowledge
          .effect(e.symbol(), version)
          .filter(CIndex::isRead)
          .flatMap(read -> CIndex.disagreement(read, e))
          .ifPresent(problems::add);
    }
    return new Result.Ready(derived.value(), problems, version);
  }
}
