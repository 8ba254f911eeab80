// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

/// The door: a report in, its text in any form out.
public final class Reports {
  private final Excerpts excerpts;
  private final Palette palette;
  private final String version;
  private final SarifReport.Pages pages;

  /// `version` is klint-java's own.
  public Reports(Excerpts excerpts, Palette palette, String version, SarifReport.Pages pages) {
    this.excerpts = excerpts;
    this.palette = palette;
    this.version = version;
    this.pages = pages;
  }

  public String print(Report report, Format format) {
    return switch (format) {
      case TEXT -> TextReport.print(report, excerpts, palette);
      case SHORT -> ShortReport.print(report);
      case JSON -> JsonReport.print(report);
      case SARIF -> SarifReport.print(report, version, pages, excerpts);
      case HTML -> HtmlReport.print(report, excerpts);
      case GITHUB -> GithubReport.print(report);
      case GITLAB -> GitlabReport.print(report);
      case RDJSON -> RdjsonReport.print(report, excerpts);
      case LKML -> LkmlReport.print(report);
      case CHECKPATCH -> CheckpatchReport.print(report);
    };
  }
}
