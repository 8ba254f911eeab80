// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A real git repository in a scratch folder, with nothing of the user's configuration.
public final class Repository {
  private final Path folder;
  private final Map<String, String> environment;

  private Repository(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /// A repository without commits.
  public static Repository create(Path folder) throws IOException {
    Files.createDirectories(folder);
    Repository made = at(folder);
    made.git("init", "-q", "-b", "main", ".");
    return made;
  }

  public static Repository at(Path folder) {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", String.valueOf(System.getenv("PATH")));
    environment.put("HOME", "/nonexistent");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CONFIG_COUNT", "2");
    environment.put("GIT_CONFIG_KEY_0", "protocol.file.allow");
    environment.put("GIT_CONFIG_VALUE_0", "always");
    environment.put("GIT_CONFIG_KEY_1", "advice.detachedHead");
    environment.put("GIT_CONFIG_VALUE_1", "false");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "A. Tester");
      environment.put("GIT_" + who + "_EMAIL", "tester@example.org");
      environment.put("GIT_" + who + "_DATE", "2026-01-02T03:04:05Z");
    }
    return new Repository(folder, environment);
  }

  public Path folder() {
    return folder;
  }

  public Map<String, String> environment() {
    return environment;
  }

  /// Runs git, which has to succeed; its output.
  public String git(String... args) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(args));
    Ran ran = run(command, "");
    assertEquals(0, ran.code(), command + ": " + ran.out());
    return ran.out();
  }

  /// What a process gave: both streams together.
  public record Ran(int code, String out) {}

  public Ran run(List<String> command, String input) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public Repository write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /// Stages everything and commits it; the commit.
  public String commit(String title) {
    git("add", "-A");
    git("commit", "-q", "-m", title);
    return git("rev-parse", "HEAD").strip();
  }
}
