// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import klint.base.Span;
import klint.syntax.Attr;
import klint.syntax.Fragment;
import klint.syntax.Item;
import klint.syntax.MacroCall;
import klint.syntax.Path;
import klint.syntax.TokenTree;

/// Does the next thing to one item. The rules of [Step].
final class Stepper {
  /// Attribute macros of the prelude that take the item away when tests are not built.
  private static final Set<String> TESTS = Set.of("test", "bench", "test_case");

  /// Attribute macros of the prelude that leave the item as it is.
  private static final Set<String> NEUTRAL =
      Set.of(
          "cfg_eval",
          "global_allocator",
          "alloc_error_handler",
          "autodiff",
          "eii",
          "define_opaque");

  private final Work work;
  private final BodyExpander body;
  private final Syntax.ItemPlace place;

  Stepper(Work work, BodyExpander body, Syntax.ItemPlace place) {
    this.work = work;
    this.body = body;
    this.place = place;
  }

  Step step(Item item) {
    Optional<List<Attr>> attrs = body.attrs(item.attrs());
    if (attrs.isEmpty()) {
      return new Step.Gone();
    }
    Item now = ItemParts.withAttrs(item, attrs.get());
    List<Attr> list = now.attrs();
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Attr.Normal(var style, Attr.Meta meta, _)
          && style == Attr.Style.OUTER
          && !Attributes.isInert(meta.path())) {
        Optional<Step> step = attribute(now, i, meta);
        if (step.isPresent()) {
          return step.get();
        }
      }
    }
    if (now instanceof Item.Macro(_, MacroCall call, _)) {
      return call(call);
    }
    return members(configured(now));
  }

  /// Leaves fields, variants and parameters that the configuration leaves.
  private Item configured(Item item) {
    return new Configurer(work).inside(item);
  }

  /// Does all steps at the items of a trait, impl or extern block: their names do not depend on
  /// anything in them.
  private Step members(Item item) {
    return switch (item) {
      case Item.Trait i -> {
        List<Item> out = new ArrayList<>();
        yield all(i.items(), Syntax.ItemPlace.ASSOCIATED, out)
            .orElseGet(() -> new Step.Ready(ItemParts.withMembers(i, out)));
      }
      case Item.Impl i -> {
        List<Item> out = new ArrayList<>();
        yield all(i.items(), Syntax.ItemPlace.ASSOCIATED, out)
            .orElseGet(() -> new Step.Ready(ItemParts.withMembers(i, out)));
      }
      case Item.ExternBlock i -> {
        List<Item> out = new ArrayList<>();
        yield all(i.items(), Syntax.ItemPlace.FOREIGN, out)
            .orElseGet(() -> new Step.Ready(ItemParts.withMembers(i, out)));
      }
      case Item other -> new Step.Ready(other);
    };
  }

  private Optional<Step> all(List<Item> items, Syntax.ItemPlace where, List<Item> out) {
    Stepper inner = new Stepper(work, body, where);
    for (Item item : items) {
      switch (inner.step(item)) {
        case Step.Ready(Item ready) -> out.add(ready);
        case Step.Gone _ -> {}
        case Step.Replaced(List<Item> more) -> {
          Optional<Step> waits = all(more, where, out);
          if (waits.isPresent()) {
            return waits;
          }
        }
        case Step.Waits w -> {
          return Optional.of(w);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Attr> without(List<Attr> attrs, int index) {
    List<Attr> rest = new ArrayList<>(attrs);
    rest.remove(index);
    return rest;
  }

  private Optional<Step> attribute(Item item, int index, Attr.Meta meta) {
    Item rest = ItemParts.withAttrs(item, without(item.attrs(), index));
    String name = meta.path().last().name().text();
    if (meta.is("derive") || meta.is("derive_const")) {
      return Optional.of(derive(rest, meta));
    }
    return switch (body.scope().lookup().attribute(meta.path())) {
      case MacroLookup.Answer.Undetermined _ -> Optional.of(new Step.Waits(meta.path()));
      case MacroLookup.Answer.Missing _ ->
          TESTS.contains(name) ? Optional.of(new Step.Gone()) : Optional.empty();
      case MacroLookup.Answer.Found(Macro.Builtin(String builtin, _)) ->
          TESTS.contains(builtin)
              ? Optional.of(new Step.Gone())
              : NEUTRAL.contains(builtin) ? Optional.empty() : unknown(builtin);
      case MacroLookup.Answer.Found(Macro macro) -> {
        List<TokenTree> arguments =
            meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)
                ? group.trees()
                : List.of();
        yield Optional.of(
            new Step.Replaced(
                Invocation.attribute(macro, meta.span(), arguments, rest, body)
                    .orElse(List.of(rest))));
      }
    };
  }

  private Optional<Step> unknown(String builtin) {
    work.shared().unsupported().merge(builtin, 1, Integer::sum);
    return Optional.empty();
  }

  private Step derive(Item item, Attr.Meta meta) {
    List<Path> paths = new ArrayList<>();
    if (meta.args() instanceof Attr.Args.Delimited(TokenTree.Group group)) {
      for (List<TokenTree> part : Tokens.splitCommas(group.trees())) {
        work.syntax()
            .longest(FragmentKind.META, part, 0, work.crate().edition())
            .ifPresentOrElse(
                m -> paths.add(((Fragment.OfMeta) m.fragment()).meta().path()),
                () -> work.problem(Tokens.place(part, meta.span()), "expected a derive"));
      }
    }
    List<Macro> macros = new ArrayList<>();
    for (Path path : paths) {
      switch (body.scope().lookup().derive(path)) {
        case MacroLookup.Answer.Found(Macro macro) -> macros.add(macro);
        case MacroLookup.Answer.Undetermined _ -> {
          return new Step.Waits(path);
        }
        case MacroLookup.Answer.Missing _ -> {
          work.problem(path.span(), "cannot find the derive `" + path.text() + "`");
          macros.add(new Macro.Unsupported(path.text()));
        }
      }
    }
    Item input = configured(item);
    List<String> names = macros.stream().map(Macro::name).toList();
    List<Item> out = new ArrayList<>();
    out.add(input);
    for (int i = 0; i < macros.size(); i++) {
      Span at = paths.get(i).span();
      out.addAll(Invocation.derive(macros.get(i), at, input, names, body));
    }
    return new Step.Replaced(out);
  }

  private Step call(MacroCall call) {
    return switch (body.scope().bang(call.path(), work.expansions())) {
      case MacroLookup.Answer.Undetermined _ -> new Step.Waits(call.path());
      case MacroLookup.Answer.Missing _ -> {
        work.problem(call.path().span(), "cannot find the macro `" + call.path().text() + "!`");
        yield new Step.Gone();
      }
      case MacroLookup.Answer.Found(Macro macro) -> {
        Position position =
            switch (place) {
              case MODULE -> Position.ITEMS;
              case ASSOCIATED -> Position.ASSOCIATED_ITEMS;
              case FOREIGN -> Position.FOREIGN_ITEMS;
            };
        yield switch (Invocation.bang(macro, call, position, body)) {
          case Output.Trees(var trees) -> new Step.Replaced(items(trees, call.span()));
          case Output.Whole(Fragment.OfItem(Item item)) -> new Step.Replaced(List.of(item));
          case Output.Whole _, Output.Failed _ -> new Step.Gone();
        };
      }
    };
  }

  private List<Item> items(List<TokenTree> trees, Span at) {
    Syntax.Parsed<List<Item>> parsed = work.syntax().items(trees, place, work.crate().edition());
    work.errors(parsed.errors(), at);
    return parsed.value();
  }
}
