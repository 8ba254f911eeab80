// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The calls in what `rustc -Zunpretty=mir -Zmir-include-spans=on` prints.
final class MirCalls {
  /// A call: where its expression is, and whom rustc found; `owner` as `calls` has it.
  record Call(
      int line, int column, int endLine, int endColumn, Optional<String> owner, String name) {
    String text() {
      return line + ":" + column + " " + owner.map(o -> o + "::").orElse("") + name;
    }
  }

  private static final Pattern LINE =
      Pattern.compile(
          "^ *(?:_\\d+|\\(.*?\\)|\\(?\\*.*?) = (.*) -> (?:\\[return|unwind).*// scope \\d+ at"
              + " (.*):(\\d+):(\\d+): (\\d+):(\\d+)$");

  private MirCalls() {}

  /// Those whose place is in `file`, as often as the body that has it most often: some code is in
  /// several bodies.
  static List<Call> of(String mir, String file) {
    Map<Call, Integer> most = new LinkedHashMap<>();
    Map<Call, Integer> here = new LinkedHashMap<>();
    for (String line : mir.lines().toList()) {
      if (line.equals("}")) {
        here.forEach((call, n) -> most.merge(call, n, Math::max));
        here.clear();
      }
      Matcher m = LINE.matcher(line);
      if (!m.matches() || !m.group(2).endsWith(file)) {
        continue;
      }
      Optional<String> callee = callee(m.group(1));
      // Of a box whose content was moved out; not a call that anyone wrote.
      if (callee.filter(c -> !c.endsWith(" as Drop>::drop")).isPresent()) {
        String path = callee.get();
        List<String> parts = segments(path);
        here.merge(
            new Call(
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)),
                Integer.parseInt(m.group(5)),
                Integer.parseInt(m.group(6)),
                owner(parts),
                parts.getLast().replace("r#", "")),
            1,
            Integer::sum);
      }
    }
    here.forEach((call, n) -> most.merge(call, n, Math::max));
    List<Call> out = new ArrayList<>();
    most.forEach((call, n) -> out.addAll(Collections.nCopies(n, call)));
    return out;
  }

  /// What stands before the arguments; empty if a value is called.
  private static Optional<String> callee(String call) {
    if (call.startsWith("move ") || call.startsWith("copy ") || call.startsWith("const ")) {
      return Optional.empty();
    }
    int end = split(call, 0, '(');
    return end < 0 ? Optional.empty() : Optional.of(call.substring(0, end));
  }

  /// The first `stop` outside of angle brackets, braces and square brackets.
  private static int split(String text, int from, char stop) {
    int angle = 0;
    int other = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == stop && angle == 0 && other == 0) {
        return i;
      }
      if (c == '-' && i + 1 < text.length() && text.charAt(i + 1) == '>') {
        i++;
      } else if (c == '<') {
        angle++;
      } else if (c == '>') {
        angle--;
      } else if (c == '{' || c == '[' || c == '(') {
        other++;
      } else if (c == '}' || c == ']' || c == ')') {
        other--;
      }
    }
    return -1;
  }

  /// The segments of a path, generic arguments left out.
  private static List<String> segments(String path) {
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < path.length()) {
      int end = at;
      while (true) {
        int colon = split(path, end, ':');
        if (colon < 0) {
          end = path.length();
          break;
        }
        if (path.startsWith("::", colon)) {
          end = colon;
          break;
        }
        end = colon + 1;
      }
      String segment = path.substring(at, end);
      // Of a type or at the end they are generic arguments; a module's are an impl elsewhere.
      boolean generics =
          segment.startsWith("<")
              && !out.isEmpty()
              && (end == path.length()
                  || !segment.startsWith("<impl ")
                  || Character.isUpperCase(out.getLast().charAt(0)));
      if (!generics) {
        out.add(segment);
      }
      at = end + 2;
    }
    return out;
  }

  private static Optional<String> owner(List<String> parts) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    String before = parts.get(parts.size() - 2);
    if (before.startsWith("<impl at ")) {
      return Optional.empty();
    }
    if (before.startsWith("<impl ") && as(before.substring(1, before.length() - 1)) < 0) {
      return ofType(before.substring(6, before.length() - 1));
    }
    if (before.startsWith("<")) {
      String inside = before.substring(1, before.length() - 1);
      int as = as(inside);
      return as < 0 ? Optional.empty() : Optional.of(last(inside.substring(as + 4)));
    }
    return before.startsWith("{") ? Optional.empty() : Optional.of(last(before));
  }

  /// The ` as ` that stands outside of all brackets.
  private static int as(String inside) {
    int at = -1;
    while (true) {
      at = split(inside, at + 1, ' ');
      if (at < 0 || inside.startsWith(" as ", at)) {
        return at;
      }
    }
  }

  private static Optional<String> ofType(String type) {
    if (type.startsWith("[")) {
      return type.contains(";") ? Optional.empty() : Optional.of("[]");
    }
    for (String pointer : List.of("*const", "*mut")) {
      if (type.startsWith(pointer)) {
        return Optional.of(pointer);
      }
    }
    return type.startsWith("&") || type.startsWith("dyn") || type.startsWith("(")
        ? Optional.empty()
        : Optional.of(last(type));
  }

  private static String last(String path) {
    int generics = path.indexOf('<');
    String plain = generics < 0 ? path : path.substring(0, generics);
    while (plain.endsWith(":")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.substring(plain.lastIndexOf(':') + 1).replace("r#", "");
  }
}
