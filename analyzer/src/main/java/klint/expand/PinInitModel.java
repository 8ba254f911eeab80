// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Delimiter;
import klint.syntax.Expr;
import klint.syntax.Fragment;
import klint.syntax.Ident;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Group;
import klint.syntax.TokenTree.Interpolated;
import klint.syntax.TokenTree.Token;

/// `init!` and `pin_init!` where they are procedural macros: a closure that initialises a struct
/// field by field in place, each field guarded until all are there.
///
/// Source: rust/pin-init/internal/src/init.rs.
final class PinInitModel {
  private final Quote quote;
  private final List<TokenTree> input;
  private final Kind kind;
  private final List<Field> fields = new ArrayList<>();
  private boolean zeroed;

  private enum Kind {
    PINNED,
    UNPINNED
  }

  /// A field and how it is initialised. `attrs` are the tokens of its attributes, `cfgs` those that
  /// are `cfg`.
  private sealed interface Field {
    List<TokenTree> attrs();

    /// `name: value`, or the name alone.
    record Value(List<TokenTree> attrs, List<TokenTree> cfgs, Token name, List<TokenTree> value)
        implements Field {}

    /// `name <- initialiser`.
    record Init(List<TokenTree> attrs, List<TokenTree> cfgs, Token name, List<TokenTree> value)
        implements Field {}

    /// `_: { statements }`.
    record Code(List<TokenTree> attrs, TokenTree block) implements Field {}
  }

  private PinInitModel(Quote quote, List<TokenTree> input, Kind kind) {
    this.quote = quote;
    this.input = input;
    this.kind = kind;
  }

  static List<TokenTree> pinInit(Quote quote, List<TokenTree> input) {
    return new PinInitModel(quote, input, Kind.PINNED).expand();
  }

  static List<TokenTree> init(Quote quote, List<TokenTree> input) {
    return new PinInitModel(quote, input, Kind.UNPINNED).expand();
  }

  private List<TokenTree> expand() {
    int at = 0;
    List<TokenTree> error = quote.tokens("::core::convert::Infallible");
    while (Tokens.isPunct(input, at, "#") && at + 1 < input.size()) {
      error = defaultError(input.get(at + 1)).orElse(error);
      at += 2;
    }
    List<TokenTree> self = List.of();
    if (Tokens.isPunct(input, at, "&") && at + 2 < input.size()) {
      self =
          quote.tokens(
              "let #this = unsafe { ::core::ptr::NonNull::new_unchecked(slot) };",
              "this",
              input.get(at + 1));
      at += 3;
    }
    Optional<Syntax.Match> path =
        at < input.size() ? quote.longest(FragmentKind.PATH, input, at) : Optional.empty();
    if (path.isEmpty()
        || path.get().next() >= input.size()
        || !(input.get(path.get().next()) instanceof Group body)
        || body.delimiter() != Delimiter.BRACE) {
      quote.fail(Tokens.place(input, Span.NONE), "expected a struct to initialise");
      return List.of();
    }
    int after = path.get().next() + 1;
    if (Tokens.isPunct(input, after, "?")) {
      error = input.subList(after + 1, input.size());
    }
    readFields(body.trees());
    return quote.failed() ? List.of() : closure(opened(path.get().matched()), self, error);
  }

  /// `#[default_error(Type)]`.
  private static Optional<List<TokenTree>> defaultError(TokenTree attribute) {
    return attribute instanceof Group group
            && Tokens.isWord(group.trees(), 0, "default_error")
            && group.trees().size() > 1
            && group.trees().get(1) instanceof Group type
        ? Optional.of(type.trees())
        : Optional.empty();
  }

  /// Tokens without the shell of fragments, which a longer path cannot have inside of it.
  private static List<TokenTree> opened(List<TokenTree> trees) {
    List<TokenTree> out = new ArrayList<>();
    for (TokenTree tree : trees) {
      if (tree instanceof Interpolated whole && !whole.tokens().isEmpty()) {
        out.addAll(opened(whole.tokens()));
      } else {
        out.add(tree);
      }
    }
    return out;
  }

