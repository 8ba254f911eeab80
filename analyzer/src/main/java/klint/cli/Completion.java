// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import klint.review.Hooks;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Completion for shells, made from the commands themselves.
final class Completion {
  private Completion() {}

  /// Shells that are known.
  enum Shell {
    BASH,
    ZSH
  }

  static String script(CommandSpec root, Shell shell) {
    return switch (shell) {
      case BASH -> bash(root);
      case ZSH -> zsh(root);
    };
  }

  // ---- The model

  static List<CommandSpec> commands(CommandSpec root) {
    return root.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(o -> !o.hidden()).toList();
  }

  private static List<String> names(CommandSpec command) {
    return options(command).stream().map(OptionSpec::longestName).toList();
  }

  /// What an option's value, or a command's first argument, may be; empty if anything.
  private static List<String> candidates(CommandLine.Model.ArgSpec arg) {
    List<String> out = new ArrayList<>();
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(out::add);
    }
    return out;
  }

  /// A description's first sentence.
  static String caption(String[] description) {
    String all = String.join(" ", description);
    int end = all.indexOf(". ");
    String first = end < 0 ? all : all.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  // ---- bash

  private static String bash(CommandSpec root) {
    StringBuilder values = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    for (CommandSpec c : commands(root)) {
      for (OptionSpec o : options(c)) {
        List<String> words = candidates(o);
        if (!words.isEmpty()) {
          values
              .append("    ")
              .append(c.name())
              .append(',')
              .append(o.longestName())
              .append(") words=")
              .append(Hooks.quoted(String.join(" ", words)))
              .append(" ;;\n");
        } else if (o.arity().max() > 0) {
          values
              .append("    ")
              .append(c.name())
              .append(',')
              .append(o.longestName())
              .append(") files=1 ;;\n");
        }
      }
      List<String> first =
          c.positionalParameters().isEmpty()
              ? List.of()
              : candidates(c.positionalParameters().getFirst());
      arguments
          .append("    ")
          .append(c.name())
          .append(") options=")
          .append(Hooks.quoted(String.join(" ", names(c))))
          .append(" words=")
          .append(Hooks.quoted(String.join(" ", first)))
          .append(" ;;\n");
    }
    List<String> commands = commands(root).stream().map(CommandSpec::name).toList();
    return """
    # bash completion for klint-java: source this file, or put it where bash-completion looks.
    _klint_java() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev= command= words= files= options= i
      ((COMP_CWORD > 0)) && prev=${COMP_WORDS[COMP_CWORD - 1]}
      # `--option=value` comes as three words.
      if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in -*) ;; *) command=${COMP_WORDS[i]}; break ;; esac
      done
      COMPREPLY=()
      case $command,$prev in
    %s  esac
      if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); return; fi
      if [[ -n $files ]]; then COMPREPLY=($(compgen -f -- "$cur")); return; fi
      case $command in
        '') COMPREPLY=($(compgen -W '%s --help --version' -- "$cur")); return ;;
    %s  esac
      if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
      else
        COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
      fi
    }
    complete -o filenames -F _klint_java klint-java
    """
        .formatted(values, String.join(" ", commands), arguments);
  }

  // ---- zsh

  private static String zsh(CommandSpec root) {
    StringBuilder described = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (CommandSpec c : commands(root)) {
      described
          .append("    ")
          .append(word(c.name() + ":" + caption(c.usageMessage().description()).replace(":", " -")))
          .append('\n');
      cases.append("    ").append(c.name()).append(")\n      _arguments -s \\\n");
      for (OptionSpec o : options(c)) {
        cases.append("        ").append(word(zsh(o))).append(" \\\n");
      }
      List<String> first =
          c.positionalParameters().isEmpty()
              ? List.of()
              : candidates(c.positionalParameters().getFirst());
      if (!first.isEmpty()) {
        cases
            .append("        ")
            .append(
                word(
                    "1:"
                        + c.positionalParameters().getFirst().paramLabel()
                        + ":("
                        + String.join(" ", first)
                        + ")"))
            .append(" \\\n");
      }
      cases.append("        '*:file:_files' ;;\n");
    }
    return """
    #compdef klint-java
    # zsh completion for klint-java: put this as _klint-java into a folder of $fpath.
    _klint_java() {
      local -a commands
      commands=(
    %s  )
      if ((CURRENT == 2)); then
        _describe -t commands command commands
        return
      fi
      local command=$words[2]
      shift words
      ((CURRENT--))
      case $command in
    %s  esac
    }
    _klint_java "$@"
    """
        .formatted(described, cases);
  }

  private static String zsh(OptionSpec o) {
    StringBuilder out = new StringBuilder();
    if (o.isMultiValue()) {
      out.append('*');
    }
    out.append(o.longestName());
    boolean value = o.arity().max() > 0;
    out.append(value ? "=" : "");
    out.append('[')
        .append(caption(o.description()).replace("[", "(").replace("]", ")").replace(":", " -"))
        .append(']');
    if (value) {
      List<String> words = candidates(o);
      out.append(':').append(o.paramLabel().replace(":", ""));
      out.append(words.isEmpty() ? ":_files" : ":(" + String.join(" ", words) + ")");
    }
    return out.toString();
  }

  private static String word(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  // ---- man

  /// A page for `man`, of the same commands.
  static String man(CommandSpec root, Map<String, String> exits) {
    StringBuilder out = new StringBuilder();
    out.append(".\\\" Made by klint-java itself: klint-java completion man\n");
    out.append(".TH KLINT-JAVA 1 2026-01-01 \"klint-java ").append(Main.VERSION).append("\"\n");
    out.append(".SH NAME\n");
    out.append("klint-java \\- which calls of Rust-for-Linux code may sleep in atomic context\n");
    out.append(".SH SYNOPSIS\n");
    List<String> lines = new ArrayList<>();
    for (CommandSpec c : commands(root)) {
      lines.add(
          ".B klint-java " + c.name() + "\n" + roff("[OPTION]... " + arguments(c)).strip() + "\n");
    }
    out.append(String.join(".br\n", lines));
    out.append(".SH DESCRIPTION\n");
    out.append(
        roff(
            "klint-java reads the Rust code of the Linux kernel, without rustc and without building"
                + " it, and says which calls may sleep where sleeping is forbidden."));
    out.append(".SH COMMANDS\n");
    for (CommandSpec c : commands(root)) {
      out.append(".SS ").append(roff(c.name() + " " + arguments(c)).strip()).append('\n');
      out.append(roff(String.join(" ", c.usageMessage().description())));
      for (OptionSpec o : options(c)) {
        out.append(".TP\n.BR ").append(roff(o.longestName()).strip());
        if (o.arity().max() > 0) {
          out.append(" \" \" \\fI").append(roff(o.paramLabel()).strip()).append("\\fR");
        }
        out.append('\n').append(roff(String.join(" ", o.description())));
      }
      String[] examples = c.usageMessage().footer();
      if (examples.length > 0) {
        out.append(".PP\nExamples:\n.nf\n");
        for (String example : examples) {
          out.append(roff(example.strip()));
        }
        out.append(".fi\n");
      }
    }
    out.append(".SH EXIT STATUS\n");
    exits.forEach(
        (code, meaning) -> out.append(".TP\n").append(code).append('\n').append(roff(meaning)));
    out.append(".SH FILES\n.TP\nklint.toml\n");
    out.append(roff("Settings, nearest above what is analyzed; the command line wins."));
    out.append(".SH ENVIRONMENT\n.TP\nNO_COLOR\n");
    out.append(roff("If it is not empty, there are no colours."));
    return out.toString();
  }

  private static String arguments(CommandSpec command) {
    return command.positionalParameters().stream()
        .map(
            p ->
                p.arity().min() > 0
                    ? p.paramLabel()
                    : "[" + p.paramLabel() + "]" + (p.isMultiValue() ? "..." : ""))
        .collect(Collectors.joining(" "));
  }

  /// A line of text for roff.
  private static String roff(String text) {
    String escaped =
        text.replace("\\", "\\e").replace("-", "\\-").replace("${COMPLETION-CANDIDATES}", "");
    return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
  }
}
