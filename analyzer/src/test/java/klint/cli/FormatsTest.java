// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import klint.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real output against the schemas of docs/schemas, which docs/formats.md describes.
final class FormatsTest {
  @TempDir Path folder = Path.of("");

  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    kernel = Kernel.in(folder);
    kernel.write(
        "a.rs",
        Kernel.BAD
            + """
            pub fn both(q: &SpinLock<u32>, c: bool) {
                if c {
                    might_sleep(); // klint: allow(sleep-in-atomic) because nothing is held
                }
                for _ in 0..3 { f(q) }
                nowhere();
            }

            pub fn quiet(q: &SpinLock<u32>) {
                let _g = q.lock();
                might_sleep(); // klint: allow(sleep-in-atomic)
            }
            """);
  }

  private static JsonSchema schema(String name) throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            Files.readString(Checkout.top().resolve("docs/schemas").resolve(name + ".json")));
  }

  private static void valid(String name, String text) throws IOException {
    assertEquals(Set.of(), schema(name).validate(text, InputFormat.JSON), text);
  }

  private static void lines(String name, String text, int least) throws IOException {
    assertTrue(text.lines().count() >= least, text);
    JsonSchema schema = schema(name);
    for (String line : text.lines().toList()) {
      assertEquals(Set.of(), schema.validate(line, InputFormat.JSON), line);
    }
  }

  @Test
  void whatIsWrittenIsWhatIsPromised() throws IOException {
    kernel.run("check", "a.rs", "--write-baseline", "known.txt");
    kernel.run(
        "check",
        "a.rs",
        "--report",
        "json=o.json",
        "--report",
        "gitlab=gitlab.json",
        "--report",
        "rdjson=rdjson.json");
    String found = kernel.read("o.json");
    assertTrue(found.contains("\"sleep-in-atomic\"") && found.contains("\"unused-suppression\""));
    assertTrue(found.contains("\"by\": \"source\""), found);
    valid("klint-findings-1", found);
    valid("gitlab", kernel.read("gitlab.json"));
    valid("rdjson", kernel.read("rdjson.json"));
    valid(
        "klint-findings-1",
        kernel.run("check", "a.rs", "--baseline", "known.txt", "--format", "json").out());
  }

  /// No expression calls a destructor: it has the place of the drop.
  @Test
  void everyStepOfATraceHasAPlace() throws IOException {
    kernel.write(
        "b.rs",
        """
        use kernel::prelude::*;
        struct Slow;
        impl Drop for Slow { fn drop(&mut self) { might_sleep(); } }
        struct Holder { _slow: Slow }
        pub fn f(q: &SpinLock<u32>, h: Holder) {
            let _g = q.lock();
            drop(h);
        }
        """);
    String found = kernel.run("check", "b.rs", "--format", "json").out();
    JsonArray trace =
        JsonParser.parseString(found)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("trace");
    List<String> steps =
        trace.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(o -> o.get("file").getAsString() + ":" + o.get("line") + " " + o.get("message"))
            .toList();
    int destructor =
        steps.indexOf("<core>/mem/mod.rs:" + line(steps, "drops a ") + " \"calls Slow::drop\"");
    assertTrue(destructor > 0, steps.toString());
    assertTrue(steps.stream().noneMatch(t -> t.startsWith(":")), steps.toString());
  }

  private static String line(List<String> steps, String what) {
    String step = steps.stream().filter(s -> s.contains(what)).findFirst().orElseThrow();
    return step.substring(step.indexOf(':') + 1, step.indexOf(' '));
  }

  @Test
  void linesAndDocumentsOfTheOtherCommands() throws IOException {
    lines("klint-call", kernel.run("calls", "a.rs", "--format", "json").out(), 8);
    lines("klint-effect", kernel.run("effects", "a.rs", "--format", "json").out(), 3);
    valid("klint-stats-1", kernel.run("stats", "a.rs", "--format", "json").out());
  }

  /// What a generic function does depends on what it is given: each is a line.
  @Test
  void effectsAreThoseOfInstances() throws IOException {
    kernel.write(
        "locks.rs",
        """
        use kernel::prelude::*;

        pub trait Kind { fn take(); fn give(); }
        pub struct Spin;
        impl Kind for Spin {
            fn take() { core::mem::forget(unsafe { make().as_ref() }.map(|q| q.lock())); }
            fn give() {}
        }
        pub struct Sleepy;
        impl Kind for Sleepy { fn take() { might_sleep(); } fn give() {} }

        fn make() -> *const SpinLock<u32> { core::ptr::null() }

        pub fn with<T, K: Kind>(t: T) -> T { K::take(); t }
        pub fn spin() -> u8 { with::<u8, Spin>(0) }
        pub fn sleepy() -> u16 { with::<u16, Sleepy>(0) }
        """);
    List<JsonObject> with =
        kernel
            .run("effects", "locks.rs", "--format", "json")
            .out()
            .lines()
            .map(l -> JsonParser.parseString(l).getAsJsonObject())
            .filter(o -> o.get("function").getAsString().equals("locks::with"))
            .toList();
    assertEquals(
        List.of("null generic 0..", "\"<T, Sleepy>\" 0", "\"<T, Spin>\" 0.."),
        with.stream()
            .map(
                o ->
                    o.get("instance")
                        + (o.get("generic").getAsBoolean() ? " generic " : " ")
                        + o.get("expect").getAsString())
            .toList());
    String text = kernel.run("effects", "locks.rs").out();
    assertTrue(text.contains("locks.rs:14: locks::with<T, Sleepy>: adjust 0, expect 0\n"), text);
    String why = kernel.run("explain", "with", "locks.rs").out();
    assertTrue(why.contains("  for <T, Sleepy>\n    adjustment   0\n    expectation  0 "), why);
  }

  @Test
  void aFileThatMacrosFillIsCounted() throws IOException {
    kernel.write("m/lib.rs", "macro_rules! m { ($n:ident) => { fn $n() {} } }\nmod a;\n");
    kernel.write("m/a.rs", "m!(x);\nm!(y);\n");
    String found = kernel.run("stats", "m", "--format", "json").out();
    var summary = JsonParser.parseString(found).getAsJsonObject().getAsJsonObject("summary");
    assertEquals(2, summary.get("files").getAsInt());
    assertEquals(4, summary.get("lines").getAsInt());
    assertEquals(2, summary.get("functions").getAsInt());
  }

  @Test
  void contractsAreComparedAndExplained() throws IOException {
    kernel.write("old/lib.rs", Kernel.GOOD + "pub fn take(q: &SpinLock<u32>) {}\n");
    kernel.write(
        "new/lib.rs",
        """
        use kernel::prelude::*;

        pub fn f(q: &SpinLock<u32>) {
            let g = q.lock();
            drop(g);
        }

        pub fn take(q: &SpinLock<u32>) {
            core::mem::forget(q.lock());
        }

        pub fn added(q: &SpinLock<u32>) {
            take(q);
        }
        """);
    Kernel.Ran text = kernel.run("diff", "old", "new");
    assertEquals(1, text.code(), text.err());
    assertTrue(
        text.out().contains("new::f  new/lib.rs:3\n  does not sleep any more\n"), text.out());
    assertTrue(text.out().contains("acquires spinlock"), text.out());
    assertTrue(text.out().contains("  called by new::added\n"), text.out());
    assertTrue(text.out().endsWith("2 functions with another contract, 1 new, 0 gone\n"));
    valid("klint-diff-1", kernel.run("diff", "old", "new", "--format", "json").out());
    assertEquals(0, kernel.run("diff", "old", "old").code());
    assertEquals(2, kernel.run("diff", "old", "nowhere").code());
    Kernel.Ran explained = kernel.run("explain", "f", "old");
    assertEquals(
        """
        old::f  old/lib.rs:3
          adjustment   0
          expectation  0  (may sleep: only where nothing is held)
          may sleep, so it wants a count of 0
          └─ kernel::task::might_sleep  old/lib.rs:6
        """,
        explained.out().lines().limit(5).map(l -> l + "\n").reduce("", String::concat));
    assertTrue(kernel.run("explain", "sleep_in_atomic").out().startsWith("# sleep-in-atomic"));
    Kernel.Ran none = kernel.run("explain", "new::tak", "new");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("did you mean `take`?"), none.err());
    Kernel.Ran reported = kernel.run("explain", "a::f", "a.rs");
    assertTrue(
        reported.out().contains("  reported     error[sleep-in-atomic] at a.rs:5:5:"),
        reported.out());
  }
}
