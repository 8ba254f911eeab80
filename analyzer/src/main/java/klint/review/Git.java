// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The git of a repository, as a process.
///
/// Nothing of the repository is executed and nothing of it changes: no external differs, no refresh
/// of the index on the disk. The environment of a hook (`GIT_DIR`, `GIT_INDEX_FILE`) is respected.
public final class Git {
  private static final Pattern SCP = Pattern.compile("(?:[^/@:]+@)?([\\w.-]+):((?!//)[^:\\s]+)");

  private final Path folder;
  private final Map<String, String> environment;
  private final Kind kind;
  private final Path top;

  /// Whether a repository has files.
  enum Kind {
    WORK_TREE,
    BARE
  }

  private Git(Path folder, Map<String, String> environment, Kind kind, Path top) {
    this.folder = folder;
    this.environment = environment;
    this.kind = kind;
    this.top = top;
  }

  /// The repository that a folder is in.
  ///
  /// Errors: no git on the machine, no repository, or one that git will not touch.
  public static Git at(Path folder, Map<String, String> environment) throws GitProblem {
    Git bare = new Git(folder, environment, Kind.BARE, folder);
    List<String> said =
        bare.text(
                "rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--absolute-git-dir")
            .lines()
            .toList();
    if (said.size() == 3 && said.get(1).equals("true")) {
      Path top = Path.of(bare.text("rev-parse", "--show-toplevel").stripTrailing());
      return new Git(folder, environment, Kind.WORK_TREE, top);
    }
    if (said.size() == 3 && said.get(0).equals("true")) {
      return new Git(folder, environment, Kind.BARE, Path.of(said.get(2)));
    }
    throw new GitProblem(folder + " is inside of a repository's own folder: go to its work tree");
  }

  Kind kind() {
    return kind;
  }

  /// The top of the work tree; of a bare repository its own folder, which then stands for the top
  /// of the files.
  public Path top() {
    return top;
  }

  // ---- Revisions

  /// The commit that a revision names.
  String commit(String revision) throws GitProblem {
    if (revision.startsWith("-") || revision.isEmpty()) {
      throw new GitProblem("`" + revision + "` is no revision");
    }
    Ran ran = run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (ran.code() != 0) {
      throw new GitProblem(
          "there is no revision `"
              + revision
              + "` in this repository"
              + (isShallow()
                  ? ", which is shallow: it lacks older history (git fetch --unshallow)"
                  : ""));
    }
    return ran.out().strip();
  }

  /// The latest commit; absent before the first one.
  public Optional<String> head() throws GitProblem {
    Ran ran = run("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
    return ran.code() == 0 ? Optional.of(ran.out().strip()) : Optional.empty();
  }

  boolean has(String commit) throws GitProblem {
    return commit.matches("[0-9a-f]{7,64}")
        && run("cat-file", "-e", commit + "^{commit}").code() == 0;
  }

  /// Whether the index has a file.
  boolean tracks(String path) throws GitProblem {
    return run("ls-files", "--error-unmatch", "--", ":(top,literal)" + path).code() == 0;
  }

  /// Whether the work tree need not have all files of the index.
  boolean isSparse() throws GitProblem {
    return run("config", "--type=bool", "--get", "core.sparseCheckout")
        .out()
        .strip()
        .equals("true");
  }

  String mergeBase(String a, String b) throws GitProblem {
    Ran ran = run("merge-base", a, b);
    if (ran.code() != 0) {
      throw new GitProblem(
          "the two revisions have no common ancestor"
              + (isShallow()
                  ? " here: this repository is shallow (git fetch --unshallow, or name both ends"
                      + " as REV..REV)"
                  : ""));
    }
    return ran.out().lines().findFirst().orElse("");
  }

  private boolean isShallow() throws GitProblem {
    return text("rev-parse", "--is-shallow-repository").strip().equals("true");
  }

  /// The tree without any file.
  String emptyTree() throws GitProblem {
    return text("hash-object", "-t", "tree", "--stdin").strip();
  }

  /// The address that the repository is cloned from, without what may be secret in it.
  public Optional<String> origin() throws GitProblem {
    Ran ran = run("config", "--get", "remote.origin.url");
    return ran.code() == 0 ? address(ran.out().strip()) : Optional.empty();
  }

  /// A remote's address as a URI without user or password; absent for a folder of this machine.
  static Optional<String> address(String url) {
    if (url.matches("(https?|git|ssh|git\\+ssh)://[^/].*")) {
      return Optional.of(url.replaceFirst("//[^/@]*@", "//"));
    }
    // As scp writes it, host:path: what is before the colon has no slash.
    Matcher scp = SCP.matcher(url);
    return scp.matches()
        ? Optional.of("ssh://" + scp.group(1) + "/" + scp.group(2).replaceFirst("^/+", ""))
        : Optional.empty();
  }

  public Optional<String> branch() throws GitProblem {
    Ran ran = run("symbolic-ref", "--quiet", "--short", "HEAD");
    return ran.code() == 0 ? Optional.of(ran.out().strip()) : Optional.empty();
  }

  // ---- Processes

  /// What a command gave.
  ///
  /// Units: `out` are bytes as ISO 8859-1, so that nothing is lost.
  private record Output(int code, String bytes, String err) {}

  record Ran(int code, String out, String err) {}

  /// Runs git; an exit code of its own is the caller's to judge.
  Ran run(String... args) throws GitProblem {
    Output output = output(args);
    return new Ran(output.code(), decoded(output.bytes()), output.err());
  }

  /// The output of a command that has to work.
  String text(String... args) throws GitProblem {
    Output output = output(args);
    if (output.code() != 0) {
      throw new GitProblem("git: " + reason(output.err()));
    }
    return decoded(output.bytes());
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String reason(String err) {
    List<String> lines = err.lines().filter(l -> !l.isBlank()).toList();
    return lines.isEmpty()
        ? "failed and said nothing"
        : lines.getFirst().replaceFirst("^(fatal|error): ", "");
  }

  Process start(String... args) throws GitProblem {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "core.quotePath=false",
                "-c",
                "core.fsmonitor=false",
                "-c",
                "diff.ignoreSubmodules=all"));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> env = builder.environment();
    env.clear();
    env.putAll(environment);
    env.put("LC_ALL", "C");
    env.put("GIT_OPTIONAL_LOCKS", "0");
    env.put("GIT_TERMINAL_PROMPT", "0");
    env.put("GIT_NO_LAZY_FETCH", "1");
    env.remove("GIT_EXTERNAL_DIFF");
    env.remove("GIT_TRACE");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitProblem("this needs git, which cannot be started here");
    }
  }

  private Output output(String... args) throws GitProblem {
    Process process = start(args);
    FutureTask<String> err =
        new FutureTask<>(
            () -> new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    Thread.ofVirtual().start(err);
    try {
      process.getOutputStream().close();
      byte[] out = process.getInputStream().readAllBytes();
      return new Output(process.waitFor(), new String(out, StandardCharsets.ISO_8859_1), err.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitProblem("interrupted");
    } catch (java.util.concurrent.ExecutionException e) {
      throw new GitProblem("git's messages cannot be read");
    } finally {
      process.destroy();
    }
  }
}
