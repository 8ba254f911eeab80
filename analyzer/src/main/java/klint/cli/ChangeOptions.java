// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import klint.review.Change;
import klint.review.Changes;
import klint.review.GitProblem;
import picocli.CommandLine.Option;

/// Which change is looked at, if not all there is.
final class ChangeOptions {
  @Option(names = "--staged", description = "What the git index brings, against the last commit.")
  private boolean staged;

  @Option(
      names = "--diff",
      paramLabel = "REV[..REV]",
      description =
          "What is new between two revisions; with one, in the files as they are since they left"
              + " it.")
  private Optional<String> diff = Optional.empty();

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description =
          "What a patch, a mail or a series brings; - for standard input. Applied in memory, to its"
              + " base-commit or to HEAD.")
  private Optional<String> patch = Optional.empty();

  @Option(names = "--all-findings", description = "Also what was there before the change.")
  private boolean all;

  /// Which findings of a change are reported.
  enum Shown {
    NEW,
    ALL
  }

  Shown shown() {
    return all ? Shown.ALL : Shown.NEW;
  }

  /// Errors: two of the options together, or what git or the patch will not do.
  Optional<Change> read(Session session) {
    int asked = (staged ? 1 : 0) + (diff.isPresent() ? 1 : 0) + (patch.isPresent() ? 1 : 0);
    if (asked > 1) {
      throw new UsageError("--staged, --diff and --patch exclude one another");
    }
    if (asked == 0) {
      if (all) {
        throw new UsageError("--all-findings goes with --staged, --diff or --patch");
      }
      return Optional.empty();
    }
    Path folder = session.folder();
    try {
      if (staged) {
        return Optional.of(Changes.staged(folder, session.environment()));
      }
      return Optional.of(
          diff.isPresent()
              ? Changes.between(folder, session.environment(), diff.get())
              : Changes.patched(folder, session.environment(), text(session, patch.orElse("-"))));
    } catch (GitProblem e) {
      throw new UsageError(e.sentence());
    }
  }

  private static byte[] text(Session session, String name) {
    try {
      return name.equals("-")
          ? session.in().readAllBytes()
          : Files.readAllBytes(session.folder().resolve(name));
    } catch (IOException e) {
      throw new UsageError("cannot read the patch " + name + ": " + Session.reason(e));
    }
  }
}
