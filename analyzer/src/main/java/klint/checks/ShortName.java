// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.checks;

/// Canonical paths as people say them: `kernel::sync::lock::Lock::lock` is `Lock::lock`, and `<a::B
/// as c::D>::e` is `B::e`.
///
/// Reads the paths and types that [klint.types.Instances] prints, which are no Rust source.
final class ShortName {
  private final String text;
  private int at;

  private ShortName(String text) {
    this.text = text;
  }

  /// A function: its name, after that of its type or trait if it has one.
  static String function(String path) {
    if (path.startsWith("<")) {
      int end = closing(path, 0);
      int as = outside(path, " as ", 1, end);
      String self = type(path.substring(1, as < 0 ? end : as));
      return path.startsWith("::", end + 1) ? self + path.substring(end + 1) : self;
    }
    int last = path.lastIndexOf("::");
    if (last < 0) {
      return path;
    }
    String owner = path.substring(0, last);
    String ownerName = owner.substring(owner.lastIndexOf(':') + 1);
    boolean typed = !ownerName.isEmpty() && Character.isUpperCase(ownerName.charAt(0));
    return typed ? ownerName + path.substring(last) : path.substring(last + 2);
  }

  /// A type, or any text that has paths in it: every path by its last name.
  static String type(String text) {
    // The default allocator is left out, as people do.
    return new ShortName(text.replace(", alloc::alloc::Global>", ">")).shortened();
  }

  private String shortened() {
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isJavaIdentifierStart(c)) {
        out.append(c);
        at++;
        continue;
      }
      int from = at;
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      boolean more =
          text.startsWith("::", at)
              && at + 2 < text.length()
              && Character.isJavaIdentifierStart(text.charAt(at + 2));
      if (more) {
        at += 2;
      } else {
        out.append(text, from, at);
      }
    }
    return out.toString();
  }

  /// The `>` that belongs to the `<` at `open`.
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>' && text.charAt(i - 1) != '-' && --depth == 0) {
        return i;
      }
    }
    return text.length() - 1;
  }

  /// Where `what` is between `from` and `to`, not inside of further brackets; -1 if nowhere.
  private static int outside(String text, String what, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (depth == 0 && text.startsWith(what, i)) {
        return i;
      }
      depth += c == '<' ? 1 : c == '>' && text.charAt(i - 1) != '-' ? -1 : 0;
    }
    return -1;
  }
}
