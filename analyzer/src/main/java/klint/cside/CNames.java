// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The C names that Rust files may use: more than they do, never much less.
///
/// A name counts if it stands behind `bindings::` or `uapi::`, in a group or alone; so does every
/// word of a file that imports all of them, or that has a macro's variable there. A prefix with an
/// underscore at its end (macros paste it before names) counts without it; and where a macro pastes
/// a prefix before its argument, so does that prefix before each name that may be that argument: an
/// upper-case word, or for other prefixes a function's name. A function marked `#[export]` is
/// compared with its C prototype.
public final class CNames {
  private static final Set<String> BINDINGS = Set.of("bindings", "bindings_raw", "bindings_helper");
  private static final Set<String> FIELD_MACROS = Set.of("container_of", "offset_of", "field_of");

  private final Set<String> bindings = new TreeSet<>();
  private final Set<String> uapi = new TreeSet<>();
  private final Set<String> fields = new TreeSet<>();

  private final Set<String> prefixes = new TreeSet<>();
  private final Set<String> constants = new TreeSet<>();
  private final Set<String> functions = new TreeSet<>();

  private CNames() {}

  /// What may be used from `bindings`, and which fields are selected.
  public BindingsSynthesizer.Wanted wanted() {
    return new BindingsSynthesizer.Wanted(bindings, fields);
  }

  /// The same of `uapi`.
  public BindingsSynthesizer.Wanted wantedOfUapi() {
    return new BindingsSynthesizer.Wanted(uapi, fields);
  }

  public static CNames of(Collection<String> texts) {
    CNames names = new CNames();
    for (String text : texts) {
      names.file(WordScanner.words(text));
    }
    for (String prefix : names.prefixes) {
      boolean upper = isUpper(prefix);
      for (String argument : upper ? names.constants : names.functions) {
        (upper ? names.uapi : names.bindings).add(prefix + argument);
      }
    }
    return names;
  }

  private void file(List<String> words) {
    boolean uses = words.contains("uapi") || words.contains("ioctl");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!isName(word)) {
        continue;
      }
      if (BINDINGS.contains(word)) {
        behind(words, i + 1, bindings);
      } else if (word.equals("uapi")) {
        behind(words, i + 1, uapi);
        behind(words, i + 1, bindings);
      } else if (word.equals("fn") && i + 1 < words.size()) {
        functions.add(words.get(i + 1));
      } else if (word.equals("export") && is(words, i - 1, "[") && is(words, i + 1, "]")) {
        exported(words, i + 2);
      } else if (FIELD_MACROS.contains(word)) {
        for (int j = i + 1; j < Math.min(i + 40, words.size()) && !words.get(j).equals(";"); j++) {
          if (isName(words.get(j))) {
            fields.add(words.get(j));
          }
        }
      }
      if (is(words, i - 1, ".") || (is(words, i + 1, ":") && !is(words, i + 2, ":"))) {
        fields.add(word);
      }
      if (word.endsWith("_") && word.length() > 3) {
        uapi.add(word.substring(0, word.length() - 1));
        bindings.add(word.substring(0, word.length() - 1));
        if (is(words, i + 1, "$") || (is(words, i + 1, ",") && is(words, i + 2, "$"))) {
          prefixes.add(word);
        }
      }
      if (uses && word.length() > 2 && isUpper(word)) {
        constants.add(word);
      }
    }
  }

  private static boolean isUpper(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /// The function whose attributes end before `at`.
  private void exported(List<String> words, int at) {
    for (int i = at; i + 1 < words.size() && !is(words, i, "{"); i++) {
      if (is(words, i, "fn")) {
        bindings.add(words.get(i + 1));
        return;
      }
    }
  }

  private static boolean is(List<String> words, int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).equals(word);
  }

  private static boolean isName(String word) {
    return Character.isJavaIdentifierStart(word.charAt(0)) && word.charAt(0) != '$';
  }

  private static void all(List<String> words, Set<String> out) {
    for (String word : words) {
      if (isName(word)) {
        out.add(word);
      }
    }
  }

  /// The names after `::` at `at`: one, or those of a group; all there are for a glob or a macro's
  /// variable.
  private static void behind(List<String> words, int at, Set<String> out) {
    if (!is(words, at, ":") || !is(words, at + 1, ":")) {
      return;
    }
    int i = at + 2;
    if (i < words.size() && isName(words.get(i))) {
      out.add(words.get(i));
      return;
    }
    if (is(words, i, "*") || is(words, i, "$")) {
      all(words, out);
      return;
    }
    if (!is(words, i, "{")) {
      return;
    }
    int depth = 0;
    for (; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("{")) {
        depth++;
      } else if (word.equals("}")) {
        depth--;
        if (depth == 0) {
          return;
        }
      } else if (word.equals("*")) {
        all(words, out);
      } else if (isName(word) && !is(words, i - 1, "as")) {
        out.add(word);
      }
    }
  }
}
