// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import klint.base.Span;

/// Writes names, paths, types, generics, patterns, attributes and tokens.
abstract class TypeText {
  final CodeText out = new CodeText();
  private final Function<Span, String> crateName;

  /// `crateName` is what to write for a `$crate` at a place.
  TypeText(Function<Span, String> crateName) {
    this.crateName = crateName;
  }

  abstract void expr(Expr expr);

  abstract void block(Block block);

  final <T> void list(List<T> elems, String separator, Consumer<T> write) {
    for (int i = 0; i < elems.size(); i++) {
      if (i > 0) {
        out.put(separator);
      }
      write.accept(elems.get(i));
    }
  }

  /// A tuple of types, patterns or values, whose single element has a comma after it.
  final <T> void tuple(List<T> elems, Consumer<T> write) {
    out.put("(");
    list(elems, ", ", write);
    out.put(elems.size() == 1 ? ",)" : ")");
  }

  final void name(Ident ident) {
    out.put(ident.text().equals("$crate") ? crateName.apply(ident.span()) : ident.toString());
  }

  final void lifetime(Lifetime lifetime) {
    out.put("'" + lifetime.name());
  }

  final void label(java.util.Optional<Lifetime> label) {
    label.ifPresent(
        l -> {
          lifetime(l);
          out.put(": ");
        });
  }

  // ---- Attributes and tokens

  final void attrs(List<Attr> attrs, Attr.Style style, String after) {
    for (Attr attr : attrs) {
      if (attr.style() == style) {
        attr(attr);
        if (after.equals("\n")) {
          out.line();
        } else {
          out.put(after);
        }
      }
    }
  }

  private void attr(Attr attr) {
    switch (attr) {
      case Attr.Doc doc -> {
        String mark = doc.style() == Attr.Style.INNER ? "//!" : "///";
        for (String line : doc.text().lines().toList()) {
          out.put(mark + line).line();
        }
      }
      case Attr.Normal normal -> {
        out.put(normal.style() == Attr.Style.INNER ? "#![" : "#[");
        meta(normal.meta());
        out.put("]");
      }
    }
  }

  private void meta(Attr.Meta meta) {
    out.put(meta.unsafety() ? "unsafe(" : "");
    path(meta.path());
    switch (meta.args()) {
      case Attr.Args.Empty _ -> {}
      case Attr.Args.Delimited(TokenTree.Group group) -> tokens(List.of(group));
      case Attr.Args.Eq(Expr value) -> {
        out.put(" = ");
        expr(value);
      }
    }
    out.put(meta.unsafety() ? ")" : "");
  }

  final void tokens(List<TokenTree> trees) {
    boolean joint = true;
    for (TokenTree tree : trees) {
      switch (tree) {
        case TokenTree.Token token -> {
          out.put(joint ? "" : " ").put(text(token));
          joint = token.joint();
        }
        case TokenTree.Group group -> {
          out.put(joint || group.delimiter() != Delimiter.BRACE ? "" : " ");
          out.put(group.delimiter().open());
          tokens(group.trees());
          out.put(group.delimiter().close());
          joint = false;
        }
        case TokenTree.Interpolated fragment -> {
          out.put(joint ? "" : " ");
          fragment(fragment);
          joint = false;
        }
      }
    }
  }

  private String text(TokenTree.Token token) {
    return switch (token.kind()) {
      case RAW_IDENT -> "r#" + token.text();
      case DOLLAR_CRATE -> crateName.apply(token.span());
      case IDENT,
          LIFETIME,
          INT,
          FLOAT,
          CHAR,
          BYTE,
          STR,
          BYTE_STR,
          C_STR,
          RAW_STR,
          RAW_BYTE_STR,
          RAW_C_STR,
          OUTER_DOC,
          INNER_DOC,
          PUNCT,
          UNKNOWN ->
          token.text();
    };
  }

