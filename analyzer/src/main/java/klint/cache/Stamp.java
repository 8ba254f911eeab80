// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import klint.base.KlintBug;

/// What tells whether a file, a folder's list of names, or the lack of either is as it was.
///
/// Units: `time` in nanoseconds; `key` is of device, inode and permissions. `text` is a hash of the
/// content where the rest cannot tell, or where a link leads.
public record Stamp(Kind kind, long size, long time, int key, String text) {
  /// Units: nanoseconds. What changed less than this before it was looked at may change again
  /// without a trace in its time: no file system in use counts in larger steps.
  private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

  /// How a stamp tells.
  public enum Kind {
    NOTHING('-'),
    FILE('f'),
    FOLDER('d'),
    LINK('l'),
    /// By a hash of what is in it.
    CONTENT('c');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    private static Kind of(int letter) throws IOException {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      throw new IOException("no such stamp");
    }
  }

  private static final Stamp NOTHING = new Stamp(Kind.NOTHING, 0, 0, 0, "");

  /// How a path is looked at.
  public enum Method {
    /// The first look: what changed just now is hashed.
    FIRST,
    /// As cheaply as possible.
    TIME,
    HASH;

    private static final String SPACE = "klint:";

    /// The attributes by which a view of files is asked for the stamp of one of them.
    String attributes() {
      return SPACE + name();
    }

    /// What a view was asked for by these attributes, if for a stamp.
    public static Optional<Method> of(String attributes) {
      return attributes.startsWith(SPACE)
          ? Optional.of(valueOf(attributes.substring(SPACE.length())))
          : Optional.empty();
    }
  }

  /// The stamp of a path as it is now.
  public static Stamp of(Path path, Method method) {
    try {
      if (path.getFileSystem() != FileSystems.getDefault()) {
        return (Stamp)
            Objects.requireNonNull(
                Files.readAttributes(path, method.attributes()).get(method.name()));
      }
      return ofDisk(path, method);
    } catch (IOException | UnsupportedOperationException _) {
      return NOTHING;
    }
  }

  private static Stamp ofDisk(Path path, Method method) throws IOException {
    PosixFileAttributes a =
        Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (a.isSymbolicLink()) {
      Path real = path.toRealPath();
      Stamp there = ofDisk(real, method);
      return new Stamp(
          Kind.LINK, there.size, there.time, there.key, real + "\0" + there.kind + there.text);
    }
    long time = a.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    boolean young =
        method == Method.FIRST
            && time > TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - COARSEST;
    if (young || method == Method.HASH) {
      return a.isDirectory() ? ofNames(path) : ofBytes(Files.readAllBytes(path));
    }
    Object file = a.fileKey();
    return new Stamp(
        a.isDirectory() ? Kind.FOLDER : Kind.FILE,
        a.isDirectory() ? 0 : a.size(),
        time,
        31 * (file == null ? 0 : file.hashCode()) + bits(a.permissions()),
        "");
  }

  /// As in `ls`: cheaper than a text, and as exact.
  private static int bits(Set<PosixFilePermission> permissions) {
    int bits = 0;
    for (PosixFilePermission p : permissions) {
      bits |=
          switch (p) {
            case OWNER_READ -> 0400;
            case OWNER_WRITE -> 0200;
            case OWNER_EXECUTE -> 0100;
            case GROUP_READ -> 040;
            case GROUP_WRITE -> 020;
            case GROUP_EXECUTE -> 010;
            case OTHERS_READ -> 04;
            case OTHERS_WRITE -> 02;
            case OTHERS_EXECUTE -> 01;
          };
    }
    return bits;
  }

  /// The stamp of a file of these bytes, whatever else is known of it.
  public static Stamp ofBytes(byte[] bytes) {
    return new Stamp(Kind.CONTENT, bytes.length, 0, 0, hash(bytes));
  }

  /// The stamp of a folder by the names in it.
  public static Stamp ofNames(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(p -> names.add(String.valueOf(p.getFileName())));
    }
    Collections.sort(names);
    return new Stamp(
        Kind.CONTENT, -1, 0, 0, hash(String.join("\0", names).getBytes(StandardCharsets.UTF_8)));
  }

  /// The stamp of what is not there.
  public static Stamp nothing() {
    return NOTHING;
  }

  /// The attributes by which a view answers.
  public Map<String, Object> answer(Method method) {
    return Map.of(method.name(), this);
  }

  /// Whether a path is as this stamp says.
  boolean holds(Path path) {
    boolean hashed = kind == Kind.CONTENT || (kind == Kind.LINK && time == 0);
    return equals(of(path, hashed ? Method.HASH : Method.TIME));
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new KlintBug("every Java has SHA-256", e);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(kind.letter);
    if (kind != Kind.NOTHING) {
      out.writeLong(size);
      out.writeLong(time);
      out.writeInt(key);
      out.writeUTF(text);
    }
  }

  static Stamp read(DataInput in) throws IOException {
    Kind kind = Kind.of(in.readUnsignedByte());
    return kind == Kind.NOTHING
        ? NOTHING
        : new Stamp(kind, in.readLong(), in.readLong(), in.readInt(), in.readUTF());
  }
}
