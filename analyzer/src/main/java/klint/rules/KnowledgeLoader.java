// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Place;
import klint.diag.Problem;

/// The door of this package: rules/ in, [Knowledge] out.
///
/// Errors: what a table says wrong is a problem at its place below `rules/`; the rest is loaded.
public final class KnowledgeLoader {
  private static final String KINDS = "acquisitions.json";
  private static final String PROMISES = "promises.json";
  private static final String REFERENCES = "references.json";
  private static final String WAITS = "waits.json";
  private static final String MESSAGES = "messages.json";

  private final List<Problem> problems = new ArrayList<>();

  private KnowledgeLoader() {}

  public static Outcome<Knowledge, Problem> load() {
    return new KnowledgeLoader().run();
  }

  /// The text of a rule's page, without all else that rules/ says.
  public static Optional<String> page(RuleInfo rule) {
    return RuleFiles.read("pages/" + rule.ruleName() + ".md");
  }

  private Outcome<Knowledge, Problem> run() {
    Map<String, AcquisitionKind> kinds =
        take(AcquisitionTable.read("rules/" + KINDS, textOf(KINDS)));
    DocPromises promises = take(DocPromises.read("rules/" + PROMISES, textOf(PROMISES)));
    References references = take(ReferenceTable.read("rules/" + REFERENCES, textOf(REFERENCES)));
    Map<String, WaitKind> waits = take(WaitTable.read("rules/" + WAITS, textOf(WAITS)));
    MessageTable messages = take(MessageTable.read("rules/" + MESSAGES, textOf(MESSAGES)));
    Knowledge knowledge =
        new Knowledge(
            kinds,
            effects(kinds),
            contexts(kinds),
            references,
            waits,
            promises,
            messages,
            library());
    return new Outcome<>(knowledge, problems);
  }

  private Map<String, List<EffectEntry>> effects(Map<String, AcquisitionKind> kinds) {
    Map<String, List<EffectEntry>> effects = new LinkedHashMap<>();
    for (String file : RuleFiles.ending(RuleFiles.list("effects"), ".json")) {
      for (EffectEntry entry : take(EffectTable.read("rules/" + file, textOf(file), kinds))) {
        List<EffectEntry> known = effects.computeIfAbsent(entry.symbol(), _ -> new ArrayList<>());
        if (known.stream().anyMatch(other -> clashes(entry, other))) {
          problems.add(
              Problem.error(
                  entry.evidence().table(), "`" + entry.symbol() + "` has another entry already"));
        } else {
          known.add(entry);
        }
      }
    }
    return effects;
  }

  private static boolean clashes(EffectEntry one, EffectEntry other) {
    return one.evidence().how() == other.evidence().how()
        && (one.kernels().isEmpty()
            ? other.kernels().isEmpty()
            : one.kernels().stream().anyMatch(other.kernels()::contains));
  }

  private Map<ContextEntry.Address, List<ContextEntry>> contexts(
      Map<String, AcquisitionKind> kinds) {
    Map<ContextEntry.Address, List<ContextEntry>> contexts = new LinkedHashMap<>();
    for (String file : RuleFiles.ending(RuleFiles.list("contexts"), ".json")) {
      for (ContextEntry entry : take(ContextTable.read("rules/" + file, textOf(file), kinds))) {
        List<ContextEntry> known =
            contexts.computeIfAbsent(entry.address(), _ -> new ArrayList<>());
        if (known.stream().anyMatch(other -> other.kernels().equals(entry.kernels()))) {
          problems.add(
              Problem.error(
                  entry.evidence().table(),
                  "`" + entry.address().label() + "` has another entry already"));
        } else {
          known.add(entry);
        }
      }
    }
    return contexts;
  }

  private static List<LibraryFile> library() {
    List<LibraryFile> files = new ArrayList<>();
    for (String file : RuleFiles.list("library")) {
      LibraryFile.of(file).ifPresent(files::add);
    }
    return files;
  }

  private String textOf(String file) {
    Optional<String> text = RuleFiles.read(file);
    if (text.isEmpty()) {
      problems.add(Problem.error(Place.ofFile("rules/" + file), "the file is missing"));
    }
    return text.orElse("[]");
  }

  private <T> T take(Outcome<T, Problem> outcome) {
    problems.addAll(outcome.problems());
    return outcome.value();
  }
}
