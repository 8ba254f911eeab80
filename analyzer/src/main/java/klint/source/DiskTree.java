// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A folder on the disk; links that lead out of it are refused.
///
/// `prefix` goes before the paths that people see. Files can be laid over it that are not on the
/// disk ([#overlay]).
final class DiskTree implements FileTree {
  /// Units: bytes. Larger files are refused: no source is that large.
  private static final long MAX_SIZE = 256L << 20;

  private final Path root;
  private final Path real;
  private final String prefix;
  private final Map<String, String> overlays = new ConcurrentHashMap<>();

  DiskTree(Path root, String prefix) {
    this.root = root;
    this.prefix = prefix;
    this.real = realOf(root);
  }

  private static Path realOf(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  Path root() {
    return root;
  }

  Path real() {
    return real;
  }

  /// Lays a text over the file of that path, unless the disk has one.
  void overlay(String path, String text) {
    overlays.put(path, text);
  }

  boolean exists(String path) {
    return overlays.containsKey(path) || Files.isRegularFile(root.resolve(path));
  }

  @Override
  public Read read(String path) {
    Path file;
    try {
      file = root.resolve(path);
      if (Files.isRegularFile(file)) {
        Path target = file.toRealPath();
        if (!target.startsWith(real)) {
          return new Read.Refused("is a link out of the analyzed tree");
        }
        if (Files.size(target) > MAX_SIZE) {
          return new Read.Refused("is larger than " + (MAX_SIZE >> 20) + " MB");
        }
        return decode(Files.readAllBytes(target));
      }
    } catch (NoSuchFileException _) {
      return new Read.Missing();
    } catch (InvalidPathException _) {
      return new Read.Refused("is not a valid file name");
    } catch (IOException e) {
      return new Read.Refused(
          "cannot be read (" + e.getClass().getSimpleName().replace("Exception", "") + ")");
    }
    String laid = overlays.get(path);
    if (laid != null) {
      return new Read.Text(laid, false);
    }
    return Files.isDirectory(file) ? new Read.Refused("is a folder") : new Read.Missing();
  }

  private static Read decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Read.Text(text, false);
    } catch (CharacterCodingException _) {
      return new Read.Text(new String(bytes, StandardCharsets.UTF_8), true);
    }
  }

  @Override
  public String display(String path) {
    return prefix + path;
  }

  @Override
  public SourceText.Origin origin() {
    return SourceText.Origin.FILE;
  }

  @Override
  public Optional<Path> onDisk(String path) {
    return Optional.of(root.resolve(path)).filter(Files::isRegularFile);
  }
}
