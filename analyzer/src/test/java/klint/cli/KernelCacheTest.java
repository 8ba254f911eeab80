// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever changes in a kernel tree, a check with a cache prints what one without prints.
final class KernelCacheTest {
  private static final String KERNEL =
      """
      //! What drivers use.
      #![no_std]
      pub use bindings;
      #[macro_export]
      macro_rules! work {
          ($n:expr) => { $crate::quick($n) };
      }
      pub fn quick(n: i32) -> i32 {
          unsafe { bindings::widget_quick(n) }
      }
      pub fn slow(n: i32) -> i32 {
          unsafe { bindings::widget_slow(n) }
      }
      """;

  private static final String DRIVER =
      """
      //! A driver.
      fn held() -> i32 {
          unsafe { bindings::widget_lock() };
          let n = kernel::work!(1);
          unsafe { bindings::widget_unlock() };
          n
      }
      fn free() -> i32 {
          kernel::slow(2)
      }
      """;

  private static final String HEADER =
      """
      int widget_quick(int n);
      int widget_slow(int n);
      void widget_lock(void);
      void widget_unlock(void);
      """;

  private static final String C =
      """
      static DEFINE_SPINLOCK(lock);
      int widget_quick(int n)
      {
      	return n + 1;
      }
      int widget_slow(int n)
      {
      	might_sleep();
      	return n;
      }
      void widget_lock(void)
      {
      	spin_lock(&lock);
      }
      void widget_unlock(void)
      {
      	spin_unlock(&lock);
      }
      """;

  private record Edit(String file, String from, String to) {}

  private static final Map<String, Edit> EDITS = edits();

  private static Map<String, Edit> edits() {
    Map<String, Edit> edits = new LinkedHashMap<>();
    edits.put(
        "driver", new Edit("drivers/widget/widget.rs", "kernel::work!(1)", "kernel::slow(1)"));
    edits.put("macro", new Edit("rust/kernel/lib.rs", "$crate::quick($n)", "$crate::slow($n)"));
    edits.put("crate", new Edit("rust/kernel/lib.rs", "widget_quick(n)", "widget_slow(n)"));
    edits.put("C", new Edit("kernel/widget.c", "return n + 1", "might_sleep(); return n"));
    edits.put(
        "header",
        new Edit(
            "include/linux/widget.h",
            "int widget_quick(int n);",
            "int widget_slow(int n);\n#define widget_quick(n) widget_slow(n)\n"));
    edits.put(
        "comment", new Edit("drivers/widget/widget.rs", "//! A driver.", "//! One\n//! driver."));
    return edits;
  }

  private static void write(Path tree, String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void tree(Path tree) throws IOException {
    write(tree, "Kbuild", "");
    write(tree, "Kconfig", "");
    write(tree, "Makefile", "VERSION = 7\nPATCHLEVEL = 3\n");
    write(tree, "rust/kernel/lib.rs", KERNEL);
    write(tree, "rust/bindings/bindings_helper.h", "#include <linux/widget.h>\n");
    write(
        tree,
        "rust/bindings/lib.rs",
        """
        //! What C has.
        #![no_std]
        include!(concat!(env!("OBJTREE"), "/rust/bindings/bindings_generated.rs"));
        """);
    write(tree, "rust/helpers/helpers.c", "");
    write(tree, "include/linux/widget.h", HEADER);
    write(tree, "kernel/widget.c", C);
    write(tree, "drivers/widget/Makefile", "obj-y += widget.o\n");
    write(tree, "drivers/widget/widget.rs", DRIVER);
  }

  /// What a check prints but for what differs from run to run.
  private static String check(Path folder, String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json"));
    args.addAll(List.of(more));
    Kernel.Ran ran = Kernel.runIn(folder, "", args.toArray(String[]::new));
    return (ran.code() + ran.err() + ran.out())
        .replaceAll("\"(seconds|peakMemoryMb)\": [0-9.]+", "");
  }

  private static String patch(Path tree, Edit edit) throws IOException {
    List<String> lines = Files.readAllLines(tree.resolve(edit.file()));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains(edit.from())) {
        String to = line.replace(edit.from(), edit.to());
        return "--- a/%s\n+++ b/%s\n@@ -%d +%d,%d @@\n-%s\n+%s\n"
            .formatted(
                edit.file(),
                edit.file(),
                i + 1,
                i + 1,
                to.lines().count(),
                line,
                String.join("\n+", to.lines().toList()));
      }
    }
    throw new AssertionError(edit + " is nowhere");
  }

  @Test
  void editsInPlace(@TempDir Path top) throws IOException {
    tree(top);
    String clean = check(top, "--no-cache");
    assertTrue(
        clean.contains("\"findings\": []") && clean.contains("\"unknownEffects\": 0"), clean);
    for (Map.Entry<String, Edit> e : EDITS.entrySet()) {
      Path file = top.resolve(e.getValue().file());
      String before = Files.readString(file);
      Files.writeString(file, before.replace(e.getValue().from(), e.getValue().to()));
      String cold = check(top, "--no-cache");
      assertEquals(cold, check(top, "--cache-dir", "kept"), e.getKey());
      assertEquals(cold, check(top, "--cache-dir", "kept"), e.getKey() + ", again");
      assertEquals(
          e.getKey().equals("comment"), cold.contains("\"findings\": []"), e.getKey() + cold);
      Files.writeString(file, before);
      assertEquals(clean, check(top, "--cache-dir", "kept"), e.getKey() + ", back");
    }
  }

  @Test
  void patches(@TempDir Path top) throws IOException {
    tree(top);
    String clean = check(top, "--no-cache");
    assertEquals(clean, check(top, "--cache-dir", "kept"));
    for (Map.Entry<String, Edit> e : EDITS.entrySet()) {
      String name = e.getKey();
      if (!e.getValue().file().endsWith(".rs")) {
        continue;
      }
      Files.writeString(top.resolve(name + ".patch"), patch(top, e.getValue()));
      String[] asked = {"--patch", name + ".patch"};
      String cold = check(top, asked[0], asked[1], "--no-cache");
      assertNotEquals(clean, cold, name);
      assertEquals(cold, check(top, asked[0], asked[1], "--cache-dir", "kept"), name);
      assertEquals(cold, check(top, asked[0], asked[1], "--cache-dir", "kept"), name + ", again");
      assertEquals(
          !name.equals("comment"), cold.contains("\"rule\": \"sleep-in-atomic\""), name + cold);
    }
    assertEquals(clean, check(top, "--cache-dir", "kept"), "patches change no file");
  }
}
