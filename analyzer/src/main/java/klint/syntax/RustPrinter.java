// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import klint.base.Span;

/// The tree as Rust text: one item, statement, field or arm a line.
///
/// The text parses to the same tree, but for spans and hygiene; parentheses are written where the
/// tree has them and where its nesting needs them.
public final class RustPrinter extends ExprText {

  private RustPrinter(Function<Span, String> crateName) {
    super(crateName);
  }

  /// Prints a file's attributes and items. `crateName` gives what to write for `$crate`.
  public static String print(List<Attr> attrs, List<Item> items, Function<Span, String> crateName) {
    RustPrinter printer = new RustPrinter(crateName);
    printer.attrs(attrs, Attr.Style.INNER, "\n");
    printer.items(items);
    return printer.out.line().toString();
  }

  /// Prints one type.
  public static String print(Type type) {
    RustPrinter printer = new RustPrinter(_ -> "$crate");
    printer.type(type);
    return printer.out.toString();
  }

  /// Prints one expression.
  public static String print(Expr expr) {
    RustPrinter printer = new RustPrinter(_ -> "$crate");
    printer.expr(expr);
    return printer.out.toString();
  }

  private void items(List<Item> items) {
    for (Item item : items) {
      item(item);
      out.line();
    }
  }

  @Override
  void item(Item item) {
    attrs(item.attrs(), Attr.Style.OUTER, "\n");
    switch (item) {
      case Item.Fn i -> fn(i);
      case Item.Use i -> {
        vis(i.vis());
        out.put("use ");
        useTree(i.tree());
        out.put(";");
      }
      case Item.ExternCrate i -> {
        vis(i.vis());
        out.put("extern crate ");
        name(i.name());
        i.rename()
            .ifPresent(
                r -> {
                  out.put(" as ");
                  name(r);
                });
        out.put(";");
      }
      case Item.Mod i -> {
        vis(i.vis());
        out.put("mod ");
        name(i.name());
        i.content()
            .ifPresentOrElse(
                c -> {
                  out.open(" {");
                  attrs(c.innerAttrs(), Attr.Style.INNER, "\n");
                  items(c.items());
                  out.close("}");
                },
                () -> out.put(";"));
      }
      case Item.Struct i -> {
        vis(i.vis());
        out.put("struct ");
        data(i.name(), i.generics(), i.data(), ";");
      }
      case Item.Union i -> {
        vis(i.vis());
        out.put("union ");
        data(i.name(), i.generics(), i.data(), ";");
      }
      case Item.Enum i -> {
        vis(i.vis());
        out.put("enum ");
        head(i.name(), i.generics());
        where(i.generics());
        out.open(" {");
        i.variants().forEach(this::variant);
        out.close("}");
      }
      case Item.Trait i -> trait(i);
      case Item.TraitAlias i -> {
        vis(i.vis());
        out.put("trait ");
        head(i.name(), i.generics());
        out.put(" = ");
        bounds(i.bounds());
        where(i.generics());
        out.put(";");
      }
      case Item.Impl i -> impl(i);
      case Item.Const i -> {
        vis(i.vis());
        out.put(i.defaultness() ? "default " : "").put("const ");
        head(i.name(), i.generics());
        out.put(": ");
        type(i.type());
        value(i.value());
        where(i.generics());
        out.put(";");
      }
      case Item.Static i -> {
        vis(i.vis());
        safety(i.safety());
        out.put(i.mutability() == Mutability.MUT ? "static mut " : "static ");
        name(i.name());
        out.put(": ");
        type(i.type());
        value(i.value());
        out.put(";");
      }
      case Item.TypeAlias i -> {
        vis(i.vis());
        out.put(i.defaultness() ? "default " : "").put("type ");
        head(i.name(), i.generics());
        if (!i.bounds().isEmpty()) {
          out.put(": ");
          bounds(i.bounds());
        }
        i.type()
            .ifPresent(
                t -> {
                  out.put(" = ");
                  type(t);
                });
        where(i.generics());
        out.put(";");
      }
      case Item.ExternBlock i -> {
        out.put(i.unsafety() ? "unsafe " : "").put("extern ");
        i.abi().ifPresent(abi -> out.put("\"" + abi + "\" "));
        out.open("{");
        attrs(i.attrs(), Attr.Style.INNER, "\n");
        items(i.items());
        out.close("}");
      }
      case Item.MacroRules i -> {
        out.put("macro_rules! ");
        name(i.name());
        out.put(" ");
        tokens(List.of(i.body()));
        out.put(i.body().delimiter() == Delimiter.BRACE ? "" : ";");
      }
      case Item.MacroDef i -> {
        vis(i.vis());
        out.put("macro ");
        name(i.name());
        out.put(" ");
        if (i.params().isPresent()) {
          out.put("{ ");
          tokens(List.of(i.params().get()));
          out.put(" => ");
          tokens(List.of(i.body()));
          out.put(" }");
        } else {
          tokens(List.of(i.body()));
        }
      }
      case Item.Macro(_, MacroCall call, _) -> {
        macro(call);
        out.put(call.args().delimiter() == Delimiter.BRACE ? "" : ";");
      }
      case Item.Broken _ -> out.put("/* broken */");
    }
  }

  private void head(Ident name, Generics generics) {
    name(name);
    params(generics);
  }

  private void value(Optional<Expr> value) {
    value.ifPresent(
        e -> {
          out.put(" = ");
          expr(e);
        });
  }

