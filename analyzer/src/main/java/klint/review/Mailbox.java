// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The patches in a text: a bare diff, one mail, or a mailbox with a series.
///
/// Transfer encodings and attachments are undone. The mails of a series are put in its order.
///
/// Source: RFC 2045, 2046 and 2047; git's documentation of `format-patch`.
record Mailbox(List<Patch> patches, Optional<String> baseCommit) {
  private static final Pattern SEPARATOR =
      Pattern.compile("(?m)^From \\S+ +\\w{3} \\w{3} +\\d+ \\d\\d:\\d\\d:\\d\\d \\d{4}.*$");
  private static final Pattern BASE = Pattern.compile("(?m)^base-commit:\\s*([0-9a-f]{7,64})\\s*$");
  private static final Pattern NUMBER =
      Pattern.compile("\\[[^\\]]*?(\\d{1,6})/(\\d{1,6})[^\\]]*\\]");
  private static final Pattern HEADER = Pattern.compile("[!-9;-~]+:.*");
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  Mailbox {
    patches = List.copyOf(patches);
  }

  /// Errors: a text without any patch, or one that is cut off.
  static Mailbox read(byte[] bytes) throws GitProblem {
    // Each byte a character, until the encoding of each mail is known.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.isBlank()) {
      throw new GitProblem("the patch is empty");
    }
    List<Patch> patches = new ArrayList<>();
    Optional<String> base = Optional.empty();
    for (String mail : mails(text)) {
      Map<String, String> headers = new HashMap<>();
      String body = decoded(mail, headers);
      Matcher m = BASE.matcher(body);
      if (m.find()) {
        base = Optional.of(m.group(1));
      }
      List<Patch.OfFile> files = PatchReader.read(body);
      if (!files.isEmpty()) {
        patches.add(new Patch(headers.getOrDefault("subject", ""), files));
      }
    }
    if (patches.isEmpty()) {
      throw new GitProblem("there is no patch in this text: no line begins a diff of a file");
    }
    return new Mailbox(inOrder(patches), base);
  }

  private static List<String> mails(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher m = SEPARATOR.matcher(text);
    while (m.find()) {
      starts.add(m.start());
    }
    if (starts.isEmpty()) {
      return List.of(text);
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      String mail = text.substring(starts.get(i), end);
      out.add(mail.substring(mail.indexOf('\n') + 1));
    }
    return out;
  }

  /// By the number in the subject, where each has one of its own.
  private static List<Patch> inOrder(List<Patch> patches) {
    List<Integer> numbers = new ArrayList<>();
    for (Patch p : patches) {
      Matcher m = NUMBER.matcher(p.name());
      if (m.find()) {
        numbers.add(Integer.parseInt(m.group(1)));
      }
    }
    if (numbers.size() != patches.size() || numbers.stream().distinct().count() != numbers.size()) {
      return patches;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < patches.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(numbers::get));
    return order.stream().map(patches::get).toList();
  }

  // ---- One mail

  /// The text of a mail; its headers go to `headers`, in lower case. A text without headers is its
  /// own.
  private static String decoded(String mail, Map<String, String> headers) throws GitProblem {
    String text = mail.replaceFirst("^(?:[ \\t]*\\r?\\n)+", "");
    int end = blankLine(text);
    if (!isHead(text.substring(0, end))) {
      return charset(bytes(mail), "");
    }
    headers.putAll(headers(text.substring(0, end)));
    headers.computeIfPresent("subject", (_, subject) -> EncodedWords.decoded(subject));
    return body(headers, text.substring(Math.min(text.length(), end)));
  }

  /// Whether lines are the head of a mail, and not those of a diff that begins with a word and a
  /// colon, as `Index: drivers/x.rs` does.
  private static boolean isHead(String lines) {
    boolean any = false;
    for (String line : lines.lines().toList()) {
      boolean header = HEADER.matcher(line).matches();
      boolean goesOn = any && (line.startsWith(" ") || line.startsWith("\t"));
      if (!header && !goesOn && !line.isBlank()) {
        return false;
      }
      any |= header;
    }
    return any;
  }

  private static String body(Map<String, String> headers, String body) throws GitProblem {
    String type = headers.getOrDefault("content-type", "");
    Matcher boundary = BOUNDARY.matcher(type);
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find()) {
      String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
      StringBuilder all = new StringBuilder();
      for (String part : body.split("(?m)^" + Pattern.quote(mark) + "(?:--)?[ \\t]*\\r?\\n?", -1)) {
        int end = blankLine(part);
        Map<String, String> own = headers(part.substring(0, end));
        String kind = own.getOrDefault("content-type", "text/plain").toLowerCase(Locale.ROOT);
        if (!own.isEmpty()
            && (kind.startsWith("text/")
                || kind.contains("patch")
                || kind.contains("diff")
                || kind.startsWith("multipart/"))) {
          all.append(body(own, part.substring(Math.min(part.length(), end)))).append('\n');
        }
      }
      return all.toString();
    }
    byte[] raw =
        switch (headers
            .getOrDefault("content-transfer-encoding", "")
            .strip()
            .toLowerCase(Locale.ROOT)) {
          case "quoted-printable" -> quotedPrintable(body);
          case "base64" -> base64(body);
          default -> bytes(body);
        };
    Matcher charset = CHARSET.matcher(type);
    String text = charset(raw, charset.find() ? charset.group(1) : "");
    // Mails may travel with both characters at each line's end.
    boolean carried =
        text.contains("\r\n")
            && text.lines().count() <= text.chars().filter(c -> c == '\r').count() + 1;
    return carried ? text.replace("\r\n", "\n") : text;
  }

  private static int blankLine(String text) {
    int lf = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
    int crlf = text.startsWith("\r\n") ? 0 : text.indexOf("\n\r\n");
    if (text.startsWith("\n") || text.startsWith("\r\n")) {
      return text.indexOf('\n') + 1;
    }
    if (lf < 0 && crlf < 0) {
      return text.length();
    }
    return lf >= 0 && (crlf < 0 || lf < crlf) ? lf + 2 : crlf + 3;
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> out = new HashMap<>();
    String unfolded = text.replaceAll("\\r?\\n[ \\t]+", " ");
    for (String line : unfolded.lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        out.putIfAbsent(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return out;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String charset(byte[] bytes, String name) {
    try {
      return new String(bytes, name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name));
    } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException _) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /// What is no letter of the encoding is passed over, and what ends too early is no mail.
  private static byte[] base64(String text) throws GitProblem {
    try {
      return Base64.getMimeDecoder().decode(bytes(text.strip()));
    } catch (IllegalArgumentException _) {
      throw new GitProblem("a mail of the patch says that it is base64, which cannot be read");
    }
  }

  static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int i = 0;
    while (i < text.length()) {
      int high = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) != '=') {
        out.write(text.charAt(i));
        i++;
      } else if (high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 3;
      } else if (text.startsWith("\r\n", i + 1)) {
        i += 3;
      } else if (text.startsWith("\n", i + 1)) {
        i += 2;
      } else {
        out.write('=');
        i++;
      }
    }
    return out.toByteArray();
  }
}
