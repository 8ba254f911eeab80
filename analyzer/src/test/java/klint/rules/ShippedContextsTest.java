// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import klint.rules.ContextEntry.Address;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What rules/contexts says, checked for form, and against the kernel trees where they are present.
class ShippedContextsTest {
  private static final List<String> TREES = List.of("linux-6.12", "linux-7.3");

  /// A struct literal of `bindings`, a field in it, a field assigned one by one, and an exported
  /// function.
  private static final Pattern LITERAL = Pattern.compile("\\bbindings::(\\w+) \\{");

  private static final Pattern FIELD =
      Pattern.compile("(\\w+): (?:if [^{]*\\{\\s*)?Some\\((?!bindings::)(?!\\$?crate::bindings)");
  private static final Pattern ASSIGNED =
      Pattern.compile("\\.(\\w+) = Some\\((?:Self|Adapter|Device)\\b[\\w:<>]*\\)");
  private static final Pattern EXPORTED =
      Pattern.compile(
          "#\\[(?:no_mangle|export)\\]\\s+(?:pub )?(?:unsafe )?(?:extern \"C\" )?fn (\\w+)");

  private static Knowledge knowledge() {
    return KnowledgeLoader.load().value();
  }

  private static Optional<Path> corpus() {
    return Optional.ofNullable(System.getProperty("klint.corpus"))
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  @Test
  void tablesAreSortedOneEntryALine() {
    for (String file : RuleFiles.ending(RuleFiles.list("contexts"), ".json")) {
      List<String> lines = RuleFiles.read(file).orElseThrow().lines().toList();
      assertEquals("[", lines.getFirst());
      assertEquals("]", lines.getLast());
      List<ContextEntry> entries =
          ContextTable.read(file, String.join("\n", lines), knowledge().kinds()).value();
      Set<Integer> starts = new TreeSet<>();
      entries.forEach(e -> starts.add(e.evidence().table().line()));
      assertEquals(lines.size() - 2, starts.size(), file + ": one entry a line");
    }
  }

  @Test
  void whatIsCalledWhere() {
    Knowledge knowledge = knowledge();
    KernelVersion tree = new KernelVersion(7, 3);
    assertEquals(
        List.of(EntryContext.HARDIRQ),
        knowledge
            .context(new Address.TraitMethod("kernel::irq::Handler", "handle"), tree)
            .orElseThrow()
            .contexts());
    assertEquals(
        List.of(EntryContext.PROCESS),
        knowledge
            .context(
                new Address.TraitMethod("kernel::irq::ThreadedHandler", "handle_threaded"), tree)
            .orElseThrow()
            .contexts());
    ContextEntry queueRq =
        knowledge.context(new Address.Slot("blk_mq_ops", "queue_rq"), tree).orElseThrow();
    assertEquals(Optional.of("BLK_MQ_F_BLOCKING"), queueRq.unless());
    Address isolate = new Address.Argument("list_lru_walk", "isolate");
    assertEquals(3, knowledge.context(isolate, tree).orElseThrow().outcomes().size());
    assertEquals(
        0, knowledge.context(isolate, new KernelVersion(6, 12)).orElseThrow().outcomes().size());
  }

  @Test
  @Tag("corpus")
  void sourcesNameWhatTheyAreSourcesOf() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(corpus.isPresent(), "no kernel trees: set klint.corpus");
    List<String> wrong = new ArrayList<>();
    for (List<ContextEntry> entries : knowledge().contexts().values()) {
      for (ContextEntry entry : entries) {
        boolean found = false;
        for (String tree : TREES) {
          Path file = corpus.get().resolve(tree).resolve(entry.evidence().source());
          if (Files.isRegularFile(file)) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            found |=
                words(entry.address()).stream()
                    .allMatch(
                        w ->
                            Pattern.compile("(?<![A-Za-z0-9])(rust_helper_)?" + w + "\\b")
                                .matcher(text)
                                .find());
          }
        }
        if (!found) {
          wrong.add(entry.address().label());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> words(Address address) {
    return switch (address) {
      case Address.TraitMethod(String trait, String method) ->
          List.of(trait.substring(trait.lastIndexOf(':') + 1), method);
      case Address.Slot(String struct, String field) -> List.of(struct, field);
      case Address.Argument(String function, String _) -> List.of(function);
      case Address.Function(String symbol) -> List.of(symbol);
    };
  }

  /// Every field of a C struct that Rust fills with a function of its own has an entry, and so has
  /// every function that Rust exports to C.
  @Test
  @Tag("corpus")
  void noSlotOfTheTreesIsMissing() throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(corpus.isPresent(), "no kernel trees: set klint.corpus");
    Knowledge knowledge = knowledge();
    Set<String> fields = new TreeSet<>();
    for (Address address : knowledge.contexts().keySet()) {
      if (address instanceof Address.Slot(String _, String field)) {
        fields.add(field);
      }
    }
    Set<String> missing = new TreeSet<>();
    int seen = 0;
    for (String tree : TREES) {
      for (String folder : List.of("rust/kernel", "drivers", "samples/rust")) {
        for (Path file : rustFiles(corpus.get().resolve(tree).resolve(folder))) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          for (Matcher literal = LITERAL.matcher(text); literal.find(); ) {
            String body = text.substring(literal.end(), endOfBlock(text, literal.end()));
            for (Matcher field = FIELD.matcher(body); field.find(); ) {
              seen++;
              Address.Slot slot = new Address.Slot(literal.group(1), field.group(1));
              if (!knowledge.contexts().containsKey(slot)) {
                missing.add(slot.label());
              }
            }
          }
          for (Matcher assigned = ASSIGNED.matcher(text); assigned.find(); ) {
            seen++;
            if (!fields.contains(assigned.group(1))) {
              missing.add("?." + assigned.group(1) + " in " + file.getFileName());
            }
          }
          for (Matcher exported = EXPORTED.matcher(text); exported.find(); ) {
            seen++;
            if (!knowledge.contexts().containsKey(new Address.Function(exported.group(1)))) {
              missing.add(exported.group(1));
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(seen > 150, "too few slots seen: " + seen);
  }

  private static List<Path> rustFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(".rs")).sorted().toList();
    }
  }

  private static int endOfBlock(String text, int from) {
    int depth = 1;
    int at = from;
    while (at < text.length() && depth > 0) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      at++;
    }
    return at;
  }
}
