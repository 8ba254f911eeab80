// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import klint.source.TreeMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer is given back exactly where all that was looked at is as it was.
final class MemoryTest {
  private Path top;
  private Path tree;
  private Path cache;

  @BeforeEach
  void folders(@TempDir Path folder) throws IOException {
    top = folder;
    tree();
  }

  private void tree() throws IOException {
    tree = Files.createDirectories(top.resolve("tree"));
    cache = top.resolve("cache");
    Files.createDirectories(tree.resolve("include"));
    Files.writeString(tree.resolve("a.c"), "int a;\n");
    Files.writeString(tree.resolve("include/b.h"), "int b;\n");
    Files.writeString(tree.resolve("unread.c"), "int c;\n");
  }

  /// Times that lie so far back that they tell by themselves.
  private void settle() throws IOException {
    FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path p : all.toList()) {
        Files.setLastModifiedTime(p, past);
      }
    }
  }

  private Memory memory() {
    return new Memory(cache, "build");
  }

  /// Reads `a.c`, lists `include`, looks for a file that is not there, and keeps what it saw.
  private static String learn(Memory memory, Path at) throws IOException {
    TreeMemory.Notes notes = memory.begin(at);
    Path through = notes.folder();
    StringBuilder answer = new StringBuilder();
    answer.append(Files.readString(through.resolve("a.c")));
    try (Stream<Path> list = Files.list(through.resolve("include"))) {
      list.map(p -> through.relativize(p).toString()).sorted().forEach(answer::append);
    }
    answer.append(Files.exists(through.resolve("missing.h")));
    answer.append(through.resolve("a.c").toRealPath().startsWith(through.toRealPath()));
    notes.keep("question", answer.toString().getBytes(StandardCharsets.UTF_8));
    return answer.toString();
  }

  private Optional<String> recalled() {
    return memory()
        .recall("question", tree)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> list = Files.list(cache)) {
      return list.sorted().toList();
    }
  }

  @Test
  void recalls_where_nothing_changed() throws IOException {
    for (boolean settled : List.of(false, true)) {
      if (settled) {
        settle();
      }
      assertEquals(Optional.empty(), new Memory(cache, "settled " + settled).recall("q", tree));
      String answer = learn(memory(), tree);
      assertEquals("int a;\ninclude/b.hfalsetrue", answer);
      assertEquals(Optional.of(answer), recalled());
      Files.writeString(tree.resolve("unread.c"), "something else " + settled);
      assertEquals(Optional.of(answer), recalled(), "a file that was not read");
    }
  }

  private interface Change {
    void to(Path tree) throws IOException;
  }

  @Test
  void forgets_where_anything_changed() throws IOException {
    List<Change> changes = new ArrayList<>();
    changes.add(t -> Files.writeString(t.resolve("a.c"), "int A;\n"));
    changes.add(t -> Files.delete(t.resolve("a.c")));
    changes.add(t -> Files.writeString(t.resolve("include/new.h"), ""));
    changes.add(t -> Files.delete(t.resolve("include/b.h")));
    changes.add(t -> Files.writeString(t.resolve("missing.h"), ""));
    changes.add(
        t -> {
          Files.move(t.resolve("a.c"), t.resolveSibling("outside.c"));
          Files.createSymbolicLink(t.resolve("a.c"), t.resolveSibling("outside.c"));
        });
    for (boolean settled : List.of(false, true)) {
      for (int i = 0; i < changes.size(); i++) {
        clear();
        tree();
        if (settled) {
          settle();
        }
        String answer = learn(memory(), tree);
        assertEquals(Optional.of(answer), recalled());
        changes.get(i).to(tree);
        assertEquals(Optional.empty(), recalled(), "change " + i + ", settled: " + settled);
      }
    }
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path p : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        if (!p.equals(top)) {
          Files.delete(p);
        }
      }
    }
  }

  @Test
  void broken_and_foreign_entries_are_absent() throws IOException {
    String answer = learn(memory(), tree);
    Path entry = entries().getFirst();
    byte[] good = Files.readAllBytes(entry);
    for (int at = 0; at < good.length; at += 7) {
      byte[] bad = good.clone();
      bad[at] ^= 0x20;
      Files.write(entry, bad);
      assertEquals(Optional.empty(), recalled(), "byte " + at);
    }
    for (int length = 0; length < good.length; length += 11) {
      Files.write(entry, Arrays.copyOf(good, length));
      assertEquals(Optional.empty(), recalled(), "length " + length);
    }
    Files.write(entry, good);
    assertEquals(Optional.of(answer), recalled());
    Path other = entry.resolveSibling(String.valueOf(entry.getFileName()).replace("-0", "-1"));
    Files.move(entry, other);
    assertEquals(Optional.empty(), recalled(), "an entry under another's name");
    assertEquals(Optional.empty(), new Memory(cache, "other build").recall("question", tree));
  }

  @Test
  void what_cannot_be_written_is_not_kept() throws IOException {
    Files.writeString(cache, "a file where the folder should be");
    assertEquals("int a;\ninclude/b.hfalsetrue", learn(memory(), tree));
    assertEquals(Optional.empty(), recalled());
    Memory nowhere = new Memory(Path.of("/proc/nowhere"), "build");
    assertEquals("int a;\ninclude/b.hfalsetrue", learn(nowhere, tree));
  }

  @Test
  void both_versions_of_a_tree_are_known() throws IOException {
    settle();
    String first = learn(memory(), tree);
    Files.writeString(tree.resolve("a.c"), "int changed;\n");
    String second = learn(memory(), tree);
    assertEquals(Optional.of(second), recalled());
    Files.writeString(tree.resolve("a.c"), "int a;\n");
    settle();
    assertEquals(Optional.of(first), recalled());
  }

  @Test
  void one_file_is_told_in_several_ways() throws IOException {
    Files.writeString(tree.resolve("include/new.h"), "");
    String young = learn(memory(), tree);
    Files.delete(tree.resolve("include/new.h"));
    settle();
    String old = learn(memory(), tree);
    assertNotEquals(young, old);
    assertEquals(Optional.of(old), recalled(), "by time, though another answer has hashes");
  }

  @Test
  void the_oldest_go_where_there_is_no_room() throws IOException {
    Memory small = new Memory(cache, "build", 100_000);
    byte[] answer = new byte[20_000];
    for (int i = 0; i < 20; i++) {
      TreeMemory.Notes notes = small.begin(tree);
      assertTrue(Files.exists(notes.folder().resolve("a.c")));
      notes.keep("question " + i, answer);
    }
    long size = 0;
    for (Path p : entries()) {
      size += Files.size(p);
    }
    assertTrue(size <= 100_000 && size > 50_000, "size " + size);
    assertTrue(small.recall("question 19", tree).isPresent());
    assertTrue(small.recall("question 0", tree).isEmpty());
  }

  @Test
  void what_was_recalled_counts_for_what_is_made_of_it() throws IOException {
    settle();
    String answer = learn(memory(), tree);
    TreeMemory.Notes outer = memory().begin(tree);
    TreeMemory.Notes inner = memory().begin(outer.folder());
    assertTrue(memory().recall("question", inner.folder()).isPresent());
    outer.keep("outer", answer.getBytes(StandardCharsets.UTF_8));
    assertTrue(memory().recall("outer", tree).isPresent());
    Files.writeString(tree.resolve("a.c"), "int changed;\n");
    assertTrue(memory().recall("outer", tree).isEmpty());
  }

  @Test
  void what_belongs_together_is_of_one_time() throws IOException {
    settle();
    String answer = learn(memory(), tree);
    TreeMemory together = memory().atOnce();
    assertTrue(together.recall("question", tree).isPresent());
    Files.writeString(tree.resolve("a.c"), "int other;\n");
    assertTrue(together.recall("question", tree).isPresent(), answer);
    assertEquals(Optional.empty(), memory().atOnce().recall("question", tree));
  }

  /// What an earlier answer was made of counts before what was seen later.
  @Test
  void what_was_recalled_was_seen_first() throws IOException {
    settle();
    String answer = learn(memory(), tree);
    TreeMemory.Notes notes = memory().begin(tree);
    assertTrue(memory().recall("question", notes.folder()).isPresent(), answer);
    Files.writeString(tree.resolve("a.c"), "int other;\n");
    String read = Files.readString(notes.folder().resolve("a.c"));
    notes.keep("another", read.getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), memory().recall("another", tree));
  }
}
