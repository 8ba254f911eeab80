// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A path of [LayeredFiles]: the machine's path `disk`, read through the layer.
///
/// Paths of the machine may be mixed in: they are taken for this file system's.
final class LayeredPath implements Path {
  private final LayeredFiles files;
  private final Path disk;

  LayeredPath(LayeredFiles files, Path disk) {
    this.files = files;
    this.disk = disk;
  }

  Path disk() {
    return disk;
  }

  private Path wrap(Path path) {
    return new LayeredPath(files, path);
  }

  private @Nullable Path wrapped(@Nullable Path path) {
    return path == null ? null : wrap(path);
  }

  @Override
  public FileSystem getFileSystem() {
    return files;
  }

  @Override
  public boolean isAbsolute() {
    return disk.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return wrapped(disk.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return wrapped(disk.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return wrapped(disk.getParent());
  }

  @Override
  public int getNameCount() {
    return disk.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrap(disk.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return wrap(disk.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return disk.startsWith(LayeredFiles.below(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return disk.endsWith(LayeredFiles.below(other));
  }

  @Override
  public Path normalize() {
    return wrap(disk.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrap(disk.resolve(LayeredFiles.below(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrap(disk.relativize(LayeredFiles.below(other)));
  }

  @Override
  public URI toUri() {
    return disk.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return wrap(disk.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return wrap(((LayeredProvider) files.provider()).real(disk));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("nothing changes here");
  }

  @Override
  public int compareTo(Path other) {
    return disk.compareTo(LayeredFiles.below(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return Optional.ofNullable(other)
        .filter(LayeredPath.class::isInstance)
        .map(LayeredPath.class::cast)
        .filter(p -> p.files == files && p.disk.equals(disk))
        .isPresent();
  }

  @Override
  public int hashCode() {
    return disk.hashCode();
  }

  @Override
  public String toString() {
    return disk.toString();
  }
}