  private void safety(Item.Safety safety) {
    out.put(
        switch (safety) {
          case DEFAULT -> "";
          case UNSAFE -> "unsafe ";
          case SAFE -> "safe ";
        });
  }

  private void fn(Item.Fn i) {
    vis(i.vis());
    Item.Fn.Qualifiers q = i.qualifiers();
    out.put(q.defaultness() ? "default " : "");
    out.put(q.constness() ? "const " : "");
    out.put(q.async() ? "async " : "");
    out.put(q.gen() ? "gen " : "");
    safety(q.safety());
    q.abi().ifPresent(abi -> out.put("extern \"" + abi + "\" "));
    out.put("fn ");
    head(i.name(), i.generics());
    decl(i.decl());
    where(i.generics());
    i.body()
        .ifPresentOrElse(
            b -> {
              out.put(" ");
              block(b);
            },
            () -> out.put(";"));
  }

  private void decl(FnDecl d) {
    out.put("(");
    d.self()
        .ifPresent(
            s -> {
              self(s);
              out.put(d.params().isEmpty() && !d.variadic() ? "" : ", ");
            });
    list(
        d.params(),
        ", ",
        p -> {
          attrs(p.attrs(), Attr.Style.OUTER, " ");
          pat(p.pat());
          out.put(": ");
          type(p.type());
        });
    out.put(d.variadic() ? (d.params().isEmpty() ? "..." : ", ...") : "").put(")");
    d.ret()
        .ifPresent(
            t -> {
              out.put(" -> ");
              type(t);
            });
  }

  private void self(FnDecl.SelfParam s) {
    attrs(s.attrs(), Attr.Style.OUTER, " ");
    String mut = s.mutability() == Mutability.MUT ? "mut " : "";
    switch (s.kind()) {
      case FnDecl.SelfKind.Value _ -> out.put(mut + "self");
      case FnDecl.SelfKind.Ref(var lifetime, Mutability mutability) -> {
        out.put("&");
        lifetime.ifPresent(
            l -> {
              lifetime(l);
              out.put(" ");
            });
        out.put(mutability == Mutability.MUT ? "mut self" : "self");
      }
      case FnDecl.SelfKind.Typed(Type type) -> {
        out.put(mut + "self: ");
        type(type);
      }
    }
  }

  private void data(Ident name, Generics generics, Item.VariantData data, String end) {
    head(name, generics);
    switch (data) {
      case Item.VariantData.Unit _ -> {
        where(generics);
        out.put(end);
      }
      case Item.VariantData.TupleFields(var fields) -> {
        out.put("(");
        list(
            fields,
            ", ",
            f -> {
              attrs(f.attrs(), Attr.Style.OUTER, " ");
              vis(f.vis());
              type(f.type());
            });
        out.put(")");
        where(generics);
        out.put(end);
      }
      case Item.VariantData.Named(var fields) -> {
        where(generics);
        if (fields.isEmpty()) {
          out.put(" {}");
          return;
        }
        out.open(" {");
        for (Item.Field f : fields) {
          attrs(f.attrs(), Attr.Style.OUTER, "\n");
          vis(f.vis());
          name(f.name());
          out.put(": ");
          type(f.type());
          value(f.defaultValue());
          out.put(",").line();
        }
        out.close("}");
      }
    }
  }

  private void variant(Item.Variant v) {
    attrs(v.attrs(), Attr.Style.OUTER, "\n");
    vis(v.vis());
    data(v.name(), Generics.NONE, v.data(), "");
    value(v.discriminant());
    out.put(",").line();
  }

  private void trait(Item.Trait i) {
    vis(i.vis());
    out.put(i.constness() ? "const " : "");
    out.put(i.unsafety() ? "unsafe " : "").put(i.auto() ? "auto " : "").put("trait ");
    head(i.name(), i.generics());
    if (!i.supertraits().isEmpty()) {
      out.put(": ");
      bounds(i.supertraits());
    }
    where(i.generics());
    members(i.attrs(), i.items());
  }

  private void impl(Item.Impl i) {
    vis(i.vis());
    out.put(i.defaultness() ? "default " : "").put(i.unsafety() ? "unsafe " : "").put("impl");
    params(i.generics());
    out.put(i.constness() ? " const " : " ");
    i.trait()
        .ifPresent(
            t -> {
              out.put(i.negative() ? "!" : "");
              path(t);
              out.put(" for ");
            });
    type(i.self());
    where(i.generics());
    members(i.attrs(), i.items());
  }

  private void members(List<Attr> attrs, List<Item> items) {
    if (items.isEmpty() && attrs.stream().noneMatch(a -> a.style() == Attr.Style.INNER)) {
      out.put(" {}");
      return;
    }
    out.open(" {");
    attrs(attrs, Attr.Style.INNER, "\n");
    items(items);
    out.close("}");
  }

  private void useTree(Item.UseTree tree) {
    switch (tree) {
      case Item.UseTree.Simple(Path path, var rename, _) -> {
        path(path);
        rename.ifPresent(
            r -> {
              out.put(" as ");
              name(r);
            });
      }
      case Item.UseTree.Glob(Path path, _) -> {
        prefix(path);
        out.put("*");
      }
      case Item.UseTree.Nested(Path path, var trees, _) -> {
        prefix(path);
        out.put("{");
        list(trees, ", ", this::useTree);
        out.put("}");
      }
    }
  }

  private void prefix(Path path) {
    path(path);
    out.put(path.segments().isEmpty() ? "" : "::");
  }
}
