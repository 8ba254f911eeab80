// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import klint.base.Outcome;
import klint.diag.Place;
import klint.diag.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final Map<String, AcquisitionKind> KINDS =
      Map.of(
          "spinlock",
          new AcquisitionKind(
              "spinlock",
              Set.of(Component.PREEMPT),
              AcquisitionKind.Interrupt.NOT_IN_INTERRUPT,
              AcquisitionKind.Form.LOCK,
              "spinlock",
              "taken",
              "a spinlock is held"));

  private static EffectEntry effect(String members) {
    Outcome<List<EffectEntry>, Problem> read =
        EffectTable.read(
            "t.json", "[{\"symbol\": \"f\", \"how\": \"derived\"" + members + "}]", KINDS);
    assertEquals(List.of(), read.problems());
    return read.value().getFirst();
  }

  @Test
  void formsOfEffectEntries() {
    assertEquals(ContextChange.acquire("spinlock"), effect(", \"acquire\": \"spinlock\"").change());
    assertEquals(
        Map.of(
            ResultShape.Plain.NONZERO,
            ContextChange.acquire("spinlock"),
            ResultShape.Plain.ZERO,
            ContextChange.NONE),
        effect(", \"outcomes\": {\"nonzero\": {\"acquire\": \"spinlock\"}, \"zero\": {}}")
            .outcomes());
    assertEquals(List.of(Requirement.SLEEPS), effect(", \"expect\": \"0\"").requirements());
    assertTrue(effect(", \"expect\": \"0..\"").isNeutral());
    assertEquals(
        List.of(Requirement.RT_LOCK),
        effect(", \"expect\": \"0..\", \"rt\": \"rt-lock\"").requirements());
    assertEquals(
        List.of(Requirement.sleeps(new Condition.AllowsBlocking("flags", OptionalInt.of(2)))),
        effect(
                ", \"expect\": \"0\", \"when\": {\"param\": \"flags\", \"position\": 2, \"allows\":"
                    + " \"blocking\"}")
            .requirements());
    assertEquals(
        List.of(
            new Requirement(
                new Expect.Components(Map.of(Component.IRQ, ExpectRange.PROCESS)),
                Condition.ALWAYS,
                Requirement.Strength.CONTEXT)),
        effect(", \"expect\": {\"irq\": \"0\"}").requirements());
    assertEquals(EffectEntry.Return.NEVER, effect(", \"diverges\": true").returns());
    assertEquals(
        Optional.of("indirect call"),
        effect(", \"effect\": \"unknown\", \"why\": \"indirect call\"").unknown());
  }

  /// The reader and the writer are inverses, so that a regenerated table differs only where facts
  /// do.
  @Test
  void writerIsTheInverseOfTheReader() {
    String table =
        """
        [
        {"symbol": "a", "kernel": ["6.12", "7.3"], "acquire": "spinlock", "adjust": 1, "rt": "rt-lock", "source": "x.h", "how": "read", "line": "<&> \\"q\\""},
        {"symbol": "b", "outcomes": {"nonzero": {"acquire": "spinlock"}, "=3": {"release": ["spinlock", "spinlock"]}, "LRU_SKIP": {}}, "source": "x.c", "how": "documented"},
        {"symbol": "c", "requires": [{"expect": "0", "when": {"param": "p", "is": "nonnull"}}, {"expect": {"rcu": "1..", "irq": "0"}}], "how": "derived", "chain": ["c"]},
        {"symbol": "d", "expect": "0", "when": "last-reference", "reason": "why", "source": "x.c", "how": "read"},
        {"symbol": "e", "expect": {"irq": "0"}, "strength": "blocks", "source": "x.c", "how": "read"},
        {"symbol": "f", "effect": "unknown", "why": "w", "how": "derived"},
        {"symbol": "g", "expect": "0", "when": "not-in-interrupt", "diverges": true, "how": "derived"},
        {"symbol": "h", "expect": "0..", "how": "derived"}
        ]
        """;
    Outcome<List<EffectEntry>, Problem> read = EffectTable.read("t.json", table, KINDS);
    assertEquals(List.of(), read.problems());
    assertEquals(table, EffectWriter.table(read.value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'symbol': 'f', 'how': 'derived', 'acqire': 'x'}]|1:37|unknown key `acqire`, did you mean"
            + " `acquire`?",
        "[{'symbol': 'f', 'how': 'derived', 'acquire': 'spin'}]|1:48|no kind of acquisition is"
            + " called `spin`",
        "[{'symbol': 'f', 'how': 'guess'}]|1:26|`how` is `read`, `derived` or `documented`",
        "[{'symbol': 'f', 'how': 'derived', 'expect': '3..3'}]|1:47|`3..3` is not a range of"
            + " counts",
        "[{'symbol': 'f', 'how': 'derived', 'expect': {'irk': '0'}}]|1:55|`irk` is not a component",
        "[{'symbol': 'f', 'how': 'derived', 'expect': 0}]|1:46|`expect` must be a string, found a"
            + " number",
        "[{'symbol': 'f', 'how': 'derived', 'outcomes': {'odd': {}}}]|1:56|`odd` is not a shape of"
            + " a result",
        "[{'symbol': 'f', 'how': 'read'}]|1:26|an entry that was read needs its `source`",
        "[{'symbol': 'f'}]|1:2|`how` is missing",
        "[{'how': 'derived'}]|1:2|`symbol` is missing",
        "[{'symbol': 'f', 'symbol': 'g', 'how': 'derived'}]|1:19|`symbol` is given twice",
        "[{'symbol': 'f', 'how': 'derived', 'when': 'x'}]|1:45|`when` is",
        "[{'symbol': 'f', 'how': 'derived', 'kernel': 'six'}]|1:47|`six` is not a kernel version",
        "[7]|1:2|expected an object, found a number",
        "{'symbol': 'f'}|1:1|expected an array, found an object",
        "[{'symbol': ]|1:14|not JSON",
        "[{'symbol': 'f'|1:16|the text ends",
      })
  void badTablesAreProblemsAtTheirPlace(String table, String at, String message) {
    Outcome<List<EffectEntry>, Problem> read =
        EffectTable.read("t.json", table.replace('\'', '"'), KINDS);
    Problem first = read.problems().getFirst();
    Place place = first.place();
    assertTrue(first.message().contains(message), first.message());
    assertEquals("t.json " + at, place.file() + " " + place.line() + ":" + place.column());
  }

  @Test
  void aBadEntryDoesNotHideTheNext() {
    Outcome<List<EffectEntry>, Problem> read =
        EffectTable.read(
            "t.json",
            "[{\"symbol\": \"f\", \"how\": \"x\"},\n{\"symbol\": \"g\", \"how\": \"derived\"}]",
            KINDS);
    assertEquals(1, read.problems().size());
    assertEquals(List.of("g"), read.value().stream().map(EffectEntry::symbol).toList());
  }

  @Test
  void deepNestingIsAProblem() {
    Outcome<List<EffectEntry>, Problem> read =
        EffectTable.read("t.json", "[".repeat(100_000), KINDS);
    assertEquals(1, read.problems().size());
  }

  @Test
  void addressesOfContexts() {
    String table =
        """
        [
        {"trait": "kernel::irq::Handler", "method": "handle", "context": "hardirq", "source": "x.rs", "how": "read"},
        {"slot": "struct blk_mq_ops.queue_rq", "context": ["process", "rcu"], "unless": "F", "source": "x.rs", "how": "read"},
        {"argument": "list_lru_walk.isolate", "context": "spinlock", "expect": "1..", "outcomes": {"LRU_RETRY": {"release": "spinlock"}}, "source": "x.rs", "how": "read"},
        {"function": "rust_begin", "context": "process", "source": "x.rs", "how": "read"}
        ]
        """;
    Outcome<List<ContextEntry>, Problem> read = ContextTable.read("t.json", table, KINDS);
    assertEquals(List.of(), read.problems());
    assertEquals(
        List.of(
            "kernel::irq::Handler::handle",
            "struct blk_mq_ops.queue_rq",
            "list_lru_walk.isolate",
            "rust_begin"),
        read.value().stream().map(e -> e.address().label()).toList());
    assertEquals(List.of(EntryContext.PROCESS, EntryContext.RCU), read.value().get(1).contexts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'trait': 'a::B', 'context': 'rcu', 'how': 'derived'}]|1:2|an entry needs one of",
        "[{'slot': 'a.b', 'context': 'rcu', 'how': 'derived'}]|1:12|a slot reads",
        "[{'slot': 'struct a.b', 'context': 'moon', 'how': 'derived'}]|1:37|`moon` is not a"
            + " context",
        "[{'slot': 'struct a.b', 'how': 'derived'}]|1:2|`context` is missing",
      })
  void badContexts(String table, String at, String message) {
    Outcome<List<ContextEntry>, Problem> read =
        ContextTable.read("t.json", table.replace('\'', '"'), KINDS);
    Problem first = read.problems().getFirst();
    assertTrue(first.message().contains(message), first.message());
    assertEquals(at, first.place().line() + ":" + first.place().column());
    assertEquals(List.of(), read.value());
  }

  @Test
  void sideFiles() {
    String text =
        """
        [
          {"function": "kernel::foo::Bar::baz", "expect": "0..", "unchecked": true, "reason": "r"},
          {"drop": "kernel::foo::Guard", "adjust": -1},
          {"function": "f", "expect": "0", "when": {"param": "wait", "is": "true"}}
        ]
        """;
    Outcome<List<SideAnnotation>, Problem> read = SideAnnotations.read("klint.json", text, KINDS);
    assertEquals(List.of(), read.problems());
    SideAnnotation first = read.value().getFirst();
    assertEquals(Optional.of(ExpectRange.ANY), first.expect());
    assertEquals(Optional.empty(), first.change());
    assertEquals(Annotation.Trust.UNCHECKED, first.trust());
    assertEquals(2, first.place().line());
    assertEquals(-1, read.value().get(1).change().orElseThrow().total());
    assertEquals(Annotation.Subject.DROP, read.value().get(1).subject());
    assertEquals(1, read.value().get(2).requirements().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'function': 'f'}]|1:2|this entry says nothing",
        "[{'expect': '0'}]|1:2|an entry needs one of `function` and `drop`",
        "[{'function': 'f', 'expect': '0'}, {'function': 'f', 'expect': '0'}]|1:50|annotated twice",
        "[{'function': 'f', 'expect': '0', 'source': 'x'}]|1:36|unknown key `source`",
      })
  void badSideFiles(String text, String at, String message) {
    Outcome<List<SideAnnotation>, Problem> read =
        SideAnnotations.read("klint.json", text.replace('\'', '"'), KINDS);
    Problem first = read.problems().getFirst();
    assertTrue(first.message().contains(message), first.message());
    assertEquals(at, first.place().line() + ":" + first.place().column());
  }

  @Test
  void badKinds() {
    Outcome<Map<String, AcquisitionKind>, Problem> read =
        AcquisitionTable.read(
            "a.json",
            "[{\"kind\": \"x\", \"raises\": \"up\", \"noun\": \"n\", \"verb\": \"v\", \"held\":"
                + " \"h\"}]");
    assertTrue(read.problems().getFirst().message().contains("`up` is not a component"));
  }
}
