// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/// Findings as an editor has them.
///
/// Units: an editor's lines and columns count from 0, columns in UTF-16 units.
final class Diagnostics {
  private static final String SOURCE = "klint-java";

  private final Workspace.Answer answer;

  Diagnostics(Workspace.Answer answer) {
    this.answer = answer;
  }

  Optional<String> uri(Place place) {
    return Optional.ofNullable(answer.uris().get(place.file()));
  }

  Range range(Place place) {
    return new Range(
        position(place, place.line(), place.column()),
        position(place, place.endLine(), place.endColumn()));
  }

  private Position position(Place place, int line, int column) {
    if (line <= 0) {
      return new Position(0, 0);
    }
    String text = answer.excerpts().line(place.file(), line).orElse("");
    int points = Math.min(Math.max(0, column - 1), text.codePointCount(0, text.length()));
    return new Position(line - 1, text.offsetByCodePoints(0, points));
  }

  /// The range of an acquisition, which its label has.
  Place labelled(Finding f, Place acquisition) {
    return f.labels().stream()
        .map(Finding.Label::place)
        .filter(
            p ->
                p.file().equals(acquisition.file())
                    && p.line() == acquisition.line()
                    && p.column() == acquisition.column())
        .findFirst()
        .orElse(acquisition);
  }

  Diagnostic of(Finding f) {
    StringBuilder message = new StringBuilder(f.message());
    f.notes().forEach(n -> message.append("\nnote: ").append(n));
    if (!f.help().isEmpty()) {
      message.append("\nhelp: ").append(f.help());
    }
    Diagnostic out =
        new Diagnostic(range(f.place()), message.toString(), severity(f.level()), SOURCE, f.rule());
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    for (Finding.Label label : f.labels()) {
      if (!label.place().equals(f.place())) {
        related(label.place(), label.message(), related);
      }
    }
    for (Finding.Step step : f.trace()) {
      related(step.place(), step.message(), related);
    }
    out.setRelatedInformation(related);
    return out;
  }

  private void related(Place place, String what, List<DiagnosticRelatedInformation> out) {
    if (place.line() > 0) {
      uri(place)
          .ifPresent(
              uri ->
                  out.add(new DiagnosticRelatedInformation(new Location(uri, range(place)), what)));
    }
  }

  private static DiagnosticSeverity severity(Level level) {
    return switch (level) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE, OFF -> DiagnosticSeverity.Information;
    };
  }

  // ---- Actions

  /// A suppression above the line, and where a guard is what forbids to sleep, dropping it before.
  List<CodeAction> actions(Finding f, String uri) {
    List<CodeAction> out = new ArrayList<>();
    f.fixes().forEach(fix -> of(fix, f).ifPresent(out::add));
    for (Finding.Label label : f.labels()) {
      Optional<String> guard = label.released();
      if (guard.isPresent() && label.place().file().equals(f.place().file())) {
        String drop = "drop(" + guard.get() + ");";
        out.add(action("Drop `" + guard.get() + "` before", f, uri, drop, moved(label, drop)));
      }
    }
    out.add(
        action(
            "Allow `" + f.rule() + "` here, with a reason",
            f,
            uri,
            "// klint: allow(" + f.rule() + ") because ",
            List.of()));
    return out;
  }

  /// A change that mends it; none if a file of it is not known to the editor.
  private Optional<CodeAction> of(Finding.Fix fix, Finding f) {
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Finding.Edit edit : fix.edits()) {
      Optional<String> uri = uri(edit.place());
      if (uri.isEmpty()) {
        return Optional.empty();
      }
      edits
          .computeIfAbsent(uri.get(), _ -> new ArrayList<>())
          .add(new TextEdit(range(edit.place()), edit.text()));
    }
    CodeAction out = new CodeAction(fix.title());
    out.setKind(CodeActionKind.QuickFix);
    out.setDiagnostics(List.of(of(f)));
    out.setIsPreferred(true);
    out.setEdit(new WorkspaceEdit(edits));
    return Optional.of(out);
  }

  /// A line that drops the guard later and does nothing else goes: a value is moved once.
  private List<TextEdit> moved(Finding.Label released, String drop) {
    int line = released.place().line();
    return answer
        .excerpts()
        .line(released.place().file(), line)
        .filter(text -> text.strip().equals(drop))
        .map(_ -> new TextEdit(new Range(new Position(line - 1, 0), new Position(line, 0)), ""))
        .map(List::of)
        .orElse(List.of());
  }

  private CodeAction action(
      String title, Finding f, String uri, String line, List<TextEdit> besides) {
    String text = answer.excerpts().line(f.place().file(), f.place().line()).orElse("");
    String indent = text.substring(0, text.length() - text.stripLeading().length());
    Position at = new Position(Math.max(0, f.place().line() - 1), 0);
    CodeAction out = new CodeAction(title);
    out.setKind(CodeActionKind.QuickFix);
    out.setDiagnostics(List.of(of(f)));
    List<TextEdit> edits = new ArrayList<>(besides);
    edits.add(new TextEdit(new Range(at, at), indent + line + "\n"));
    out.setEdit(new WorkspaceEdit(Map.of(uri, edits)));
    return out;
  }
}
