package klint.scratch;

import java.nio.file.Path;
import java.util.*;
import java.util.stream.*;
import klint.base.*;
import klint.diag.*;
import klint.resolve.*;
import klint.source.*;
import klint.types.*;

public final class Try {
  static LibrarySources library() {
    Map<String, Map<String, String>> crates = new LinkedHashMap<>();
    for (String name : List.of("core", "alloc", "std")) crates.put(name, new TreeMap<>());
    for (var file : klint.rules.KnowledgeLoader.load().value().library())
      crates.computeIfAbsent(file.crate(), _ -> new TreeMap<>()).put(file.path(), file.text());
    List<LibrarySources.LibraryCrate> out = new ArrayList<>();
    crates.forEach((name, files) -> out.add(new LibrarySources.LibraryCrate(name, files)));
    return () -> out;
  }

  public static void main(String[] a) throws Exception {
    long t0 = System.nanoTime();
    Optional<Path> config =
        a.length > 1 && !a[1].equals("-") ? Optional.of(Path.of(a[1])) : Optional.empty();
    SourceRequest req =
        new SourceRequest(
            List.of(Path.of(a[0])),
            Path.of("").toAbsolutePath(),
            Optional.empty(),
            config,
            Optional.of(2021),
            List.of(),
            List.of(),
            false);
    var src = SourceReader.read(req, library());
    SourceSet set = ((SourceReader.Result.Ready) src).sources();
    long t1 = System.nanoTime();
    var syntax = new ParserSyntax();
    Outcome<ResolvedCrates, Problem> r =
        Resolver.resolve(set, new Resolver.Options(2, klint.expand.Limits.DEFAULT));
    long t2 = System.nanoTime();
    System.err.printf(
        "read %d ms, resolve %d ms, defs %d, bodies %d, problems %d%n",
        (t1 - t0) / 1000000,
        (t2 - t1) / 1000000,
        r.value().size(),
        r.value().bodies().size(),
        r.problems().size());
    Map<String, Long> probs =
        r.problems().stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.level() + " " + p.message().replaceAll("[`'].*", ""),
                    TreeMap::new,
                    Collectors.counting()));
    probs.entrySet().stream()
        .sorted((x, y) -> Long.compare(y.getValue(), x.getValue()))
        .limit(15)
        .forEach(e -> System.err.println(e.getValue() + "  " + e.getKey()));
    r.problems().stream()
        .limit(40)
        .forEach(
            p ->
                System.err.println(
                    "  " + p.place().file() + ":" + p.place().line() + ": " + p.message()));
    Thread th = new Thread(null, () -> types(r.value(), set), "t", 512L << 20);
    th.start();
    th.join();
  }

  static void types(ResolvedCrates defs, SourceSet set) {
    long t2 = System.nanoTime();
    Inference inf = new Inference(defs, defs.expansions());
    int n = 0, exc = 0;
    Map<String, Integer> excs = new TreeMap<>();
    Map<String, Integer> causes = new TreeMap<>();
    Map<String, Integer> whats = new HashMap<>();
    List<String> ex = new ArrayList<>();
    long slow = 0;
    DefId slowest = null;
    for (DefId b : defs.bodies()) {
      if (!defs.crate(defs.def(b).crate()).report()) continue;
      long s = System.nanoTime();
      try {
        Optional<BodyTypes> t = inf.body(b);
        n++;
        if (t.isPresent())
          for (BodyTypes.Loss l : t.get().losses()) {
            causes.merge(l.cause().toString(), 1, Integer::sum);
            whats.merge(l.cause() + " " + l.what(), 1, Integer::sum);
            Place p = set.table().place(defs.expansions().userPlace(l.span()));
            ex.add(
                l.cause() + " " + l.what() + "  @ " + p.file() + ":" + p.line() + ":" + p.column());
          }
      } catch (RuntimeException | StackOverflowError e) {
        exc++;
        StackTraceElement[] st = e.getStackTrace();
        if (excs.merge(
                e
                    + " "
                    + (st.length > 0 ? st[0] : "")
                    + " "
                    + (st.length > 1 ? st[1] : "")
                    + (st.length > 2 ? st[2] : ""),
                1,
                Integer::sum)
            == 1) System.err.println("EXC in " + defs.path(b) + " " + e);
      }
      long d = System.nanoTime() - s;
      if (d > slow) {
        slow = d;
        slowest = b;
      }
    }
    long t3 = System.nanoTime();
    System.err.printf(
        "types: %d bodies, %d exceptions, %d ms; slowest %s %d ms%n",
        n, exc, (t3 - t2) / 1000000, slowest == null ? "" : defs.path(slowest), slow / 1000000);
    excs.forEach((k, v) -> System.err.println(v + " " + k));
    System.err.println(causes);
    whats.entrySet().stream()
        .sorted((x, y) -> y.getValue() - x.getValue())
        .limit(60)
        .forEach(e -> System.err.println(e.getValue() + "  " + e.getKey()));
    try {
      java.nio.file.Files.write(Path.of("/tmp/losses.txt"), ex);
    } catch (Exception e) {
    }
  }
}
