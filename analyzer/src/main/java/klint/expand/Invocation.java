// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import klint.base.Span;
import klint.syntax.Item;
import klint.syntax.MacroCall;
import klint.syntax.TokenTree;

/// Calls macros: budgets, matching, writing, models. The output is not expanded further here.
final class Invocation {
  private Invocation() {}

  /// `name!(..)`.
  static Output bang(Macro macro, MacroCall call, Position position, BodyExpander body) {
    Work work = body.work();
    int path = call.path().span().ctx();
    int args = Math.max(call.args().open().ctx(), call.args().close().ctx());
    return switch (macro) {
      case Macro.Rules rules -> {
        OptionalInt id =
            open(work, macro, Expansion.Kind.BANG, call.span(), rules.definition(), path, args);
        yield id.isEmpty() ? new Output.Failed() : rules(rules, call, id.getAsInt(), work);
      }
      case Macro.Builtin builtin -> {
        OptionalInt id = open(work, macro, Expansion.Kind.BANG, call.span(), Span.NONE, path, args);
        yield id.isEmpty()
            ? new Output.Failed()
            : Builtins.expand(
                builtin, call, position, new Quote(work, id.getAsInt(), call.span()), body);
      }
      case Macro.Modelled modelled -> {
        OptionalInt id = open(work, macro, Expansion.Kind.BANG, call.span(), Span.NONE, path, args);
        if (id.isEmpty()) {
          yield new Output.Failed();
        }
        if (!(modelled.model() instanceof Model.Bang model)) {
          work.problem(call.span(), "`" + macro.name() + "` is not called with `!`");
          yield new Output.Failed();
        }
        Quote quote = new Quote(work, id.getAsInt(), call.span());
        yield written(
            work, call.span(), model.expand(quote, Tokens.withoutDocs(call.args().trees())), quote);
      }
      case Macro.Unsupported _ -> unsupported(work, macro);
    };
  }

  /// `#[name(arguments)] item`: what replaces the item, if the macro could be expanded.
  static Optional<List<Item>> attribute(
      Macro macro, Span at, List<TokenTree> arguments, Item item, BodyExpander body) {
    Work work = body.work();
    switch (macro) {
      case Macro.Modelled modelled when modelled.model() instanceof Model.Attribute model -> {
        OptionalInt id =
            open(work, macro, Expansion.Kind.ATTRIBUTE, at, Span.NONE, at.ctx(), item.span().ctx());
        if (id.isEmpty()) {
          return Optional.empty();
        }
        Quote quote = new Quote(work, id.getAsInt(), at);
        List<Item> items = model.expand(quote, arguments, item);
        return quote.failed() ? Optional.empty() : Optional.of(items);
      }
      case Macro.Modelled _, Macro.Rules _, Macro.Builtin _ ->
          work.problem(at, "`" + macro.name() + "` is not an attribute macro");
      case Macro.Unsupported _ -> unsupported(work, macro);
    }
    return Optional.empty();
  }

  /// `#[derive(name)] item`: what comes after the item.
  static List<Item> derive(
      Macro macro, Span at, Item item, List<String> siblings, BodyExpander body) {
    Work work = body.work();
    Optional<Model.Derive> model =
        switch (macro) {
          case Macro.Modelled m when m.model() instanceof Model.Derive d -> Optional.of(d);
          case Macro.Builtin builtin -> Derives.of(builtin.name());
          case Macro.Modelled _, Macro.Rules _, Macro.Unsupported _ -> Optional.empty();
        };
    if (model.isEmpty()) {
      unsupported(work, macro);
      return List.of();
    }
    OptionalInt id =
        open(work, macro, Expansion.Kind.DERIVE, at, Span.NONE, at.ctx(), item.span().ctx());
    if (id.isEmpty()) {
      return List.of();
    }
    return model.get().expand(new Quote(work, id.getAsInt(), at), item, siblings);
  }

  private static Output unsupported(Work work, Macro macro) {
    work.shared().unsupported().merge(macro.name(), 1, Integer::sum);
    return new Output.Failed();
  }

  /// What a model wrote, unless it is too much or the model found its input wrong.
  private static Output written(Work work, Span at, List<TokenTree> trees, Quote quote) {
    if (quote.failed()) {
      return new Output.Failed();
    }
    return spend(work, at, quote.spent(), Tokens.count(trees))
        ? new Output.Trees(trees)
        : new Output.Failed();
  }