  private void fragment(TokenTree.Interpolated tree) {
    switch (tree.fragment()) {
      case Fragment.OfExpr(Expr expr) -> expr(expr);
      case Fragment.OfLiteral(Expr expr) -> expr(expr);
      case Fragment.OfType(Type type) -> type(type);
      case Fragment.OfPat(Pat pat) -> pat(pat);
      case Fragment.OfPath(Path path) -> path(path);
      case Fragment.OfBlock(Block block) -> block(block);
      case Fragment.OfMeta(Attr.Meta meta) -> meta(meta);
      case Fragment.OfVis(Vis vis) -> vis(vis);
      case Fragment.OfStmt _, Fragment.OfItem _, Fragment.OfStmts _ -> tokens(tree.tokens());
    }
  }

  final void vis(Vis vis) {
    switch (vis) {
      case Vis.Inherited _ -> {}
      case Vis.Public _ -> out.put("pub ");
      case Vis.Restricted(Path path, boolean in, _) -> {
        out.put(in ? "pub(in " : "pub(");
        path(path);
        out.put(") ");
      }
    }
  }

  // ---- Paths and types

  final void path(Path path) {
    List<Path.Segment> rest = path.segments();
    if (path.qself().isPresent()) {
      Path.QSelf qself = path.qself().get();
      out.put("<");
      type(qself.self());
      qself
          .trait()
          .ifPresent(
              t -> {
                out.put(" as ");
                path(t);
              });
      out.put(">::");
    } else if (path.global()) {
      out.put("::");
    }
    list(rest, "::", this::segment);
  }

  /// In expressions arguments follow a `::`; everywhere it may stand.
  boolean turbofish() {
    return false;
  }

  private void segment(Path.Segment segment) {
    name(segment.name());
    segment
        .args()
        .ifPresent(
            args -> {
              if (turbofish() && args instanceof GenericArgs.Angle) {
                out.put("::");
              }
              args(args);
            });
  }

  final void args(GenericArgs args) {
    switch (args) {
      case GenericArgs.Angle(var list, _) -> {
        out.put("<");
        list(list, ", ", this::arg);
        out.put(">");
      }
      case GenericArgs.Paren(var inputs, var output, _) -> {
        out.put("(");
        list(inputs, ", ", this::type);
        out.put(")");
        output.ifPresent(
            t -> {
              out.put(" -> ");
              type(t);
            });
      }
      case GenericArgs.ReturnNotation _ -> out.put("(..)");
    }
  }

  private void arg(GenericArgs.Arg arg) {
    switch (arg) {
      case GenericArgs.Arg.OfLifetime(Lifetime lifetime) -> lifetime(lifetime);
      case GenericArgs.Arg.OfType(Type type) -> type(type);
      case GenericArgs.Arg.OfConst(Expr value) -> expr(value);
      case GenericArgs.Arg.Equals(Ident name, var args, var value) -> {
        name(name);
        args.ifPresent(this::args);
        out.put(" = ");
        arg(value);
      }
      case GenericArgs.Arg.Bounded(Ident name, var args, var bounds) -> {
        name(name);
        args.ifPresent(this::args);
        out.put(": ");
        bounds(bounds);
      }
    }
  }

