// SPDX-License-Identifier: MIT OR Apache-2.0

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the archive that runs on a machine without Java.
///
/// Arguments: the top of the checkout, the folder that Maven builds into, the version. A program of
/// one file, run by `mvn -Pdist package` with the JDK whose runtime goes into the archive.
final class Distribution {
  /// What klint-java and its libraries use: `java.xml` writes GraphML, `jdk.unsupported` is for
  /// gson.
  private static final String MODULES = "java.base,java.logging,java.xml,jdk.unsupported";

  private final Path top;
  private final Path built;
  private final Path folder;

  private Distribution(Path top, Path built, Path folder) {
    this.top = top;
    this.built = built;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path built = Path.of(args[1]);
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    String name = "klint-java-" + args[2] + "-linux-" + machine;
    Path folder = built.resolve("dist").resolve(name);
    Distribution made = new Distribution(Path.of(args[0]), built, folder);
    made.fill();
    made.pack(name);
  }

  private void fill() throws Exception {
    delete(folder);
    Files.createDirectories(folder);
    link();
    copy(top.resolve("klint-java"), "bin/klint-java");
    copy(built.resolve("klint-java.jar"), "lib/klint-java.jar");
    copyTree(built.resolve("lib"), "lib/lib");
    Files.writeString(folder.resolve("lib/id"), "-" + id() + "\n");
    copyTree(top.resolve("test-crates/crates/ring-broken"), "share/klint-java/crates/ring-broken");
    copyTree(top.resolve("test-crates/mini"), "share/klint-java/mini");
    copy(top.resolve("LICENSE"), "share/doc/klint-java/LICENSE");
    copyTree(top.resolve("docs/schemas"), "share/doc/klint-java/schemas");
    for (String page : List.of("guide.md", "formats.md")) {
      copy(top.resolve("docs").resolve(page), "share/doc/klint-java/" + page);
    }
    say("man", "share/man/man1/klint-java.1");
    say("bash", "share/bash-completion/completions/klint-java");
    say("zsh", "share/zsh/site-functions/_klint-java");
  }

  /// Tells this build from others: what was prepared for one fits no other.
  private String id() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
    for (Path file : files(folder.resolve("lib"))) {
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private void link() {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int code =
        jlink.run(
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            "--add-modules",
            MODULES,
            "--output",
            folder.resolve("runtime").toString(),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--vm",
            "server",
            "--generate-cds-archive");
    if (code != 0) {
      throw new IllegalStateException("jlink ended with " + code);
    }
  }

  /// What `klint-java completion WHAT` prints, by the runtime just made.
  private void say(String what, String to) throws Exception {
    Path file = folder.resolve(to);
    Files.createDirectories(file.getParent());
    run(
        List.of(
            folder.resolve("runtime/bin/java").toString(),
            "-cp",
            folder.resolve("lib/klint-java.jar").toString(),
            "klint.cli.Main",
            "completion",
            what),
        file);
  }

  /// The same folder gives the same bytes.
  private void pack(String name) throws Exception {
    Path archive = folder.resolveSibling(name + ".tar.gz");
    run(
        List.of(
            "tar",
            "--create",
            "--gzip",
            "--file=" + archive,
            "--sort=name",
            "--owner=0",
            "--group=0",
            "--numeric-owner",
            "--mtime=2026-01-01 00:00:00Z",
            "--mode=u+w,go-w,a+rX",
            "--directory=" + folder.getParent(),
            name),
        built.resolve("dist/tar.log"));
    System.out.println(archive + ": " + Files.size(archive) / 1_000_000 + " MB");
  }

  private static void run(List<String> command, Path out) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.getOutputStream().close();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
    }
  }

  private void copy(Path from, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(from, target);
  }

  private void copyTree(Path from, String to) throws IOException {
    for (Path file : files(from)) {
      copy(file, to + "/" + from.relativize(file));
    }
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
