// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import klint.review.GitProblem;
import klint.review.Hooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `init`.
@Command(
    name = "init",
    description =
        "Writes a starter klint.toml into the current folder; or makes git or b4 ask klint-java.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = "  klint-java init --hook")
final class InitCommand implements Callable<Integer> {
  static final String STARTER =
      """
      # Settings of klint-java for what lies below this folder. The command line wins.

      # kernel = "../linux"         # the tree that an out-of-tree module is built for
      # config = ".config"          # without one every CONFIG_ option counts as on
      # edition = 2021              # of crates that do not say it
      # rt = true                   # as if built with PREEMPT_RT
      # strict = true               # unknown effects in atomic sections are errors
      # deny = "warnings"           # warnings count as findings
      # baseline = "known.txt"      # findings that are known (check --write-baseline)
      # only = ["sleep-in-atomic"]  # these rules and no others

      # [rule]                      # levels: error, warning, note, off
      # unknown-effect = "warning"

      # [[allow]]                   # a judged finding, where the code cannot say it itself
      # rule = "sleep-in-atomic"
      # function = "driver::Device::reset"
      # reason = "the queue is stopped here"
      """;

  static final String B4 =
      """
      [b4]
        prep-perpatch-check-cmd = %1$s
        am-perpatch-check-cmd = %1$s
      """;

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Option(names = "--hook", description = "Make git run `check --staged` before each commit.")
  private boolean hook;

  @Option(names = "--b4", description = "Print the settings with which b4 checks each patch.")
  private boolean b4;

  /// As a value of git's configuration.
  private static String configured(String value) {
    return value.matches("[^\"\\\\#;]*")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public Integer call() {
    if (hook && b4) {
      throw new UsageError("--hook and --b4 exclude one another");
    }
    if (b4) {
      String command =
          Hooks.quoted(session.launcher()) + " check --patch - --format checkpatch --quiet";
      session.out().print(String.format(B4, configured(command)));
      return Session.OK;
    }
    if (hook) {
      try {
        session
            .out()
            .println(Hooks.install(session.folder(), session.environment(), session.launcher()));
      } catch (GitProblem e) {
        throw new UsageError(e.sentence());
      } catch (IOException e) {
        throw new UsageError("cannot write the hook: " + Session.reason(e));
      }
      return Session.OK;
    }
    Path file = session.folder().resolve(SettingsFile.NAME);
    try {
      Files.writeString(file, STARTER, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageError(SettingsFile.NAME + " is there already");
    } catch (IOException e) {
      throw new UsageError("cannot write " + SettingsFile.NAME + " here: " + e.getMessage());
    }
    session.out().println("wrote " + SettingsFile.NAME);
    return Session.OK;
  }
}
