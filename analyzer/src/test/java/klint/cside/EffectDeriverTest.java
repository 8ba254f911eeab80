// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import klint.rules.DerivationTables;
import klint.rules.EffectEntry;
import klint.rules.EffectWriter;
import klint.rules.KnowledgeLoader;
import klint.rules.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small C files and what is derived from them, as lines of an effect table.
final class EffectDeriverTest {
  private final Path tree;

  EffectDeriverTest(@TempDir Path tree) {
    this.tree = tree;
  }

  private List<EffectEntry> derive(String c, String symbols) throws IOException {
    write("kernel/a.c", c);
    var kinds = KnowledgeLoader.load().value().kinds();
    var primitives = DerivationTables.load(kinds);
    assertEquals(List.of(), primitives.problems());
    return EffectDeriver.derive(
            tree,
            CConfig.allOn(CConfig.Preemption.NOT_RT),
            Arrays.asList(symbols.split(" ", -1)),
            primitives.value())
        .value();
  }

  /// The entries without their evidence.
  private String effects(String c, String symbols) throws IOException {
    return derive(c, symbols).stream()
        .map(EffectWriter::line)
        .map(l -> l.replaceAll(", \"(source|how|line|reason)\": \"([^\"\\\\]|\\\\.)*\"", ""))
        .collect(Collectors.joining("\n"));
  }

