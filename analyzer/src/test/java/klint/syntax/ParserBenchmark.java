// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import klint.base.DeepStack;

/// How fast files become trees, on one thread. Run it with `-Dklint.corpus=.. TREE ROUNDS`; docs/
/// benchmarks.md has its figures.
///
/// One round in a fresh process is the cold pass; the last of many is the warm one. CPU time is
/// that of the thread, so that a busy machine does not count.
final class ParserBenchmark {
  private ParserBenchmark() {}

  static void main(String[] args) throws IOException {
    List<Corpus.Text> files = Corpus.files(args[0]);
    int rounds = Integer.parseInt(args[1]);
    long lines = 0;
    for (Corpus.Text file : files) {
      lines += file.text().lines().count();
    }
    for (int round = 1; round <= rounds; round++) {
      long wall = System.nanoTime();
      long cpu = DeepStack.call(() -> parse(files));
      wall = System.nanoTime() - wall;
      if (round == 1 || round == rounds) {
        IO.print(
            String.format(
                "%s: round %d: %d files, %d lines, %.0f ms, %.0f ms of CPU, %.0fk lines/s%n",
                args[0], round, files.size(), lines, wall / 1e6, cpu / 1e6, lines * 1e6 / cpu));
      }
    }
  }

  private static long parse(List<Corpus.Text> files) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Corpus.Text file : files) {
      Parser.parse(0, file.text(), Edition.E2021);
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
