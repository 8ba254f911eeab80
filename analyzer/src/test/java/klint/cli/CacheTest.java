// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import klint.Checkout;
import klint.review.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cache makes a run quicker and changes nothing that it prints.
final class CacheTest {
  private static String run(Path folder, Path cache, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code;
    List<String> args = new ArrayList<>(List.of("check", "."));
    args.addAll(List.of(more));
    try (PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      code =
          new Session(stream, stream, folder, Map.of("XDG_CACHE_HOME", cache.toString()))
              .run(args.toArray(String[]::new));
    }
    return code
        + "\n"
        + out.toString(StandardCharsets.UTF_8)
            .replaceAll("[0-9.]+ (s|MB)\\b", "")
            .replaceAll("\"(seconds|peakMemoryMb)\": [0-9.]+", "");
  }

  private static List<Path> entries(Path cache) throws IOException {
    Path folder = cache.resolve("klint-java/answers");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /// A broken crate of the test crates, with the stand-in kernel beside it.
  private static Path crate(Path top) throws IOException {
    copy("mini", top.resolve("mini"));
    return copy("crates/ring-broken", top.resolve("crates/ring-broken"));
  }

  private static Path copy(String of, Path to) throws IOException {
    Path from = Checkout.top().resolve("test-crates").resolve(of);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path p : all.toList()) {
        Path there = to.resolve(from.relativize(p).toString());
        if (Files.isDirectory(p)) {
          Files.createDirectories(there);
        } else {
          Files.copy(p, there);
        }
      }
    }
    return to;
  }

  @Test
  void the_same_bytes_cold_warm_corrupted_and_without(@TempDir Path top) throws IOException {
    Path crate = crate(top);
    Path cache = top.resolve("cache");
    for (String format : List.of("text", "json")) {
      String without = run(crate, cache, "--no-cache", "--format", format);
      assertTrue(without.startsWith("1\n"), without);
      if (format.equals("text")) {
        assertTrue(entries(cache).isEmpty(), "--no-cache writes nothing");
      }
      assertEquals(without, run(crate, cache, "--format", format), "first");
      assertFalse(entries(cache).isEmpty());
      assertEquals(without, run(crate, cache, "--format", format), "again");
    }
    String warm = run(crate, cache);
    for (Path entry : entries(cache)) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length / 2] ^= 1;
      Files.write(entry, bytes);
    }
    assertEquals(warm, run(crate, cache), "corrupted");
    Path file = top.resolve("file");
    Files.writeString(file, "");
    assertEquals(warm, run(crate, file), "where no folder can be");
  }

  @Test
  void what_changes_is_analyzed_again(@TempDir Path top) throws IOException {
    Path crate = crate(top);
    Path cache = top.resolve("cache");
    String before = run(crate, cache);
    assertNotEquals(before, run(crate, cache, "--only", "unbalanced-preempt-count"));
    List<Path> sources;
    try (Stream<Path> all = Files.walk(crate)) {
      sources = all.filter(p -> p.toString().endsWith(".rs")).sorted().toList();
    }
    for (Path p : sources) {
      Files.writeString(p, "// One line more.\n" + Files.readString(p));
      String after = run(crate, cache);
      assertEquals(run(crate, cache, "--no-cache"), after, p.toString());
    }
    assertNotEquals(before, run(crate, cache));
  }

  private static final String LIB =
      """
      use kernel::prelude::*;
      mod helper;

      pub fn outer(q: &SpinLock<u32>) {
          let _g = q.lock();
          helper::work();
      }
      """;

  private static final String HELPER =
      """
      use kernel::prelude::*;

      pub fn work() {
          inner();
      }

      fn inner() {}
      """;

  /// What `check --patch` of a mail prints.
  private static String patched(Path folder, String mail, String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--patch", "-", "--format", "json"));
    args.addAll(List.of(more));
    Kernel.Ran ran = Kernel.runIn(folder, mail, args.toArray(String[]::new));
    assertEquals("", ran.err());
    return ran.code() + "\n" + ran.out().replaceAll("\"(seconds|peakMemoryMb)\": [0-9.]+", "");
  }

  @Test
  void a_patch_gets_the_same_answer_from_the_cache(@TempDir Path top) throws IOException {
    Repository repository = Repository.create(top.resolve("r"));
    Path r = repository.folder();
    Kernel.in(r);
    repository.write("lib.rs", LIB).write("helper.rs", HELPER).commit("first");
    List<String> mails = new ArrayList<>();
    for (String inner : List.of("might_sleep();", "")) {
      repository.git("checkout", "-q", "-b", "topic" + mails.size(), "main");
      String body = "fn inner() {\n    " + inner + "\n}";
      repository.write("helper.rs", HELPER.replace("fn inner() {}", body)).commit("Change");
      mails.add(repository.git("format-patch", "-1", "--stdout"));
    }
    repository.git("checkout", "-q", "main");
    String cache = top.resolve("answers").toString();
    List<String> told = new ArrayList<>();
    for (String mail : mails) {
      String without = patched(r, mail, "--no-cache");
      assertEquals(without, patched(r, mail, "--cache-dir", cache, "--jobs", "1"), "first");
      int kept = count(top.resolve("answers"));
      assertEquals(without, patched(r, mail, "--cache-dir", cache, "--jobs", "2"), "again");
      assertEquals(kept, count(top.resolve("answers")), "nothing is analyzed again");
      told.add(without);
    }
    assertTrue(told.get(0).startsWith("1\n"), told.get(0));
    assertTrue(told.get(1).startsWith("0\n"), told.get(1));
    // The same patches over another version: its callers no longer hold a lock.
    repository
        .write("lib.rs", LIB.replace("let _g = q.lock();", "let _ = q;"))
        .commit("Without a lock");
    String without = patched(r, mails.get(0), "--no-cache");
    assertTrue(without.startsWith("0\n"), without);
    assertEquals(without, patched(r, mails.get(0), "--cache-dir", cache), "over another base");
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return (int) all.count();
    }
  }
}
