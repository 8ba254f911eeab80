// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `completion`.
@Command(
    name = "completion",
    description = "Prints the completion of a shell, or the man page.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  klint-java completion bash >~/.local/share/bash-completion/completions/klint-java",
      "  klint-java completion man | man -l -"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.BASH;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// What is printed.
  enum What {
    BASH,
    ZSH,
    MAN
  }

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    session
        .out()
        .print(
            switch (what) {
              case BASH -> Completion.script(root, Completion.Shell.BASH);
              case ZSH -> Completion.script(root, Completion.Shell.ZSH);
              case MAN -> Completion.man(root, root.usageMessage().exitCodeList());
            });
    return Session.OK;
  }
}
