// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import klint.diag.Place;
import org.junit.jupiter.api.Test;

final class MachineReportsTest {
  private static final Report ALL =
      Samples.report(Samples.sleep(), Samples.note(), Samples.silenced());
  private static final Reports REPORTS =
      new Reports(Excerpts.NONE, Palette.PLAIN, "1.2.3", rule -> Optional.of("# " + rule));

  private static JsonObject object(Format format) {
    return JsonParser.parseString(REPORTS.print(ALL, format)).getAsJsonObject();
  }

  @Test
  void shortIsOneLineAFinding() {
    assertEquals(
        """
        drivers/block/demo.rs:41:5: error: [sleep-in-atomic] `Queue::flush` may sleep, but a spinlock is held
        drivers/a b,c.rs:39:6: note: [unknown-effect] 100% unknown [brackets] <tags>
        """,
        REPORTS.print(ALL, Format.SHORT));
  }

  @Test
  void jsonHasEveryFieldOfTheFormat() {
    JsonObject document = object(Format.JSON);
    assertEquals("klint-findings/1", document.get("format").getAsString());
    JsonArray findings = document.getAsJsonArray("findings");
    assertEquals(3, findings.size(), "suppressed findings stay");
    JsonObject first = findings.get(0).getAsJsonObject();
    for (String field :
        List.of(
            "rule",
            "level",
            "file",
            "line",
            "column",
            "endLine",
            "endColumn",
            "message",
            "function",
            "fingerprint",
            "suppressed",
            "acquisitions",
            "trace",
            "labels",
            "notes",
            "members",
            "help")) {
      assertTrue(first.has(field), field);
    }
    assertTrue(first.get("suppressed").isJsonNull());
    assertEquals(
        "the count cannot reach zero",
        findings
            .get(2)
            .getAsJsonObject()
            .getAsJsonObject("suppressed")
            .get("reason")
            .getAsString());
    assertEquals(
        "calls Mutex::lock",
        first.getAsJsonArray("trace").get(1).getAsJsonObject().get("message").getAsString());
    assertEquals(1, document.getAsJsonArray("problems").size());
    assertEquals(77, document.getAsJsonObject("summary").get("peakMemoryMb").getAsInt());
  }

