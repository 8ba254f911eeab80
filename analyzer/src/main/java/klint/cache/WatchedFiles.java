// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.source.ViewFiles;
import klint.source.ViewProvider;
import org.jspecify.annotations.Nullable;

/// Files as they are, with a note of each that anybody looks at.
final class WatchedFiles extends ViewFiles {
  private final Watch watch;
  private final Provider provider = new Provider();

  WatchedFiles(FileSystem under, Watch watch) {
    super(under);
    this.watch = watch;
  }

  Watch watch() {
    return watch;
  }

  Path bare(Path path) {
    return under(path);
  }

  @Override
  protected Path real(Path path) throws IOException {
    Path real = path.toRealPath();
    watch.led(path, real);
    return real;
  }

  @Override
  protected boolean changesWhatIsSeen() {
    return false;
  }

  @Override
  protected boolean isAsUnder(String path) {
    return true;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  private Path seen(Path path) {
    Path under = under(path);
    watch.saw(under);
    return under;
  }

  private final class Provider extends ViewProvider {
    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      reading(options);
      return Files.newByteChannel(seen(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      List<Path> paths = new ArrayList<>();
      Path under = under(folder);
      watch.lists(under);
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(under)) {
        for (Path entry : entries) {
          Path path = folder.resolve(String.valueOf(entry.getFileName()));
          if (filter.accept(path)) {
            paths.add(path);
          }
        }
      }
      return new Listing(paths);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      Path under = seen(path);
      under.getFileSystem().provider().checkAccess(under, modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      Path under = under(path);
      boolean itself = Arrays.asList(options).contains(LinkOption.NOFOLLOW_LINKS);
      if (itself && type == BasicFileAttributes.class && watch.isListed(under)) {
        A all = Files.readAttributes(under, type, options);
        if (!all.isSymbolicLink()) {
          return type.cast(new Kinds(all, () -> watch.saw(under)));
        }
      }
      return Files.readAttributes(seen(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      Optional<Stamp.Method> stamped = Stamp.Method.of(names);
      if (stamped.isPresent()) {
        Path under = under(path);
        return (stamped.get() == Stamp.Method.FIRST
                ? watch.saw(under)
                : Stamp.of(under, stamped.get()))
            .answer(stamped.get());
      }
      return Files.readAttributes(seen(path), names, options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
      return Files.isSameFile(seen(path), seen(other));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return Files.getFileStore(under(path));
    }
  }

  /// Attributes of which only the kind is known without a note.
  private record Kinds(BasicFileAttributes all, Runnable noted) implements BasicFileAttributes {
    private BasicFileAttributes noting() {
      noted.run();
      return all;
    }

    @Override
    public FileTime lastModifiedTime() {
      return noting().lastModifiedTime();
    }

    @Override
    public FileTime lastAccessTime() {
      return noting().lastAccessTime();
    }

    @Override
    public FileTime creationTime() {
      return noting().creationTime();
    }

    @Override
    public boolean isRegularFile() {
      return all.isRegularFile();
    }

    @Override
    public boolean isDirectory() {
      return all.isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
      return all.isSymbolicLink();
    }

    @Override
    public boolean isOther() {
      return all.isOther();
    }

    @Override
    public long size() {
      return noting().size();
    }

    @Override
    public @Nullable Object fileKey() {
      return all.fileKey();
    }
  }

  private record Listing(List<Path> paths) implements DirectoryStream<Path> {
    @Override
    public Iterator<Path> iterator() {
      return paths.iterator();
    }

    @Override
    public void close() {}
  }
}
