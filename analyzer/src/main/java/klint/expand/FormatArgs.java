// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Ident;
import klint.syntax.Path;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree.Token;

/// Reads `format_args!`: the template and its arguments, captured ones included.
///
/// The template of the result names every argument by its number: `"{} {x:?}"` becomes `"{0}
/// {1:?}"`.
///
/// Source: the documentation of `std::fmt`.
final class FormatArgs {
  private final BodyExpander body;
  private final Span at;
  private final Span nameSpan;
  private final List<Expr> operands = new ArrayList<>();
  private final Map<String, Integer> named = new LinkedHashMap<>();
  private int next;

  private FormatArgs(Span at, Span nameSpan, BodyExpander body) {
    this.at = at;
    this.nameSpan = nameSpan;
    this.body = body;
  }

  static Output expand(
      Arguments arguments, Span call, String suffix, Quote quote, BodyExpander body) {
    Optional<Expr> first = arguments.expr().map(body::expr);
    Optional<String> template = first.flatMap(Constants::string);
    if (template.isEmpty()) {
      if (first.isPresent()) {
        body.work().problem(first.get().span(), "expected a string literal as format");
      }
      return new Output.Failed();
    }
    Span literal = first.flatMap(Constants::token).map(Token::span).orElse(quote.callSite());
    FormatArgs format = new FormatArgs(call, literal, body);
    format.readArguments(arguments);
    String text = format.readTemplate(template.get() + suffix);
    return new Output.Whole(
        new Fragment.OfExpr(
            new Expr.Builtin(
                Expr.BuiltinKind.FORMAT_ARGS, format.operands, List.of(), List.of(), text, call)));
  }

  private void readArguments(Arguments arguments) {
    while (!arguments.atEnd()) {
      if (!arguments.eat(",")) {
        body.work().problem(arguments.here(), "expected `,` between format arguments");
        return;
      }
      if (arguments.atEnd()) {
        return;
      }
      if (arguments.peek().orElse(null) instanceof Token name
          && (name.kind() == TokenKind.IDENT || name.kind() == TokenKind.RAW_IDENT)
          && arguments.peek(1).orElse(null) instanceof Token equals
          && equals.is("=")) {
        arguments.skip();
        arguments.skip();
        named.put(name.text(), operands.size());
      }
      operands.add(
          arguments.expr().map(body::expr).orElseGet(() -> new Expr.Broken(arguments.here())));
    }
  }

  private String readTemplate(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        if (i + 1 < text.length() && text.charAt(i + 1) == c) {
          out.append(c).append(c);
          i += 2;
          continue;
        }
        int close = c == '{' ? text.indexOf('}', i) : -1;
        if (close < 0) {
          body.work().problem(at, "unmatched `" + c + "` in the format");
          return out.toString();
        }
        placeholder(text.substring(i + 1, close), out);
        i = close + 1;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private void placeholder(String inside, StringBuilder out) {
    int colon = inside.indexOf(':');
    String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    String spec = colon < 0 ? "" : inside.substring(colon + 1).stripTrailing();
    int precisionFirst = -1;
    int star = spec.indexOf(".*");
    if (star >= 0) {
      // The precision is the argument before the value.
      precisionFirst = next++;
      check(precisionFirst);
    }
    int index = name.isEmpty() ? check(next++) : argument(name);
    out.append('{').append(index);
    if (!spec.isEmpty()) {
      String counted =
          star >= 0
              ? spec.substring(0, star) + "." + precisionFirst + "$" + spec.substring(star + 2)
              : spec;
      out.append(':').append(counts(counted));
    }
    out.append('}');
  }

  private int check(int index) {
    if (index >= operands.size()) {
      body.work().problem(at, "the format has more places than arguments");
      operands.add(new Expr.Broken(at));
      return operands.size() - 1;
    }
    return index;
  }

  /// The number of the argument that a number or a name means.
  private int argument(String name) {
    if (name.chars().allMatch(Character::isDigit)) {
      try {
        return check(Integer.parseInt(name));
      } catch (NumberFormatException _) {
        return check(Integer.MAX_VALUE);
      }
    }
    String plain = name.startsWith("r#") ? name.substring(2) : name;
    Integer known = named.get(plain);
    if (known != null) {
      return known;
    }
    Ident ident = new Ident(plain, name.startsWith("r#"), nameSpan);
    Path path =
        new Path(
            nameSpan, Optional.empty(), false, List.of(new Path.Segment(ident, Optional.empty())));
    named.put(plain, operands.size());
    operands.add(new Expr.OfPath(path));
    return operands.size() - 1;
  }

  /// Names of width and precision (`name$`) as numbers.
  private String counts(String spec) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    // A fill character may be anything, also a letter.
    if (spec.length() > 1 && "<^>".indexOf(spec.charAt(1)) >= 0) {
      out.append(spec, 0, 2);
      i = 2;
    }
    while (i < spec.length()) {
      int end = i;
      while (end < spec.length()
          && (Character.isLetterOrDigit(spec.charAt(end)) || spec.charAt(end) == '_')) {
        end++;
      }
      if (end == i) {
        out.append(spec.charAt(i));
        i++;
        continue;
      }
      String word = spec.substring(i, end);
      if (end < spec.length() && spec.charAt(end) == '$') {
        String digits = word;
        int zero = 0;
        // `08$`: the zero flag, then the argument.
        while (zero < word.length() - 1 && word.charAt(zero) == '0') {
          zero++;
        }
        if (zero > 0 && word.chars().allMatch(Character::isDigit)) {
          out.append('0');
          digits = word.substring(zero);
        }
        out.append(argument(digits)).append('$');
        i = end + 1;
      } else {
        out.append(word);
        i = end;
      }
    }
    return out.toString();
  }
}