  @Test
  void sarifLinksRulesRegionsAndFlows() {
    JsonObject log = object(Format.SARIF);
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    JsonArray rules = driver.getAsJsonArray("rules");
    assertEquals(2, rules.size(), "each rule once");
    JsonArray results = run.getAsJsonArray("results");
    for (var element : results) {
      JsonObject result = element.getAsJsonObject();
      assertEquals(
          result.get("ruleId").getAsString(),
          rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id").getAsString());
    }
    JsonObject first = results.get(0).getAsJsonObject();
    assertEquals(3, first.getAsJsonArray("relatedLocations").size());
    assertTrue(first.getAsJsonObject("message").get("text").getAsString().contains("](0)"));
    assertTrue(first.has("codeFlows"));
    assertFalse(first.has("suppressions"));
    assertTrue(results.get(2).getAsJsonObject().has("suppressions"));
    JsonObject artifact =
        results
            .get(1)
            .getAsJsonObject()
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation")
            .getAsJsonObject("artifactLocation");
    assertEquals("drivers/a%20b,c.rs", artifact.get("uri").getAsString());
    assertEquals("%SRCROOT%", artifact.get("uriBaseId").getAsString());
    assertTrue(
        results
            .get(1)
            .getAsJsonObject()
            .getAsJsonObject("message")
            .get("text")
            .getAsString()
            .contains("\\[brackets\\]"));
  }

  @Test
  void githubEscapesAndPutsErrorsFirst() {
    List<String> lines = REPORTS.print(ALL, Format.GITHUB).lines().toList();
    assertEquals(3, lines.size());
    assertEquals("::warning file=x.rs,title=input::a problem", lines.get(2));
    assertTrue(
        lines
            .get(0)
            .startsWith(
                "::error file=drivers/block/demo.rs,line=41,endLine=41,col=5,endColumn=23,title="));
    assertTrue(lines.get(0).contains("%0Ahelp: drop"));
    assertTrue(lines.get(1).startsWith("::notice file=drivers/a b%2Cc.rs,"));
    assertTrue(lines.get(1).contains("::100%25 unknown"));
  }

  @Test
  void gitlabAndReviewdogAreJson() {
    JsonArray issues = JsonParser.parseString(REPORTS.print(ALL, Format.GITLAB)).getAsJsonArray();
    assertEquals(3, issues.size());
    assertEquals("input", issues.get(2).getAsJsonObject().get("check_name").getAsString());
    assertEquals("critical", issues.get(0).getAsJsonObject().get("severity").getAsString());
    String why = "`Queue::flush` may sleep, but a spinlock is held: Queue::flush (drivers";
    String described = issues.get(0).getAsJsonObject().get("description").getAsString();
    assertTrue(described.startsWith(why), described);
    JsonObject rdjson = object(Format.RDJSON);
    assertEquals(
        List.of(
            "`Queue::flush` may sleep, but a spinlock is held", "Queue::flush", "help: drop `g`"),
        rdjson
            .getAsJsonArray("diagnostics")
            .get(0)
            .getAsJsonObject()
            .get("message")
            .getAsString()
            .lines()
            .map(l -> l.replaceAll(" (\\(drivers|before).*", ""))
            .toList());
    assertEquals(3, rdjson.getAsJsonArray("diagnostics").size());
    // Its columns count bytes.
    Excerpts wide =
        (file, line) ->
            file.equals("drivers/block/demo.rs") && line == 41
                ? Optional.of("/*€*/ x.flush_it_all();")
                : Optional.empty();
    String counted = RdjsonReport.print(ALL, wide);
    assertTrue(
        counted
            .replaceAll("\\s", "")
            .contains("\"start\":{\"line\":41,\"column\":7},\"end\":{\"line\":41,\"column\":25}"),
        counted);
  }

  @Test
  void checkpatchIsTerse() {
    assertEquals(
        """
        drivers/block/demo.rs:41: ERROR:SLEEP_IN_ATOMIC: `Queue::flush` may sleep, but a spinlock is held
        drivers/a b,c.rs:39: CHECK:UNKNOWN_EFFECT: 100% unknown [brackets] <tags>
        x.rs:1: WARNING:INPUT: a problem
        """,
        REPORTS.print(ALL, Format.CHECKPATCH));
  }

  @Test
  void lkmlIsATreeToPaste() {
    assertEquals(
        """
        drivers/block/demo.rs:41: error: `Queue::flush` may sleep, but a spinlock is held [sleep-in-atomic]

          demo::Dev::submit() <- under spinlock (drivers/block/demo.rs:38)
          -> Queue::flush  drivers/block/demo.rs:41
             -> Mutex::lock  drivers/block/queue.rs:17
                -> mutex_lock  rust/kernel/sync/lock.rs:152
                   -> C, kernel/locking/mutex.c:285: might_sleep()

          drop `g` before the call, or move the call out of the section
        """,
        LkmlReport.print(Samples.report(Samples.sleep())));
  }

  @Test
  void callsAreOneObjectALine() {
    CallSite call =
        new CallSite(
            "demo",
            Samples.CALL,
            Samples.at("drivers/block/demo.rs", 41, 16, 21),
            "demo::f",
            Optional.empty(),
            Optional.of("NO_METHOD"),
            Optional.empty(),
            Optional.of("flush"),
            Optional.empty(),
            CallSite.Kind.METHOD,
            CallSite.Dispatch.UNKNOWN,
            Optional.of(Place.ofFile("user.rs")),
            Optional.empty());
    List<String> lines = CallsPrinter.json(List.of(call, call)).lines().toList();
    assertEquals(2, lines.size());
    assertEquals(
        "{\"file\":\"drivers/block/demo.rs\",\"line\":41,\"column\":5,\"endLine\":41,"
            + "\"endColumn\":23,\"nameLine\":41,\"nameColumn\":16,\"crate\":\"demo\","
            + "\"caller\":\"demo::f\",\"callee\":null,\"cause\":\"NO_METHOD\",\"owner\":null,"
            + "\"name\":\"flush\",\"self\":null,\"kind\":\"method\",\"dispatch\":\"unknown\","
            + "\"inMacro\":true,\"use\":{\"file\":\"user.rs\",\"line\":0,\"column\":0},"
            + "\"target\":null}",
        lines.getFirst());
  }

  @Test
  void statisticsAreADocument() {
    Statistics stats =
        new Statistics(
            new Statistics.Summary(1, 2, 3, 4, 1, 0, 0.1234567, 5),
            "none",
            List.of(new Statistics.CrateCount("demo", 1, 2, 3, 4, 3, 0, 1)),
            List.of(
                new Statistics.Unknown(
                    "NO_METHOD", 1, List.of(new Statistics.Example(Samples.CALL, "flush")))),
            List.of(new Statistics.MacroCount("m", 1)),
            List.of(new Statistics.Stage("types", 7)),
            Optional.of(new Statistics.Widest(9, Samples.CALL, "demo::flush")),
            List.of(
                new Statistics.Limit(
                    "cases at a point",
                    "notes instead of errors",
                    List.of(new Statistics.Example(Samples.CALL, "demo::flush")))),
            List.of());
    JsonObject document = JsonParser.parseString(StatisticsPrinter.json(stats)).getAsJsonObject();
    assertEquals("klint-stats/1", document.get("format").getAsString());
    assertEquals(0.123, document.getAsJsonObject("summary").get("seconds").getAsDouble());
    assertEquals(9, document.getAsJsonObject("widest").get("cases").getAsInt());
    JsonObject limit = document.getAsJsonArray("limits").get(0).getAsJsonObject();
    assertEquals("cases at a point", limit.get("limit").getAsString());
    assertEquals(1, limit.get("count").getAsInt());
    String text = StatisticsPrinter.text(stats);
    assertTrue(text.contains("75.00%"));
    assertTrue(text.contains("       1  cases at a point: notes instead of errors\n"), text);
    assertTrue(text.contains("widest point: 9 cases at once\n"), text);
  }
}
