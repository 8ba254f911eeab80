// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import picocli.CommandLine.Command;

/// `klint-java` itself.
@Command(
    name = "klint-java",
    description = "Which calls of Rust-for-Linux code may sleep in atomic context.",
    version = "klint-java " + Main.VERSION,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing found",
      "1:findings",
      "2:a command that means nothing, or input that cannot be read",
      "70:a defect of klint-java"
    })
final class RootCommand {}
