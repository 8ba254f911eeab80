// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import klint.Checkout;
import klint.review.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SARIF of real findings against the standard's schema, and against what the schema cannot say.
final class SarifTest {
  /// Where `.ci/run` puts what it takes from npm; the schema is in Microsoft's validator.
  private static final Path MULTITOOL =
      Checkout.top().resolve("target/npm/node_modules/@microsoft/sarif-multitool-linux");

  private static final String SOURCE =
      """
      use kernel::prelude::*;

      // Bäume [und] Klammern, with a tab:
      pub fn several(q: &SpinLock<u32>) {
      	let g = q.lock();
          might_sleep(
              // on three lines
          );
          might_sleep();
          drop(g);
      }

      pub fn silenced(q: &SpinLock<u32>) {
          let _g = q.lock();
          might_sleep(); // klint: allow(sleep-in-atomic) because of [this]
      }

      pub fn known(q: &SpinLock<u32>) {
          let _g = q.lock();
          might_sleep();
      }

      // klint: allow(sleep-in-atomic)
      pub fn unused() {}
      """;

  @TempDir Path temp = Path.of("");

  private Repository repository = Repository.at(Path.of(""));
  private Kernel kernel;

  @BeforeEach
  void create() throws IOException {
    repository = Repository.create(temp.resolve("r"));
    kernel = Kernel.in(repository.folder());
    repository.write("driver ä/a b.rs", SOURCE).commit("first");
    repository.git("remote", "add", "origin", "https://user:secret@example.org/linux.git");
  }

  private String sarif() throws IOException {
    kernel.run("check", "driver ä", "--write-baseline", "all.txt");
    String known =
        String.join(
            "\n", kernel.read("all.txt").lines().filter(l -> l.endsWith("::known")).toList());
    assertFalse(known.isEmpty());
    kernel.write("known.txt", known + "\n");
    return kernel.run("check", "driver ä", "--baseline", "known.txt", "--format", "sarif").out();
  }

