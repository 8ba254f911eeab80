// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import klint.base.Span;
import klint.syntax.Ident;
import klint.syntax.Item;
import klint.syntax.Path;

/// One leaf of a `use` declaration, on its way to be resolved.
final class Import {
  /// What is known of an import in one namespace.
  enum State {
    PENDING,
    FOUND,
    ABSENT
  }

  final ModuleScope module;
  final Path path;

  /// The name it makes; `_` for none, absent for a glob.
  final Optional<String> name;

  final int vis;
  final TextScope text;
  final boolean prelude;
  final Span span;
  private final Map<Namespace, State> states = new EnumMap<>(Namespace.class);

  private Import(
      ModuleScope module,
      Path path,
      Optional<String> name,
      int vis,
      TextScope text,
      boolean prelude,
      Span span) {
    this.module = module;
    this.path = path;
    this.name = name;
    this.vis = vis;
    this.text = text;
    this.prelude = prelude;
    this.span = span;
  }

  boolean glob() {
    return name.isEmpty();
  }

  State state(Namespace ns) {
    return states.getOrDefault(ns, State.PENDING);
  }

  void set(Namespace ns, State state) {
    states.put(ns, state);
  }

  boolean found() {
    return states.containsValue(State.FOUND);
  }

  boolean pending() {
    return states.size() < 3 || states.containsValue(State.PENDING);
  }

  /// The leaves of a `use` declaration. `{self}` imports only a module.
  static List<Import> leaves(
      ModuleScope module, Item.Use item, int vis, TextScope text, boolean prelude) {
    List<Import> out = new ArrayList<>();
    walk(item.tree(), Optional.empty(), new Context(module, vis, text, prelude), out);
    return out;
  }

  private record Context(ModuleScope module, int vis, TextScope text, boolean prelude) {}

  private static void walk(
      Item.UseTree tree, Optional<Path> prefix, Context context, List<Import> out) {
    switch (tree) {
      case Item.UseTree.Simple(Path path, Optional<Ident> rename, Span span) ->
          simple(join(prefix, path), rename, span, context, out);
      case Item.UseTree.Glob(Path path, Span span) ->
          out.add(
              new Import(
                  context.module,
                  join(prefix, path),
                  Optional.empty(),
                  context.vis,
                  context.text,
                  context.prelude,
                  span));
      case Item.UseTree.Nested(Path path, List<Item.UseTree> trees, Span _) -> {
        Path inner = join(prefix, path);
        for (Item.UseTree child : trees) {
          walk(child, Optional.of(inner), context, out);
        }
      }
    }
  }

  private static void simple(
      Path full, Optional<Ident> rename, Span span, Context context, List<Import> out) {
    if (full.segments().isEmpty()) {
      return;
    }
    Path path = full;
    boolean onlyModule = false;
    Ident last = path.last().name();
    if (isSelf(last) && path.segments().size() > 1) {
      path =
          new Path(
              path.span(),
              Optional.empty(),
              path.global(),
              path.segments().subList(0, path.segments().size() - 1));
      onlyModule = true;
    }
    String name = rename.orElse(path.last().name()).text();
    Import made =
        new Import(context.module, path, Optional.of(name), context.vis, context.text, false, span);
    if (onlyModule) {
      made.set(Namespace.VALUE, State.ABSENT);
      made.set(Namespace.MACRO, State.ABSENT);
    }
    out.add(made);
  }

  private static boolean isSelf(Ident name) {
    return name.text().equals("self") && !name.raw();
  }

  /// With a prefix, the tree's own path goes on from it.
  private static Path join(Optional<Path> prefix, Path path) {
    if (prefix.isEmpty()) {
      return path;
    }
    List<Path.Segment> segments = new ArrayList<>(prefix.get().segments());
    segments.addAll(path.segments());
    boolean global =
        prefix.get().segments().isEmpty()
            ? prefix.get().global() || path.global()
            : prefix.get().global();
    return new Path(path.span(), Optional.empty(), global, segments);
  }
}
