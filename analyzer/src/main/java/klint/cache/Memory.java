// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
  private final Optional<Map<String, Stamp>> disk;

  /// Answers in `folder`, of runs of the program that `build` names.
  public Memory(Path folder, String build) {
    this(folder, build, MOST);
  }

  Memory(Path folder, String build, long most) {
    this(
        new CacheFolder(folder, most),
        Stamp.hash(build.getBytes(StandardCharsets.UTF_8)),
        Optional.empty());
  }

  private Memory(CacheFolder folder, String build, Optional<Map<String, Stamp>> disk) {
    this.folder = folder;
    this.build = build;
    this.disk = disk;
  }

  @Override
  public TreeMemory atOnce() {
    return new Memory(folder, build, Optional.of(new ConcurrentHashMap<>()));
  }

  /// Questions may be long: their names are worked out once for all answers.
  private List<String> names(String question) {
    String all = build + "\0" + question;
    String name = Stamp.hash(all.getBytes(StandardCharsets.UTF_8)).substring(0, 40);
    return IntStream.range(0, ANSWERS).mapToObj(i -> name + "-" + i).toList();
  }

  @Override
  public Optional<byte[]> recall(String question, Path at) {
    Seen.Now now = new Seen.Now(at.getFileSystem(), disk.orElseGet(HashMap::new));
    for (String name : names(question)) {
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
    folder.write(slot(names(question)), bytes.toByteArray());
  }

  /// The first that is free, else the one that was not used for the longest time.
  private String slot(List<String> names) {
    String best = names.getFirst();
    long oldest = Long.MAX_VALUE;
    for (String name : names) {
      long used = folder.lastUse(name);
      if (used < oldest) {
        oldest = used;
        best = name;
      }
    }
    return best;
  }
}
