// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import klint.source.TreeMemory;

/// The door: answers by question, for files that are as they were.
///
/// A question has several answers, for files as they were at several times: a patch is looked at
/// over the same files as the version before it.
public final class Memory implements TreeMemory {
  /// Units: bytes. An answer about a whole kernel tree takes about one megabyte.
  private static final long MOST = 256L << 20;

  /// How many answers to one question are kept.
  private static final int ANSWERS = 6;

  private final CacheFolder folder;
  private final String build;

  /// Answers in `folder`, of runs of the program that `build` names.
  public Memory(Path folder, String build) {
    this(folder, build, MOST);
  }

  Memory(Path folder, String build, long most) {
    this.folder = new CacheFolder(folder, most);
    this.build = build;
  }

  private String name(String question, int number) {
    String all = build + "\0" + question;
    return Stamp.hash(all.getBytes(StandardCharsets.UTF_8)).substring(0, 40) + "-" + number;
  }

  @Override
  public Optional<byte[]> recall(String question, Path at) {
    Seen.Now now = new Seen.Now(at.getFileSystem());
    for (int i = 0; i < ANSWERS; i++) {
      String name = name(question, i);
      Optional<byte[]> entry = folder.read(name);
      if (entry.isEmpty()) {
        continue;
      }
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry.get()))) {
        Seen seen = Seen.read(in);
        if (now.has(seen)) {
          byte[] answer = in.readAllBytes();
          folder.used(name);
          Path through = at;
          while (through.getFileSystem() instanceof WatchedFiles watched) {
            watched.watch().add(seen);
            through = watched.bare(through);
          }
          return Optional.of(answer);
        }
      } catch (IOException _) {
        // Not what this program writes: there may be another.
      }
    }
    return Optional.empty();
  }

  @Override
  public Notes begin(Path at) {
    Watch watch = new Watch();
    Path through = new WatchedFiles(at.getFileSystem(), watch).over(at);
    return new Notes() {
      @Override
      public Path folder() {
        return through;
      }

      @Override
      public void keep(String question, byte[] answer) {
        Memory.this.keep(question, watch.seen(), answer);
      }
    };
  }

  private void keep(String question, Seen seen, byte[] answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      seen.write(out);
      out.write(answer);
    } catch (IOException _) {
      // A name that is too long to be written down.
      return;
    }
    folder.write(name(question, slot(question)), bytes.toByteArray());
  }

  /// The first that is free, else the one that was not used for the longest time.
  private int slot(String question) {
    int best = 0;
    long oldest = Long.MAX_VALUE;
    for (int i = 0; i < ANSWERS; i++) {
      long used = folder.lastUse(name(question, i));
      if (used < oldest) {
        oldest = used;
        best = i;
      }
    }
    return best;
  }
}
