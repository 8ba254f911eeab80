// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import klint.diag.Finding;
import klint.diag.Fingerprint;
import klint.diag.Place;
import klint.diag.Problem;

/// GitLab's code quality report.
public final class GitlabReport {
  private GitlabReport() {}

  public static String print(Report report) {
    JsonArray all = new JsonArray();
    for (Finding finding : report.open()) {
      all.add(issue(finding));
    }
    Fingerprint names = new Fingerprint();
    for (Problem problem : report.told()) {
      Place at = problem.place();
      JsonObject issue = issue(problem.message(), "input", at);
      issue.addProperty("fingerprint", names.next(List.of(at.file(), problem.message())));
      issue.addProperty("severity", "info");
      all.add(issue);
    }
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(all) + "\n";
  }

  private static JsonObject issue(Finding finding) {
    JsonObject issue = issue(description(finding), finding.rule(), finding.place());
    issue.addProperty("fingerprint", finding.fingerprint());
    issue.addProperty(
        "severity",
        switch (finding.level()) {
          case ERROR -> "critical";
          case WARNING -> "major";
          case NOTE, OFF -> "info";
        });
    return issue;
  }

  /// One line: the list of a merge request shows nothing else.
  private static String description(Finding finding) {
    return finding.trace().isEmpty()
        ? finding.message()
        : finding.message() + ": " + TextReport.trace(finding.trace());
  }

  private static JsonObject issue(String message, String check, Place at) {
    JsonObject lines = new JsonObject();
    lines.addProperty("begin", Math.max(1, at.line()));
    lines.addProperty("end", Math.max(1, at.endLine()));
    JsonObject location = new JsonObject();
    location.addProperty("path", at.file());
    location.add("lines", lines);
    JsonObject issue = new JsonObject();
    issue.addProperty("description", message);
    issue.addProperty("check_name", check);
    issue.add("location", location);
    return issue;
  }
}
