// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/// The machine's files with a [Layer] over them, to be read as any other files: the stages take
/// paths of it and never know. Nothing can be written.
final class LayeredFiles extends FileSystem {
  private final FileSystem disk;
  private final LayeredProvider provider;

  private LayeredFiles(FileSystem disk, Layer layer) {
    this.disk = disk;
    this.provider = new LayeredProvider(layer);
  }

  /// The path in this file system that stands for `disk`, a path on the machine.
  static Path over(Path disk, Layer layer) {
    return new LayeredPath(new LayeredFiles(disk.getFileSystem(), layer), disk);
  }

  /// The path on the machine that `path` stands for.
  static Path below(Path path) {
    return path instanceof LayeredPath layered ? layered.disk() : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("it has nothing of its own to close");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public String getSeparator() {
    return disk.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    java.util.List<Path> roots = new java.util.ArrayList<>();
    disk.getRootDirectories().forEach(root -> roots.add(new LayeredPath(this, root)));
    return roots;
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return disk.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public Path getPath(String first, String... more) {
    return new LayeredPath(this, disk.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = disk.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(below(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("nothing is owned here");
  }

  @Override
  public WatchService newWatchService() throws IOException {
    throw new UnsupportedOperationException("nothing changes here");
  }
}
