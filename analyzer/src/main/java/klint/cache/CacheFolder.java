// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// A folder of entries by name, which several processes may use at once.
///
/// An entry is written beside its place and then moved there, so that nobody reads half of one.
/// Where the folder grows beyond its bound, entries that were not used for the longest time go.
///
/// Errors: what cannot be read is absent, what cannot be written is not kept.
final class CacheFolder {
  private static final byte[] MAGIC = "klint-cache/1\n".getBytes(StandardCharsets.US_ASCII);
  private static final String ENDING = ".entry";
  private static final String UNFINISHED = ".part";

  /// Units: bytes.
  private static final int HEAD = MAGIC.length + Long.BYTES;

  private final Path folder;
  private final long most;

  /// Units: `most` in bytes.
  CacheFolder(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /// The entry of a name, if there is one that is whole.
  Optional<byte[]> read(String name) {
    try {
      Path file = file(name);
      if (!Files.isRegularFile(file) || Files.size(file) > most) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(file);
      if (all.length < HEAD
          || !ByteBuffer.wrap(all, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
          || ByteBuffer.wrap(all).getLong(MAGIC.length) != sum(name, all, HEAD)) {
        return Optional.empty();
      }
      return Optional.of(Arrays.copyOfRange(all, HEAD, all.length));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Of an entry and its name, so that a file that was renamed is foreign.
  private static long sum(String name, byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue() << Integer.SIZE ^ (bytes.length - from);
  }

  void write(String name, byte[] bytes) {
    if (bytes.length > most / 4) {
      return;
    }
    Optional<Path> part = Optional.empty();
    try {
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, "new", UNFINISHED);
      part = Optional.of(made);
      ByteBuffer all = ByteBuffer.allocate(HEAD + bytes.length);
      all.put(MAGIC).putLong(sum(name, bytes, 0)).put(bytes);
      Files.write(made, all.array());
      Files.move(
          made, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      bound();
    } catch (IOException _) {
      part.ifPresent(CacheFolder::remove);
    }
  }

  /// Marks an entry as used.
  void used(String name) {
    try {
      Files.setLastModifiedTime(file(name), FileTime.from(Instant.now()));
    } catch (IOException _) {
      // Read-only: then nothing is removed either.
      return;
    }
  }

  /// Units: milliseconds, as file times are; 0 if there is no entry.
  long lastUse(String name) {
    try {
      return Files.getLastModifiedTime(file(name)).toMillis();
    } catch (IOException _) {
      return 0;
    }
  }

  private record Entry(Path file, long size, FileTime used) {}

  private void bound() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path f : files.toList()) {
        String name = f.toString();
        if (name.endsWith(ENDING) || name.endsWith(UNFINISHED)) {
          try {
            entries.add(new Entry(f, Files.size(f), Files.getLastModifiedTime(f)));
          } catch (IOException _) {
            // Another process was quicker.
          }
        }
      }
    }
    long size = entries.stream().mapToLong(Entry::size).sum();
    entries.sort(Comparator.comparing(Entry::used));
    for (Entry e : entries) {
      if (size <= most) {
        return;
      }
      remove(e.file);
      size -= e.size;
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // It stays: the folder may be another's.
      return;
    }
  }
}
