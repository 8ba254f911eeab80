// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.diag.Problem;
import klint.rules.RuleInfo;

/// SARIF 2.1.0: for code scanning services and viewers.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
public final class SarifReport {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private static final String ROOT = "%SRCROOT%";

  private final Report report;
  private final String version;
  private final Pages pages;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  /// The page of a rule in Markdown.
  @FunctionalInterface
  public interface Pages {
    Optional<String> of(RuleInfo rule);
  }

  private SarifReport(Report report, String version, Pages pages) {
    this.report = report;
    this.version = version;
    this.pages = pages;
  }

  public static String print(Report report, String version, Pages pages) {
    return GSON.toJson(new SarifReport(report, version, pages).log()) + "\n";
  }

  private JsonObject log() {
    JsonArray results = new JsonArray();
    for (Finding finding : report.findings()) {
      results.add(result(finding));
    }
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "klint-java");
    driver.addProperty("semanticVersion", version);
    driver.add("rules", rules());
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);

    JsonObject base = new JsonObject();
    base.add("description", text("The root of the analyzed sources."));
    JsonObject bases = new JsonObject();
    bases.add(ROOT, base);

    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("columnKind", "unicodeCodePoints");
    run.add("originalUriBaseIds", bases);
    run.add("invocations", array(invocation()));
    run.add("results", results);
    JsonObject automation = new JsonObject();
    automation.addProperty("id", "klint-java/");
    run.add("automationDetails", automation);

    JsonObject log = new JsonObject();
    log.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.addProperty("version", "2.1.0");
    log.add("runs", array(run));
    return log;
  }

  private JsonArray rules() {
    JsonArray out = new JsonArray();
    for (String name : rules.keySet()) {
      JsonObject rule = new JsonObject();
      rule.addProperty("id", name);
      RuleInfo.of(name).ifPresent(info -> describe(rule, info));
      out.add(rule);
    }
    return out;
  }

  private void describe(JsonObject rule, RuleInfo info) {
    String caption =
        info.caption().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + info.caption().substring(1)
            + ".";
    rule.add("shortDescription", text(caption));
    String page = pages.of(info).orElse(caption);
    JsonObject help = text(page);
    help.addProperty("markdown", page);
    rule.add("help", help);
    JsonObject defaults = new JsonObject();
    defaults.addProperty("level", level(info.defaultLevel()));
    rule.add("defaultConfiguration", defaults);
  }

  private JsonObject invocation() {
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", true);
    JsonArray notes = new JsonArray();
    for (Problem problem : report.problems()) {
      JsonObject note = new JsonObject();
      note.addProperty("level", level(problem.level()));
      note.add("message", text(problem.message()));
      note.add("locations", array(location(problem.place())));
      notes.add(note);
    }
    invocation.add("toolExecutionNotifications", notes);
    return invocation;
  }

  private JsonObject result(Finding finding) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", finding.rule());
    result.addProperty("ruleIndex", rules.computeIfAbsent(finding.rule(), _ -> rules.size()));
    result.addProperty("level", level(finding.level()));
    List<Place> related = new ArrayList<>();
    JsonArray relatedLocations = new JsonArray();
    StringBuilder message = new StringBuilder(escaped(finding.message()));
    for (Finding.Label label : finding.labels()) {
      if (!label.place().equals(finding.place()) && label.place().line() > 0) {
        JsonObject at = location(label.place());
        at.addProperty("id", related.size());
        at.add("message", text(label.message()));
        relatedLocations.add(at);
        message.append(related.isEmpty() ? ": " : ", ");
        message.append('[').append(escaped(label.message())).append("](");
        message.append(related.size()).append(')');
        related.add(label.place());
      }
    }
    if (!finding.help().isEmpty()) {
      message.append(". To fix it: ").append(escaped(finding.help()));
    }
    result.add("message", text(message.toString()));
    result.add("locations", array(location(finding)));
    if (!relatedLocations.isEmpty()) {
      result.add("relatedLocations", relatedLocations);
    }
    JsonObject fingerprints = new JsonObject();
    fingerprints.addProperty("klint/v1", finding.fingerprint());
    result.add("partialFingerprints", fingerprints);
    if (!finding.trace().isEmpty()) {
      result.add("codeFlows", array(flow(finding)));
    }
    finding.suppressed().ifPresent(by -> result.add("suppressions", array(suppression(by))));
    return result;
  }

  private static JsonObject suppression(Finding.Suppression by) {
    JsonObject suppression = new JsonObject();
    suppression.addProperty("kind", "inSource");
    suppression.addProperty("justification", by.reason());
    suppression.add("location", location(by.place()));
    return suppression;
  }

  /// From where the context was entered, over the finding, down to what sleeps.
  private static JsonObject flow(Finding finding) {
    JsonArray steps = new JsonArray();
    for (Finding.Acquisition acquisition : finding.acquisitions()) {
      steps.add(step(acquisition.place(), acquisition.kind() + " taken"));
    }
    steps.add(step(finding.place(), finding.message()));
    for (Finding.Step step : finding.trace()) {
      steps.add(step(step.place(), step.message()));
    }
    JsonObject thread = new JsonObject();
    thread.add("locations", steps);
    JsonObject flow = new JsonObject();
    flow.add("threadFlows", array(thread));
    return flow;
  }

  private static JsonObject step(Place place, String message) {
    JsonObject location = location(place);
    location.add("message", text(message));
    JsonObject step = new JsonObject();
    step.add("location", location);
    return step;
  }

  private static JsonObject location(Finding finding) {
    JsonObject location = location(finding.place());
    JsonObject function = new JsonObject();
    function.addProperty("fullyQualifiedName", finding.function());
    function.addProperty("kind", "function");
    location.add("logicalLocations", array(function));
    return location;
  }

  private static JsonObject location(Place place) {
    JsonObject artifact = new JsonObject();
    artifact.addProperty("uri", uri(place.file()));
    if (!place.file().startsWith("<") && !place.file().startsWith("/")) {
      artifact.addProperty("uriBaseId", ROOT);
    }
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact);
    if (place.line() > 0) {
      JsonObject region = new JsonObject();
      region.addProperty("startLine", place.line());
      region.addProperty("startColumn", place.column());
      if (place.endLine() == place.line() && place.endColumn() > place.column()) {
        region.addProperty("endLine", place.endLine());
        region.addProperty("endColumn", place.endColumn());
      }
      physical.add("region", region);
    }
    JsonObject location = new JsonObject();
    location.add("physicalLocation", physical);
    return location;
  }

  /// A file name as a URI reference: what a URI may not hold is percent-encoded.
  static String uri(String file) {
    StringBuilder out = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,=@".indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static JsonObject text(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  /// Brackets begin a link in a message.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
      case OFF -> "none";
    };
  }

  private static JsonArray array(JsonObject only) {
    JsonArray array = new JsonArray();
    array.add(only);
    return array;
  }
}
