// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `init`.
@Command(
    name = "init",
    description = "Writes a starter klint.toml into the current folder.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  static final String STARTER =
      """
      # Settings of klint-java for what lies below this folder. The command line wins.

      # kernel = "../linux"         # the tree that an out-of-tree module is built for
      # config = ".config"          # without one every CONFIG_ option counts as on
      # edition = 2021              # of crates that do not say it
      # rt = true                   # as if built with PREEMPT_RT
      # strict = true               # unknown effects in atomic sections are errors
      # only = ["sleep-in-atomic"]  # these rules and no others

      # [rule]                      # levels: error, warning, note, off
      # unknown-effect = "warning"
      """;

  private final Session session;

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
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
