// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.diag;

/// A place a person can open: a file relative to the analyzed root, and a range in it.
///
/// Units: lines and columns from 1, columns in characters (code points), the end exclusive. Line 0
/// means the file as a whole. A place in our own library has a file like `<core>/option.rs`.
public record Place(String file, int line, int column, int endLine, int endColumn) {
  public static Place ofFile(String file) {
    return new Place(file, 0, 0, 0, 0);
  }
}
