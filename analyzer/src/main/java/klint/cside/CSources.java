// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The C of a kernel tree by the names it defines: a quick textual index, and files read when
/// needed.
///
/// The core of the kernel and of its subsystems is indexed; deeper folders of drivers are searched
/// only for what the core does not define.
final class CSources {
  /// Folders indexed with all that is below them, to a depth.
  private record Root(String folder, int depth) {}

  private static final List<Root> CORE =
      List.of(
          new Root("rust/helpers", 2),
          new Root("include/linux", 9),
          new Root("include/asm-generic", 9),
          new Root("include/vdso", 2),
          new Root("include/uapi/linux", 2),
          new Root("include/drm", 9),
          new Root("include/net", 2),
          new Root("include/kunit", 2),
          new Root("include/acpi", 2),
          new Root("include/crypto", 2),
          new Root("include/video", 2),
          new Root("arch/x86/include", 9),
          new Root("arch/x86/kernel", 2),
          new Root("arch/x86/mm", 2),
          new Root("arch/x86/lib", 2),
          new Root("arch/x86/pci", 1),
          new Root("arch/x86/coco", 2),
          new Root("kernel", 9),
          new Root("mm", 9),
          new Root("lib", 3),
          new Root("block", 2),
          new Root("init", 1),
          new Root("ipc", 1),
          new Root("io_uring", 1),
          new Root("fs", 1),
          new Root("fs/debugfs", 1),
          new Root("fs/configfs", 1),
          new Root("fs/kernfs", 1),
          new Root("fs/sysfs", 1),
          new Root("fs/proc", 1),
          new Root("fs/notify", 2),
          new Root("security", 1),
          new Root("net/core", 1),
          new Root("net/netlink", 1),
          new Root("drivers", 2),
          new Root("drivers/gpu/drm", 1),
          new Root("drivers/base", 3),
          new Root("drivers/usb/core", 1),
          new Root("drivers/usb/common", 1),
          new Root("drivers/pci/msi", 1),
          new Root("drivers/net/phy", 1),
          new Root("drivers/tty/serdev", 1),
          new Root("drivers/gpu/drm/scheduler", 1));

  private static final List<Root> DEEP =
      List.of(
          new Root("drivers", 5),
          new Root("net", 3),
          new Root("fs", 2),
          new Root("sound", 2),
          new Root("crypto", 2),
          new Root("security", 3));

  private final Path tree;
  private final CConfig config;
  private final List<String> paths = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, int[]> index = new HashMap<>(1 << 18);
  private final Map<String, Optional<CFile>> files = new HashMap<>();
  private final List<Integer> generating = new ArrayList<>();
  private final IncludePath reader;
  private boolean generatedIndexed;

  CSources(Path tree, CConfig config) {
    this.tree = tree;
    this.config = config;
    this.reader = new IncludePath(tree);
    index(CORE, List.of());
  }

  /// Searches the deeper folders for definitions of these names, and indexes the files that have
  /// one.
  void searchDeeper(List<String> names) {
    if (!names.isEmpty()) {
      index(DEEP, names);
    }
  }

  /// What the quick look at one file found. Units: `generates` says that a line is a call of a
  /// macro that the file itself defines, so that it may define names no line shows.
  private record Found(String path, List<String> names, Generation generates) {}

  private enum Generation {
    NONE,
    SOME
  }

  private void index(List<Root> roots, List<String> wanted) {
    Set<String> fresh = new LinkedHashSet<>();
    for (Root r : roots) {
      for (String p : list(r)) {
        if (!known.contains(p)) {
          fresh.add(p);
        }
      }
    }
    Set<String> want = Set.copyOf(wanted);
    List<Found> found = fresh.parallelStream().map(this::look).toList();
    for (Found f : found) {
      if (!want.isEmpty() && f.names.stream().noneMatch(want::contains)) {
        continue;
      }
      known.add(f.path);
      int id = paths.size();
      paths.add(f.path);
      if (f.generates == Generation.SOME) {
        generating.add(id);
      }
      for (String n : f.names) {
        index.merge(n, new int[] {id}, CSources::concat);
      }
    }
  }

  private static int[] concat(int[] a, int[] b) {
    if (a[a.length - 1] == b[0]) {
      return a;
    }
    int[] c = Arrays.copyOf(a, a.length + 1);
    c[a.length] = b[0];
    return c;
  }

