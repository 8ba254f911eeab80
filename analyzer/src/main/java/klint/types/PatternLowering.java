// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.resolve.Namespace;
import klint.resolve.PathRes;
import klint.syntax.Ident;
import klint.syntax.Mutability;
import klint.syntax.Pat;
import klint.syntax.Path;

/// Patterns of one body; the alternatives of an or-pattern share their variables.
final class PatternLowering {
  private final HirLowering body;

  PatternLowering(HirLowering body) {
    this.body = body;
  }

  private record Name(String text, int ctx) {}

  /// A pattern, its variables visible from here on.
  Hir.Pattern binding(Pat pat) {
    return pattern(pat, new LinkedHashMap<>());
  }

  private Hir.Pattern pattern(Pat pat, Map<Name, Integer> bound) {
    return switch (pat) {
      case Pat.Wild p -> new Hir.Pattern.Wild(body.id(), p.span());
      case Pat.Rest p -> new Hir.Pattern.Rest(body.id(), p.span());
      case Pat.Never p -> new Hir.Pattern.Never(body.id(), p.span());
      case Pat.Binding b -> name(b, bound);
      case Pat.Lit l -> new Hir.Pattern.Lit(body.id(), body.patternExpr(l.value()), l.span());
      case Pat.Range r ->
          new Hir.Pattern.Range(
              body.id(),
              r.lo().map(body::patternExpr),
              r.hi().map(body::patternExpr),
              r.kind(),
              r.span());
      case Pat.Ref r ->
          new Hir.Pattern.Ref(body.id(), r.mutability(), pattern(r.inner(), bound), r.span());
      case Pat.Tuple t -> new Hir.Pattern.Tuple(body.id(), all(t.elems(), bound), t.span());
      case Pat.Slice t -> new Hir.Pattern.Slice(body.id(), all(t.elems(), bound), t.span());
      case Pat.OfPath p ->
          new Hir.Pattern.Item(body.id(), body.path(p.path(), Namespace.VALUE), p.span());
      case Pat.TupleStruct t ->
          new Hir.Pattern.TupleStruct(
              body.id(), body.path(t.path(), Namespace.VALUE), all(t.elems(), bound), t.span());
      case Pat.Struct s -> {
        List<Hir.Pattern.Field> fields = new ArrayList<>();
        for (Pat.Struct.Field f : s.fields()) {
          fields.add(new Hir.Pattern.Field(f.name(), pattern(f.pat(), bound)));
        }
        yield new Hir.Pattern.Struct(
            body.id(), body.path(s.path(), Namespace.TYPE), fields, s.rest(), s.span());
      }
      case Pat.Or o -> new Hir.Pattern.Or(body.id(), all(o.alternatives(), bound), o.span());
      case Pat.Paren p -> pattern(p.inner(), bound);
      case Pat.Deref d -> new Hir.Pattern.Deref(body.id(), pattern(d.inner(), bound), d.span());
      case Pat.ConstBlock c ->
          new Hir.Pattern.Lit(body.id(), body.patternBlock(c.block(), c.span()), c.span());
      case Pat.Macro m -> new Hir.Pattern.Unknown(body.id(), Cause.MACRO, m.span());
      case Pat.Broken b -> new Hir.Pattern.Unknown(body.id(), Cause.SYNTAX, b.span());
    };
  }

  private List<Hir.Pattern> all(List<Pat> pats, Map<Name, Integer> bound) {
    List<Hir.Pattern> out = new ArrayList<>(pats.size());
    for (Pat p : pats) {
      out.add(pattern(p, bound));
    }
    return out;
  }

  private Hir.Pattern name(Pat.Binding b, Map<Name, Integer> bound) {
    Ident name = b.name();
    if (!b.byRef() && b.mutability() == Mutability.NOT && b.sub().isEmpty()) {
      Optional<PathRes> constant = body.constantNamed(name, b.span());
      if (constant.isPresent()) {
        Path path =
            new Path(
                name.span(),
                Optional.empty(),
                false,
                List.of(new Path.Segment(name, Optional.empty())));
        return new Hir.Pattern.Item(
            body.id(), new Hir.PathRef(path, body.module(), constant), b.span());
      }
    }
    Name key = new Name(name.text(), body.marks().locals(name.span().ctx()));
    Integer known = bound.get(key);
    int local = known == null ? body.newLocal(name, b.mutability()) : known;
    bound.put(key, local);
    Optional<Hir.Pattern> sub = b.sub().map(s -> pattern(s, bound));
    return new Hir.Pattern.Binding(
        body.id(), local, b.byRef(), b.refMutability(), sub, name.span());
  }
}
