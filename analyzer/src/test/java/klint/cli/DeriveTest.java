// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `derive` on a kernel tree of eight small files: what Rust reaches, by whatever way, has an
/// entry.
final class DeriveTest {
  private static final String RUST =
      """
      //! What drivers use.
      #![no_std]
      pub use bindings;
      pub const READY: unsafe extern "C" fn() = bindings::widget_ready;
      pub fn start(n: i32) -> i32 {
          unsafe { bindings::widget_start(n) }
      }
      pub fn allocate(flags: bindings::gfp_t) {
          unsafe { bindings::widget_alloc(4, flags) }
      }
      pub fn locked() {
          unsafe {
              bindings::widget_lock();
              if bindings::widget_trylock() != 0 {
                  bindings::widget_unlock();
              }
              bindings::widget_nowhere();
              bindings::widget_helped();
          }
      }
      """;

  private static final String HEADER =
      """
      typedef unsigned int gfp_t;
      #define ___GFP_DIRECT_RECLAIM BIT(3)
      #define GFP_SLOW (___GFP_DIRECT_RECLAIM | 1)
      int widget_start(int n);
      void widget_ready(void);
      void widget_alloc(int n, gfp_t flags);
      void widget_lock(void);
      int widget_trylock(void);
      void widget_unlock(void);
      void widget_nowhere(void);
      void widget_unused(void);
      """;

  private static final String C =
      """
      static DEFINE_SPINLOCK(lock);
      int widget_start(int n)
      {
      	return n + 1;
      }
      void widget_ready(void)
      {
      	schedule();
      }
      void widget_alloc(int n, gfp_t flags)
      {
      	might_alloc(flags);
      }
      void widget_lock(void)
      {
      	spin_lock(&lock);
      }
      int widget_trylock(void)
      {
      	return spin_trylock(&lock);
      }
      void widget_unlock(void)
      {
      	spin_unlock(&lock);
      }
      void widget_unused(void)
      {
      	might_sleep();
      }
      """;

  private static final String TABLE =
      """
      [
      {"symbol": "widget_alloc", "expect": "0", "when": {"param": "flags", "position": 1, "allows": "blocking"}, "source": "kernel/widget.c", "how": "derived", "line": "might_alloc(flags);", "chain": ["widget_alloc", "might_alloc"]},
      {"symbol": "widget_helped", "expect": "0", "source": "rust/helpers/widget.c", "how": "derived", "line": "widget_alloc(3, GFP_SLOW);", "chain": ["widget_helped", "widget_alloc", "might_alloc"]},
      {"symbol": "widget_lock", "acquire": "spinlock", "rt": "rt-lock", "source": "kernel/widget.c", "how": "derived"},
      {"symbol": "widget_nowhere", "effect": "unknown", "why": "no definition found in the tree's C", "how": "derived"},
      {"symbol": "widget_ready", "expect": "0", "source": "kernel/widget.c", "how": "derived", "line": "schedule();", "chain": ["widget_ready", "schedule"]},
      {"symbol": "widget_start", "expect": "0..", "source": "kernel/widget.c", "how": "derived"},
      {"symbol": "widget_trylock", "outcomes": {"nonzero": {"acquire": "spinlock"}, "zero": {}}, "rt": "rt-lock", "source": "kernel/widget.c", "how": "derived"},
      {"symbol": "widget_unlock", "release": "spinlock", "source": "kernel/widget.c", "how": "derived"}
      ]
      """;

  private static void write(Path tree, String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void tree(Path tree) throws IOException {
    write(tree, "Kbuild", "");
    write(tree, "Kconfig", "");
    write(tree, "Makefile", "VERSION = 7\nPATCHLEVEL = 3\n");
    write(tree, "rust/kernel/lib.rs", RUST);
    write(tree, "rust/bindings/bindings_helper.h", "#include <linux/widget.h>\n");
    write(tree, "rust/helpers/helpers.c", "#include \"widget.c\"\n");
    write(
        tree,
        "rust/helpers/widget.c",
        "void rust_helper_widget_helped(void)\n{\n\twidget_alloc(3, GFP_SLOW);\n}\n");
    write(tree, "include/linux/widget.h", HEADER);
    write(tree, "kernel/widget.c", C);
  }

  @Test
  void everyFunctionThatRustReachesHasAnEntry(@TempDir Path top) throws IOException {
    tree(top);
    Kernel.Ran ran = Kernel.runIn(top, "", "derive", ".", "--format", "json", "--no-cache");
    assertEquals("", ran.err());
    assertEquals(TABLE, ran.out());
    assertEquals(0, ran.code());
  }

  @Test
  void oneFunctionIsToldInWordsAndTheCacheChangesNothing(@TempDir Path top) throws IOException {
    tree(top);
    String[] args = {"derive", ".", "--symbol", "widget_helped", "--cache-dir", "kept"};
    String cold = Kernel.runIn(top, "", args).out();
    assertTrue(
        cold.startsWith(
            """
            widget_helped: may sleep
                widget_helped -> widget_alloc -> might_alloc
                rust/helpers/widget.c: widget_alloc(3, GFP_SLOW);
            derived 1 function of linux 7.3: 1 may sleep, 0 unknown\
            """),
        cold);
    assertTrue(Files.isDirectory(top.resolve("kept")));
    assertEquals(withoutTime(cold), withoutTime(Kernel.runIn(top, "", args).out()));
    write(top, "kernel/widget.c", C.replace("might_alloc(flags)", "n++"));
    assertTrue(Kernel.runIn(top, "", args).out().startsWith("widget_helped: never sleeps\n"));
  }

  private static String withoutTime(String text) {
    return text.substring(0, text.lastIndexOf(';'));
  }
}
