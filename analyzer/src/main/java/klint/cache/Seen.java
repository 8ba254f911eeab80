// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cache;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import klint.source.ViewFiles;

/// What an answer was made of: how each path was, in the order of paths, and where links led from
/// folders.
record Seen(Map<String, Stamp> stamps, Map<String, String> real) {

  /// Compares what was seen with files as they are now; what held is not looked at again.
  static final class Now {
    private final FileSystem files;
    private final Map<String, Stamp> disk;
    private final Map<String, Stamp> stamps = new HashMap<>();
    private final Map<String, String> real = new HashMap<>();

    /// `disk` is what was found to hold of the machine's own files.
    Now(FileSystem files, Map<String, Stamp> disk) {
      this.files = files;
      this.disk = disk;
    }

    boolean has(Seen seen) {
      for (Map.Entry<String, Stamp> e : seen.stamps.entrySet()) {
        if (!holds(e.getKey(), e.getValue())) {
          return false;
        }
      }
      for (Map.Entry<String, String> e : seen.real.entrySet()) {
        if (!real.computeIfAbsent(e.getKey(), p -> Watch.real(files.getPath(p)))
            .equals(e.getValue())) {
          return false;
        }
      }
      return true;
    }

    /// One state has stamps of several kinds: another than the one that held may hold too.
    private boolean holds(String path, Stamp stamp) {
      boolean ofDisk = ViewFiles.isOfDisk(files, path);
      Map<String, Stamp> known = ofDisk ? disk : stamps;
      if (stamp.equals(known.get(path))) {
        return true;
      }
      boolean holds = stamp.holds(ofDisk ? Path.of(path) : files.getPath(path));
      if (holds) {
        known.put(path, stamp);
      }
      return holds;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(stamps.size());
    String before = "";
    for (Map.Entry<String, Stamp> e : stamps.entrySet()) {
      String path = e.getKey();
      int same = 0;
      while (same < Math.min(path.length(), before.length())
          && path.charAt(same) == before.charAt(same)) {
        same++;
      }
      out.writeShort(same);
      out.writeUTF(path.substring(same));
      e.getValue().write(out);
      before = path;
    }
    out.writeInt(real.size());
    for (Map.Entry<String, String> e : real.entrySet()) {
      out.writeUTF(e.getKey());
      out.writeUTF(e.getValue());
    }
  }

  static Seen read(DataInput in) throws IOException {
    int count = in.readInt();
    Map<String, Stamp> stamps = new LinkedHashMap<>();
    String before = "";
    for (int i = 0; i < count; i++) {
      int same = in.readUnsignedShort();
      if (same > before.length()) {
        throw new IOException("no such path");
      }
      before = before.substring(0, same) + in.readUTF();
      stamps.put(before, Stamp.read(in));
    }
    Map<String, String> real = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      real.put(in.readUTF(), in.readUTF());
    }
    return new Seen(stamps, real);
  }
}