  void type(Type type) {
    switch (type) {
      case Type.Never _ -> out.put("!");
      case Type.Infer _ -> out.put("_");
      case Type.Paren(Type inner, _) -> {
        out.put("(");
        type(inner);
        out.put(")");
      }
      case Type.Tuple(var elems, _) -> tuple(elems, this::type);
      case Type.Slice(Type elem, _) -> {
        out.put("[");
        type(elem);
        out.put("]");
      }
      case Type.Array(Type elem, Expr len, _) -> {
        out.put("[");
        type(elem);
        out.put("; ");
        expr(len);
        out.put("]");
      }
      case Type.Ptr(Mutability mutability, Type pointee, _) -> {
        out.put(mutability == Mutability.MUT ? "*mut " : "*const ");
        pointee(pointee);
      }
      case Type.Ref(var lifetime, Mutability mutability, Type pointee, _) -> {
        out.put("&");
        lifetime.ifPresent(
            l -> {
              lifetime(l);
              out.put(" ");
            });
        out.put(mutability == Mutability.MUT ? "mut " : "");
        pointee(pointee);
      }
      case Type.BareFn fn -> bareFn(fn);
      case Type.OfPath(Path path) -> path(path);
      case Type.ImplTrait(var bounds, _) -> {
        out.put("impl ");
        bounds(bounds);
      }
      case Type.DynTrait(var bounds, _) -> {
        out.put("dyn ");
        bounds(bounds);
      }
      case Type.Macro(MacroCall call) -> macro(call);
      case Type.Broken _ -> out.put("/* broken */ !");
    }
  }

  private void pointee(Type type) {
    boolean sum =
        switch (type) {
          case Type.DynTrait(var bounds, _) -> bounds.size() > 1;
          case Type.ImplTrait(var bounds, _) -> bounds.size() > 1;
          case Type _ -> false;
        };
    out.put(sum ? "(" : "");
    type(type);
    out.put(sum ? ")" : "");
  }

  private void bareFn(Type.BareFn fn) {
    binder(fn.binder());
    out.put(fn.unsafety() ? "unsafe " : "");
    fn.abi().ifPresent(abi -> out.put("extern \"" + abi + "\" "));
    out.put("fn(");
    list(
        fn.params(),
        ", ",
        p -> {
          p.name()
              .ifPresent(
                  n -> {
                    name(n);
                    out.put(": ");
                  });
          type(p.type());
        });
    out.put(fn.variadic() ? (fn.params().isEmpty() ? "..." : ", ...") : "").put(")");
    fn.ret()
        .ifPresent(
            t -> {
              out.put(" -> ");
              type(t);
            });
  }

  final void macro(MacroCall call) {
    path(call.path());
    out.put("!");
    tokens(List.of(call.args()));
  }

  final void binder(List<GenericParam> params) {
    if (!params.isEmpty()) {
      out.put("for<");
      list(params, ", ", this::param);
      out.put("> ");
    }
  }

  final void bounds(List<Bound> bounds) {
    list(
        bounds,
        " + ",
        bound -> {
          switch (bound) {
            case Bound.Outlives(Lifetime lifetime) -> lifetime(lifetime);
            case Bound.OfTrait(var binder, var modifier, Path path, _) -> {
              binder(binder);
              out.put(
                  switch (modifier) {
                    case NONE -> "";
                    case MAYBE -> "?";
                    case NEGATIVE -> "!";
                    case CONST -> "const ";
                    case TILDE_CONST -> "[const] ";
                    case ASYNC -> "async ";
                  });
              path(path);
            }
            case Bound.Use(var args, _) -> {
              out.put("use<");
              list(args, ", ", this::arg);
              out.put(">");
            }
          }
        });
  }

  private void colonBounds(List<Bound> bounds) {
    if (!bounds.isEmpty()) {
      out.put(": ");
      bounds(bounds);
    }
  }

  final void params(Generics generics) {
    if (!generics.params().isEmpty()) {
      out.put("<");
      list(generics.params(), ", ", this::param);
      out.put(">");
    }
  }

  private void param(GenericParam param) {
    switch (param) {
      case GenericParam.OfLifetime p -> {
        attrs(p.attrs(), Attr.Style.OUTER, " ");
        lifetime(p.lifetime());
        colonBounds(p.bounds());
      }
      case GenericParam.OfType p -> {
        attrs(p.attrs(), Attr.Style.OUTER, " ");
        name(p.name());
        colonBounds(p.bounds());
        p.defaultType()
            .ifPresent(
                t -> {
                  out.put(" = ");
                  type(t);
                });
      }
      case GenericParam.OfConst p -> {
        attrs(p.attrs(), Attr.Style.OUTER, " ");
        out.put("const ");
        name(p.name());
        out.put(": ");
        type(p.type());
        p.defaultValue()
            .ifPresent(
                e -> {
                  out.put(" = ");
                  expr(e);
                });
      }
    }
  }