  private List<String> list(Root root) {
    Path folder = tree.resolve(root.folder);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, root.depth, new FileVisitOption[0])) {
      return all.map(p -> tree.relativize(p).toString())
          .filter(CSources::matters)
          .sorted()
          .toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static boolean matters(String p) {
    boolean c = p.endsWith(".c");
    if (!c && !p.endsWith(".h")) {
      return false;
    }
    if (!c
        && p.startsWith("drivers/")
        && !p.startsWith("drivers/base/")
        && !p.contains("/core/")
        && p.indexOf('/', 8) != p.lastIndexOf('/')) {
      return false;
    }
    return !p.contains("_rt.")
        && !p.contains("/um/")
        && !p.contains("kunit_test")
        && !p.contains("/selftests/")
        && !p.contains("/tests/")
        && !p.contains("-rt.")
        && !p.contains("_test.c")
        && !p.contains("rcutorture")
        && !p.contains("locktorture")
        && !p.endsWith("rcu/tiny.c")
        && !p.endsWith("srcutiny.c")
        && !p.contains("spinlock_up")
        && !p.contains("spinlock_api_up")
        && !p.endsWith("_32.c")
        && !p.endsWith("_32.h")
        && !p.endsWith("lib/test_")
        && !p.contains("/arch/")
        && !p.contains("mm/nommu.c")
        && !p.contains("tools/");
  }

  private Found look(String path) {
    Set<String> calls = new HashSet<>();
    Set<String> macros = new HashSet<>();
    List<String> names = definedNames(path, calls, macros);
    boolean generates = calls.stream().anyMatch(c -> isCapital(c) || macros.contains(c));
    return new Found(path, names, generates ? Generation.SOME : Generation.NONE);
  }

  private static boolean isCapital(String s) {
    return s.chars().noneMatch(c -> c >= 'a' && c <= 'z')
        && !s.startsWith("EXPORT_")
        && !s.startsWith("MODULE_")
        && !s.startsWith("SYSCALL")
        && !s.startsWith("DEFINE_GUARD")
        && !s.startsWith("DEFINE_FREE");
  }

  /// Adds to the index what macro calls at top level define; done when a name is not found without.
  private void indexGenerated() {
    generatedIndexed = true;
    for (int id : generating) {
      // Only its names are wanted: a file that nobody asked for before is not kept.
      boolean kept = files.containsKey(paths.get(id));
      Optional<CFile> f = file(paths.get(id));
      if (!kept) {
        files.remove(paths.get(id));
      }
      if (f.isPresent()) {
        for (String n : f.get().functions().keySet()) {
          int[] ids = index.get(n);
          if (ids == null) {
            index.put(n, new int[] {id});
          } else if (Arrays.stream(ids).noneMatch(i -> i == id)) {
            index.merge(n, new int[] {id}, CSources::concat);
          }
        }
      }
    }
  }

  /// Names at the start of lines that look like definitions; names of calls there go to `calls`.
  private List<String> definedNames(String path, Set<String> calls, Set<String> macros) {
    CText text;
    try {
      text = CText.read(path, tree.resolve(path));
    } catch (IOException _) {
      return List.of();
    }
    byte[] b = text.bytes();
    int n = text.length();
    List<String> out = new ArrayList<>();
    boolean withMacros = path.endsWith(".c") || !path.startsWith("drivers/");
    int p = 0;
    while (p < n) {
      int c = b[p];
      if (c == '#' && withMacros) {
        macroName(b, p + 1, n, out, macros);
      } else if (CLexer.isIdentStart(c & 0xff)) {
        definedName(b, p, n, out, calls);
      }
      while (p < n && b[p] != '\n') {
        p++;
      }
      p++;
    }
    return out;
  }

  private static void macroName(byte[] b, int from, int n, List<String> out, Set<String> found) {
    int p = skipBlanks(b, from, n);
    if (p + 6 < n && b[p] == 'd' && b[p + 1] == 'e' && b[p + 2] == 'f' && b[p + 6] <= ' ') {
      p = skipBlanks(b, p + 6, n);
      int end = p;
      while (end < n && CLexer.isIdentPart(b[end] & 0xff)) {
        end++;
      }
      int after = skipBlanks(b, end, n);
      while (after < n && b[after] == '(') {
        after = skipBlanks(b, after + 1, n);
      }
      if (after < n && (b[end] == '(' || CLexer.isIdentStart(b[after] & 0xff))) {
        String name = new String(b, p, end - p, StandardCharsets.ISO_8859_1);
        out.add(name);
        found.add(name);
      }
    }
  }

  private static int skipBlanks(byte[] b, int from, int n) {
    int p = from;
    while (p < n && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    return p;
  }

  private static void definedName(byte[] b, int from, int n, List<String> out, Set<String> calls) {
    int p = from;
    int nameLo = -1;
    int nameHi = -1;
    while (p < n && b[p] != '\n') {
      if (CLexer.isIdentStart(b[p] & 0xff)) {
        int lo = p;
        while (CLexer.isIdentPart(b[p] & 0xff)) {
          p++;
        }
        if (b[p] == '(' && (nameLo < 0 || (b[nameLo] == '_' && b[nameLo + 1] == '_'))) {
          if (nameLo >= 0) {
            out.add(new String(b, nameLo, nameHi - nameLo, StandardCharsets.ISO_8859_1));
          }
          nameLo = lo;
          nameHi = p;
        }
      } else if (b[p] == '=') {
        return;
      } else {
        p++;
      }
    }
    if (nameLo == from) {
      calls.add(new String(b, nameLo, nameHi - nameLo, StandardCharsets.ISO_8859_1));
    }
    boolean prototype = p > from && b[p - 1] == ';';
    boolean inline = false;
    if (prototype) {
      for (int i = from; i < p; i++) {
        inline |= b[i] == '{';
      }
    }
    boolean maker = nameLo >= 0 && b[nameLo] == 'D' && b[nameLo + 1] == 'E' && b[nameLo + 2] == 'F';
    if (nameLo >= 0 && (!prototype || inline || maker)) {
      out.add(new String(b, nameLo, nameHi - nameLo, StandardCharsets.ISO_8859_1));
    }
  }

  Optional<CFile> file(String path) {
    Optional<CFile> known = files.get(path);
    if (known != null) {
      return known;
    }
    files.put(path, Optional.empty());
    Optional<CFile> read =
        reader.fresh(path).map(t -> CFileScanner.scan(t, config, this::headerMacros));
    files.put(path, read);
    return read;
  }

  private List<CFunction> headerMacros(String name) {
    List<CFunction> out = new ArrayList<>();
    for (int id : index.getOrDefault(name, new int[0])) {
      if (paths.get(id).endsWith(".h")) {
        file(paths.get(id)).ifPresent(f -> out.addAll(f.named(name)));
      }
    }
    return out;
  }

  /// Every top-level call of the macro `maker` in headers, in the order of their paths.
  List<CFile.Generator> generators(String maker) {
    List<CFile.Generator> out = new ArrayList<>();
    for (int id : index.getOrDefault(maker, new int[0])) {
      if (paths.get(id).endsWith(".h")) {
        file(paths.get(id))
            .ifPresent(f -> out.addAll(f.generators().getOrDefault(maker, List.of())));
      }
    }
    return out;
  }

  /// The definitions that a call of `name` in `from` may mean: alternatives are all given. Without
  /// `from`, a `static` function is meant only where no other has the name.
  List<CFunction> definitions(String name, Optional<CFile> from) {
    if (from.isPresent()) {
      List<CFunction> own = from.get().named(name);
      if (!own.isEmpty()) {
        return own;
      }
    }
    int[] ids = index.get(name);
    if (ids == null && !generatedIndexed) {
      indexGenerated();
      ids = index.get(name);
    }
    if (ids == null) {
      return List.of();
    }
    List<CFunction> headers = new ArrayList<>();
    List<CFunction> sources = new ArrayList<>();
    List<CFunction> beside = new ArrayList<>();
    for (int id : ids) {
      Optional<CFile> f = file(paths.get(id));
      if (f.isEmpty()) {
        continue;
      }
      for (CFunction fn : f.get().named(name)) {
        if (!f.get().isHeader()) {
          if (fn.linkage() == CFunction.Linkage.EXTERNAL) {
            sources.add(fn);
          } else if (from.isEmpty() || isBeside(f.get(), from.get())) {
            beside.add(fn);
          }
        } else if (visible(f.get().path(), from)) {
          headers.add(fn);
        }
      }
    }
    List<CFunction> arch = new ArrayList<>();
    for (CFunction fn : headers) {
      if (fn.file().path().startsWith("arch/")) {
        arch.add(fn);
      }
    }
    List<CFunction> all = new ArrayList<>(headers);
    if (!arch.isEmpty()) {
      all.removeIf(fn -> fn.file().path().startsWith("include/asm-generic"));
    }
    all.removeIf(fn -> isSelfAlias(fn, name));
    if (all.isEmpty() || all.stream().noneMatch(CFunction::isMacro)) {
      sources.removeIf(fn -> sources.size() > 1 && fn.file().path().startsWith("arch/x86/um"));
      all.addAll(sources);
    }
    return all.isEmpty() ? beside : all;
  }

  /// Whether two files of source stand in one folder: one may include the other, as `mm/percpu.c`
  /// does.
  private static boolean isBeside(CFile a, CFile b) {
    return folder(a.path()).equals(folder(b.path()));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /// A header in a source folder is seen by its own folder only.
  private static boolean visible(String header, Optional<CFile> from) {
    if (header.startsWith("include/") || header.startsWith("arch/x86/include/")) {
      return true;
    }
    if (from.isEmpty()) {
      return false;
    }
    String folder = header.substring(0, header.lastIndexOf('/') + 1);
    String own = from.get().path();
    return own.startsWith(folder)
        || folder.startsWith(own.substring(0, own.lastIndexOf('/') + 1))
        || folder.startsWith("kernel/");
  }

  private static boolean isSelfAlias(CFunction fn, String name) {
    if (!fn.isMacro() || !fn.params().isEmpty() || fn.length() > name.length() + 8) {
      return false;
    }
    return fn.body() instanceof CStmt.Block(List<CStmt> s)
        && s.size() == 1
        && s.getFirst() instanceof CStmt.Eval(List<CNode> e, _)
        && CNode.single(e).filter(name::equals).isPresent();
  }
}
