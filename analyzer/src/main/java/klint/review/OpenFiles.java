// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import klint.diag.Place;
import klint.driver.Analysis;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.source.ViewFiles;

/// Files of the machine with the texts that an editor has of them.
public final class OpenFiles {
  private OpenFiles() {}

  /// The path that stands for `folder` with `texts`, by path of the machine, over what is there.
  public static Path over(Path folder, Map<Path, String> texts) {
    FileLayer layer = new FileLayer();
    texts.forEach(
        (path, text) ->
            layer.put(
                path.toAbsolutePath().normalize().toString(),
                text.getBytes(StandardCharsets.UTF_8)));
    return LayeredFiles.over(folder, layer);
  }

  /// Where a function begins and ends, and its path.
  public record Function(Place place, String path) {}

  /// The functions of the crates that an analysis reports on.
  public static List<Function> functions(Analysis analysis) {
    List<Function> out = new ArrayList<>();
    CrateDefs defs = analysis.defs();
    for (int i = 0; i < defs.size(); i++) {
      if (defs.def(new DefId(i)) instanceof Def.Fn fn
          && defs.crate(fn.crate()).report()
          && fn.item().span().ctx() == 0
          && analysis.types().isPresent()) {
        out.add(
            new Function(
                analysis.sources().table().place(fn.item().span()),
                analysis.types().get().instances().path(new DefId(i))));
      }
    }
    return out;
  }

  /// The path on the machine that a path of an analysis stands for.
  public static Path onDisk(Path path) {
    return ViewFiles.below(path).toAbsolutePath().normalize();
  }
}