  private void readFields(List<TokenTree> trees) {
    int at = 0;
    while (at < trees.size()) {
      List<TokenTree> attrs = new ArrayList<>();
      List<TokenTree> cfgs = new ArrayList<>();
      while (Tokens.isPunct(trees, at, "#") && at + 1 < trees.size()) {
        attrs.addAll(trees.subList(at, at + 2));
        if (trees.get(at + 1) instanceof Group g && Tokens.isWord(g.trees(), 0, "cfg")) {
          cfgs.addAll(trees.subList(at, at + 2));
        }
        at += 2;
      }
      if (Tokens.isPunct(trees, at, "..")) {
        // Only `..Zeroable::init_zeroed()` may stand here.
        zeroed = true;
        return;
      }
      at = field(trees, at, attrs, cfgs);
      if (at < trees.size() && !Tokens.isPunct(trees, at, ",")) {
        quote.fail(trees.get(at).span(), "expected `,` after a field");
        return;
      }
      at++;
    }
  }

  private int field(List<TokenTree> trees, int at, List<TokenTree> attrs, List<TokenTree> cfgs) {
    if (Tokens.isWord(trees, at, "_") && Tokens.isPunct(trees, at + 1, ":")) {
      if (at + 2 < trees.size()) {
        fields.add(new Field.Code(attrs, trees.get(at + 2)));
      }
      return at + 3;
    }
    Optional<Token> name = Tokens.ident(trees, at);
    if (name.isEmpty()) {
      quote.fail(at < trees.size() ? trees.get(at).span() : Span.NONE, "expected a field");
      return trees.size();
    }
    int arrow =
        Tokens.isPunct(trees, at + 1, "<-")
            ? 1
            : Tokens.isPunct(trees, at + 1, "<") && Tokens.isPunct(trees, at + 2, "-") ? 2 : 0;
    if (arrow > 0) {
      return value(trees, at + 1 + arrow)
          .map(
              v -> {
                fields.add(new Field.Init(attrs, cfgs, name.get(), v.trees()));
                return v.next();
              })
          .orElse(trees.size());
    }
    if (Tokens.isPunct(trees, at + 1, ":")) {
      return value(trees, at + 2)
          .map(
              v -> {
                fields.add(new Field.Value(attrs, cfgs, name.get(), v.trees()));
                return v.next();
              })
          .orElse(trees.size());
    }
    fields.add(new Field.Value(attrs, cfgs, name.get(), List.of(name.get())));
    return at + 1;
  }

  private record Value(List<TokenTree> trees, int next) {}

  private Optional<Value> value(List<TokenTree> trees, int at) {
    Optional<Syntax.Match> match =
        at < trees.size() ? quote.longest(FragmentKind.EXPR, trees, at) : Optional.empty();
    if (match.isEmpty()) {
      quote.fail(at < trees.size() ? trees.get(at).span() : Span.NONE, "expected a field's value");
      return Optional.empty();
    }
    Fragment fragment = match.get().fragment();
    TokenTree whole =
        new Interpolated(
            fragment,
            match.get().matched(),
            fragment instanceof Fragment.OfExpr(Expr e)
                ? e.span()
                : Tokens.place(match.get().matched(), Span.NONE));
    return Optional.of(new Value(List.of(whole), match.get().next()));
  }