  final void where(Generics generics) {
    if (generics.where().isEmpty()) {
      return;
    }
    out.put(" where ");
    list(
        generics.where(),
        ", ",
        predicate -> {
          switch (predicate) {
            case Generics.WherePredicate.OfLifetime(Lifetime lifetime, var bounds, _) -> {
              lifetime(lifetime);
              out.put(": ");
              bounds(bounds);
            }
            case Generics.WherePredicate.OfType(var binder, Type type, var bounds, _) -> {
              binder(binder);
              type(type);
              out.put(": ");
              bounds(bounds);
            }
          }
        });
  }

  // ---- Patterns

  final void pat(Pat pat) {
    switch (pat) {
      case Pat.Wild _ -> out.put("_");
      case Pat.Rest _ -> out.put("..");
      case Pat.Never _ -> out.put("!");
      case Pat.Binding p -> binding(p);
      case Pat.Lit(Expr value, _) -> expr(value);
      case Pat.Range(var lo, var hi, var kind, _) -> {
        lo.ifPresent(this::expr);
        out.put(kind == Expr.RangeKind.CLOSED ? "..=" : "..");
        hi.ifPresent(this::expr);
      }
      case Pat.Ref(Mutability mutability, Pat inner, _) -> {
        out.put(mutability == Mutability.MUT ? "&mut " : "&");
        inner(inner);
      }
      case Pat.Tuple(var elems, _) -> {
        if (elems.size() == 1 && elems.get(0) instanceof Pat.Rest) {
          out.put("(..)");
        } else {
          tuple(elems, this::pat);
        }
      }
      case Pat.Slice(var elems, _) -> {
        out.put("[");
        list(elems, ", ", this::pat);
        out.put("]");
      }
      case Pat.OfPath(Path path) -> path(path);
      case Pat.TupleStruct(Path path, var elems, _) -> {
        path(path);
        out.put("(");
        list(elems, ", ", this::pat);
        out.put(")");
      }
      case Pat.Struct p -> structPat(p);
      case Pat.Or(var alternatives, _) -> list(alternatives, " | ", this::pat);
      case Pat.Paren(Pat inner, _) -> {
        out.put("(");
        pat(inner);
        out.put(")");
      }
      case Pat.Deref(Pat inner, _) -> {
        out.put("box ");
        pat(inner);
      }
      case Pat.ConstBlock(Block block, _) -> {
        out.put("const ");
        block(block);
      }
      case Pat.Macro(MacroCall call) -> macro(call);
      case Pat.Broken _ -> out.put("/* broken */ _");
    }
  }

  private void inner(Pat pat) {
    boolean or = pat instanceof Pat.Or;
    out.put(or ? "(" : "");
    pat(pat);
    out.put(or ? ")" : "");
  }

  private void binding(Pat.Binding p) {
    out.put(p.mutability() == Mutability.MUT ? "mut " : "");
    out.put(p.byRef() ? (p.refMutability() == Mutability.MUT ? "ref mut " : "ref ") : "");
    name(p.name());
    p.sub()
        .ifPresent(
            sub -> {
              out.put(" @ ");
              inner(sub);
            });
  }

  private void structPat(Pat.Struct p) {
    path(p.path());
    out.put(" { ");
    list(
        p.fields(),
        ", ",
        f -> {
          attrs(f.attrs(), Attr.Style.OUTER, " ");
          if (!f.shorthand()) {
            name(f.name());
            out.put(": ");
          }
          pat(f.pat());
        });
    out.put(p.rest() ? (p.fields().isEmpty() ? ".. }" : ", .. }") : " }");
  }
}
