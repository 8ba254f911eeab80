// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.diag.Finding;
import klint.diag.Place;

/// Places as SARIF has them: a URI below a base that has a name and no address, so that nothing of
/// the machine shows.
final class SarifPlaces {
  private static final String ROOT = "%SRCROOT%";
  private static final int SHOWN_PARTS = 3;

  private final Excerpts excerpts;
  private final Map<String, String> bases = new LinkedHashMap<>();
  private final Map<String, List<String>> hashes = new LinkedHashMap<>();

  SarifPlaces(Excerpts excerpts) {
    this.excerpts = excerpts;
    bases.put(ROOT, "The root of the analyzed sources.");
  }

  /// The bases that were used so far.
  JsonObject bases() {
    JsonObject out = new JsonObject();
    bases.forEach(
        (name, caption) -> {
          JsonObject base = new JsonObject();
          base.add("description", text(caption));
          out.add(name, base);
        });
    return out;
  }

  /// A file: `<core>/option.rs` lies below the base `CORE`, and of a file outside of the root only
  /// the last parts are told.
  private JsonObject artifact(String file) {
    JsonObject artifact = new JsonObject();
    int close = file.indexOf(">/");
    if (file.startsWith("<") && close > 0) {
      String name = file.substring(1, close).toUpperCase(java.util.Locale.ROOT);
      bases.put(
          name,
          name.equals("KERNEL")
              ? "The kernel tree that the sources are built against."
              : "The part of klint-java's own library that stands for this crate.");
      artifact.addProperty("uri", uri(file.substring(close + 2)));
      artifact.addProperty("uriBaseId", name);
    } else if (file.startsWith("/")) {
      bases.put("OUTSIDE", "Somewhere outside of the analyzed sources.");
      String[] parts = file.substring(1).split("/", -1);
      artifact.addProperty(
          "uri",
          uri(
              String.join(
                  "/",
                  Arrays.asList(parts)
                      .subList(Math.max(0, parts.length - SHOWN_PARTS), parts.length))));
      artifact.addProperty("uriBaseId", "OUTSIDE");
    } else {
      artifact.addProperty("uri", uri(file));
      artifact.addProperty("uriBaseId", ROOT);
    }
    return artifact;
  }

  /// A location; without a file only an empty one, for a message.
  JsonObject location(Place place) {
    JsonObject location = new JsonObject();
    if (place.file().isEmpty() || place.file().startsWith("<generated")) {
      return location;
    }
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", artifact(place.file()));
    if (place.line() > 0) {
      physical.add("region", region(place));
    }
    location.add("physicalLocation", physical);
    return location;
  }

  /// What a fix puts in the place of what: one entry for each file.
  JsonArray changes(List<Finding.Edit> edits) {
    Map<String, JsonArray> byFile = new LinkedHashMap<>();
    for (Finding.Edit edit : edits) {
      JsonObject replacement = new JsonObject();
      JsonObject deleted = new JsonObject();
      deleted.addProperty("startLine", edit.place().line());
      deleted.addProperty("startColumn", edit.place().column());
      deleted.addProperty("endLine", edit.place().endLine());
      deleted.addProperty("endColumn", edit.place().endColumn());
      replacement.add("deletedRegion", deleted);
      if (!edit.text().isEmpty()) {
        replacement.add("insertedContent", text(edit.text()));
      }
      byFile.computeIfAbsent(edit.place().file(), _ -> new JsonArray()).add(replacement);
    }
    JsonArray out = new JsonArray();
    byFile.forEach(
        (file, replacements) -> {
          JsonObject change = new JsonObject();
          change.add("artifactLocation", artifact(file));
          change.add("replacements", replacements);
          out.add(change);
        });
    return out;
  }

  /// On one line, with all four coordinates: of a longer range its first line.
  private JsonObject region(Place place) {
    int end = place.endColumn();
    if (place.endLine() > place.line()) {
      end =
          excerpts
              .line(place.file(), place.line())
              .map(l -> l.stripTrailing().codePointCount(0, l.stripTrailing().length()) + 1)
              .orElse(place.column() + 1);
    }
    JsonObject region = new JsonObject();
    region.addProperty("startLine", place.line());
    region.addProperty("startColumn", Math.max(1, place.column()));
    region.addProperty("endLine", place.line());
    region.addProperty("endColumn", Math.max(Math.max(1, place.column()) + 1, end));
    return region;
  }

  /// GitHub's name for the line of a place.
  Optional<String> lineHash(Place place) {
    List<String> of =
        hashes.computeIfAbsent(
            place.file(), f -> excerpts.text(f).map(LineHashes::of).orElse(List.of()));
    return place.line() >= 1 && place.line() <= of.size()
        ? Optional.of(of.get(place.line() - 1))
        : Optional.empty();
  }

  static JsonObject text(String text) {
    JsonObject message = new JsonObject();
    message.addProperty("text", text);
    return message;
  }

  /// A file name as a URI reference: what a URI may not hold is percent-encoded.
  static String uri(String file) {
    StringBuilder out = new StringBuilder();
    for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/!$&'()*+,=@".indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
