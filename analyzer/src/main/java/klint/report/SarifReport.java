// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import static klint.report.SarifPlaces.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /// The page of klint, whose model of contexts and annotations this tool follows; it has none of
  /// its own.
  private static final String MODEL = "https://rust-for-linux.com/klint";

  private final Report report;
  private final String version;
  private final Pages pages;
  private final SarifPlaces places;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  /// The page of a rule in Markdown.
  @FunctionalInterface
  public interface Pages {
    Optional<String> of(RuleInfo rule);
  }

  private SarifReport(Report report, String version, Pages pages, Excerpts excerpts) {
    this.report = report;
    this.version = version;
    this.pages = pages;
    this.places = new SarifPlaces(excerpts);
  }

  public static String print(Report report, String version, Pages pages, Excerpts excerpts) {
    return GSON.toJson(new SarifReport(report, version, pages, excerpts).log()) + "\n";
  }

  private JsonObject log() {
    JsonArray results = new JsonArray();
    for (Finding finding : report.findings()) {
      results.add(result(finding));
    }
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "klint-java");
    driver.addProperty("semanticVersion", version);
    driver.addProperty("version", version);
    driver.add(
        "fullDescription",
        text("Proves which calls of Rust-for-Linux code may sleep in atomic context."));
    driver.addProperty("informationUri", MODEL);
    driver.add("rules", rules());
    driver.add("supportedTaxonomies", Weaknesses.supported());
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);
    JsonObject automation = new JsonObject();
    automation.addProperty("id", "klint-java/");

    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.add("automationDetails", automation);
    run.addProperty("columnKind", "unicodeCodePoints");
    run.add("invocations", array(invocation()));
    report
        .circumstances()
        .revision()
        .ifPresent(r -> run.add("versionControlProvenance", array(provenance(r))));
    run.add("taxonomies", Weaknesses.taxonomies());
    run.add("results", results);
    // Last, since only now all that are used are known.
    run.add("originalUriBaseIds", places.bases());

    JsonObject log = new JsonObject();
    log.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.addProperty("version", "2.1.0");
    log.add("runs", array(run));
    return log;
  }

  private static JsonObject provenance(Report.Revision revision) {
    JsonObject of = new JsonObject();
    of.addProperty("repositoryUri", revision.repository());
    of.addProperty("revisionId", revision.commit());
    revision.branch().ifPresent(b -> of.addProperty("branch", b));
    JsonObject root = new JsonObject();
    root.addProperty("uriBaseId", "%SRCROOT%");
    of.add("mappedTo", root);
    return of;
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
    StringBuilder pascal = new StringBuilder();
    for (String word : info.ruleName().split("-", -1)) {
      pascal.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    rule.addProperty("name", pascal.toString());
    String caption =
        info.caption().substring(0, 1).toUpperCase(Locale.ROOT) + info.caption().substring(1) + ".";
    rule.add("shortDescription", text(caption));
    rule.add("fullDescription", text(caption));
    String page = pages.of(info).orElse(caption);
    JsonObject help = text(page);
    help.addProperty("markdown", page);
    rule.add("help", help);
    JsonObject defaults = new JsonObject();
    defaults.addProperty("level", level(info.defaultLevel()));
    rule.add("defaultConfiguration", defaults);
    JsonArray relationships = Weaknesses.relationships(info);
    if (!relationships.isEmpty()) {
      rule.add("relationships", relationships);
    }
    JsonArray tags = new JsonArray();
    tags.add("correctness");
    tags.add("linux");
    JsonObject properties = new JsonObject();
    properties.add("tags", tags);
    properties.addProperty("problem.severity", severity(info.defaultLevel()));
    rule.add("properties", properties);
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE, OFF -> "recommendation";
    };
  }

  private JsonObject invocation() {
    JsonObject invocation = new JsonObject();
    invocation.addProperty("executionSuccessful", true);
    report.circumstances().started().ifPresent(t -> invocation.addProperty("startTimeUtc", t));
    report.circumstances().ended().ifPresent(t -> invocation.addProperty("endTimeUtc", t));
    JsonArray notes = new JsonArray();
    for (Problem problem : report.problems()) {
      JsonObject note = new JsonObject();
      note.addProperty("level", level(problem.level()));
      note.add("message", text(problem.message()));
      JsonObject location = places.location(problem.place());
      if (!location.isEmpty()) {
        note.add("locations", array(location));
      }
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
    JsonArray related = new JsonArray();
    result.add("message", text(message(finding, related)));
    result.add("locations", array(primary(finding)));
    if (!related.isEmpty()) {
      result.add("relatedLocations", related);
    }
    JsonObject fingerprints = new JsonObject();
    places
        .lineHash(finding.place())
        .ifPresent(h -> fingerprints.addProperty("primaryLocationLineHash", h));
    fingerprints.addProperty("klint/v1", finding.fingerprint());
    result.add("partialFingerprints", fingerprints);
    if (!finding.trace().isEmpty() || !finding.acquisitions().isEmpty()) {
      result.add("codeFlows", array(flow(finding)));
    }
    JsonArray suppressions = new JsonArray();
    finding.suppressed().ifPresent(by -> suppressions.add(suppression(by)));
    if (!suppressions.isEmpty()) {
      result.add("suppressions", suppressions);
    }
    JsonArray fixes = new JsonArray();
    for (Finding.Fix fix : finding.fixes()) {
      JsonObject of = new JsonObject();
      of.add("description", text(fix.title() + "."));
      of.add("artifactChanges", places.changes(fix.edits()));
      fixes.add(of);
    }
    if (!fixes.isEmpty()) {
      result.add("fixes", fixes);
    }
    switch (finding.standing()) {
      case UNCOMPARED -> {}
      case NEW -> result.addProperty("baselineState", "new");
      case KNOWN -> result.addProperty("baselineState", "unchanged");
    }
    return result;
  }

  /// The sentence, with a link to each label; these become related locations.
  private String message(Finding finding, JsonArray related) {
    List<String> links = new ArrayList<>();
    for (Finding.Label label : finding.labels()) {
      JsonObject at = places.location(label.place());
      if (!label.place().equals(finding.place()) && label.place().line() > 0 && !at.isEmpty()) {
        at.addProperty("id", related.size());
        at.add("message", text(label.message()));
        links.add("[" + escaped(label.message()) + "](" + related.size() + ")");
        related.add(at);
      }
    }
    for (Place member : finding.members()) {
      JsonObject at = places.location(member);
      if (member.line() > 0 && !at.isEmpty()) {
        at.addProperty("id", related.size());
        at.add("message", text("also here"));
        links.add("[also here](" + related.size() + ")");
        related.add(at);
      }
    }
    StringBuilder message = new StringBuilder(escaped(finding.message()));
    if (!links.isEmpty()) {
      message.append(": ").append(String.join(", ", links));
    }
    message.append('.');
    if (!finding.help().isEmpty()) {
      message.append(" To fix it: ").append(escaped(finding.help())).append('.');
    }
    return message.toString();
  }

  private JsonObject suppression(Finding.Suppression by) {
    JsonObject suppression = new JsonObject();
    suppression.addProperty(
        "kind",
        switch (by.kind()) {
          case SOURCE -> "inSource";
          case SETTINGS, BASELINE -> "external";
        });
    suppression.addProperty("status", "accepted");
    suppression.addProperty("justification", by.reason());
    suppression.add("location", places.location(by.place()));
    return suppression;
  }

  /// From where the context was entered, over the finding, down to what sleeps.
  private JsonObject flow(Finding finding) {
    JsonArray steps = new JsonArray();
    for (Finding.Acquisition acquisition : finding.acquisitions()) {
      steps.add(step(acquisition.place(), entered(acquisition, finding)));
    }
    boolean first = finding.trace().stream().anyMatch(s -> s.place().equals(finding.place()));
    if (!first) {
      steps.add(step(finding.place(), finding.message()));
    }
    for (Finding.Step step : finding.trace()) {
      steps.add(step(step.place(), step.message()));
    }
    JsonObject thread = new JsonObject();
    thread.add("locations", steps);
    JsonObject flow = new JsonObject();
    flow.add("threadFlows", array(thread));
    return flow;
  }

  private static String entered(Finding.Acquisition acquisition, Finding finding) {
    return finding.labels().stream()
        .filter(l -> l.place().equals(acquisition.place()))
        .map(Finding.Label::message)
        .findFirst()
        .orElse(acquisition.kind());
  }

  private JsonObject step(Place place, String message) {
    JsonObject location = places.location(place);
    location.add("message", text(message));
    JsonObject step = new JsonObject();
    step.add("location", location);
    step.addProperty("importance", "essential");
    return step;
  }

  private JsonObject primary(Finding finding) {
    JsonObject location = places.location(finding.place());
    if (!finding.function().isEmpty()) {
      JsonObject function = new JsonObject();
      function.addProperty("fullyQualifiedName", finding.function());
      function.addProperty("kind", "function");
      location.add("logicalLocations", array(function));
    }
    return location;
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
