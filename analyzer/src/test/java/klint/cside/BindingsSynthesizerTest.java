// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import klint.base.Outcome;
import klint.diag.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small C inputs and the Rust that bindgen makes of them.
final class BindingsSynthesizerTest {
  private final Path tree;

  BindingsSynthesizerTest(@TempDir Path tree) {
    this.tree = tree;
  }

  private String bind(String header, String names) throws IOException {
    return bind(header, "", names, CConfig.allOn(CConfig.Preemption.NOT_RT));
  }

  private String bind(String header, String parameters, String names, CConfig config)
      throws IOException {
    Generated g = generate(header, parameters, "", names, config);
    assertEquals("[]", g.outcome.value().bindings().missing().toString());
    return g.items();
  }

  private record Generated(Outcome<BindingsSynthesizer.Bindings, Problem> outcome) {
    String items() {
      String text = outcome.value().bindings().text();
      assertTrue(text.startsWith(BindingsPrelude.TEXT), text);
      return text.substring(BindingsPrelude.TEXT.length());
    }
  }

  private Generated generate(
      String header, String parameters, String helpers, String names, CConfig config)
      throws IOException {
    write("rust/bindings/bindings_helper.h", header);
    write("rust/bindgen_parameters", parameters);
    write("rust/helpers/helpers.c", helpers);
    write("include/linux/compiler_types.h", "#define __packed __attribute__((__packed__))\n");
    write("include/linux/kconfig.h", "");
    write("include/linux/compiler-version.h", "");
    Set<String> wanted =
        Arrays.stream(names.split(" ")).filter(n -> !n.startsWith(".")).collect(Collectors.toSet());
    Set<String> fields =
        Arrays.stream(names.split(" "))
            .filter(n -> n.startsWith("."))
            .map(n -> n.substring(1))
            .collect(Collectors.toSet());
    return new Generated(
        BindingsSynthesizer.bindings(
            tree,
            config,
            new BindingsSynthesizer.Wanted(wanted, fields),
            new BindingsSynthesizer.Wanted(Set.of(), Set.of())));
  }

