// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.report.Excerpts;
import klint.review.Answer;

/// The texts that an answer quotes, by the names that places have.
final class Quotes implements Excerpts {
  private final Map<String, Answer.Source> texts;
  private final Map<String, List<String>> lines = new HashMap<>();

  Quotes(Map<String, Answer.Source> texts) {
    this.texts = texts;
  }

  @Override
  public Optional<String> line(String file, int line) {
    List<String> all =
        lines.computeIfAbsent(file, f -> text(f).map(Quotes::split).orElse(List.of()));
    return line >= 1 && line <= all.size() ? Optional.of(all.get(line - 1)) : Optional.empty();
  }

  private static List<String> split(String text) {
    List<String> out = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int last = to;
      while (last > from && text.charAt(last - 1) == '\r') {
        last--;
      }
      out.add(text.substring(from, last));
      from = to + 1;
    }
    return out;
  }

  @Override
  public Optional<String> uri(String file) {
    return Optional.ofNullable(texts.get(file)).flatMap(Answer.Source::uri);
  }

  @Override
  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file)).map(Answer.Source::text);
  }
}
