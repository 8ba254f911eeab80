// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Real items with one token lost, doubled, moved or strange: the compiler and we agree on which of
/// them are still Rust.
///
/// At most two in a hundred may differ (the sample is full of rarities; of 4,000 texts made of real
/// items ten did): known are `(a if b)` in patterns, `break .f()`, `.super()`, `const A` as a type,
/// modifiers of closures in a wrong order, `async {} a` without a semicolon. `-Dklint.mutants=N`
/// and `-Dklint.seed=N` ask for others than the usual ones.
class MutantsTest {
  private static final int LONGEST = 1500;
  private static final String[] STRANGE = {
    "(", ")", "{", "}", "[", "]", "<", ">", ">>", ",", ";", ":", "::", "->", "=>", "=", "==", "+=",
    "&", "&&", "|", "||", "!", "?", ".", "..", "..=", "...", "#", "$", "@", "_", "*", "-", "+",
    "'a", "x", "1", "1.", "\"s\"", "'c'", "as", "async", "await", "break", "const", "crate", "dyn",
    "else", "enum", "extern", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod",
    "move", "mut", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "type", "union", "unsafe", "use", "where", "while", "yield", "try", "auto", "default", "raw",
    "safe", "macro", "true", "r#fn", "b'x'", "c\"s\"", "/* */", "/// d\n", "~", "<-", "box", "gen",
    "become"
  };

  @Test
  void aChangedTokenIsJudgedAsTheCompilerJudgesIt() throws IOException, InterruptedException {
    assumeTrue(Rustc.isPresent(), "no rustc to compare with");
    Random random = new Random(Integer.getInteger("klint.seed", 2026));
    List<String> items = items();
    List<String> wrong = new ArrayList<>();
    int many = Integer.getInteger("klint.mutants", 150);
    for (int i = 0; i < many; i++) {
      Edition edition = Edition.E2024;
      String text = mutant(items.get(random.nextInt(items.size())), random, edition);
      boolean ours = Parser.parse(0, text, edition).problems().isEmpty();
      if (ours != Rustc.parses(text, edition)) {
        wrong.add((ours ? "accepted" : "rejected") + " in " + edition.year() + ":\n" + text + "\n");
      }
    }
    assertTrue(wrong.size() * 50 <= many, "rustc judges otherwise:\n" + String.join("\n", wrong));
  }

  /// The items of the samples; with `-Dklint.corpus`, those of a kernel tree too.
  private static List<String> items() throws IOException {
    List<String> texts = new ArrayList<>(List.of(Sample.resource("all.rs")));
    Sample.read("accepted.txt").forEach(s -> texts.add(s.text()));
    if (!System.getProperty("klint.corpus", "").isEmpty()) {
      Corpus.files("linux-7.3").forEach(f -> texts.add(f.text()));
    }
    List<String> items = new ArrayList<>();
    for (String text : texts) {
      for (Item item : Parser.parse(0, text, Edition.E2021).value().items()) {
        if (item.span().hi() - item.span().lo() < LONGEST) {
          items.add(text.substring(item.span().lo(), item.span().hi()));
        }
      }
    }
    return items;
  }

  private static String mutant(String item, Random random, Edition edition) {
    FileTokens tokens = FileTokens.of(0, item, 0, edition);
    int last = Math.max(1, tokens.size() - 1);
    int at = random.nextInt(last);
    String before = item.substring(0, tokens.start(at));
    String token = item.substring(tokens.start(at), tokens.end(at));
    String after = item.substring(tokens.end(at));
    String strange = STRANGE[random.nextInt(STRANGE.length)];
    return switch (random.nextInt(5)) {
      case 0 -> before + " " + after;
      case 1 -> before + token + " " + token + after;
      case 2 -> before + " " + strange + " " + after;
      case 3 -> before + token + " " + strange + " " + after;
      default -> {
        int next = Math.min(at + 1, last);
        String second = item.substring(tokens.start(next), tokens.end(next));
        yield before + second + " " + token + " " + item.substring(tokens.end(next));
      }
    };
  }
}