  /// A header in which bits have names, and sums of them.
  private void flags() throws IOException {
    write(
        "include/linux/flags.h",
        """
        #define ___GFP_DIRECT_RECLAIM BIT(3)
        #define ___GFP_WAKE BIT(4)
        #define __GFP_DIRECT_RECLAIM ((__force gfp_t)___GFP_DIRECT_RECLAIM)
        #define __GFP_RECLAIM ((__force gfp_t)(___GFP_DIRECT_RECLAIM | ___GFP_WAKE))
        #define __GFP_ZERO ((__force gfp_t)BIT(5))
        #define __GFP_NOWARN __GFP_ZERO
        #define __GFP_NOMEMALLOC __GFP_ZERO
        #define __GFP_THISNODE __GFP_ZERO
        #define GFP_NOWAIT ___GFP_WAKE
        #define GFP_ATOMIC (GFP_NOWAIT | __GFP_ZERO)
        #define GFP_KERNEL (__GFP_RECLAIM | __GFP_ZERO)
        #define GFP_OF_MY_OWN (GFP_KERNEL & ~__GFP_RECLAIM)
        #define GFP_RECLAIM_MASK (__GFP_RECLAIM | __GFP_ZERO)
        #define GFP_CONSTRAINT_MASK __GFP_THISNODE
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void whatSleepsIsFoundThroughCalls() throws IOException {
    assertEquals(
        """
        {"symbol": "outer", "expect": "0", "chain": ["outer", "inner", "might_sleep"]}
        {"symbol": "pure", "expect": "0.."}\
        """,
        effects(
            """
            static void inner(struct x *p)
            {
            	might_sleep();
            }
            void outer(struct x *p)
            {
            	if (p->n > 3) {
            		inner(p);
            	}
            }
            int pure(int a)
            {
            	return a + 1;
            }
            """,
            "outer pure"));
  }

  /// Functions that call each other in circles come out the same, whichever is asked for first.
  @Test
  void circlesComeOutTheSameFromEveryMember() throws IOException {
    String c =
        """
        int d(int n);
        int b(int n);
        int a(int n)
        {
        	if (n)
        		return b(n - 1);
        	return 0;
        }
        int e(int n)
        {
        	return a(n) + d(n);
        }
        int d(int n)
        {
        	if (n > 5)
        		return e(n);
        	might_sleep();
        	return 1;
        }
        int b(int n)
        {
        	return e(n) + c(n);
        }
        int c(int n)
        {
        	return b(n - 1);
        }
        int quiet_b(int n);
        int quiet_a(int n)
        {
        	return n ? quiet_b(n - 1) : 0;
        }
        int quiet_b(int n)
        {
        	return quiet_a(n);
        }
        """;
    Map<String, List<Requirement>> told = new TreeMap<>();
    for (String first : List.of("a", "b", "c", "d", "e")) {
      for (String second : List.of("a", "b", "c", "d", "e")) {
        for (EffectEntry e : derive(c, first + " " + second)) {
          assertTrue(e.maySleep(), first + " then " + e.symbol());
          List<Requirement> before = told.putIfAbsent(e.symbol(), e.requirements());
          assertEquals(before == null ? e.requirements() : before, e.requirements(), e.symbol());
        }
      }
    }
    assertEquals(List.of("a", "b", "c", "d", "e"), List.copyOf(told.keySet()));
    assertEquals(
        """
        {"symbol": "quiet_a", "expect": "0.."}
        {"symbol": "quiet_b", "expect": "0.."}\
        """,
        effects(c, "quiet_a quiet_b"));
  }

  /// A name with a star is for what macros make: a function that the tree defines is read.
  @Test
  void aPrefixYieldsToADefinition() throws IOException {
    assertEquals(
        """
        {"symbol": "marks", "expect": "0.."}
        {"symbol": "stores", "expect": "0", "chain": ["stores", "trace_array_put", "might_sleep"]}\
        """,
        effects(
            """
            void trace_array_put(struct trace_array *a)
            {
            	might_sleep();
            }
            void stores(struct trace_array *a)
            {
            	trace_array_put(a);
            }
            void marks(int n)
            {
            	trace_demo_event(n);
            }
            """,
            "stores marks"));
  }

  @Test
  void locksAndTrylocks() throws IOException {
    assertEquals(
        """
        {"symbol": "lock_it", "acquire": "spinlock", "rt": "rt-lock"}
        {"symbol": "lookup_locked", "outcomes": {"null": {}, "nonnull": {"acquire": "spinlock"}}, "rt": "rt-lock"}
        {"symbol": "try_it", "outcomes": {"nonzero": {"acquire": "spinlock"}, "zero": {}}, "rt": "rt-lock"}
        {"symbol": "unlock_it", "release": "spinlock"}
        {"symbol": "update", "expect": "0..", "rt": "rt-lock"}\
        """,
        effects(
            """
            void lock_it(struct x *p)
            {
            	spin_lock(&p->lock);
            }
            void unlock_it(struct x *p)
            {
            	spin_unlock(&p->lock);
            }
            bool try_it(struct x *p)
            {
            	return spin_trylock(&p->lock);
            }
            struct x *lookup_locked(int n)
            {
            	struct x *p = table[n];
            	if (!p)
            		return NULL;
            	lock_it(p);
            	return p;
            }
            int update(int n)
            {
            	struct x *p = lookup_locked(n);
            	if (!p)
            		return -1;
            	p->n++;
            	if (p->n > 9)
            		goto out;
            	p->n--;
            out:
            	unlock_it(p);
            	return 0;
            }
            """,
            "lock_it unlock_it try_it lookup_locked update"));
  }

  @Test
  void flagsAndArgumentsDecide() throws IOException {
    flags();
    assertEquals(
        """
        {"symbol": "always", "expect": "0", "chain": ["always", "grab", "might_alloc"]}
        {"symbol": "atomic", "expect": "0.."}
        {"symbol": "grab", "expect": "0", "when": {"param": "gfp", "position": 1, "allows": "blocking"}, "chain": ["grab", "might_alloc"]}
        {"symbol": "masked", "expect": "0.."}
        {"symbol": "outer", "expect": "0", "when": {"param": "flags", "position": 0, "allows": "blocking"}, "chain": ["outer", "grab", "might_alloc"]}
        {"symbol": "stop", "expect": "0", "when": {"param": "wait", "position": 1, "is": "nonzero"}, "chain": ["stop", "schedule"]}
        {"symbol": "stop_later", "expect": "0.."}\
        """,
        effects(
            """
            void *grab(int n, gfp_t gfp)
            {
            	might_alloc(gfp);
            	return pool + n;
            }
            void always(void)
            {
            	grab(1, GFP_KERNEL | __GFP_ZERO);
            }
            void atomic(void)
            {
            	gfp_t f = GFP_ATOMIC;
            	grab(1, f | __GFP_NOWARN);
            }
            void masked(gfp_t flags)
            {
            	grab(1, flags & ~__GFP_DIRECT_RECLAIM);
            }
            void outer(gfp_t flags)
            {
            	gfp_t f = flags | __GFP_ZERO;
            	grab(1, f);
            }
            void stop(int n, bool wait)
            {
            	if (!wait)
            		return;
            	schedule();
            }
            void stop_later(int n)
            {
            	stop(n, false);
            }
            """,
            "grab always atomic masked outer stop stop_later"));
  }

  @Test
  void contextTestsAndReferenceCounts() throws IOException {
    assertEquals(
        """
        {"symbol": "careful", "expect": "0.."}
        {"symbol": "drop_ref", "expect": "0", "when": "last-reference", "chain": ["drop_ref", "destroy", "might_sleep"]}
        {"symbol": "release_memory", "expect": "0", "when": "not-in-interrupt", "chain": ["release_memory", "might_sleep"]}\
        """,
        effects(
            """
            static void destroy(struct kref *k)
            {
            	might_sleep();
            }
            static inline int put(struct kref *k, void (*release)(struct kref *k))
            {
            	if (refcount_dec_and_test(&k->refcount)) {
            		release(k);
            		return 1;
            	}
            	return 0;
            }
            void drop_ref(struct x *p)
            {
            	put(&p->ref, destroy);
            }
            void release_memory(void *p)
            {
            	if (unlikely(in_interrupt())) {
            		defer(p);
            		return;
            	}
            	might_sleep();
            }
            static void defer(void *p)
            {
            }
            void careful(void)
            {
            	if (!in_atomic() && !irqs_disabled())
            		might_sleep();
            }
            """,
            "drop_ref release_memory careful"));
  }

  @Test
  void sleepingUnderItsOwnLockIsNoneButAfterIt() throws IOException {
    write(
        "include/linux/preempt.h",
        "DEFINE_LOCK_GUARD_0(preempt, preempt_disable(), preempt_enable())\n");
    assertEquals(
        """
        {"symbol": "after", "expect": "0", "rt": "rt-lock", "chain": ["after", "might_sleep"]}
        {"symbol": "guarded", "expect": "0.."}
        {"symbol": "retakes", "expect": "1", "strength": "blocks", "rt": "rt-lock", "chain": ["retakes", "might_sleep"]}\
        """,
        effects(
            """
            static void maybe(int n)
            {
            	if (n)
            		might_sleep();
            }
            void guarded(struct x *p)
            {
            	guard(preempt)();
            	maybe(0);
            }
            void after(struct x *p)
            {
            	spin_lock(&p->lock);
            	p->n++;
            	spin_unlock(&p->lock);
            	might_sleep();
            }
            void retakes(struct x *p)
            {
            	spin_unlock(&p->lock);
            	might_sleep();
            	spin_lock(&p->lock);
            }
            """,
            "guarded after retakes"));
  }

  @Test
  void whatIsNotKnownSaysSo() throws IOException {
    List<EffectEntry> e =
        derive(
            """
            void through_table(struct x *p)
            {
            	p->ops->frob(p);
            }
            void nowhere(void)
            {
            	not_defined_anywhere();
            }
            static int slow(struct x *p)
            {
            	might_sleep();
            	return 0;
            }
            static const struct ops slow_ops = { .poke = slow, };
            void through_known(struct x *p)
            {
            	p->ops->poke(p);
            }
            """,
            "through_table nowhere through_known missing");
    assertTrue(e.get(0).unknown().orElse("").contains("no definition"), e.toString());
    assertTrue(e.get(1).unknown().orElse("").contains("not_defined_anywhere"), e.toString());
    assertTrue(e.get(2).maySleep(), e.toString());
    assertTrue(e.get(3).unknown().orElse("").contains("`frob`"), e.toString());
  }

  @Test
  void generatedFunctionsAndHelpers() throws IOException {
    write("rust/helpers/x.c", "void rust_helper_take(struct x *p)\n{\n\tlock_int(p);\n}\n");
    assertEquals(
        "{\"symbol\": \"take\", \"acquire\": \"raw_spinlock\"}",
        effects(
            """
            #define MAKE(type)					\\
            void lock_##type(struct x *p)				\\
            {							\\
            	raw_spin_lock(&p->lock);				\\
            }
            MAKE(int)
            """,
            "take"));
  }

  @Test
  void recursionEnds() throws IOException {
    assertEquals(
        """
        {"symbol": "even", "expect": "0", "chain": ["even", "odd", "might_sleep"]}
        {"symbol": "odd", "expect": "0", "chain": ["odd", "might_sleep"]}\
        """,
        effects(
            """
            int even(struct x *p)
            {
            	return p->n ? odd(p) : 1;
            }
            int odd(struct x *p)
            {
            	if (p->n > 5)
            		might_sleep();
            	return p->n ? even(p) : 0;
            }
            """,
            "even odd"));
  }

  /// Names of flags mean what the headers define, whatever they are called.
  @Test
  void namesOfFlagsAreAsTheHeadersDefineThem() throws IOException {
    flags();
    assertEquals(
        """
        {"symbol": "blocking", "expect": "0", "chain": ["blocking", "grab", "might_alloc"]}
        {"symbol": "quiet", "expect": "0.."}
        {"symbol": "undefined", "expect": "0", "chain": ["undefined", "grab", "might_alloc"]}\
        """,
        effects(
            """
            #define LOCAL_FLAGS (GFP_KERNEL | __GFP_ZERO)
            static void *grab(gfp_t gfp)
            {
            	might_alloc(gfp);
            }
            void blocking(void)
            {
            	grab(LOCAL_FLAGS);
            }
            void quiet(void)
            {
            	grab(GFP_OF_MY_OWN | __GFP_ZERO);
            }
            void undefined(void)
            {
            	grab(GFP_UNHEARD_OF);
            }
            """,
            "blocking quiet undefined"));
  }

  /// A macro that calls through the field that its argument names.
  @Test
  void aFieldThatAnArgumentNames() throws IOException {
    assertEquals(
        """
        {"symbol": "interrupt", "expect": "0", "chain": ["interrupt", "fwnode_call_int_op"]}
        {"symbol": "present", "expect": "0.."}\
        """,
        effects(
            """
            int interrupt(struct x *p, int i)
            {
            	return fwnode_call_int_op(p, irq_get, i);
            }
            int present(struct x *p)
            {
            	return fwnode_call_int_op(p, property_count, 0);
            }
            """,
            "interrupt present"));
  }

  @Test
  void flagsAreMaskedAndKeptInFields() throws IOException {
    flags();
    assertEquals(
        """
        {"symbol": "by_field", "expect": "0", "when": {"param": "gfp", "position": 0, "allows": "blocking"}, "chain": ["by_field", "grab", "might_alloc"]}
        {"symbol": "by_mask", "expect": "0", "when": {"param": "gfp", "position": 0, "allows": "blocking"}, "chain": ["by_mask", "grab", "might_alloc"]}
        {"symbol": "grown", "expect": "0", "when": {"param": "gfp", "position": 0, "allows": "blocking"}, "chain": ["grown", "grab", "might_alloc"]}
        {"symbol": "nowait", "expect": "0.."}\
        """,
        effects(
            """
            static void *grab(gfp_t gfp)
            {
            	might_alloc(gfp);
            	return pool;
            }
            void by_mask(gfp_t gfp)
            {
            	grab(gfp & (GFP_RECLAIM_MASK | GFP_CONSTRAINT_MASK));
            }
            void by_field(gfp_t gfp)
            {
            	struct context pc = { .flags = gfp };
            	if (many)
            		pc.flags = GFP_NOWAIT | __GFP_THISNODE;
            	grab(pc.flags);
            }
            void nowait(gfp_t gfp)
            {
            	struct context pc;
            	pc.flags = GFP_NOWAIT;
            	grab(pc.flags);
            }
            void grown(gfp_t gfp)
            {
            	gfp_t f = gfp | __GFP_NOWARN;
            	if (f & __GFP_DIRECT_RECLAIM)
            		f = (f | __GFP_NOMEMALLOC) & ~__GFP_RECLAIM;
            	grab(f);
            }
            """,
            "by_mask by_field nowait grown"));
  }

  @Test
  void aResultThatNobodyTestsIsNoClaimOnLocks() throws IOException {
    assertEquals(
        """
        {"symbol": "update", "expect": "0..", "rt": "rt-lock"}\
        """,
        effects(
            """
            static struct x *lock_one(int n)
            {
            	struct x *p = table[n];
            	if (!p)
            		return NULL;
            	spin_lock(&p->lock);
            	return p;
            }
            void update(int n)
            {
            	struct x *p;

            	p = lock_one(n);
            	p->n++;
            	spin_unlock(&p->lock);
            }
            """,
            "update"));
  }

  @Test
  void assertionsOfInterrupts() throws IOException {
    assertEquals(
        """
        {"symbol": "give_back", "expect": {"irq": "0"}}
        {"symbol": "outer", "expect": "0.."}\
        """,
        effects(
            """
            void give_back(struct x *p)
            {
            	WARN_ON(irqs_disabled());
            	p->n--;
            }
            void outer(struct x *p)
            {
            	give_back(p);
            }
            """,
            "give_back outer"));
  }

  @Test
  void whatSleepsAfterReleasingALockSleepsUnderTheOwnLock() throws IOException {
    assertEquals(
        """
        {"symbol": "erase", "expect": "0", "rt": "rt-lock", "chain": ["erase", "refill", "schedule"]}\
        """,
        effects(
            """
            static void refill(struct x *p, bool outside)
            {
            	if (outside) {
            		schedule();
            		return;
            	}
            	spin_unlock(&p->lock);
            	schedule();
            	spin_lock(&p->lock);
            }
            void erase(struct x *p)
            {
            	spin_lock(&p->lock);
            	refill(p, p->n > 3);
            	spin_unlock(&p->lock);
            }
            """,
            "erase"));
  }
}