  private void write(String name, String text) throws IOException {
    Path file = tree.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void prototypesTypedefsAndPointers() throws IOException {
    assertEquals(
        """
        pub type bool_ = bool;
        pub type gfp_t = ffi::c_uint;
        #[repr(C)]
        #[derive(Copy, Clone)]
        pub struct page {
            _unused: [u8; 0],
        }
        pub type u32_ = gfp_t;
        unsafe extern "C" {
            #[must_use]
            pub fn alloc(size: usize, flags: gfp_t, name: *const ffi::c_char) -> *mut page;
        }
        unsafe extern "C" {
            pub fn stop(arg1: u32_, arg2: *mut *mut ffi::c_void, ...) -> !;
        }
        unsafe extern "C" {
            pub fn walk(fn_: ::core::option::Option<unsafe extern "C" fn(data: *mut ffi::c_void) -> bool_>, data: *mut ffi::c_void);
        }
        """,
        bind(
            """
            typedef unsigned int gfp_t;
            typedef gfp_t u32;
            typedef _Bool bool;
            typedef unsigned long size_t;
            struct page;
            #define __must_check __attribute__((__warn_unused_result__))
            extern struct page * __must_check alloc(size_t size, gfp_t flags, const char *name);
            __attribute__((noreturn)) void stop(u32, void **, ...);
            void walk(bool (*fn)(void *data), void *data);
            static inline int unused(void) { return 1; }
            """,
            "alloc stop walk"));
  }

  @Test
  void structsWithUntaggedPartsBitfieldsAndFlexibleArrays() throws IOException {
    assertEquals(
        """
        #[repr(C)]
        #[derive(Copy, Clone)]
        pub union msg__bindgen_ty_1 {
            pub ptr: *mut ffi::c_void,
            pub __bindgen_anon_1: msg__bindgen_ty_1__bindgen_ty_1,
        }
        impl Default for msg__bindgen_ty_1 {
            fn default() -> Self {
                unsafe { ::core::mem::zeroed() }
            }
        }
        #[repr(C)]
        #[derive(Copy, Clone)]
        pub struct msg__bindgen_ty_1__bindgen_ty_1 {
            pub lo: ffi::c_uint,
            pub hi: ffi::c_uint,
        }
        impl Default for msg__bindgen_ty_1__bindgen_ty_1 {
            fn default() -> Self {
                unsafe { ::core::mem::zeroed() }
            }
        }
        """,
        onlyTypes(
            bind(
                """
                struct msg {
                  int type;
                  union {
                    void *ptr;
                    struct { unsigned lo, hi; };
                  };
                  unsigned a : 3, b : 1;
                  char name[4 + sizeof(int)];
                  struct msg *next;
                  unsigned char data[];
                };
                """,
                "msg"),
            "msg__bindgen"));
    String msg =
        bind(
            """
            struct msg { int type; unsigned a : 3, b : 1; char name[4 + sizeof(int)]; char data[]; };
            """,
            "msg");
    assertTrue(
        msg.startsWith(
            """
            #[repr(C)]
            pub struct msg {
                pub type_: ffi::c_int,
                pub _bitfield_align_1: [u32; 0],
                pub _bitfield_1: __BindgenBitfieldUnit<[u8; 1usize]>,
                pub name: [ffi::c_char; 8usize],
                pub data: __IncompleteArrayField<ffi::c_char>,
            }
            """),
        msg);
    assertTrue(msg.contains("pub fn b(&self) -> ffi::c_uint"), msg);
    assertTrue(msg.contains("pub fn set_b(&mut self, val: ffi::c_uint)"), msg);
  }

  private static String onlyTypes(String text, String prefix) {
    StringBuilder out = new StringBuilder();
    boolean in = false;
    for (String item : Pattern.compile("(?m)^(?=#\\[repr|pub type)").splitAsStream(text).toList()) {
      in = item.lines().anyMatch(l -> l.matches("pub (struct|union) " + prefix + ".*"));
      out.append(in ? item : "");
    }
    return out.toString();
  }

  @Test
  void enumsAndConstants() throws IOException {
    assertEquals(
        """
        pub const holder_IN: holder__bindgen_ty_1 = 0;
        pub const holder_OUT: holder__bindgen_ty_1 = 1;
        pub type holder__bindgen_ty_1 = ffi::c_uint;
        pub const mode_ABS: mode = 0;
        pub const mode_REL: mode = 8;
        pub const mode_NEG: mode = -1;
        pub type mode = ffi::c_int;
        impl ret {
            pub const NO: ret = ret(0);
        }
        #[repr(transparent)]
        #[derive(Copy, Clone, Hash, PartialEq, Eq)]
        pub struct ret(pub ffi::c_uint);
        pub const LIMIT: u32 = 4096;
        pub const MINUS: i32 = -5;
        pub const NAME: &[u8; 4usize] = b"abc\\0";
        """,
        bind(
            """
            enum mode { ABS, REL = 1 << 3, NEG = -1 };
            enum ret { NO };
            struct holder { enum { IN, OUT } k; };
            #define LIMIT (1UL << SHIFT)
            #define SHIFT 12
            #define MINUS (-5)
            #define NAME "a" "bc"
            """,
            "--newtype-enum ret\n",
            "mode_REL ret holder_OUT LIMIT MINUS NAME",
            CConfig.allOn(CConfig.Preemption.NOT_RT)));
  }

  @Test
  void configurationDecidesConditionals() throws IOException {
    String header =
        """
        struct s {
        #ifdef CONFIG_A
          int a;
        #else
          int not_a;
        #endif
        #if defined(CONFIG_NR) && CONFIG_NR > 2
          int b[CONFIG_NR];
        #endif
        };
        """;
    String on = bind(header, "", "s", CConfig.allOn(CConfig.Preemption.NOT_RT));
    assertTrue(on.contains("pub a:") && !on.contains("not_a") && !on.contains("pub b:"), on);
    String off = bind(header, "", "s", CConfig.parse("# CONFIG_A is not set\nCONFIG_NR=3\n"));
    assertTrue(off.contains("not_a") && off.contains("pub b: [ffi::c_int; 3usize]"), off);
  }

  @Test
  void macrosMakeMembersAndDeclarations() throws IOException {
    String text =
        bind(
            """
            #define GROUP(TAG, NAME, ...) union { struct { __VA_ARGS__ }; struct TAG { __VA_ARGS__ } NAME; }
            #define DECLARE(name) struct name##_ops; extern int name##_init(struct name##_ops *o)
            struct head { GROUP(inner, in, int x; int y;); };
            DECLARE(foo);
            """,
            "head foo_init inner");
    assertTrue(text.contains("pub fn foo_init(o: *mut foo_ops) -> ffi::c_int;"), text);
    assertTrue(text.contains("pub struct inner {\n    pub x: ffi::c_int"), text);
  }

  @Test
  void pointedStructsHaveFieldsWhereRustSelectsThem() throws IOException {
    String header =
        """
        struct c { int deep; };
        struct b { int val; struct c *unselected; };
        struct a { struct b *link; struct c *other; };
        """;
    String none = bind(header, "a");
    assertTrue(none.contains("pub struct b {\n    _unused"), none);
    String some = bind(header, "a .link .val .deep");
    assertTrue(some.contains("pub val: ffi::c_int"), some);
    assertTrue(some.contains("pub struct c {\n    _unused"), some);
  }

  @Test
  void helpersLoseTheirPrefix() throws IOException {
    Generated g =
        generate(
            "struct lock;",
            "",
            """
            #define __rust_helper
            #define BOTH(t) t rust_helper_get_##t(void) { return 0; }
            __rust_helper void rust_helper_take(struct lock *l) { if (1) { } }
            BOTH(int)
            """,
            "lock",
            CConfig.allOn(CConfig.Preemption.NOT_RT));
    assertEquals(
        """
        unsafe extern "C" {
            #[link_name = "rust_helper_get_int"]
            pub fn get_int() -> ffi::c_int;
        }
        unsafe extern "C" {
            #[link_name = "rust_helper_take"]
            pub fn take(l: *mut lock);
        }
        """,
        g.outcome.value().helpers().text());
  }

  @Test
  void unionsOfFlexibleArraysAreWrapped() throws IOException {
    String text = bind("struct v { char d[]; }; union u { struct v v; int n; };", "u");
    assertTrue(text.contains("pub struct u {\n    pub v: __BindgenUnionField<v>,"), text);
  }

  @Test
  void strangeCIsNoFailure() throws IOException {
    Generated g =
        generate(
            """
            #include <nowhere.h>
            #if (
            }}}} ) struct { int ; enum { , = 3 } ; typedef ; *;
            #endif
            }}}} ) struct { int ; enum { , = 3 } ; typedef ; *;
            #define X X X(
            X int (((((; struct s { int a[NOPE]; typeof(z) q; }
            """,
            "--opaque-type (((\n",
            "",
            "s nothing",
            CConfig.allOn(CConfig.Preemption.NOT_RT));
    assertTrue(g.outcome.value().bindings().missing().contains("nothing"));
    assertTrue(!g.outcome.problems().isEmpty());
  }

  @Test
  void includesStayInsideTheTree() throws IOException {
    Path outside = tree.resolveSibling("outside-" + tree.getFileName() + ".h");
    Files.writeString(outside, "struct secret { int x; };");
    Generated g =
        generate(
            "#include \"../../../" + outside.getFileName() + "\"\n",
            "",
            "",
            "secret",
            CConfig.allOn(CConfig.Preemption.NOT_RT));
    Files.delete(outside);
    assertEquals("[secret]", g.outcome.value().bindings().missing().toString());
  }

  @Test
  void attributesBehindFieldsAndPackedEnums() throws IOException {
    String text =
        bind(
            """
            typedef unsigned long word_t;
            enum small { SMALL_A, SMALL_B } __packed;
            struct s {
              word_t first __attribute__((aligned(sizeof(word_t))));
              enum small gen;
            };
            """,
            "s small");
    assertTrue(text.contains("pub first: word_t,"), text);
    assertTrue(text.contains("pub gen: small,"), text);
    assertTrue(text.contains("pub type small = ffi::c_uchar;"), text);
  }
}
