// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import klint.diag.Finding;
import klint.driver.Analysis;
import klint.driver.Options;
import klint.report.ExplainPrinter;
import klint.report.FunctionEffects;
import klint.report.Palette;
import klint.review.Review;
import klint.rules.KnowledgeLoader;
import klint.rules.RuleInfo;
import klint.rules.Suggestion;
import klint.source.SourceRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `explain`.
@Command(
    name = "explain",
    description =
        "The page of a rule; or what a function does to the context, and why, down to the leaves.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  klint-java explain sleep-in-atomic",
      "  klint-java explain Device::submit drivers/x"
    })
final class ExplainCommand implements Callable<Integer> {
  /// How many functions of one name are explained at once.
  private static final int MOST = 8;

  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      completionCandidates = Words.Rules.class,
      description =
          "A rule, as in a finding's brackets; or a function's path, of which the end is enough:"
              + " Device::submit.")
  private String name = "";

  @Parameters(index = "1..*", paramLabel = "PATH", description = InputOptions.PATHS)
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Words.Colors.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Optional<String> color = Optional.empty();

  @Mixin private InputOptions input = new InputOptions();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String lint = name.startsWith("klint::") ? name.substring("klint::".length()) : name;
    Optional<RuleInfo> rule = RuleInfo.of(name).or(() -> RuleInfo.of(lint.replace('_', '-')));
    if (rule.isPresent()) {
      session
          .out()
          .print(
              KnowledgeLoader.load()
                  .value()
                  .page(rule.get())
                  .orElseThrow(() -> new UsageError("the rule `" + name + "` has no page yet")));
      return Session.OK;
    }
    List<String> rules = Arrays.stream(RuleInfo.values()).map(RuleInfo::ruleName).toList();
    String near = Suggestion.of(name, rules);
    if (!name.contains("::") && !near.isEmpty()) {
      throw new UsageError("there is no rule `" + name + "`" + near);
    }
    return function();
  }

  private int function() {
    Run run = new Run(session);
    InputOptions.Input read = input.read(session, session.folder(), paths);
    Analysis analysis = run.analyze(read, Options.Depth.EFFECTS);
    List<FunctionEffects> all = analysis.effectsOfInstances();
    List<FunctionEffects> found = named(all, name);
    if (found.isEmpty()) {
      found = used(read);
    }
    if (found.isEmpty()) {
      throw new UsageError(
          "there is no rule `"
              + name
              + "`, and no function of that name in what is analyzed"
              + suggestion(all));
    }
    List<FunctionEffects> functions = found.stream().filter(f -> f.instance().isEmpty()).toList();
    if (functions.size() > MOST) {
      throw new UsageError(
          functions.size()
              + " functions end in `"
              + name
              + "`, among them "
              + String.join(
                  ", ", functions.stream().limit(MOST).map(FunctionEffects::function).toList()));
    }
    Palette palette =
        ReportOptions.palette(
            session, color, read.settings().output(), ReportOptions.Reader.PERSON);
    List<Finding> findings =
        Review.merged(Review.single(analysis, RuleInfo::defaultLevel, read.settings().allow()));
    Map<String, List<FunctionEffects>> instances =
        found.stream()
            .filter(f -> f.instance().isPresent())
            .collect(Collectors.groupingBy(FunctionEffects::function));
    List<String> texts =
        functions.stream()
            .map(
                f ->
                    ExplainPrinter.print(
                        f, instances.getOrDefault(f.function(), List.of()), findings, palette))
            .toList();
    session.out().print(String.join("\n", texts));
    run.tell(analysis);
    return run.finish(analysis, read.request(), Session.OK);
  }

  private static List<FunctionEffects> named(List<FunctionEffects> all, String name) {
    List<FunctionEffects> same = all.stream().filter(f -> f.function().equals(name)).toList();
    return same.isEmpty()
        ? all.stream().filter(f -> plain(f.function()).endsWith("::" + plain(name))).toList()
        : same;
  }

  /// The functions of that name in a crate that what is analyzed may use, under the crate's name.
  private List<FunctionEffects> used(InputOptions.Input read) {
    String path = plain(name);
    int end = path.indexOf("::");
    if (end < 0) {
      return List.of();
    }
    String crate = path.substring(0, end);
    SourceRequest request = read.request();
    List<Path> roots = new ArrayList<>();
    for (SourceRequest.Extern extern : request.externs()) {
      if (extern.name().equals(crate)) {
        roots.add(extern.path());
      }
    }
    for (String root : List.of(crate, crate + ".rs")) {
      request.kernel().map(k -> k.resolve("rust").resolve(root)).ifPresent(roots::add);
    }
    for (Path root : roots) {
      if (Files.exists(request.workingFolder().resolve(root))) {
        InputOptions.Input of = read.with(request.at(List.of(root), request.workingFolder()));
        List<FunctionEffects> all =
            new Run(session).analyze(of, Options.Depth.EFFECTS).effectsOfInstances();
        return named(all, path.substring(end + 2));
      }
    }
    return List.of();
  }

  /// A path without what sets off implementations: `<a::T as b::Tr>::f` ends in `T as b::Tr::f`.
  private static String plain(String path) {
    return path.replace("<", "").replace(">", "");
  }

  private String suggestion(List<FunctionEffects> all) {
    String last = name.substring(name.lastIndexOf(':') + 1);
    List<String> ends =
        all.stream()
            .map(f -> f.function().substring(f.function().lastIndexOf(':') + 1))
            .distinct()
            .toList();
    String near = Suggestion.of(last, ends);
    List<String> same =
        all.stream()
            .map(FunctionEffects::function)
            .filter(f -> f.endsWith("::" + last))
            .limit(3)
            .toList();
    return same.isEmpty() ? near : ", did you mean `" + String.join("` or `", same) + "`?";
  }
}
