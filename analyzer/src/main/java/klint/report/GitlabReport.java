// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import klint.diag.Finding;
import klint.diag.Place;

/// GitLab's code quality report.
public final class GitlabReport {
  private GitlabReport() {}

  public static String print(Report report) {
    JsonArray all = new JsonArray();
    for (Finding finding : report.open()) {
      all.add(issue(finding));
    }
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(all) + "\n";
  }

  private static JsonObject issue(Finding finding) {
    Place at = finding.place();
    JsonObject lines = new JsonObject();
    lines.addProperty("begin", Math.max(1, at.line()));
    lines.addProperty("end", Math.max(1, at.endLine()));
    JsonObject location = new JsonObject();
    location.addProperty("path", at.file());
    location.add("lines", lines);
    JsonObject issue = new JsonObject();
    issue.addProperty("description", finding.message());
    issue.addProperty("check_name", finding.rule());
    issue.addProperty("fingerprint", finding.fingerprint());
    issue.addProperty(
        "severity",
        switch (finding.level()) {
          case ERROR -> "critical";
          case WARNING -> "major";
          case NOTE, OFF -> "info";
        });
    issue.add("location", location);
    return issue;
  }
}
