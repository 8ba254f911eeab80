// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as a user meets it: streams, exit codes, messages.
final class SessionTest {
  @TempDir Path folder = Path.of("");

  /// What a run gave.
  private record Ran(int code, String out, String err) {}

  private Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
      code = new Session(outStream, errStream, folder, Map.of()).run(args);
    }
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static void assertUsage(String message, Ran ran) {
    assertEquals(2, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(message), ran.err());
  }

  @Test
  void callsResolve() throws IOException {
    write("a.rs", "struct A;\nimpl A { fn f(&self) {} }\nfn g(a: &A) { a.f() }\n");
    Ran ran = run("calls", "a.rs");
    assertEquals("", ran.err(), "nothing on stderr when all is well");
    assertEquals(0, ran.code());
    assertEquals("a.rs:3:17: a::g -> a::A::f (method)\n", ran.out());
  }

  @Test
  void statsCount() throws IOException {
    write("a.rs", "fn f() {}\nfn g() { f(); f() }\n");
    Ran ran = run("stats", "--format", "json", "a.rs");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("\"functions\": 2,\n  \"calls\": 2,"), ran.out());
  }

  /// The one limit that makes for silence.
  @Test
  void statsTellWhereCastsWereNotFollowed() throws IOException {
    write(
        "a.rs",
        """
        pub struct W<T>(T);
        pub trait Op { fn run(&self); }
        impl<T> Op for W<T> { fn run(&self) {} }
        fn deep<T>(t: T, n: u32) {
            let w = W(t);
            let o: &dyn Op = &w;
            o.run();
            if n > 0 { deep(w, n - 1) }
        }
        pub fn start() { deep(1u8, 3) }
        """);
    String out = run("stats", "a.rs").out();
    assertTrue(
        out.contains(
            "instances of generic functions that cast: silence\n            a.rs:4:1: a::deep"),
        out);
  }

  @Test
  void statsTellWhichLimitsWereReached() throws IOException {
    write("a.rs", "fn f(c: bool) -> u8 { let a = [0u8; 3]; if c { a[0] } else { 1 } }\n");
    Ran quiet = run("stats", "--format", "json", "a.rs");
    assertTrue(quiet.out().contains("\"limits\": [],"), quiet.out());
    assertTrue(quiet.out().contains("\"widest\": {\n  \"cases\": 2,"), quiet.out());
    String elements = "1, ".repeat(300);
    write("a.rs", "\nfn f() {\n    let a = [" + elements + "];\n}\n");
    Ran ran = run("stats", "a.rs");
    assertEquals(0, ran.code(), ran.err());
    assertTrue(
        ran.out()
            .contains("       1  elements of an array: false alarms\n            a.rs:2:1: a::f\n"),
        ran.out());
  }

  @Test
  void syntaxAloneExpandsNothing() throws IOException {
    write("a.rs", "mod b;\nm! { fn made() {} }\nfn f() { missing::g() }\n");
    write("b.rs", "impl S { fn h(&self) {} }\ntrait T { fn i(&self); fn j() {} }\n");
    Ran ran = run("stats", "--syntax-only", "--format", "json", "a.rs");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err(), "a macro and a name that are missing are not looked for");
    assertTrue(ran.out().contains("\"files\": 2,\n  \"lines\": 5,\n"), ran.out());
    assertTrue(ran.out().contains("\"functions\": 3,\n  \"calls\": 0,"), ran.out());
    write("b.rs", "fn broken( {\n}\nfn g() {}\n");
    assertTrue(run("stats", "--syntax-only", "a.rs").err().startsWith("b.rs:1:"));
  }

  @Test
  void everyStageDumpsItself() throws IOException {
    write("a.rs", "fn f() -> u8 { 1 }\n");
    for (String stage : new String[] {"tokens", "tree", "expanded", "defs", "types"}) {
      Ran ran = run("dump", stage, "a.rs");
      assertEquals(0, ran.code(), ran.err());
      assertTrue(ran.out().contains("f"), stage);
    }
    assertTrue(run("dump", "types", "a.rs").out().contains("u8"));
  }

  @Test
  void aSyntaxErrorIsAProblemAndTheRestIsAnalyzed() throws IOException {
    write("a.rs", "fn f() {}\nfn broken( {\n}\nfn g() { f() }\n");
    Ran ran = run("calls", "a.rs");
    assertEquals(0, ran.code());
    assertTrue(ran.err().startsWith("a.rs:2:"), ran.err());
    assertTrue(ran.out().contains("a::g -> a::f"), ran.out());
  }

  @Test
  void badInputIsAUsageErrorWithItsPlace() throws IOException {
    assertUsage("nowhere.rs: no such file or folder", run("calls", "nowhere.rs"));
    Files.createDirectory(folder.resolve("empty"));
    assertUsage("empty: no Rust here", run("stats", "empty"));
    assertUsage("is neither a file nor a folder", run("check", "/dev/null"));
    assertUsage("did you mean `stats`?", run("stat"));
    assertUsage("try `klint-java calls --help`", run("calls", "--jbos", "2"));
    write("a.rs", "fn f() {}\n");
    assertUsage("there is no `tokns`, did you mean `tokens`?", run("dump", "tokns", "a.rs"));
    assertUsage("known are bash, zsh, man", run("completion", "fish"));
    assertUsage("there is no edition 2020", run("calls", "--edition", "2020", "a.rs"));
    assertUsage("--extern takes NAME=PATH", run("calls", "--extern", "x", "a.rs"));
  }

  @Test
  void aBrokenSettingsFileIsAUsageErrorWithItsPlace() throws IOException {
    write("a.rs", "fn f() {}\n");
    write("klint.toml", "edition = 2021\n\neditoin = 2021\n");
    assertUsage(
        "klint.toml:3:1: error: there is no setting `editoin`, did you mean `edition`?",
        run("calls", "a.rs"));
    write("klint.toml", "edition = \"new\"\n");
    assertUsage("klint.toml:1:1: error: `edition` takes a whole number", run("calls", "a.rs"));
    write("klint.toml", "edition = \n");
    assertUsage("klint.toml:1:", run("calls", "a.rs"));
    write("klint.toml", "[rule]\nsleep-in-atomc = \"note\"\n");
    assertUsage("did you mean `sleep-in-atomic`?", run("calls", "a.rs"));
    write("klint.toml", "[extern]\nkernel = \"nowhere\"\n");
    assertUsage("klint.toml:2:1: error: `kernel` is at no file or folder: ", run("calls", "a.rs"));
    write("k.rs", "pub fn there() {}\n");
    write("b.rs", "fn f() { kernel::there() }\n");
    Ran over = run("calls", "b.rs", "--extern", "kernel=k.rs");
    assertEquals("b.rs:1:10: b::f -> kernel::there (call)\n", over.out(), over.err());
    write("klint.toml", "config = \"nowhere\"\n");
    assertUsage("klint.toml:1:1: error: `config` is at no", run("calls", "a.rs"));
    write("klint.toml", "\ufeffedition = 2021\n");
    assertEquals(0, run("calls", "a.rs").code(), "a mark of the byte order is passed over");
    Files.write(folder.resolve("klint.toml"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertUsage("not valid UTF-8", run("calls", "a.rs"));
  }

  @Test
  void settingsOfOneFolderAreNotThoseOfAnother() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.createDirectory(folder.resolve("b"));
    write("a/klint.toml", "nonsense = 1\n");
    write("a/lib.rs", "fn f() {}\n");
    write("b/lib.rs", "fn f() {}\n");
    assertUsage("there is no setting `nonsense`", run("calls", "a"));
    assertEquals(0, run("calls", "a", "b").code());
    assertEquals(0, run("calls", "b").code());
    assertUsage("there is no setting `nonsense`", run("calls", "a", "a/lib.rs"));
  }

  @Test
  void theStarterIsValidAndNeverOverwrites() throws IOException {
    assertEquals(0, run("init").code());
    write("a.rs", "fn f() {}\n");
    assertEquals(0, run("calls", "a.rs").code());
    assertUsage("klint.toml is there already", run("init"));
    String active = InitCommand.STARTER.replaceAll("(?m)^# (\\w+ =|\\[|[\\w-]+ = \")", "$1");
    write("klint.toml", active.replaceAll("(?m)^(kernel|config).*$", ""));
    Ran ran = run("calls", "a.rs");
    assertEquals("", ran.err());
  }

  @Test
  void whatTheTreeSaysIsNotObeyed() throws IOException {
    String name = "two\nlines.rs";
    write(name, "fn f() { g() } // \u001b[2J\n\0\nfn g() {}\n");
    Ran ran = run("check", name);
    assertTrue(ran.err().startsWith("two\u240alines.rs:2:1: error: `\u2400` begins"), ran.err());
    String calls = run("calls", name).out();
    assertTrue(calls.startsWith("two\u240alines.rs:1:10: "), calls);
    write("loop.rs", "fn f() { f() }\n");
    assertEquals(
        "loop.rs:1: loop::f: never returns, expect 0..\n", run("effects", "loop.rs").out());
  }

  @Test
  void rulesAreExplained() {
    assertTrue(run("explain", "sleep-in-atomic").out().contains("sleep-in-atomic"));
    assertUsage("did you mean `sleep-in-atomic`?", run("explain", "sleep-in-atomc"));
  }
}
