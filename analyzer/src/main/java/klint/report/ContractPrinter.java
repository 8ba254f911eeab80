// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import klint.diag.Finding;
import klint.diag.Problem;

/// `diff`: functions whose contract changed, as text or JSON.
public final class ContractPrinter {
  private static final int CALLERS_SHOWN = 10;

  private ContractPrinter() {}

  public static String text(ContractChange.All all, Palette palette) {
    StringBuilder out = new StringBuilder();
    for (ContractChange c : all.changes()) {
      FunctionEffects f = c.after();
      out.append(palette.bold(f.function()));
      out.append("  ").append(Visible.of(f.file())).append(':').append(f.line()).append('\n');
      c.what().forEach(w -> out.append("  ").append(w.text()).append('\n'));
      reason(out, c, palette);
      if (!c.callers().isEmpty()) {
        List<String> shown = c.callers().subList(0, Math.min(CALLERS_SHOWN, c.callers().size()));
        out.append("  called by ").append(String.join(", ", shown));
        if (c.callers().size() > CALLERS_SHOWN) {
          out.append(" and ").append(c.callers().size() - CALLERS_SHOWN).append(" more");
        }
        out.append('\n');
      }
      out.append('\n');
    }
    out.append(all.changes().size())
        .append(all.changes().size() == 1 ? " function" : " functions")
        .append(" with another contract, ")
        .append(all.added().size())
        .append(" new, ")
        .append(all.removed().size())
        .append(" gone\n");
    return out.toString();
  }

  /// Why the later version asks what it asks.
  private static void reason(StringBuilder out, ContractChange c, Palette palette) {
    for (FunctionEffects.Asked asked : c.after().requirements()) {
      if (c.before().requirements().stream().noneMatch(a -> sameCause(a, asked))) {
        out.append(palette.frame("  because: ")).append(ExplainPrinter.head(asked));
        if (!asked.because().isEmpty()) {
          out.append(": ").append(TextReport.trace(asked.because()));
        }
        out.append('\n');
      }
    }
  }

  private static boolean sameCause(FunctionEffects.Asked a, FunctionEffects.Asked b) {
    return a.expect().equals(b.expect())
        && a.strength().equals(b.strength())
        && a.when().equals(b.when());
  }

  public static String json(ContractChange.All all) {
    JsonObject document = new JsonObject();
    document.addProperty("format", "klint-diff/1");
    JsonArray changes = new JsonArray();
    for (ContractChange c : all.changes()) {
      JsonObject o = new JsonObject();
      o.addProperty("function", c.after().function());
      o.addProperty("file", c.after().file());
      o.addProperty("line", c.after().line());
      JsonArray what = new JsonArray();
      for (ContractChange.What w : c.what()) {
        JsonObject x = new JsonObject();
        x.addProperty("kind", w.kind().label());
        x.addProperty("message", w.text());
        what.add(x);
      }
      o.add("what", what);
      o.add("before", contract(c.before()));
      o.add("after", contract(c.after()));
      JsonArray callers = new JsonArray();
      c.callers().forEach(callers::add);
      o.add("callers", callers);
      changes.add(o);
    }
    document.add("changes", changes);
    document.add("added", strings(all.added()));
    document.add("removed", strings(all.removed()));
    JsonArray problems = new JsonArray();
    for (Problem p : all.problems()) {
      JsonObject x = new JsonObject();
      x.addProperty("level", p.level().label());
      x.addProperty("file", p.place().file());
      x.addProperty("line", p.place().line());
      x.addProperty("column", p.place().column());
      x.addProperty("message", p.message());
      problems.add(x);
    }
    document.add("problems", problems);
    return new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create()
            .toJson(document)
        + "\n";
  }

  private static JsonObject contract(FunctionEffects f) {
    JsonObject o = new JsonObject();
    if (f.adjust().isPresent()) {
      o.addProperty("adjust", f.adjust().get());
    } else {
      o.add("adjust", JsonNull.INSTANCE);
    }
    o.addProperty("expect", f.expect());
    JsonArray asked = new JsonArray();
    for (FunctionEffects.Asked a : f.requirements()) {
      JsonObject x = new JsonObject();
      x.addProperty("expect", a.expect());
      x.addProperty("strength", a.strength());
      a.when()
          .ifPresentOrElse(w -> x.addProperty("when", w), () -> x.add("when", JsonNull.INSTANCE));
      JsonArray because = new JsonArray();
      for (Finding.Step step : a.because()) {
        because.add(step.message());
      }
      x.add("because", because);
      asked.add(x);
    }
    o.add("requirements", asked);
    return o;
  }

  private static JsonArray strings(List<String> all) {
    JsonArray out = new JsonArray();
    all.forEach(out::add);
    return out;
  }
}
