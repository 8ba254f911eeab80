// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

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

/// A path of [ViewFiles]: the path `under` it, seen in another way.
///
/// Paths of what is under may be mixed in: they are taken for this file system's.
final class ViewPath implements Path {
  private final ViewFiles files;
  private final Path under;

  ViewPath(ViewFiles files, Path under) {
    this.files = files;
    this.under = under;
  }

  Path under() {
    return under;
  }

  private Path wrap(Path path) {
    return new ViewPath(files, path);
  }

  private @Nullable Path wrapped(@Nullable Path path) {
    return path == null ? null : wrap(path);
  }

  private Path peeled(Path other) {
    return files.peeled(other, under);
  }

  @Override
  public FileSystem getFileSystem() {
    return files;
  }

  @Override
  public boolean isAbsolute() {
    return under.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return wrapped(under.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return wrapped(under.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return wrapped(under.getParent());
  }

  @Override
  public int getNameCount() {
    return under.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrap(under.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return wrap(under.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return under.startsWith(peeled(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return under.endsWith(peeled(other));
  }

  @Override
  public Path normalize() {
    return wrap(under.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrap(under.resolve(peeled(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrap(under.relativize(peeled(other)));
  }

  @Override
  public URI toUri() {
    return under.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return wrap(under.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return wrap(files.real(under));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("nothing changes here");
  }

  @Override
  public int compareTo(Path other) {
    return under.compareTo(peeled(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return Optional.ofNullable(other)
        .filter(ViewPath.class::isInstance)
        .map(ViewPath.class::cast)
        .filter(p -> p.files == files && p.under.equals(under))
        .isPresent();
  }

  @Override
  public int hashCode() {
    return under.hashCode();
  }

  @Override
  public String toString() {
    return under.toString();
  }
}
