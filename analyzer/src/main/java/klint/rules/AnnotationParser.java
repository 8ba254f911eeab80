// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.List;
import java.util.Optional;
import klint.rules.Annotation.Subject;
import klint.rules.Annotation.Trust;
import klint.rules.AnnotationResult.Malformed;
import klint.rules.AnnotationResult.Parsed;

/// Reads the annotation language of SPEC.md section 6, the same for attributes, comments and side
/// files.
///
/// ```text
/// preempt_count | drop_preempt_count  ( adjust = N, expect = RANGE, unchecked )
/// any_context | atomic_context | atomic_context_only | process_context
/// report_preempt_count | dump_mir
/// RANGE: N | N.. | ..N | N..M | ..=M | N..=M | ..
/// ```
///
/// Errors: everything else is [Malformed] at the exact token.
public final class AnnotationParser {
  private static final List<String> NAMES =
      List.of(
          "preempt_count",
          "drop_preempt_count",
          "any_context",
          "atomic_context",
          "atomic_context_only",
          "process_context",
          "report_preempt_count",
          "dump_mir");

  private final AnnotationTokens tokens;

  private AnnotationParser(AnnotationTokens tokens) {
    this.tokens = tokens;
  }

  /// Reads an annotation as written after `klint::`, its arguments included: `preempt_count(expect
  /// = 0..)`.
  public static AnnotationResult parse(String text) {
    return new AnnotationParser(new AnnotationTokens(text, 0)).whole();
  }

  /// Reads a range alone, as side files and tables write it.
  public static Optional<ExpectRange> range(String text) {
    AnnotationParser parser = new AnnotationParser(new AnnotationTokens(text, 0));
    try {
      ExpectRange range = parser.range();
      return parser.tokens.atEnd() ? Optional.of(range) : Optional.empty();
    } catch (AnnotationTokens.Stop _) {
      return Optional.empty();
    }
  }