  private List<TokenTree> closure(
      List<TokenTree> path, List<TokenTree> self, List<TokenTree> error) {
    boolean pinned = kind == Kind.PINNED;
    Ident data = quote.hidden("__data");
    List<TokenTree> zero =
        zeroed
            ? quote.tokens(
                "fn assert_zeroable<T: ?::core::marker::Sized>(_: *mut T)"
                    + " where T: ::pin_init::Zeroable {}"
                    + " assert_zeroable(slot);"
                    + " unsafe { ::core::ptr::write_bytes(slot, 0, 1) };")
            : List.of();
    return quote.tokens(
        """
        {
            let #data = unsafe {
                use ::pin_init::__internal::#trait;
                #path::#get()
            };
            let init = #data.__make_closure::<_, #error>(
                move |slot| {
                    #zero
                    #self
                    #fields
                    #check
                    Ok(unsafe { ::pin_init::__internal::InitOk::new() })
                }
            );
            let init = move |slot| -> ::core::result::Result<(), #error> {
                init(slot).map(|__InitOk| ())
            };
            unsafe { ::pin_init::#construct::<_, #error>(init) }
        }
        """,
        "data",
        data,
        "trait",
        quote.ident(pinned ? "HasPinData" : "HasInitData"),
        "path",
        path,
        "get",
        quote.ident(pinned ? "__pin_data" : "__init_data"),
        "error",
        error,
        "zero",
        zero,
        "self",
        self,
        "fields",
        initFields(data),
        "check",
        check(path),
        "construct",
        quote.ident(pinned ? "pin_init_from_closure" : "init_from_closure"));
  }

  private List<TokenTree> initFields(Ident data) {
    List<TokenTree> out = new ArrayList<>();
    List<TokenTree> forgets = new ArrayList<>();
    for (Field field : fields) {
      switch (field) {
        case Field.Code(var attrs, TokenTree block) -> {
          out.addAll(attrs);
          out.add(block);
        }
        case Field.Value(var attrs, var cfgs, Token name, var value) ->
            initField(data, attrs, cfgs, name, "#slot.write(#value)", value, out, forgets);
        case Field.Init(var attrs, var cfgs, Token name, var value) ->
            initField(data, attrs, cfgs, name, "#slot.init(#value)?", value, out, forgets);
      }
    }
    out.addAll(forgets);
    return out;
  }

  private void initField(
      Ident data,
      List<TokenTree> attrs,
      List<TokenTree> cfgs,
      Token name,
      String initialise,
      List<TokenTree> value,
      List<TokenTree> out,
      List<TokenTree> forgets) {
    Ident guard = quote.hidden("__" + name.text() + "_guard");
    List<TokenTree> slot =
        kind == Kind.PINNED
            ? quote.tokens("(unsafe { #data.#name(slot) })", "data", data, "name", name)
            : quote.tokens(
                "(unsafe { ::pin_init::__internal::Slot::<::pin_init::__internal::Unpinned,"
                    + " _>::new(&raw mut (*slot).#name) })",
                "name",
                name);
    out.addAll(
        quote.tokens(
            "#attrs let mut #guard = "
                + initialise
                + "; #cfgs #[allow(unused_variables, non_snake_case)]"
                + " let #name = #guard.let_binding();",
            "attrs",
            attrs,
            "guard",
            guard,
            "slot",
            slot,
            "value",
            value,
            "cfgs",
            cfgs,
            "name",
            name));
    forgets.addAll(
        quote.tokens("#cfgs ::core::mem::forget(#guard);", "cfgs", cfgs, "guard", guard));
  }

  /// Code that is never run and makes the compiler see that every field is there.
  private List<TokenTree> check(List<TokenTree> path) {
    List<TokenTree> refs = new ArrayList<>();
    List<TokenTree> values = new ArrayList<>();
    for (Field field : fields) {
      Optional<Token> name =
          switch (field) {
            case Field.Value v -> Optional.of(v.name());
            case Field.Init i -> Optional.of(i.name());
            case Field.Code _ -> Optional.empty();
          };
      if (name.isPresent()) {
        refs.addAll(
            quote.tokens(
                "#attrs let _ = &(*slot).#name;", "attrs", field.attrs(), "name", name.get()));
        values.addAll(
            quote.tokens("#attrs #name: loop {},", "attrs", field.attrs(), "name", name.get()));
      }
    }
    return quote.tokens(
        "#[allow(unreachable_code)] let _ = || unsafe { #refs"
            + " ::core::ptr::write(slot, #path { #values #zero }) };",
        "refs",
        refs,
        "path",
        path,
        "values",
        values,
        "zero",
        zeroed ? quote.tokens("..::core::mem::zeroed()") : List.of());
  }
}
