// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.List;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.Condition;
import klint.rules.DocPromises;
import klint.rules.Expect;
import klint.rules.ExpectRange;
import klint.rules.Requirement;
import klint.syntax.Attr;

/// What doc comments promise of a function's context, against what was inferred.
///
/// A promise that is stricter than need be is none of these: a function may keep the right to
/// sleep.
final class Promised {
  private Promised() {}

  /// The promises of `def` that its summary breaks.
  static List<Violation> broken(Program program, DefId def, Summary found) {
    List<Violation> out = new ArrayList<>();
    if (!(program.defs.def(def) instanceof Def.Fn fn) || found.needs().isEmpty()) {
      return out;
    }
    List<Attr.Doc> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Attr a : fn.attrs()) {
      if (a instanceof Attr.Doc doc) {
        lines.add(doc);
        starts.add(text.length());
        text.append(doc.text()).append('\n');
      }
    }
    if (lines.isEmpty()) {
      return out;
    }
    for (DocPromises.Promise p : program.knowledge.promises().find(text.toString())) {
      if (p.subject() != Annotation.Subject.FUNCTION) {
        continue;
      }
      for (Need n : found.needs()) {
        if (contradicts(n, p.expect())) {
          int line = lines.size() - 1;
          while (line > 0 && starts.get(line) > p.offset()) {
            line--;
          }
          String words = text.substring(p.offset(), p.offset() + p.length()).replace('\n', ' ');
          out.add(new Violation.Documented(def, lines.get(line).span(), words, n));
          break;
        }
      }
    }
    return out;
  }

  private static boolean contradicts(Need n, ExpectRange promised) {
    return n.strength() == Requirement.Strength.BLOCKS
        && n.when() instanceof Condition.Always
        && n.expect() instanceof Expect.Count(ExpectRange range)
        && !range.includes(promised)
        && !promised.equals(ExpectRange.PROCESS);
  }
}