  /// Notes a call and takes it from the budgets; empty if one is used up.
  private static OptionalInt open(
      Work work,
      Macro macro,
      Expansion.Kind kind,
      Span at,
      Span definition,
      int someCtx,
      int otherCtx) {
    Expansions expansions = work.expansions();
    Limits limits = work.shared().limits();
    int depth = 1 + Math.max(expansions.depth(someCtx), expansions.depth(otherCtx));
    Spent spent = expansions.spent(someCtx != 0 ? someCtx : otherCtx);
    Spent whole = work.shared().spent();
    if (depth > limits.depth()) {
      if (!spent.reported.getAndSet(true)) {
        work.problem(
            at,
            "macro calls are nested more than "
                + limits.depth()
                + " deep (`"
                + macro.name()
                + "!`)");
      }
      return OptionalInt.empty();
    }
    if (spent.calls.incrementAndGet() > limits.callCalls()) {
      if (!spent.reported.getAndSet(true)) {
        work.problem(at, "this macro call makes more than " + limits.callCalls() + " others");
      }
      return OptionalInt.empty();
    }
    if (whole.calls.incrementAndGet() > limits.calls()) {
      if (!whole.reported.getAndSet(true)) {
        work.problem(at, "more than " + limits.calls() + " macro calls in one crate");
      }
      return OptionalInt.empty();
    }
    int crate =
        switch (macro) {
          case Macro.Rules m -> m.crate();
          case Macro.Builtin m -> m.crate();
          case Macro.Modelled m -> m.crate();
          case Macro.Unsupported _ -> work.crate().number();
        };
    boolean localInner = macro instanceof Macro.Rules m && m.localInnerMacros();
    Expansion expansion = new Expansion(macro.name(), kind, at, definition, crate);
    return OptionalInt.of(expansions.open(expansion, depth, spent, localInner));
  }

  private static boolean spend(Work work, Span at, Spent spent, long tokens) {
    Limits limits = work.shared().limits();
    Spent whole = work.shared().spent();
    if (spent.tokens.addAndGet(tokens) > limits.callTokens()) {
      if (!spent.reported.getAndSet(true)) {
        work.problem(at, "this macro call writes more than " + limits.callTokens() + " tokens");
      }
      return false;
    }
    if (whole.tokens.addAndGet(tokens) > limits.tokens()) {
      if (!whole.reported.getAndSet(true)) {
        work.problem(at, "macros write more than " + limits.tokens() + " tokens in one crate");
      }
      return false;
    }
    return true;
  }

  private static Output rules(Macro.Rules macro, MacroCall call, int expansion, Work work) {
    List<TokenTree> input = Tokens.withoutDocs(call.args().trees());
    Span furthest = call.span();
    for (RuleSet.Rule rule : macro.rules().rules()) {
      switch (RuleMatcher.match(rule, input, work.syntax(), work.crate().edition())) {
        case RuleMatcher.Result.No(Span at) -> furthest = later(furthest, at);
        case RuleMatcher.Result.Failed(Span at, String message) -> {
          work.problem(
              at.isNone() ? call.span() : at, "in a call of `" + macro.name() + "!`: " + message);
          return new Output.Failed();
        }
        case RuleMatcher.Result.Matched(var bindings) -> {
          int callCtx = call.path().span().ctx();
          Expansions expansions = work.expansions();
          Spent spent = expansions.spent(expansions.mark(0, expansion, macro.transparency()));
          Limits limits = work.shared().limits();
          long left = Math.max(0, limits.callTokens() - spent.tokens.get());
          Transcriber.Result result =
              Transcriber.write(
                  rule.output(),
                  bindings,
                  ctx -> expansions.apply(ctx, callCtx, expansion, macro.transparency()),
                  left);
          for (Syntax.Error error : result.errors()) {
            work.problem(call.span(), "in `" + macro.name() + "!`: " + error.message());
          }
          return spend(work, call.span(), spent, result.tokens()) && result.trees().isPresent()
              ? new Output.Trees(result.trees().get())
              : new Output.Failed();
        }
      }
    }
    work.problem(furthest, "no rule of the macro `" + macro.name() + "` fits this call");
    return new Output.Failed();
  }

  private static Span later(Span a, Span b) {
    return !b.isNone() && b.file() == a.file() && b.ctx() == a.ctx() && b.lo() > a.lo() ? b : a;
  }
}
