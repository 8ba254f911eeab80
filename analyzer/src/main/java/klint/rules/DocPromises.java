// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import klint.base.Outcome;
import klint.diag.Problem;

/// The phrases by which doc comments promise a context, and where a text says one of them.
///
/// Words are compared without case, punctuation and articles, across line ends and comment markers;
/// the phrase that begins first wins, and of those the longest, so that "must not be called from an
/// atomic context" is not taken for another.
public final class DocPromises {
  private final List<Phrase> phrases;

  private DocPromises(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /// What a text says at one place.
  ///
  /// Units: `offset` and `length` in UTF-16 code units of the text. `expect` are the counts in
  /// which the item can be used, according to the text.
  public record Promise(int offset, int length, Annotation.Subject subject, ExpectRange expect) {}

  private record Phrase(List<String> words, Annotation.Subject subject, ExpectRange expect) {}

  private record Word(int start, int end, String text) {}

  /// Reads the table of phrases.
  ///
  /// Errors: an entry that is not understood is left out, with a problem at its place.
  public static Outcome<DocPromises, Problem> read(String file, String text) {
    Outcome<List<Phrase>, Problem> rows =
        JsonRows.read(file, text, () -> fields -> List.of(phrase(fields)));
    return new Outcome<>(new DocPromises(rows.value()), rows.problems());
  }

  private static Phrase phrase(JsonFields fields) {
    List<String> words = words(fields.need("phrase")).stream().map(Word::text).toList();
    if (words.isEmpty()) {
      fields.problem("phrase", "the phrase has no words");
    }
    Optional<String> about = fields.text("about");
    if (about.isPresent() && !about.get().equals("drop")) {
      fields.problem("about", "`about` can only be `drop`");
    }
    Optional<ExpectRange> expect = AnnotationParser.range(fields.need("expect"));
    if (expect.isEmpty()) {
      fields.problem("expect", "this is not a range of counts");
    }
    fields.finish();
    return new Phrase(
        words,
        about.isPresent() ? Annotation.Subject.DROP : Annotation.Subject.FUNCTION,
        expect.orElse(ExpectRange.ANY));
  }

  /// The promises in a doc comment's text, in their order.
  public List<Promise> find(String text) {
    List<Word> words = words(text);
    List<Promise> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Phrase> longest = longestAt(words, at);
      if (longest.isPresent()) {
        Word first = words.get(at);
        Word last = words.get(at + longest.get().words().size() - 1);
        found.add(
            new Promise(
                first.start(),
                last.end() - first.start(),
                longest.get().subject(),
                longest.get().expect()));
        at += longest.get().words().size();
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<Phrase> longestAt(List<Word> words, int at) {
    Optional<Phrase> longest = Optional.empty();
    for (Phrase phrase : phrases) {
      if (phrase.words().size() > longest.map(p -> p.words().size()).orElse(0)
          && matches(phrase.words(), words, at)) {
        longest = Optional.of(phrase);
      }
    }
    return longest;
  }

  private static boolean matches(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    List<Word> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (!word.equals("a") && !word.equals("an") && !word.equals("the")) {
          out.add(new Word(start, at, word));
        }
      } else {
        at++;
      }
    }
    return out;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '_';
  }
}
