// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every macro of one preprocessor run, with the stretch of the run in which each definition held.
///
/// Units: a moment is a count of definitions and undefinitions so far, so that a declaration can be
/// expanded later exactly as it would have been when it was met.
final class MacroTable {
  static final int NOW = Integer.MAX_VALUE;

  /// One `#define`. `params` is empty for an object-like macro; the last one takes the rest if
  /// `variadic`.
  record Macro(String name, Optional<List<String>> params, boolean variadic, Body body) {
    boolean functionLike() {
      return params.isPresent();
    }
  }

  /// The replacement of a macro, lexed when first asked for.
  static final class Body {
    private final CLexer lexer;
    private final CText text;
    private final int lo;
    private final int hi;
    private Optional<List<CToken>> tokens = Optional.empty();

    Body(CLexer lexer, CText text, int lo, int hi) {
      this.lexer = lexer;
      this.text = text;
      this.lo = lo;
      this.hi = hi;
    }

    List<CToken> tokens() {
      if (tokens.isEmpty()) {
        tokens = Optional.of(List.copyOf(lexer.lex(text, lo, hi)));
      }
      return tokens.get();
    }

    CText text() {
      return text;
    }
  }

  private record Version(int since, Optional<Macro> macro) {}

  private final Map<String, List<Version>> versions = new HashMap<>(1 << 16);
  private final Map<String, Optional<Macro>> configured = new HashMap<>();
  private final CConfig config;
  private final CLexer lexer;
  private int moment;

  MacroTable(CConfig config, CLexer lexer) {
    this.config = config;
    this.lexer = lexer;
  }

  int moment() {
    return moment;
  }

  void define(Macro macro) {
    List<Version> list = versions.computeIfAbsent(macro.name(), _ -> new ArrayList<>(1));
    list.add(new Version(++moment, Optional.of(macro)));
  }

  void undefine(String name) {
    List<Version> list = versions.get(name);
    if (list != null && list.getLast().macro.isPresent()) {
      list.add(new Version(++moment, Optional.empty()));
    }
  }

  Optional<Macro> at(String name, int when) {
    List<Version> list = versions.get(name);
    if (list != null) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.get(i).since <= when) {
          return list.get(i).macro;
        }
      }
      return Optional.empty();
    }
    return name.startsWith("CONFIG_") ? configured(name) : Optional.empty();
  }

  /// The latest definition of `name`, even one that was undefined again.
  Optional<Macro> latest(String name) {
    List<Version> list = versions.get(name);
    if (list == null) {
      return at(name, NOW);
    }
    return list.reversed().stream().flatMap(v -> v.macro.stream()).findFirst();
  }

  boolean isDefined(String name) {
    return at(name, NOW).isPresent();
  }

  private Optional<Macro> configured(String name) {
    return configured.computeIfAbsent(
        name,
        n ->
            config
                .value(n)
                .map(
                    v -> {
                      CText text = CText.of("<config>", v);
                      return new Macro(
                          n, Optional.empty(), false, new Body(lexer, text, 0, text.length()));
                    }));
  }
}
