// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Fragment;
import klint.syntax.GenericArgs;
import klint.syntax.Lifetime;
import klint.syntax.TokenKind;
import klint.syntax.TokenTree;
import klint.syntax.TokenTree.Token;
import klint.syntax.Type;

/// `ForLt!(for<'a> Type)` and `CovariantForLt!`: a type constructor over one lifetime, as a type.
/// The compile-time proofs of the real macro are left out.
///
/// Source: rust/macros/for_lt.rs.
record ForLtModel(int covariant) implements Model.Bang {

  @Override
  public List<TokenTree> expand(Quote quote, List<TokenTree> input) {
    int at = 0;
    Lifetime lifetime = new Lifetime("__elided", quote.mixed());
    boolean explicit =
        input.size() > 4
            && Tokens.isWord(input, 0, "for")
            && Tokens.isPunct(input, 1, "<")
            && input.get(2) instanceof Token name
            && name.kind() == TokenKind.LIFETIME
            && Tokens.isPunct(input, 3, ">");
    if (explicit && input.get(2) instanceof Token name) {
      lifetime = new Lifetime(name.text().substring(1), name.span());
      at = 4;
    }
    Optional<Type> type =
        quote
            .longest(FragmentKind.TY, input, at)
            .filter(m -> m.fragment() instanceof Fragment.OfType)
            .map(m -> ((Fragment.OfType) m.fragment()).type());
    if (type.isEmpty()) {
      quote.fail(Tokens.place(input, Span.NONE), "expected a type");
      return List.of();
    }
    Lifetime bound = lifetime;
    Type open = explicit ? type.get() : new Elided(bound).type(type.get());
    Type closed = new Replaced(bound.name(), new Lifetime("static", quote.mixed())).type(open);
    return quote.tokens(
        "::kernel::types::for_lt::UnsafeForLtImpl::<"
            + "dyn for<#lt> ::kernel::types::for_lt::WithLt<#lt, Of = #type>, #static, { #n }>",
        "lt",
        bound,
        "type",
        open,
        "static",
        closed,
        "n",
        new Token(TokenKind.INT, covariant + "usize", false, quote.callSite()));
  }

  /// Gives every lifetime that is left out a name.
  private static final class Elided extends Lifetimes {
    private final Lifetime name;

    Elided(Lifetime name) {
      this.name = name;
    }

    @Override
    Lifetime lifetime(Lifetime old) {
      return old.name().equals("_") ? name : old;
    }

    @Override
    Optional<Lifetime> missing() {
      return Optional.of(name);
    }
  }

  private static final class Replaced extends Lifetimes {
    private final String from;
    private final Lifetime to;

    Replaced(String from, Lifetime to) {
      this.from = from;
      this.to = to;
    }

    @Override
    Lifetime lifetime(Lifetime old) {
      return old.name().equals(from) ? to : old;
    }

    @Override
    Optional<Lifetime> missing() {
      return Optional.empty();
    }
  }

  /// Rewrites the lifetimes of references and of generic arguments.
  private abstract static class Lifetimes extends Looker {
    abstract Lifetime lifetime(Lifetime old);

    /// What stands for a lifetime that is left out of a reference.
    abstract Optional<Lifetime> missing();

    @Override
    Type type(Type type) {
      Type inner = super.type(type);
      return inner instanceof Type.Ref r
          ? new Type.Ref(
              r.lifetime().map(this::lifetime).or(this::missing),
              r.mutability(),
              r.pointee(),
              r.span())
          : inner;
    }

    @Override
    GenericArgs args(GenericArgs args) {
      GenericArgs inner = super.args(args);
      if (!(inner instanceof GenericArgs.Angle angle)) {
        return inner;
      }
      List<GenericArgs.Arg> list =
          angle.args().stream()
              .map(
                  a ->
                      a instanceof GenericArgs.Arg.OfLifetime(Lifetime old)
                          ? new GenericArgs.Arg.OfLifetime(lifetime(old))
                          : a)
              .toList();
      return new GenericArgs.Angle(list, angle.span());
    }
  }
}
