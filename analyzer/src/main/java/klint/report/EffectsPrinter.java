// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import klint.diag.Finding;

/// `effects`: a line per function, as text or as JSON.
public final class EffectsPrinter {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private EffectsPrinter() {}

  public static String text(List<FunctionEffects> all) {
    StringBuilder out = new StringBuilder();
    for (FunctionEffects f : all) {
      out.append(Visible.of(f.file())).append(':').append(f.line()).append(": ").append(f.title());
      out.append(": ").append(adjustment(f));
      out.append(", expect ").append(f.expect());
      f.requirements().stream()
          .filter(a -> a.when().isPresent() && !a.expect().equals(f.expect()))
          .map(a -> ", " + a.expect() + " if " + a.when().get())
          .distinct()
          .forEach(out::append);
      if (f.traits().unknown()) {
        out.append(", calls something unknown");
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String adjustment(FunctionEffects f) {
    if (f.outcomes().isEmpty()) {
      return "never returns";
    }
    return "adjust "
        + f.adjust()
            .map(String::valueOf)
            .orElseGet(
                () ->
                    String.join(
                        ", ",
                        f.outcomes().stream().map(w -> w.when() + ": " + w.adjust()).toList()));
  }

  public static String json(List<FunctionEffects> all) {
    StringBuilder out = new StringBuilder();
    for (FunctionEffects f : all) {
      out.append(GSON.toJson(object(f))).append('\n');
    }
    return out.toString();
  }

  private static JsonObject object(FunctionEffects f) {
    JsonObject o = new JsonObject();
    o.addProperty("function", f.function());
    if (f.instance().isPresent()) {
      o.addProperty("instance", f.instance().get());
    } else {
      o.add("instance", JsonNull.INSTANCE);
    }
    o.addProperty("file", f.file());
    o.addProperty("line", f.line());
    if (f.adjust().isPresent()) {
      o.addProperty("adjust", f.adjust().get());
    } else {
      o.add("adjust", JsonNull.INSTANCE);
    }
    o.addProperty("expect", f.expect());
    JsonArray outcomes = new JsonArray();
    for (FunctionEffects.Way w : f.outcomes()) {
      JsonObject x = new JsonObject();
      x.addProperty("when", w.when());
      x.addProperty("adjust", w.adjust());
      x.add("acquires", strings(w.acquires()));
      x.add("releases", strings(w.releases()));
      outcomes.add(x);
    }
    o.add("outcomes", outcomes);
    JsonArray requirements = new JsonArray();
    for (FunctionEffects.Asked a : f.requirements()) {
      JsonObject x = new JsonObject();
      x.addProperty("expect", a.expect());
      x.addProperty("strength", a.strength());
      if (a.when().isPresent()) {
        x.addProperty("when", a.when().get());
      } else {
        x.add("when", JsonNull.INSTANCE);
      }
      JsonArray because = new JsonArray();
      for (Finding.Step s : a.because()) {
        JsonObject step = new JsonObject();
        step.addProperty("file", s.place().file());
        step.addProperty("line", s.place().line());
        step.addProperty("column", s.place().column());
        step.addProperty("message", s.message());
        because.add(step);
      }
      x.add("because", because);
      requirements.add(x);
    }
    o.add("requirements", requirements);
    o.addProperty("annotated", f.traits().annotated());
    o.addProperty("generic", f.traits().generic());
    o.addProperty("unknown", f.traits().unknown());
    return o;
  }

  private static JsonArray strings(List<String> all) {
    JsonArray out = new JsonArray();
    all.forEach(out::add);
    return out;
  }
}
