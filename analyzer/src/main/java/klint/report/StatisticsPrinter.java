// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import klint.base.KlintBug;
import klint.diag.Place;
import klint.diag.Problem;

/// Statistics as JSON (`klint-stats/1`), or as text.
public final class StatisticsPrinter {
  /// How many places of a cause the text shows.
  private static final int EXAMPLES = 5;

  private StatisticsPrinter() {}

  /// One document (docs/formats.md).
  public static String json(Statistics stats) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setIndent(" ");
      json.setHtmlSafe(false);
      document(json, stats);
    } catch (IOException e) {
      throw new KlintBug("a string can be written to", e);
    }
    return out + "\n";
  }

  private static void document(JsonWriter json, Statistics stats) throws IOException {
    json.beginObject();
    json.name("format").value("klint-stats/1");
    json.name("summary");
    summary(json, stats.summary());
    json.name("configuration").value(stats.configuration());
    json.name("crates").beginArray();
    for (Statistics.CrateCount crate : stats.crates()) {
      json.beginObject();
      json.name("name").value(crate.name());
      json.name("files").value(crate.files());
      json.name("lines").value(crate.lines());
      json.name("functions").value(crate.functions());
      json.name("calls").value(crate.calls());
      json.name("resolvedCalls").value(crate.resolvedCalls());
      json.name("macrosExpanded").value(crate.macrosExpanded());
      json.name("losses").value(crate.losses());
      json.endObject();
    }
    json.endArray();
    json.name("unknown").beginArray();
    for (Statistics.Unknown unknown : stats.unknown()) {
      json.beginObject();
      json.name("cause").value(unknown.cause());
      json.name("count").value(unknown.count());
      places(json, unknown.places());
      json.endObject();
    }
    json.endArray();
    json.name("unsupportedMacros").beginArray();
    for (Statistics.MacroCount macro : stats.unsupportedMacros()) {
      json.beginObject();
      json.name("name").value(macro.name());
      json.name("count").value(macro.count());
      json.endObject();
    }
    json.endArray();
    json.name("stages").beginArray();
    for (Statistics.Stage stage : stats.stages()) {
      json.beginObject();
      json.name("name").value(stage.name());
      json.name("milliseconds").value(stage.milliseconds());
      json.endObject();
    }
    json.endArray();
    if (stats.widest().isPresent()) {
      Statistics.Widest widest = stats.widest().get();
      json.name("widest").beginObject();
      json.name("cases").value(widest.cases());
      at(json, widest.place());
      json.name("function").value(widest.function());
      json.endObject();
    }
    json.name("limits").beginArray();
    for (Statistics.Limit limit : stats.limits()) {
      json.beginObject();
      json.name("limit").value(limit.limit());
      json.name("errs").value(limit.errs());
      json.name("count").value(limit.places().size());
      places(json, limit.places());
      json.endObject();
    }
    json.endArray();
    json.name("problems").beginArray();
    for (Problem problem : stats.problems()) {
      problem(json, problem);
    }
    json.endArray();
    json.endObject();
  }

  private static void places(JsonWriter json, List<Statistics.Example> places) throws IOException {
    json.name("places").beginArray();
    for (Statistics.Example example : places) {
      json.beginObject();
      at(json, example.place());
      json.name("what").value(example.what());
      json.endObject();
    }
    json.endArray();
  }

  static void summary(JsonWriter json, Statistics.Summary summary) throws IOException {
    json.beginObject();
    json.name("files").value(summary.files());
    json.name("lines").value(summary.lines());
    json.name("functions").value(summary.functions());
    json.name("calls").value(summary.calls());
    json.name("unresolvedCalls").value(summary.unresolvedCalls());
    json.name("unknownEffects").value(summary.unknownEffects());
    json.name("seconds").value(Math.round(summary.seconds() * 1000) / 1000.0);
    json.name("peakMemoryMb").value(summary.peakMemoryMb());
    json.endObject();
  }

  static void problem(JsonWriter json, Problem problem) throws IOException {
    json.beginObject();
    json.name("level").value(problem.level().label());
    at(json, problem.place());
    json.name("message").value(problem.message());
    json.endObject();
  }

  private static void at(JsonWriter json, Place place) throws IOException {
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
  }

  /// A table of the crates, and what is not known by cause.
  public static String text(Statistics stats) {
    StringBuilder out = new StringBuilder();
    Statistics.Summary sum = stats.summary();
    out.append(
        String.format(
            Locale.ROOT,
            "%-28s %6s %8s %9s %8s %8s %7s %7s%n",
            "crate",
            "files",
            "lines",
            "functions",
            "calls",
            "resolved",
            "macros",
            "losses"));
    for (Statistics.CrateCount crate : stats.crates()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-28s %6d %8d %9d %8d %7s%% %7d %7d%n",
              crate.name(),
              crate.files(),
              crate.lines(),
              crate.functions(),
              crate.calls(),
              percent(crate.resolvedCalls(), crate.calls()),
              crate.macrosExpanded(),
              crate.losses()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%-28s %6d %8d %9d %8d %7s%%%n",
            "all",
            sum.files(),
            sum.lines(),
            sum.functions(),
            sum.calls(),
            percent(sum.calls() - sum.unresolvedCalls(), sum.calls())));
    out.append("\nconfiguration: ").append(stats.configuration()).append('\n');
    if (!stats.unknown().isEmpty()) {
      out.append("\nnot known, by cause\n");
    }
    for (Statistics.Unknown unknown : stats.unknown()) {
      out.append(String.format(Locale.ROOT, "%8d  %s%n", unknown.count(), unknown.cause()));
      examples(out, unknown.places());
    }
    if (!stats.unsupportedMacros().isEmpty()) {
      out.append("\nmacros without a model\n");
    }
    for (Statistics.MacroCount macro : stats.unsupportedMacros()) {
      out.append(String.format(Locale.ROOT, "%8d  %s%n", macro.count(), macro.name()));
    }
    if (!stats.limits().isEmpty()) {
      out.append("\nlimits of the analysis that were reached, by functions\n");
    }
    for (Statistics.Limit limit : stats.limits()) {
      out.append(
          String.format(
              Locale.ROOT, "%8d  %s: %s%n", limit.places().size(), limit.limit(), limit.errs()));
      examples(out, limit.places());
    }
    stats
        .widest()
        .ifPresent(
            w -> {
              out.append(
                  String.format(Locale.ROOT, "%nwidest point: %d cases at once%n", w.cases()));
              examples(out, List.of(new Statistics.Example(w.place(), w.function())));
            });
    out.append('\n');
    for (Statistics.Stage stage : stats.stages()) {
      out.append(String.format(Locale.ROOT, "%6d ms  %s%n", stage.milliseconds(), stage.name()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%.2f s, %d MB, %d problems%n",
            sum.seconds(),
            sum.peakMemoryMb(),
            stats.problems().size()));
    return out.toString();
  }

  private static void examples(StringBuilder out, List<Statistics.Example> places) {
    for (Statistics.Example example : first(places)) {
      Place at = example.place();
      out.append("            ").append(at.file()).append(':').append(at.line());
      out.append(':').append(at.column()).append(": ").append(example.what()).append('\n');
    }
  }

  private static List<Statistics.Example> first(List<Statistics.Example> places) {
    return places.subList(0, Math.min(EXAMPLES, places.size()));
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
  }
}
