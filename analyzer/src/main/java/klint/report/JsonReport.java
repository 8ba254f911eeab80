// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import klint.base.KlintBug;
import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;

/// One JSON document, `klint-findings/1` (docs/formats.md).
public final class JsonReport {
  private JsonReport() {}

  public static String print(Report report) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setIndent(" ");
      json.setHtmlSafe(false);
      json.setSerializeNulls(true);
      document(json, report);
    } catch (IOException e) {
      throw new KlintBug("a string can be written to", e);
    }
    return out + "\n";
  }

  private static void document(JsonWriter json, Report report) throws IOException {
    json.beginObject();
    json.name("format").value("klint-findings/1");
    json.name("configuration").value(report.configuration());
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      finding(json, finding);
    }
    json.endArray();
    json.name("problems").beginArray();
    for (Problem problem : report.problems()) {
      StatisticsPrinter.problem(json, problem);
    }
    json.endArray();
    json.name("summary");
    StatisticsPrinter.summary(json, report.summary());
    json.endObject();
  }

  private static void finding(JsonWriter json, Finding finding) throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("level").value(finding.level().label());
    range(json, finding.place());
    json.name("message").value(finding.message());
    json.name("function").value(finding.function());
    json.name("fingerprint").value(finding.fingerprint());
    json.name("suppressed");
    if (finding.suppressed().isPresent()) {
      Finding.Suppression by = finding.suppressed().get();
      json.beginObject();
      start(json, by.place());
      json.name("reason").value(by.reason());
      json.name("by").value(by.kind().label());
      json.endObject();
    } else {
      json.nullValue();
    }
    json.name("standing").value(finding.standing().label());
    json.name("acquisitions").beginArray();
    for (Finding.Acquisition acquisition : finding.acquisitions()) {
      json.beginObject();
      json.name("kind").value(acquisition.kind());
      start(json, acquisition.place());
      json.endObject();
    }
    json.endArray();
    json.name("trace").beginArray();
    Place at = finding.place();
    for (Finding.Step step : finding.trace()) {
      // A destructor is called where the value is dropped: no expression calls it.
      at = step.place().file().isEmpty() ? at : step.place();
      json.beginObject();
      start(json, at);
      json.name("message").value(step.message());
      json.endObject();
    }
    json.endArray();
    json.name("labels").beginArray();
    for (Finding.Label label : finding.labels()) {
      json.beginObject();
      range(json, label.place());
      json.name("message").value(label.message());
      json.endObject();
    }
    json.endArray();
    json.name("notes").beginArray();
    for (String note : finding.notes()) {
      json.value(note);
    }
    json.endArray();
    json.name("members").beginArray();
    for (Place member : finding.members()) {
      json.beginObject();
      range(json, member);
      json.endObject();
    }
    json.endArray();
    json.name("help").value(finding.help());
    json.name("fixes").beginArray();
    for (Finding.Fix fix : finding.fixes()) {
      json.beginObject();
      json.name("title").value(fix.title());
      json.name("edits").beginArray();
      for (Finding.Edit edit : fix.edits()) {
        json.beginObject();
        range(json, edit.place());
        json.name("text").value(edit.text());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void start(JsonWriter json, Place place) throws IOException {
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
  }

  private static void range(JsonWriter json, Place place) throws IOException {
    start(json, place);
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
  }
}
