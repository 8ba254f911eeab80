// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.diag.Place;

/// The call graph as JSON lines, or as text.
public final class CallsPrinter {
  private CallsPrinter() {}

  /// One JSON object a line (docs/formats.md).
  public static String json(List<CallSite> calls) {
    StringBuilder out = new StringBuilder(calls.size() * 300);
    for (CallSite call : calls) {
      StringWriter line = new StringWriter();
      try (JsonWriter json = new JsonWriter(line)) {
        json.setSerializeNulls(true);
        json.setHtmlSafe(false);
        write(json, call);
      } catch (IOException e) {
        throw new KlintBug("a string can be written to", e);
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }

  private static void write(JsonWriter json, CallSite call) throws IOException {
    Place at = call.place();
    json.beginObject();
    json.name("file").value(at.file());
    json.name("line").value(at.line());
    json.name("column").value(at.column());
    json.name("endLine").value(at.endLine());
    json.name("endColumn").value(at.endColumn());
    json.name("nameLine").value(call.name().line());
    json.name("nameColumn").value(call.name().column());
    json.name("crate").value(call.crate());
    json.name("caller").value(call.caller());
    optional(json, "callee", call.callee());
    if (call.cause().isPresent()) {
      json.name("cause").value(call.cause().get());
    }
    optional(json, "owner", call.owner());
    optional(json, "name", call.calleeName());
    optional(json, "self", call.self());
    json.name("kind").value(call.kind().label());
    json.name("dispatch").value(call.dispatch().label());
    json.name("inMacro").value(call.use().isPresent());
    if (call.use().isPresent()) {
      place(json, "use", call.use().get());
    }
    if (call.target().isPresent()) {
      place(json, "target", call.target().get());
    } else {
      json.name("target").nullValue();
    }
    json.endObject();
  }

  private static void optional(JsonWriter json, String name, Optional<String> value)
      throws IOException {
    json.name(name);
    if (value.isPresent()) {
      json.value(value.get());
    } else {
      json.nullValue();
    }
  }

  private static void place(JsonWriter json, String name, Place place) throws IOException {
    json.name(name).beginObject();
    json.name("file").value(place.file());
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.endObject();
  }

  /// One call a line: where, who, whom.
  public static String text(List<CallSite> calls) {
    StringBuilder out = new StringBuilder(calls.size() * 120);
    for (CallSite call : calls) {
      Place at = call.name();
      out.append(Visible.of(at.file()))
          .append(':')
          .append(at.line())
          .append(':')
          .append(at.column());
      out.append(": ").append(call.caller()).append(" -> ");
      out.append(call.callee().orElse("?"));
      out.append(" (").append(call.kind().label());
      if (call.dispatch() != CallSite.Dispatch.STATIC) {
        out.append(", ").append(call.dispatch().label());
      }
      call.cause().ifPresent(cause -> out.append(", ").append(cause));
      call.use()
          .ifPresent(
              use ->
                  out.append(", from a macro used at ")
                      .append(Visible.of(use.file()))
                      .append(':')
                      .append(use.line()));
      out.append(")\n");
    }
    return out.toString();
  }
}
