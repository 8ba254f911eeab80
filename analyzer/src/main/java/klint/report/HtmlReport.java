// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klint.base.KlintBug;
import klint.diag.Finding;
import klint.diag.Place;

/// One file for a browser, which needs nothing else: a list to filter and sort, each finding with
/// its source, its critical section, its path and the calls around it.
///
/// The page's own parts are resources beside this class; what it shows is the JSON report with the
/// lines of source that are needed.
public final class HtmlReport {
  /// Units: lines around a step of a path that are in the report.
  private static final int AROUND = 4;

  /// Units: lines of a critical section that are in the report at most.
  private static final int SECTION = 400;

  private static final Pattern PART = Pattern.compile("@([A-Z]+)@");
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private final Excerpts excerpts;
  private final Map<String, TreeMap<Integer, String>> sources = new TreeMap<>();

  private HtmlReport(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  public static String print(Report report, Excerpts excerpts) {
    return new HtmlReport(excerpts).page(report);
  }

  private String page(Report report) {
    JsonObject data = JsonParser.parseString(JsonReport.print(report)).getAsJsonObject();
    JsonArray findings = data.getAsJsonArray("findings");
    for (int i = 0; i < findings.size(); i++) {
      Finding f = report.findings().get(i);
      findings.get(i).getAsJsonObject().add("section", section(f));
      around(f);
    }
    JsonObject lines = new JsonObject();
    sources.forEach(
        (file, text) -> {
          JsonObject of = new JsonObject();
          text.forEach((number, line) -> of.addProperty(String.valueOf(number), line));
          lines.add(file, of);
        });
    data.add("sources", lines);
    JsonObject callers = new JsonObject();
    for (Finding f : report.findings()) {
      JsonArray of = new JsonArray();
      report.callers().getOrDefault(f.function(), List.of()).forEach(of::add);
      callers.add(f.function(), of);
    }
    data.add("callers", callers);
    // Gson writes `<` as an escape, so no text can end the element.
    Map<String, String> parts =
        Map.of(
            "STYLE", resource("report.css"),
            "SCRIPT", resource("report.js"),
            "PLAIN", plain(report),
            "DATA", GSON.toJson(data));
    return PART.matcher(resource("report.html"))
        .replaceAll(m -> Matcher.quoteReplacement(parts.getOrDefault(m.group(1), "")));
  }

  /// For browsers without scripts: a line a finding.
  private static String plain(Report report) {
    StringBuilder out = new StringBuilder("<ul>\n");
    for (Finding f : report.open()) {
      out.append("<li>")
          .append(
              escaped(
                  f.place().file()
                      + ":"
                      + f.place().line()
                      + ": "
                      + f.level().label()
                      + "["
                      + f.rule()
                      + "] "
                      + f.message()))
          .append("</li>\n");
    }
    return out.append("</ul>\n").toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// From the first acquisition in the finding's file to where the last label of the section is.
  private JsonObject section(Finding f) {
    JsonObject section = new JsonObject();
    String file =
        f.acquisitions().isEmpty() ? f.place().file() : f.acquisitions().getLast().place().file();
    section.addProperty("file", file);
    Optional<Place> from =
        f.acquisitions().stream()
            .map(Finding.Acquisition::place)
            .filter(p -> p.file().equals(file) && p.line() > 0)
            .findFirst();
    if (from.isEmpty()) {
      return section;
    }
    int to = from.get().line();
    List<Place> inside = new ArrayList<>(f.members());
    inside.add(f.place());
    f.trace().stream().limit(1).map(Finding.Step::place).forEach(inside::add);
    f.labels().stream()
        .filter(l -> l.message().contains("released"))
        .map(Finding.Label::place)
        .forEach(inside::add);
    f.labels().stream()
        .filter(l -> l.place().line() > from.get().line())
        .map(Finding.Label::place)
        .forEach(inside::add);
    for (Place p : inside) {
      if (p.file().equals(file) && p.line() <= from.get().line() + SECTION) {
        to = Math.max(to, p.endLine());
      }
    }
    section.addProperty("from", from.get().line());
    section.addProperty("to", to);
    keep(file, from.get().line() - 2, to + 2);
    return section;
  }

  private void around(Finding f) {
    List<Place> places = new ArrayList<>(List.of(f.place()));
    f.acquisitions().forEach(a -> places.add(a.place()));
    f.trace().forEach(s -> places.add(s.place()));
    f.labels().forEach(l -> places.add(l.place()));
    for (Place p : places) {
      if (p.line() > 0) {
        keep(p.file(), p.line() - AROUND, p.line() + AROUND);
      }
    }
  }

  private void keep(String file, int from, int to) {
    for (int line = Math.max(1, from); line <= to; line++) {
      Optional<String> text = excerpts.line(file, line);
      if (text.isPresent()) {
        sources.computeIfAbsent(file, _ -> new TreeMap<>()).put(line, text.get());
      }
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new KlintBug("the resource " + name + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
