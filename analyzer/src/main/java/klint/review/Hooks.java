// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Makes git ask us before each commit, beside whatever it asks already.
public final class Hooks {
  private static final String NAME = "pre-commit";
  private static final String MARK = "# klint-java: what is staged, and nothing else";

  /// What an earlier hook is called from then on; ours runs it first.
  private static final String EARLIER = NAME + ".before-klint-java";

  private Hooks() {}

  /// What was done, in a sentence.
  ///
  /// `launcher` is the command's own path. Git's configured hooks are used where this git has them,
  /// else a script in the hooks folder; a script that is there already is kept and runs first.
  ///
  /// Errors: no repository, or a folder that cannot be written.
  public static String install(Path folder, Map<String, String> environment, String launcher)
      throws GitProblem, IOException {
    Git git = Git.at(folder, environment);
    String command = quoted(launcher) + " check --staged --quiet";
    if (hasConfiguredHooks(git)) {
      git.text("config", "--local", "hook.klint-java.command", command);
      git.text("config", "--local", "--replace-all", "hook.klint-java.event", NAME);
      return "git runs klint-java before each commit: hook.klint-java in this repository's"
          + " configuration";
    }
    Path hooks = folder.resolve(git.text("rev-parse", "--git-path", "hooks").strip()).normalize();
    Files.createDirectories(hooks);
    Path hook = hooks.resolve(NAME);
    boolean ours = Files.exists(hook) && Files.readString(hook).contains(MARK);
    String also = "";
    if (Files.exists(hook) && !ours) {
      if (Files.exists(hooks.resolve(EARLIER))) {
        throw new GitProblem(
            hooks.resolve(EARLIER) + " is there already: it would be lost; move it away first");
      }
      Files.move(hook, hooks.resolve(EARLIER));
      also = "; the hook that was there runs first, as " + EARLIER;
    }
    Files.writeString(hook, script(command));
    Set<PosixFilePermission> mode = EnumSet.allOf(PosixFilePermission.class);
    mode.remove(PosixFilePermission.GROUP_WRITE);
    mode.remove(PosixFilePermission.OTHERS_WRITE);
    Files.setPosixFilePermissions(hook, mode);
    return "git runs klint-java before each commit: " + hook + also;
  }

  private static boolean hasConfiguredHooks(Git git) throws GitProblem {
    // `git hook list` came together with hooks in the configuration.
    Git.Ran usage = git.run("hook", "-h");
    return (usage.out() + usage.err()).contains("hook list");
  }

  private static String script(String command) {
    return """
    #!/bin/sh
    %s. Remove this file to be rid of it
    # (and give %s its name back, if there is one).
    here=$(dirname "$0")
    if [ -x "$here/%s" ]; then
      "$here/%s" "$@" || exit $?
    fi
    exec %s
    """
        .formatted(MARK, EARLIER, EARLIER, EARLIER, command);
  }

  /// As one word of a shell.
  public static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./@%+=:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
