// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.resolve.DeclaredModules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceReaderTest {
  private static final LibrarySources LIBRARY =
      () -> List.of(new LibrarySources.LibraryCrate("core", Map.of("lib.rs", "")));

  private final Path folder;

  SourceReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SourceRequest request(String path) {
    return new SourceRequest(
        List.of(Path.of(path)),
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }

  private SourceSet ready(SourceRequest request) {
    return assertInstanceOf(
            SourceReader.Result.Ready.class,
            SourceReader.read(request, LIBRARY, new DeclaredModules()))
        .sources();
  }

  private String refused(SourceRequest request) {
    return assertInstanceOf(
            SourceReader.Result.Refused.class,
            SourceReader.read(request, LIBRARY, new DeclaredModules()))
        .message();
  }

  private static String crates(SourceSet set) {
    StringBuilder out = new StringBuilder();
    for (CrateSource crate : set.crates()) {
      out.append(crate.name()).append(crate.report() ? "! " : " ");
    }
    return out.toString().strip();
  }

  private void kernelTree() throws IOException {
    kernelTree("");
  }

  private void kernelTree(String at) throws IOException {
    for (String file : List.of("Kbuild", "Kconfig")) {
      write(at + file, "");
    }
    write(at + "Makefile", "export rust_common_flags := --edition=2021 \\\n\t-Zx\n");
    write(at + "rust/Makefile", "pin_init-cfgs := \\\n    kernel USE_RUSTC_FEATURES\n\n");
    for (String root :
        List.of("kernel/lib.rs", "bindings/lib.rs", "pin-init/src/lib.rs", "ffi.rs")) {
      write(at + "rust/" + root, "");
    }
    write(at + "rust/macros/lib.rs", "");
    write(at + "rust/syn/lib.rs", "");
    write(at + "drivers/a/Makefile", "obj-$(CONFIG_A) += a.o b.o\nobj-$(CONFIG_C) += c.o\n");
    write(at + "drivers/a/a.rs", "mod inner;");
    write(at + "drivers/a/inner.rs", "");
    write(at + "drivers/a/c.c", "");
    write(
        at + "drivers/Makefile", "obj-$(CONFIG_D) += d/d.o\nRUSTFLAGS_d/d.o := -L x --extern a\n");
    write(at + "drivers/d/d.rs", "");
  }

  @Test
  void oneFileIsACrate() throws IOException {
    write("my-dev.rs", "fn f() {}");
    SourceSet set = ready(request("my-dev.rs"));
    assertEquals("core my_dev!", crates(set));
    assertEquals(2021, set.crates().getLast().edition());
    assertEquals("my-dev.rs", set.crates().getLast().root().name());
  }

  @Test
  void aModuleMeansItsCrate() throws IOException {
    write("dev/lib.rs", "mod buffer; mod inner { mod deep; }");
    write("dev/buffer.rs", "");
    write("dev/inner/deep.rs", "");
    write("dev/alone.rs", "");
    assertEquals("core dev!", crates(ready(request("dev/buffer.rs"))));
    assertEquals("core dev!", crates(ready(request("dev/inner/deep.rs"))));
    assertEquals("core alone!", crates(ready(request("dev/alone.rs"))));
    SourceRequest both = request(".").at(List.of(Path.of("dev"), Path.of("dev/buffer.rs")), folder);
    assertEquals("core dev!", crates(ready(both)), "asked for once");
    write("pack/Cargo.toml", "[package]\nname = \"p\"\nedition = \"2018\"\n");
    write("pack/src/lib.rs", "#[path = \"other.rs\"] mod x;");
    write("pack/src/other.rs", "");
    SourceSet pack = ready(request("pack/src/other.rs"));
    assertEquals("core p!", crates(pack));
    assertEquals(2018, pack.crates().getLast().edition());
    assertEquals("core p!", crates(ready(request("pack/src/lib.rs"))));
    write("pack/tests/t.rs", "");
    assertEquals("core t!", crates(ready(request("pack/tests/t.rs"))));
  }

  @Test
  void aFolderOfManyCrates() throws IOException {
    write("many/one.rs", "mod helper;");
    write("many/helper.rs", "");
    write("many/two.rs", "mod parts { mod inner; }");
    write("many/parts/inner.rs", "");
    write("many/below/three.rs", "");
    write("many/four/lib.rs", "");
    assertEquals("core one! two! three! four!", crates(ready(request("many"))));
    assertEquals("core one!", crates(ready(request("many/helper.rs"))));
    assertEquals("core two!", crates(ready(request("many/parts/inner.rs"))));
  }

  @Test
  void wholeKernelTree() throws IOException {
    kernelTree();
    SourceSet set = ready(request("."));
    assertEquals("core syn macros pin_init! ffi! bindings! kernel! a! d!", crates(set));
    CrateSource pinInit = set.crates().get(3);
    assertTrue(pinInit.cfg().isSet("USE_RUSTC_FEATURES"));
    assertFalse(set.crates().get(4).cfg().isSet("USE_RUSTC_FEATURES"));
    assertEquals(CrateSource.Role.PROC_MACRO, set.crates().get(2).role());
    assertTrue(set.crates().getLast().dependencies().stream().anyMatch(d -> d.name().equals("a")));
    assertEquals("drivers/d/d.rs", set.crates().getLast().root().name());
  }

  @Test
  void pathInsideOfATreeMeansItsCrate() throws IOException {
    kernelTree();
    String expected = "core macros pin_init ffi bindings kernel a!";
    assertEquals(expected, crates(ready(request("drivers/a"))));
    assertEquals(expected, crates(ready(request("drivers/a/inner.rs"))));
    assertEquals(
        "core macros pin_init ffi bindings kernel!", crates(ready(request("rust/kernel"))));
    assertEquals(
        "core macros pin_init ffi bindings kernel a d!", crates(ready(request("drivers/d"))));
  }

  @Test
  void outOfTreeModule() throws IOException {
    kernelTree("k/");
    write("mine/x.rs", "");
    SourceRequest request =
        new SourceRequest(
            List.of(Path.of("mine/x.rs")),
            folder,
            Optional.of(Path.of("k")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);
    SourceSet set = ready(request);
    assertEquals("core macros pin_init ffi bindings kernel x!", crates(set));
    assertEquals("<kernel>/rust/kernel/lib.rs", set.crates().get(5).root().name());
  }

  @Test
  void cargoPackageWithPathDependency() throws IOException {
    write(
        "top/Cargo.toml",
        "[package]\nname='to-p'\nedition='2018'\n[dependencies]\ndep={path='../dep'}\n");
    write("top/src/lib.rs", "");
    write("dep/Cargo.toml", "[package]\nname='dep'\n");
    write("dep/src/lib.rs", "");
    SourceSet set = ready(request("top"));
    assertEquals("core dep! to_p!", crates(set));
    assertEquals(2018, set.crates().getLast().edition());
    assertEquals(2015, set.crates().get(1).edition());
  }

  @Test
  void badInputIsRefusedInOneSentence() throws IOException {
    write("empty/readme.txt", "");
    write("dir.rs/readme.txt", "");
    write("bad/Cargo.toml", "[package\n");
    assertEquals("nothing.rs: no such file or folder", refused(request("nothing.rs")));
    assertEquals("empty: no Rust here", refused(request("empty")));
    assertEquals("dir.rs: no Rust here", refused(request("dir.rs")));
    assertTrue(refused(request("bad")).startsWith("bad/Cargo.toml:"));
    assertTrue(refused(request("empty/readme.txt")).contains("no Rust file"));
  }

  @Test
  void modulesDoNotLeaveTheTree() throws IOException {
    write("secret.rs", "");
    write("c/lib.rs", "");
    write("c/a.rs", "");
    write("c/inner/mod.rs", "");
    Files.createSymbolicLink(folder.resolve("c/link.rs"), folder.resolve("secret.rs"));
    Files.createSymbolicLink(folder.resolve("c/loop.rs"), folder.resolve("c/loop.rs"));
    SourceSet set = ready(request("c"));
    ModuleBase base = set.crates().getLast().base();
    assertInstanceOf(ModuleBase.Lookup.Refused.class, base.file("x", Optional.of("../secret.rs")));
    assertInstanceOf(ModuleBase.Lookup.Refused.class, base.file("x", Optional.of("/etc/passwd")));
    assertInstanceOf(ModuleBase.Lookup.Refused.class, base.file("x", Optional.of("lib.rs")));
    assertInstanceOf(ModuleBase.Lookup.Missing.class, base.file("loop", Optional.empty()));
    assertInstanceOf(ModuleBase.Lookup.Missing.class, base.file("gone", Optional.empty()));
    ModuleBase.Lookup.Found link =
        assertInstanceOf(ModuleBase.Lookup.Found.class, base.file("link", Optional.empty()));
    assertTrue(set.load(base.tree(), link.path()).isEmpty());
    assertEquals(
        "this file is a link out of the analyzed tree", set.problems().getFirst().message());
  }

  @Test
  void moduleFilesFollowTheReference() throws IOException {
    write("c/lib.rs", "");
    write("c/a.rs", "");
    write("c/a/b.rs", "");
    write("c/a/in/d.rs", "");
    write("c/thread_files/tls.rs", "");
    write("c/p.rs", "");
    ModuleBase root = ready(request("c")).crates().getLast().base();
    ModuleBase.Lookup.Found a = (ModuleBase.Lookup.Found) root.file("a", Optional.empty());
    assertEquals("a/b.rs", ((ModuleBase.Lookup.Found) a.base().file("b", Optional.empty())).path());
    ModuleBase inline = ((ModuleBase.Lookup.Found) a.base().inline("in", Optional.empty())).base();
    assertEquals(
        "a/in/d.rs", ((ModuleBase.Lookup.Found) inline.file("x", Optional.of("d.rs"))).path());
    assertEquals(
        "p.rs", ((ModuleBase.Lookup.Found) a.base().file("x", Optional.of("p.rs"))).path());
    ModuleBase named =
        ((ModuleBase.Lookup.Found) root.inline("thread", Optional.of("thread_files"))).base();
    assertEquals(
        "thread_files/tls.rs",
        ((ModuleBase.Lookup.Found) named.file("local", Optional.of("tls.rs"))).path());
  }

  @Test
  void wrongBytesAreAProblemWithAPlace() throws IOException {
    Files.createDirectories(folder.resolve("c"));
    Files.write(folder.resolve("c/lib.rs"), new byte[] {'a', '\n', 'b', (byte) 0xff, 'c'});
    SourceSet set = ready(request("c"));
    assertEquals(2, set.problems().getFirst().place().line());
    assertEquals(2, set.problems().getFirst().place().column());
    assertEquals("a\nb\uFFFDc", set.crates().getLast().root().text());
  }

  @Test
  void placesCountCodePoints() throws IOException {
    write("c/lib.rs", "x\r\n\"\uD83D\uDE00\" y\n");
    SourceSet set = ready(request("c"));
    int file = set.crates().getLast().root().id();
    assertEquals(
        "Place[file=c/lib.rs, line=2, column=5, endLine=2, endColumn=6]",
        set.table().place(new Span(file, 8, 9, 0)).toString());
  }

  @Test
  void configurations() throws IOException {
    kernelTree();
    Configuration all = ready(request(".")).cfg();
    assertTrue(all.isSet("CONFIG_ANYTHING"));
    assertTrue(all.is("CONFIG_ANYTHING", "y"));
    assertFalse(all.is("CONFIG_ANYTHING", "m"));
    assertFalse(all.isSet("CONFIG_ARM64"));
    assertFalse(all.isSet("CONFIG_PREEMPT_RT"));
    assertFalse(all.isSet("MODULE"));
    assertTrue(all.is("target_arch", "x86_64"));
    write(".config", "CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_M=m\nCONFIG_N=\"n\"\n");
    Configuration file = ready(request(".")).cfg();
    assertTrue(file.is("CONFIG_A", "y"));
    assertTrue(file.isSet("CONFIG_M"));
    assertTrue(file.is("CONFIG_M", "m"));
    assertFalse(file.isSet("CONFIG_B"));
    write("include/generated/rustc_cfg", "--cfg=CONFIG_G\n--cfg=CONFIG_G=\"y\"\n");
    Configuration generated = ready(request(".")).cfg();
    assertEquals(Configuration.Origin.GENERATED, generated.origin());
    assertTrue(generated.is("CONFIG_G", "y"));
    assertFalse(generated.isSet("CONFIG_A"));
  }

  @Test
  @Tag("corpus")
  void kernelTrees() {
    String corpus = System.getProperty("klint.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "set klint.corpus to a folder with kernel trees");
    SourceSet old = ready(SourceRequest.of(Path.of(corpus, "linux-6.12")));
    assertEquals(
        "core compiler_builtins macros build_error! ffi! bindings! uapi! kernel! rnull!"
            + " drm_panic_qr! ax88796b_rust! qt2025! kasan_test_rust! rust_minimal! rust_print!",
        crates(old).replace("compiler_builtins!", "compiler_builtins"));
    SourceSet latest = ready(SourceRequest.of(Path.of(corpus, "linux-7.3")));
    assertTrue(crates(latest).contains("nova_core! nova!"), crates(latest));
    assertEquals(0, latest.problems().size());
  }
}
