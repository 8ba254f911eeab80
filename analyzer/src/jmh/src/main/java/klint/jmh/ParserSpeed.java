// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.jmh;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import klint.syntax.Edition;
import klint.syntax.Parser;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How fast the Rust files of a kernel tree become trees, warm and on one thread.
///
/// Units: an operation is all files of a tree; `lines` counts lines per second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xss64m", "-Xmx1g", "-XX:+UseSerialGC"})
public class ParserSpeed {
  /// A folder in that of `-p corpus=..`.
  @Param("linux-6.12")
  public String tree = "";

  @Param("")
  public String corpus = "";

  private final List<String> texts = new ArrayList<>();
  private long lines;

  /// What is counted beside operations.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counts {
    public long lines;
  }

  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(corpus, tree))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rs")).sorted().toList()) {
        if (Files.isRegularFile(file)) {
          read(file);
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no Rust files below " + Path.of(corpus, tree));
    }
  }

  private void read(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      texts.add(text);
      lines += text.lines().count();
    } catch (MalformedInputException _) {
      // Not UTF-8: the parser never sees it.
    }
  }

  @Benchmark
  public void parse(Blackhole hole, Counts counts) {
    for (String text : texts) {
      hole.consume(Parser.parse(0, text, Edition.E2021));
    }
    counts.lines += lines;
  }
}
