package klint.scratch;
import java.nio.file.Path;
import java.util.*;
import klint.base.*; import klint.diag.*; import klint.resolve.*; import klint.source.*; import klint.types.*; import klint.mir.*;
public final class Mir {
  public static void main(String[] a) throws Exception {
    Optional<Path> config = a.length > 1 && !a[1].equals("-") ? Optional.of(Path.of(a[1])) : Optional.empty();
    SourceRequest req = new SourceRequest(List.of(Path.of(a[0])), Path.of("").toAbsolutePath(), Optional.empty(), config, Optional.of(2021), List.of(), List.of(), false);
    SourceSet set = ((SourceReader.Result.Ready) SourceReader.read(req, Try.library())).sources();
    Outcome<ResolvedCrates, Problem> r = Resolver.resolve(set, new Resolver.Options(2, klint.expand.Limits.DEFAULT));
    Thread th = new Thread(null, () -> {
      CrateDefs defs = r.value(); Inference inf = new Inference(defs, r.value().expansions()); Instances inst = inf.instances();
      long t = System.nanoTime(); int n=0, ex=0, blocks=0, widest=0;
      for (DefId b : defs.bodies()) { if (!defs.crate(defs.def(b).crate()).report()) continue;
        if (a.length > 2 && !defs.path(b).contains(a[2])) continue;
        Optional<BodyTypes> bt = inf.body(b); if (bt.isEmpty()) continue;
        Lowering.Context cx = new Lowering.Context(inst, defs.crate(defs.def(b).crate()).edition());
        try { Body body = Lowering.item(bt.get(), cx); n++; blocks += body.blocks().size();
          if (a.length < 2 || a.length > 2) System.out.println(MirPrinter.print(inst.path(b), body, inst));
          for (int c : Lowering.closures(bt.get())) { Body cb = Lowering.closure(bt.get(), c, cx); if (a.length < 2|| a.length > 2) System.out.println(MirPrinter.print(inst.path(b)+"#"+c, cb, inst)); }
        } catch (RuntimeException | StackOverflowError e) { if (ex++ < 5) { System.err.println(defs.path(b)+" "+e); for (int i=0;i<6&&i<e.getStackTrace().length;i++) System.err.println("   "+e.getStackTrace()[i]); } }
      }
      System.err.printf("mir: %d bodies, %d exceptions, %d blocks, %d ms%n", n, ex, blocks, (System.nanoTime()-t)/1000000);
    }, "t", 512L<<20); th.start(); th.join();
  }
}
