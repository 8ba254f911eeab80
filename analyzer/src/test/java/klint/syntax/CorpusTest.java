// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import klint.base.DeepStack;
import klint.base.Outcome;
import klint.grammar.RustParser;
import klint.grammar.TokenArrayStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real code: all of it parses, every character of it is accounted for, and prediction stays cheap.
class CorpusTest {
  private static final int MOST_STATES = 250;
  private static final int MOST_LOOKAHEAD = 10;

  @Tag("corpus")
  @ParameterizedTest
  @ValueSource(strings = {"linux-6.12", "linux-7.3", "rust-src"})
  void everyFileParsesAndIsAccountedFor(String tree) throws IOException {
    List<String> wrong = new ArrayList<>();
    int files = 0;
    for (Corpus.Text text : Corpus.files(tree)) {
      files++;
      Outcome<SourceFile, SyntaxError> parsed = Parser.parse(0, text.text(), Edition.E2021);
      for (SyntaxError error : parsed.problems()) {
        wrong.add(text.name() + ": " + error);
      }
      Accounts.of(text.text(), Edition.E2021).ifPresent(w -> wrong.add(text.name() + ": " + w));
    }
    assertTrue(files > 50, "only " + files + " files");
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void theFixtureIsAccountedFor() throws IOException {
    String text = Sample.resource("all.rs");
    assertEquals(List.of(), Parser.parse(0, text, Edition.E2021).problems());
    assertEquals("", Accounts.of(text, Edition.E2021).orElse(""));
  }

  @Tag("corpus")
  @ParameterizedTest
  @ValueSource(strings = {"linux-6.12", "linux-7.3"})
  void predictionIsCheapOnTheCorpus(String tree) throws IOException {
    List<String> texts = Corpus.files(tree).stream().map(Corpus.Text::text).toList();
    assertPredictionIsCheap(texts);
  }

  @Test
  void predictionIsCheap() throws IOException {
    assertPredictionIsCheap(List.of(Sample.resource("all.rs")));
  }

  /// Units: lookahead in tokens beyond the one to be consumed next.
  private static void assertPredictionIsCheap(List<String> texts) {
    int lookahead =
        DeepStack.call(
            () -> {
              int most = 0;
              for (String text : texts) {
                FileTokens tokens = FileTokens.of(0, text, FileStart.skip(text), Edition.E2021);
                TokenArrayStream stream = new TokenArrayStream(tokens, 0);
                RustParser parser = new RustParser(stream);
                parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
                parser.crate();
                most = Math.max(most, stream.mostLookahead());
              }
              return most;
            });
    int states = 0;
    for (DFA dfa : RustParser.dfas()) {
      states += dfa.states.size();
    }
    assertTrue(states < MOST_STATES, states + " DFA states");
    assertTrue(lookahead < MOST_LOOKAHEAD, "a lookahead of " + lookahead);
  }
}
