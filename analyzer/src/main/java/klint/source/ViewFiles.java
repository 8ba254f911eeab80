// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The files of another file system, seen in another way: another version of them, or with a note
/// of what was looked at. The stages take paths of it and never know. Nothing can be written.
public abstract class ViewFiles extends FileSystem {
  private final FileSystem under;

  protected ViewFiles(FileSystem under) {
    this.under = under;
  }

  /// The path here that stands for one of what is under.
  public final Path over(Path path) {
    return new ViewPath(this, path);
  }

  /// The path on the machine that a path stands for, whatever lies over it.
  public static Path below(Path path) {
    Path at = path;
    while (at instanceof ViewPath view) {
      at = view.under();
    }
    return at;
  }

  /// Whether a path's content is what the machine has, and not another version of it.
  public static boolean isAsOnDisk(Path path) {
    Path at = path;
    while (at instanceof ViewPath view && view.getFileSystem() instanceof ViewFiles files) {
      if (files.changesWhatIsSeen()) {
        return false;
      }
      at = view.under();
    }
    return true;
  }

  /// Whether there may be other things here than under it.
  protected abstract boolean changesWhatIsSeen();

  /// Whether what a path names is here what it is under it, even if it is a folder. Units: paths
  /// are absolute, normalized texts.
  protected abstract boolean isAsUnder(String path);

  /// Whether the machine alone decides what a path names in a file system.
  public static boolean isOfDisk(FileSystem files, String path) {
    if (!path.startsWith("/") || path.contains("/.")) {
      return false;
    }
    FileSystem at = files;
    while (at instanceof ViewFiles view) {
      if (!view.isAsUnder(path)) {
        return false;
      }
      at = view.under;
    }
    return true;
  }

  /// The path under one of this file system; any other for itself.
  protected final Path under(Path path) {
    return path instanceof ViewPath view && view.getFileSystem() == this ? view.under() : path;
  }

  /// `other` as a path that one of what is under can be put together with.
  final Path peeled(Path other, Path mine) {
    if (other instanceof ViewPath view && view.getFileSystem() == this) {
      return view.under();
    }
    return mine instanceof ViewPath ? other : below(other);
  }

  /// The real path, links followed, of one of what is under.
  protected abstract Path real(Path path) throws IOException;

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
    return under.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    List<Path> roots = new ArrayList<>();
    under.getRootDirectories().forEach(root -> roots.add(over(root)));
    return roots;
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return under.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public Path getPath(String first, String... more) {
    return over(under.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    PathMatcher matcher = under.getPathMatcher(syntaxAndPattern);
    return path -> matcher.matches(under(path));
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
