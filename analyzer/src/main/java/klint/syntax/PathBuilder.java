// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import static klint.grammar.RustParser.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.KlintBug;
import klint.base.Span;

/// Paths in every position, and generic arguments.
final class PathBuilder extends Steps {
  PathBuilder(TreeBuilder builder) {
    super(builder);
  }

  static boolean isSegment(int type) {
    return switch (type) {
      case IDENTIFIER, SELF, SUPER, CRATE, SELF_TYPE, DOLLAR_CRATE, FRAGMENT_PATH -> true;
      default -> false;
    };
  }

  /// The path that a fragment token is.
  Path fragment(int token) {
    return switch (tokens.fragment(token)) {
      case Fragment.OfPath(Path path) -> path;
      case Fragment.OfType(Type.OfPath(Path path)) -> path;
      case Fragment.OfType _,
          Fragment.OfExpr _,
          Fragment.OfPat _,
          Fragment.OfStmt _,
          Fragment.OfItem _,
          Fragment.OfBlock _,
          Fragment.OfMeta _,
          Fragment.OfVis _,
          Fragment.OfLiteral _,
          Fragment.OfStmts _ ->
          throw new KlintBug("a path token without a path");
    };
  }

  /// A `simplePath`, `pathExpression` or `typePath`.
  Path path(int step) {
    return path(step, from(step), to(step));
  }

  /// The path that the steps and tokens of `step` from `from` to before `to` spell.
  Path path(int step, int from, int to) {
    int end = next(step);
    if (to == from + 1 && tokenType(from) != FRAGMENT_PATH) {
      return new Path(
          tokenSpan(from),
          Optional.empty(),
          false,
          List.of(new Path.Segment(ident(from), Optional.empty())));
    }
    Optional<Path.QSelf> qself = Optional.empty();
    boolean global = false;
    List<Path.Segment> segments = new ArrayList<>();
    int at = from;
    for (int c = step + 1; c <= end; c = c < end ? next(c) : end + 1) {
      int childFrom = c < end ? Math.min(from(c), to) : to;
      for (; at < childFrom; at++) {
        if (tokenType(at) == PATHSEP) {
          global |= at == from;
        } else if (tokenType(at) == FRAGMENT_PATH) {
          Path inner = fragment(at);
          qself = inner.qself();
          global |= inner.global();
          segments.addAll(inner.segments());
        }
      }
      if (c >= end || from(c) >= to) {
        break;
      }
      switch (rule(c)) {
        case RULE_pathIdentSegment ->
            segments.add(new Path.Segment(ident(from(c)), Optional.empty()));
        case RULE_qualifiedPathType -> qself = Optional.of(qself(c));
        case RULE_genericArgs -> arguments(segments, angle(c));
        case RULE_typePathFn, RULE_pathFnInputs -> arguments(segments, function(c));
        default -> {
          // What stands around the path: not part of it.
        }
      }
      at = to(c);
    }
    return new Path(tokens.span(from, to), qself, global, segments);
  }

  /// The `typePath` step `path` with the `(A) -> B` that may follow it in `step`.
  Path withFunction(int step, int path) {
    Path bare = path(path);
    int after = next(path);
    if (after >= next(step) || rule(after) != RULE_typePathFn) {
      return bare;
    }
    List<Path.Segment> segments = new ArrayList<>(bare.segments());
    arguments(segments, function(after));
    return new Path(tokens.span(from(path), to(after)), bare.qself(), bare.global(), segments);
  }

  private void arguments(List<Path.Segment> segments, GenericArgs args) {
    if (segments.isEmpty()) {
      error(args.span(), "expected a name before generic arguments");
      return;
    }
    Path.Segment last = segments.removeLast();
    if (last.args().isPresent()) {
      error(args.span(), "expected one list of generic arguments, found two");
    }
    segments.add(new Path.Segment(last.name(), Optional.of(args)));
  }

  private Path.QSelf qself(int step) {
    int trait = child(step, RULE_typePath);
    return new Path.QSelf(
        builder.types.type(child(step, RULE_type)),
        trait == NONE ? Optional.empty() : Optional.of(path(trait)));
  }

  private GenericArgs function(int step) {
    Span span = span(step);
    if (has(step, DOTDOT)) {
      return new GenericArgs.ReturnNotation(span);
    }
    List<Type> inputs = new ArrayList<>();
    for (int c : elements(step, RULE_type)) {
      inputs.add(builder.types.type(c));
    }
    int output = child(step, RULE_typeNoBounds);
    return new GenericArgs.Paren(
        inputs, output == NONE ? Optional.empty() : Optional.of(builder.types.type(output)), span);
  }

  /// A `genericArgs` step.
  GenericArgs.Angle angle(int step) {
    List<GenericArgs.Arg> args = new ArrayList<>();
    for (int c : elements(step, RULE_genericArg)) {
      args.add(arg(c));
    }
    return new GenericArgs.Angle(args, span(step));
  }

  private GenericArgs.Arg arg(int step) {
    if (isLeaf(step)) {
      return new GenericArgs.Arg.OfLifetime(lifetime(from(step)));
    }
    int first = only(step);
    if (rule(first) == RULE_genericArgConst) {
      return constant(first);
    }
    Type type = builder.types.type(first);
    if (has(step, EQ)) {
      int value = next(first);
      GenericArgs.Arg right =
          rule(value) == RULE_type
              ? new GenericArgs.Arg.OfType(builder.types.type(value))
              : constant(value);
      return name(type)
          .<GenericArgs.Arg>map(s -> new GenericArgs.Arg.Equals(s.name(), s.args(), right))
          .orElse(right);
    }
    if (has(step, COLON)) {
      int bounds = child(step, RULE_typeParamBounds);
      List<Bound> list = bounds == NONE ? List.of() : builder.types.bounds(bounds);
      return name(type)
          .<GenericArgs.Arg>map(s -> new GenericArgs.Arg.Bounded(s.name(), s.args(), list))
          .orElse(new GenericArgs.Arg.OfType(type));
    }
    return new GenericArgs.Arg.OfType(type);
  }

  private Optional<Path.Segment> name(Type type) {
    if (type instanceof Type.OfPath(Path path)
        && path.segments().size() == 1
        && !path.global()
        && path.qself().isEmpty()) {
      return Optional.of(path.segments().get(0));
    }
    error(type.span(), "expected the name of an associated type before `=` or `:`");
    return Optional.empty();
  }

  private GenericArgs.Arg constant(int step) {
    return new GenericArgs.Arg.OfConst(builder.exprs.constant(step));
  }

  /// A `matchedPath`.
  Path matched(int step) {
    return rule(only(step)) == RULE_typePath ? withFunction(step, only(step)) : path(step);
  }
}