  /// Reads a line comment, from its `//`; offsets are relative to that. Absent if the comment is
  /// not for klint, or is a suppression (`// klint: allow(..)`), or is prose.
  public static Optional<AnnotationResult> comment(String comment) {
    int start = comment.startsWith("//") ? 2 : 0;
    int word = skipSpaces(comment, start);
    if (!comment.startsWith("klint:", word) || comment.startsWith("klint::", word)) {
      return Optional.empty();
    }
    int body = skipSpaces(comment, word + "klint:".length());
    int end = body;
    while (end < comment.length() && Character.isJavaIdentifierPart(comment.charAt(end))) {
      end++;
    }
    String name = comment.substring(body, end);
    int next = skipSpaces(comment, end);
    boolean looksLikeOne = next == comment.length() || comment.charAt(next) == '(';
    if (name.equals("allow") || (!looksLikeOne && !NAMES.contains(name))) {
      return Optional.empty();
    }
    return Optional.of(new AnnotationParser(new AnnotationTokens(comment, body)).whole());
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private AnnotationResult whole() {
    try {
      Annotation annotation = annotation();
      if (!tokens.atEnd()) {
        throw tokens.stop("expected nothing after the annotation");
      }
      return new Parsed(annotation);
    } catch (AnnotationTokens.Stop stop) {
      return stop.malformed();
    }
  }

  private Annotation annotation() throws AnnotationTokens.Stop {
    if (!tokens.isWord()) {
      throw tokens.stop("expected the name of a klint annotation");
    }
    String name = tokens.text();
    return switch (name) {
      case "preempt_count", "drop_preempt_count" -> {
        tokens.next();
        yield properties(name.equals("preempt_count") ? Subject.FUNCTION : Subject.DROP, name);
      }
      case "any_context", "atomic_context" -> bare(name, expects(ExpectRange.ANY));
      case "atomic_context_only" -> bare(name, expects(ExpectRange.ATOMIC_ONLY));
      case "process_context" -> bare(name, expects(ExpectRange.PROCESS));
      case "report_preempt_count" -> bare(name, new Annotation.Report());
      case "dump_mir" -> bare(name, new Annotation.DumpMir());
      default ->
          throw tokens.stop("klint has no annotation `" + name + "`" + Suggestion.of(name, NAMES));
    };
  }

  private static Annotation expects(ExpectRange range) {
    return new Annotation.Properties(
        Subject.FUNCTION, Optional.empty(), Optional.of(range), Trust.CHECKED);
  }

  private Annotation bare(String name, Annotation annotation) throws AnnotationTokens.Stop {
    tokens.next();
    if (!tokens.atEnd()) {
      throw tokens.stop("`" + name + "` takes no arguments");
    }
    return annotation;
  }

  private Annotation properties(Subject subject, String name) throws AnnotationTokens.Stop {
    if (!tokens.is("(")) {
      throw tokens.stop(
          "`" + name + "` needs arguments: `(adjust = N, expect = RANGE, unchecked)`");
    }
    tokens.next();
    Optional<Integer> adjust = Optional.empty();
    Optional<ExpectRange> expect = Optional.empty();
    Trust trust = Trust.CHECKED;
    while (!tokens.is(")")) {
      String property = tokens.text();
      boolean again =
          switch (property) {
            case "adjust" -> adjust.isPresent();
            case "expect" -> expect.isPresent();
            case "unchecked" -> trust == Trust.UNCHECKED;
            default ->
                throw tokens.stop(
                    "expected `adjust`, `expect` or `unchecked`"
                        + Suggestion.of(property, List.of("adjust", "expect", "unchecked")));
          };
      if (again) {
        throw tokens.stop("`" + property + "` is given twice");
      }
      tokens.next();
      switch (property) {
        case "adjust" -> {
          equalsSign(property);
          adjust = Optional.of(signed());
        }
        case "expect" -> {
          equalsSign(property);
          expect = Optional.of(range());
        }
        default -> trust = Trust.UNCHECKED;
      }
      if (tokens.is(",")) {
        tokens.next();
      } else if (!tokens.is(")")) {
        throw tokens.stop("expected `,` or `)`");
      }
    }
    if (adjust.isEmpty() && expect.isEmpty()) {
      throw tokens.stop("`" + name + "` says nothing: give `adjust`, `expect` or both");
    }
    tokens.next();
    return new Annotation.Properties(subject, adjust, expect, trust);
  }

  private void equalsSign(String property) throws AnnotationTokens.Stop {
    if (!tokens.is("=")) {
      throw tokens.stop("expected `=` after `" + property + "`");
    }
    tokens.next();
  }

  private int signed() throws AnnotationTokens.Stop {
    if (tokens.is("-")) {
      tokens.next();
      return -number("a whole number");
    }
    return number("a whole number");
  }

  private ExpectRange range() throws AnnotationTokens.Stop {
    AnnotationTokens.Mark start = tokens.mark();
    int lo = 0;
    if (tokens.isNumber()) {
      lo = number("a count");
      if (!tokens.is("..") && !tokens.is("..=")) {
        return ExpectRange.exactly(lo);
      }
    } else if (!tokens.is("..") && !tokens.is("..=")) {
      throw tokens.stop("expected a range of counts, such as `0..`");
    }
    boolean inclusive = tokens.is("..=");
    tokens.next();
    if (!inclusive && !tokens.isNumber()) {
      return ExpectRange.atLeast(lo);
    }
    int bound = number("an upper bound");
    ExpectRange range = ExpectRange.of(lo, inclusive ? bound + 1 : bound);
    if (range.isEmpty()) {
      throw tokens.stopAt(start, "no count is in this range");
    }
    return range;
  }

  private int number(String what) throws AnnotationTokens.Stop {
    if (!tokens.isNumber()) {
      throw tokens.stop("expected " + what);
    }
    int value = tokens.number();
    tokens.next();
    return value;
  }
}