  @Test
  void itIsValidAndMeansWhatItSays() throws IOException {
    String text = sarif();
    JsonObject run =
        JsonParser.parseString(text)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    assertFalse(text.contains(temp.toString()), "no host paths");
    assertFalse(text.contains("secret"), "no passwords");
    assertFalse(text.contains(Checkout.top().toString()), "no host paths");
    JsonArray results = run.getAsJsonArray("results");
    Set<String> states = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      result(result, run);
      states.add(result.get("baselineState").getAsString());
      if (result.has("suppressions")) {
        kinds.add(
            result
                .getAsJsonArray("suppressions")
                .get(0)
                .getAsJsonObject()
                .get("kind")
                .getAsString());
      }
    }
    assertEquals(Set.of("new", "unchanged"), states);
    assertEquals(Set.of("inSource", "external"), kinds);
    JsonObject bases = run.getAsJsonObject("originalUriBaseIds");
    places(run, bases);
    JsonObject from = run.getAsJsonArray("versionControlProvenance").get(0).getAsJsonObject();
    assertEquals("https://example.org/linux.git", from.get("repositoryUri").getAsString());
    assertEquals(repository.git("rev-parse", "HEAD").strip(), from.get("revisionId").getAsString());
    assertEquals("main", from.get("branch").getAsString());
    assertTrue(run.getAsJsonObject("automationDetails").get("id").getAsString().endsWith("/"));
    assertTrue(run.getAsJsonArray("invocations").get(0).getAsJsonObject().has("startTimeUtc"));
  }

  /// Rule, links, identifiers, fingerprints and flow of one result.
  private void result(JsonObject result, JsonObject run) throws IOException {
    JsonObject rule =
        run.getAsJsonObject("tool")
            .getAsJsonObject("driver")
            .getAsJsonArray("rules")
            .get(result.get("ruleIndex").getAsInt())
            .getAsJsonObject();
    assertEquals(rule.get("id"), result.get("ruleId"));
    JsonObject help = rule.getAsJsonObject("help");
    assertTrue(help.has("text") && help.get("markdown").getAsString().startsWith("# "));
    if (rule.get("id").getAsString().equals("sleep-in-atomic")) {
      assertTrue(rule.toString().contains("CWE-667") && rule.toString().contains("CWE-833"));
    }
    Set<String> linked = new TreeSet<>();
    Matcher link =
        Pattern.compile("(?<!\\\\)\\]\\((\\d+)\\)")
            .matcher(result.getAsJsonObject("message").get("text").getAsString());
    while (link.find()) {
      linked.add(link.group(1));
    }
    Set<String> related = new TreeSet<>();
    if (result.has("relatedLocations")) {
      result
          .getAsJsonArray("relatedLocations")
          .forEach(l -> related.add(l.getAsJsonObject().get("id").getAsString()));
    }
    assertEquals(related, linked, "each related location has its link, and the other way round");
    int line =
        result
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation")
            .getAsJsonObject("region")
            .get("startLine")
            .getAsInt();
    String hash =
        result.getAsJsonObject("partialFingerprints").get("primaryLocationLineHash").getAsString();
    assertEquals(plainHash(SOURCE, line), hash.split(":", -1)[0]);
    if (result.get("ruleId").getAsString().equals("sleep-in-atomic")) {
      JsonArray steps =
          result
              .getAsJsonArray("codeFlows")
              .get(0)
              .getAsJsonObject()
              .getAsJsonArray("threadFlows")
              .get(0)
              .getAsJsonObject()
              .getAsJsonArray("locations");
      assertTrue(steps.get(0).toString().contains("spinlock"), "begins at the acquisition");
      assertTrue(
          steps.get(steps.size() - 1).toString().contains("C, include/linux/"), "ends at the leaf");
    }
  }

  /// The hash by its definition, line by line.
  private static String plainHash(String text, int line) {
    List<String> lines = text.lines().toList();
    StringBuilder rest = new StringBuilder();
    for (String l : lines.subList(line - 1, lines.size())) {
      rest.append(l).append('\n');
    }
    String squeezed = rest.toString().replace(" ", "").replace("\t", "") + '\uffff';
    long hash = 0;
    for (int i = 0; i < 100; i++) {
      hash = hash * 37 + (i < squeezed.length() ? squeezed.charAt(i) : 0);
    }
    return Long.toHexString(hash);
  }

  /// Every place: relative below a base that is there, and inside of its file.
  private void places(JsonElement in, JsonObject bases) throws IOException {
    if (in.isJsonArray()) {
      for (JsonElement e : in.getAsJsonArray()) {
        places(e, bases);
      }
    } else if (in.isJsonObject()) {
      JsonObject object = in.getAsJsonObject();
      if (object.has("artifactLocation")) {
        place(object, bases);
      }
      for (String name : object.keySet()) {
        places(object.get(name), bases);
      }
    }
  }

  private void place(JsonObject physical, JsonObject bases) throws IOException {
    JsonObject artifact = physical.getAsJsonObject("artifactLocation");
    String uri = artifact.get("uri").getAsString();
    java.net.URI parsed = java.net.URI.create(uri);
    assertFalse(parsed.isAbsolute() || uri.startsWith("/"), uri);
    String base = artifact.get("uriBaseId").getAsString();
    assertTrue(bases.has(base), base);
    if (!physical.has("region")) {
      return;
    }
    JsonObject region = physical.getAsJsonObject("region");
    int line = region.get("startLine").getAsInt();
    assertEquals(line, region.get("endLine").getAsInt());
    assertTrue(region.get("startColumn").getAsInt() < region.get("endColumn").getAsInt());
    if (base.equals("%SRCROOT%")) {
      List<String> lines = Files.readAllLines(repository.folder().resolve(parsed.getPath()));
      assertTrue(line <= lines.size(), uri);
      String text = lines.get(line - 1);
      assertTrue(
          region.get("endColumn").getAsInt() <= text.codePointCount(0, text.length()) + 1,
          uri + ":" + line);
    }
  }

  @Test
  void theStandardsSchemaAcceptsIt() throws IOException {
    Path schema = MULTITOOL.resolve("sarif-2.1.0.json");
    assumeTrue(
        Files.exists(schema), "SKIPPED: no SARIF schema; .ci/run gets it from npm into target/npm");
    Set<ValidationMessage> wrong =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(
                Files.readString(schema),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
            .validate(sarif(), InputFormat.JSON);
    assertEquals(Set.of(), wrong);
  }

  @Test
  void microsoftsValidatorFindsNoError() throws IOException, InterruptedException {
    Path tool = MULTITOOL.resolve("Sarif.Multitool");
    assumeTrue(
        Files.exists(tool),
        "SKIPPED: no sarif-multitool; .ci/run gets it from npm into target/npm");
    Files.writeString(temp.resolve("o.sarif"), sarif());
    Process process =
        new ProcessBuilder(
                tool.toString(), "validate", "o.sarif", "--level", "Error", "--kind", "Fail")
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    List<String> errors = new ArrayList<>();
    out.lines().filter(l -> l.contains("error ")).forEach(errors::add);
    assertEquals(List.of(), errors, out);
    assertTrue(out.contains("Analysis completed successfully") || out.contains("Done"), out);
  }
}
