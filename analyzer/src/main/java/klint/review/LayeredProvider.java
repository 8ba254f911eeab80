// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import klint.cache.Stamp;
import klint.source.ViewFiles;
import klint.source.ViewProvider;
import org.jspecify.annotations.Nullable;

/// Reads [LayeredFiles].
final class LayeredProvider extends ViewProvider {
  /// How many links may lead to one another.
  private static final int MAX_LINKS = 16;

  private final Layer layer;

  LayeredProvider(Layer layer) {
    this.layer = layer;
  }

  /// What a path comes to: an entry of the layer, or a path on the disk.
  private record Found(Optional<Layer.Entry> entry, Path path) {}

  private Found find(Path path) throws IOException {
    Path at = ViewFiles.below(path).toAbsolutePath().normalize();
    for (int i = 0; i < MAX_LINKS; i++) {
      Optional<Layer.Entry> entry = layer.at(at.toString());
      if (entry.isEmpty() || !(entry.get() instanceof Layer.Entry.Link(String target))) {
        return new Found(entry, at);
      }
      Path parent = at.getParent();
      at = parent == null ? at : parent.resolve(target).normalize();
    }
    throw new FileSystemLoopException(path.toString());
  }

  /// The real path on the machine: links of the layer and of the disk followed.
  Path real(Path disk) throws IOException {
    Found found = find(disk);
    if (found.entry().isEmpty()) {
      return found.path().toRealPath();
    }
    if (found.entry().get() instanceof Layer.Entry.Gone) {
      throw new NoSuchFileException(disk.toString());
    }
    Path parent = found.path().getParent();
    Path name = found.path().getFileName();
    if (parent == null || name == null) {
      return found.path();
    }
    return Files.exists(parent) ? parent.toRealPath().resolve(name) : found.path();
  }

  private Layer.Entry.File file(Path path, Layer.Entry entry) throws IOException {
    return switch (entry) {
      case Layer.Entry.File file -> file;
      case Layer.Entry.Folder _ -> throw new IOException(path + " is a folder");
      case Layer.Entry.Gone _, Layer.Entry.Link _ -> throw new NoSuchFileException(path.toString());
    };
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    reading(options);
    Found found = find(path);
    return found.entry().isEmpty()
        ? Files.newByteChannel(found.path())
        : new Bytes(file(path, found.entry().get()).content().bytes());
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Found found = find(folder);
    if (found.entry().isPresent() && !(found.entry().get() instanceof Layer.Entry.Folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    TreeSet<String> names = new TreeSet<>(layer.names(found.path().toString()));
    if (Files.isDirectory(found.path())) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(found.path())) {
        for (Path entry : entries) {
          if (layer.at(entry.toString()).filter(Layer.Entry.Gone.class::isInstance).isEmpty()) {
            names.add(String.valueOf(entry.getFileName()));
          }
        }
      }
    } else if (found.entry().isEmpty()) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> paths = new java.util.ArrayList<>();
    for (String name : names) {
      Path path = folder.resolve(name);
      if (filter.accept(path)) {
        paths.add(path);
      }
    }
    return new Listing(paths);
  }

  private record Listing(List<Path> paths) implements DirectoryStream<Path> {
    @Override
    public Iterator<Path> iterator() {
      return paths.iterator();
    }

    @Override
    public void close() {}
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    if (Arrays.asList(modes).contains(AccessMode.WRITE)) {
      throw new ReadOnlyFileSystemException();
    }
    Found found = find(path);
    if (found.entry().isEmpty()) {
      found.path().getFileSystem().provider().checkAccess(found.path(), modes);
    } else if (found.entry().get() instanceof Layer.Entry.Gone) {
      throw new NoSuchFileException(path.toString());
    }
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    Found found = find(path);
    if (found.entry().isEmpty()) {
      return Files.readAttributes(found.path(), type, options);
    }
    return type.cast(
        switch (found.entry().get()) {
          case Layer.Entry.Folder _ -> new Attributes(Optional.empty());
          case Layer.Entry.File file -> new Attributes(Optional.of(file.content()));
          case Layer.Entry.Gone _, Layer.Entry.Link _ ->
              throw new NoSuchFileException(path.toString());
        });
  }

  /// Of a file of the layer, or with no content of a folder. Its time is made of its content, so
  /// that who compares times sees that it is another file.
  private record Attributes(Optional<Layer.Content> content) implements BasicFileAttributes {
    @Override
    public FileTime lastModifiedTime() {
      return FileTime.fromMillis(content.map(c -> (long) Arrays.hashCode(c.bytes())).orElse(0L));
    }

    @Override
    public FileTime lastAccessTime() {
      return lastModifiedTime();
    }

    @Override
    public FileTime creationTime() {
      return lastModifiedTime();
    }

    @Override
    public boolean isRegularFile() {
      return content.isPresent();
    }

    @Override
    public boolean isDirectory() {
      return content.isEmpty();
    }

    @Override
    public boolean isSymbolicLink() {
      return false;
    }

    @Override
    public boolean isOther() {
      return false;
    }

    @Override
    public long size() {
      return content.map(c -> (long) c.bytes().length).orElse(0L);
    }

    @Override
    public @Nullable Object fileKey() {
      return null;
    }
  }

  /// A channel over bytes in memory.
  private static final class Bytes implements SeekableByteChannel {
    private final ByteBuffer bytes;
    private boolean open = true;

    Bytes(byte[] bytes) {
      this.bytes = ByteBuffer.wrap(bytes);
    }

    @Override
    public int read(ByteBuffer to) {
      if (!bytes.hasRemaining()) {
        return -1;
      }
      int count = Math.min(to.remaining(), bytes.remaining());
      to.put(bytes.slice(bytes.position(), count));
      bytes.position(bytes.position() + count);
      return count;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new NonWritableChannelException();
    }

    @Override
    public long position() {
      return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long to) {
      bytes.position((int) Math.min(to, bytes.limit()));
      return this;
    }

    @Override
    public long size() {
      return bytes.limit();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return find(path).path().equals(find(other).path());
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    Optional<Stamp.Method> stamped = Stamp.Method.of(names);
    if (stamped.isPresent()) {
      return stamp(path, stamped.get()).answer(stamped.get());
    }
    BasicFileAttributes all = readAttributes(path, BasicFileAttributes.class, options);
    return Map.of(
        "size", all.size(), "isDirectory", all.isDirectory(), "isRegularFile", all.isRegularFile());
  }

  private Stamp stamp(Path path, Stamp.Method method) throws IOException {
    Found found = find(path);
    if (found.entry().isEmpty()) {
      return layer.changes(found.path().toString()) && Files.isDirectory(found.path())
          ? Stamp.ofNames(path)
          : Stamp.of(found.path(), method);
    }
    return switch (found.entry().get()) {
      case Layer.Entry.File file -> Stamp.ofBytes(file.content().bytes());
      case Layer.Entry.Folder _ -> Stamp.ofNames(path);
      case Layer.Entry.Gone _, Layer.Entry.Link _ -> Stamp.nothing();
    };
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return Files.getFileStore(find(path).path());
  }
}
