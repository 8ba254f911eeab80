// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import klint.diag.Finding;
import klint.diag.Place;

/// Makes one finding of those that are about one defect.
///
/// The place is that of the most serious member; the others are listed in it. Open and silenced
/// members, new and known ones do not mix, so a suppression applies to each member by itself.
public final class Defects {
  /// By place, then rule and message.
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.place().file())
          .thenComparingInt(f -> f.place().line())
          .thenComparingInt(f -> f.place().column())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private Defects() {}

  /// What members must share.
  private record Key(String defect, boolean open, Finding.Standing standing) {}

  public static List<Finding> merge(List<Finding> single) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding f : single) {
      groups
          .computeIfAbsent(new Key(f.defect(), f.isOpen(), f.standing()), _ -> new ArrayList<>())
          .add(f);
    }
    List<Finding> out = new ArrayList<>();
    for (List<Finding> group : groups.values()) {
      List<Finding> all = new ArrayList<>(group);
      all.sort(Comparator.comparing(Finding::level).thenComparing(ORDER));
      Finding primary = all.getFirst();
      List<Place> members =
          all.stream()
              .skip(1)
              .map(Finding::place)
              .filter(p -> !p.equals(primary.place()))
              .distinct()
              .toList();
      out.add(primary.members(members));
    }
    out.sort(ORDER);
    return out;
  }
}
