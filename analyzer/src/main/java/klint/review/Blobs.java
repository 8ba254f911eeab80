// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import klint.base.KlintBug;

/// Contents of a repository's files by their object's name, read as they are asked for.
///
/// Thread-safe. One git process answers until this is closed.
final class Blobs implements AutoCloseable {
  private final Git git;
  private final Map<String, byte[]> known = new HashMap<>();
  private final java.util.List<Batch> batches = new java.util.ArrayList<>();

  private final Set<String> missing = new LinkedHashSet<>();

  private record Batch(Process process, OutputStream to, InputStream from) {}

  Blobs(Git git) {
    this.git = git;
  }

  Layer.Content content(String object) {
    return () -> bytes(object);
  }

  /// Errors: an object that is not there (a partial clone) is empty, and counted in [#missing].
  synchronized byte[] bytes(String object) {
    return known.computeIfAbsent(object, this::read);
  }

  /// Units: how many objects were asked for that are not there.
  synchronized int missing() {
    return missing.size();
  }

  private byte[] read(String object) {
    try {
      Batch batch = batch();
      batch.to().write((object + "\n").getBytes(StandardCharsets.US_ASCII));
      batch.to().flush();
      StringBuilder header = new StringBuilder();
      for (int c = batch.from().read(); c != '\n'; c = batch.from().read()) {
        if (c < 0) {
          missing.add(object);
          return new byte[0];
        }
        header.append((char) c);
      }
      String[] words = header.toString().split(" ", -1);
      if (words.length != 3 || !words[1].equals("blob")) {
        if (words.length == 3) {
          batch.from().skipNBytes(Long.parseLong(words[2]) + 1);
        }
        missing.add(object);
        return new byte[0];
      }
      byte[] bytes = batch.from().readNBytes(Integer.parseInt(words[2]));
      batch.from().skipNBytes(1);
      return bytes;
    } catch (IOException e) {
      throw new KlintBug("git cat-file ended", e);
    }
  }

  private Batch batch() {
    if (batches.isEmpty()) {
      try {
        Process process = git.start("cat-file", "--batch");
        batches.add(
            new Batch(
                process,
                process.getOutputStream(),
                new BufferedInputStream(process.getInputStream())));
      } catch (GitProblem e) {
        throw new KlintBug("git ran a moment ago", e);
      }
    }
    return batches.getFirst();
  }

  @Override
  public synchronized void close() {
    for (Batch batch : batches) {
      try {
        batch.to().close();
      } catch (IOException _) {
        // It has ended already.
      }
      batch.process().destroy();
    }
    batches.clear();
  }
}
