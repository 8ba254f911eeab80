// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import klint.diag.Finding;
import klint.diag.Place;
import klint.diag.Problem;

/// Reviewdog's diagnostic format.
///
/// Units: its columns count bytes of UTF-8, and ours characters.
///
/// Source: `proto/rdf/reviewdog.proto` of reviewdog, `Position`.
public final class RdjsonReport {
  private final Excerpts excerpts;

  private RdjsonReport(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  /// Columns of lines that `excerpts` does not have stay as they are.
  public static String print(Report report, Excerpts excerpts) {
    return new RdjsonReport(excerpts).print(report);
  }

  private String print(Report report) {
    JsonArray diagnostics = new JsonArray();
    for (Finding finding : report.open()) {
      diagnostics.add(diagnostic(finding));
    }
    for (Problem problem : report.told()) {
      JsonObject code = new JsonObject();
      code.addProperty("value", "input");
      JsonObject diagnostic = new JsonObject();
      diagnostic.addProperty("message", problem.message());
      diagnostic.add("location", location(problem.place()));
      diagnostic.addProperty("severity", "WARNING");
      diagnostic.add("code", code);
      diagnostics.add(diagnostic);
    }
    JsonObject source = new JsonObject();
    source.addProperty("name", "klint-java");
    JsonObject document = new JsonObject();
    document.add("source", source);
    document.add("diagnostics", diagnostics);
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(document)
        + "\n";
  }

  private JsonObject diagnostic(Finding finding) {
    JsonObject code = new JsonObject();
    code.addProperty("value", finding.rule());
    JsonObject diagnostic = new JsonObject();
    diagnostic.addProperty("message", GithubReport.comment(finding));
    diagnostic.add("location", location(finding.place()));
    diagnostic.addProperty(
        "severity",
        switch (finding.level()) {
          case ERROR -> "ERROR";
          case WARNING -> "WARNING";
          case NOTE, OFF -> "INFO";
        });
    diagnostic.add("code", code);
    JsonArray related = new JsonArray();
    for (Finding.Label label : finding.labels()) {
      if (!label.place().equals(finding.place())) {
        JsonObject at = new JsonObject();
        at.addProperty("message", label.message());
        at.add("location", location(label.place()));
        related.add(at);
      }
    }
    if (!related.isEmpty()) {
      diagnostic.add("relatedLocations", related);
    }
    JsonArray suggestions = new JsonArray();
    for (Finding.Fix fix : finding.fixes()) {
      // reviewdog takes the edits of a diagnostic one by one.
      for (Finding.Edit edit : fix.edits()) {
        if (edit.place().file().equals(finding.place().file())) {
          JsonObject suggestion = new JsonObject();
          suggestion.add("range", range(edit.place()));
          suggestion.addProperty("text", edit.text());
          suggestions.add(suggestion);
        }
      }
    }
    if (!suggestions.isEmpty()) {
      diagnostic.add("suggestions", suggestions);
    }
    return diagnostic;
  }

  private JsonObject location(Place place) {
    JsonObject location = new JsonObject();
    location.addProperty("path", place.file());
    if (place.line() > 0) {
      location.add("range", range(place));
    }
    return location;
  }

  private JsonObject range(Place place) {
    JsonObject range = new JsonObject();
    range.add("start", position(place.file(), place.line(), place.column()));
    range.add("end", position(place.file(), place.endLine(), place.endColumn()));
    return range;
  }

  private JsonObject position(String file, int line, int column) {
    JsonObject position = new JsonObject();
    position.addProperty("line", line);
    position.addProperty(
        "column", excerpts.line(file, line).map(text -> bytes(text, column)).orElse(column));
    return position;
  }

  /// Units: bytes from 1, of a column in characters from 1.
  private static int bytes(String text, int column) {
    int end =
        text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length
        + 1
        + Math.max(0, column - 1 - text.codePointCount(0, text.length()));
  }
}
