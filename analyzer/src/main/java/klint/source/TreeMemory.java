// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.nio.file.Path;
import java.util.Optional;

/// What earlier runs worked out of files that are as they were; `klint.cache` implements it.
///
/// A question says all that the answer depends on but the files. Thread-safe.
public interface TreeMemory {
  /// What was kept for a question, if every file that it was made of is as it was.
  Optional<byte[]> recall(String question, Path folder);

  /// This memory for answers that belong together: a file of the machine that was found as it was
  /// is not looked at again for the next of them.
  default TreeMemory atOnce() {
    return this;
  }

  /// Begins to note which files an answer is made of.
  Notes begin(Path folder);

  /// The files that an answer is made of: those that were looked at through `folder`, and those
  /// that what was recalled there was made of.
  interface Notes {
    /// The folder to read through.
    Path folder();

    /// Keeps an answer for the runs to come.
    void keep(String question, byte[] answer);
  }

  /// No memory at all.
  static TreeMemory none() {
    return new TreeMemory() {
      @Override
      public Optional<byte[]> recall(String question, Path folder) {
        return Optional.empty();
      }

      @Override
      public Notes begin(Path folder) {
        return new Notes() {
          @Override
          public Path folder() {
            return folder;
          }

          @Override
          public void keep(String question, byte[] answer) {
            // Forgotten.
          }
        };
      }
    };
  }
}
