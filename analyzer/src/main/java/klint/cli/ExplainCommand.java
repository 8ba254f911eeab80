// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import klint.rules.KnowledgeLoader;
import klint.rules.RuleInfo;
import klint.rules.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `explain`.
@Command(name = "explain", description = "The page of a rule.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "RULE", description = "As in a finding's brackets.")
  private String rule = "";

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> names = Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).toList();
    RuleInfo info =
        RuleInfo.of(rule)
            .orElseThrow(
                () ->
                    new UsageError("there is no rule `" + rule + "`" + Suggestion.of(rule, names)));
    session
        .out()
        .print(
            KnowledgeLoader.load()
                .value()
                .page(info)
                .orElseThrow(() -> new UsageError("the rule `" + rule + "` has no page yet")));
    return Session.OK;
  }
}
