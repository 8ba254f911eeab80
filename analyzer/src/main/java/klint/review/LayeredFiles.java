// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import klint.source.ViewFiles;

/// The machine's files with a [Layer] over them, to be read as any other files.
final class LayeredFiles extends ViewFiles {
  private final Layer layer;
  private final LayeredProvider provider;

  private LayeredFiles(FileSystem disk, Layer layer) {
    super(disk);
    this.layer = layer;
    this.provider = new LayeredProvider(layer);
  }

  /// The path in this file system that stands for `disk`, a path on the machine.
  static Path over(Path disk, Layer layer) {
    return new LayeredFiles(disk.getFileSystem(), layer).over(disk);
  }

  @Override
  protected Path real(Path disk) throws IOException {
    return provider.real(disk);
  }

  @Override
  protected boolean changesWhatIsSeen() {
    return true;
  }

  @Override
  protected boolean isAsUnder(String path) {
    return layer.at(path).isEmpty() && !layer.changes(path);
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }
}
