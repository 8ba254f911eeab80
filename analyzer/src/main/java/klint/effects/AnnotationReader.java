// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.effects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import klint.base.Span;
import klint.resolve.CrateDefs;
import klint.resolve.Def;
import klint.resolve.DefId;
import klint.rules.Annotation;
import klint.rules.AnnotationParser;
import klint.rules.AnnotationResult;
import klint.source.Places;
import klint.source.SourceText;
import klint.syntax.Attr;
import klint.syntax.GenericParam;
import klint.syntax.Generics;
import klint.syntax.SourceFile;
import klint.syntax.TokenTree;

/// Reads the annotations of a program: `klint::` attributes, and line comments directly above an
/// item.
///
/// Errors: one that is not understood, stands on an item that cannot have it, or says again what
/// another said, is a violation at its token.
final class AnnotationReader {
  private final CrateDefs defs;
  private final Places places;
  private final Map<DefId, Item> items = new LinkedHashMap<>();
  private final List<Violation> malformed = new ArrayList<>();

  /// What the annotations of one item say together.
  record Item(Optional<Annotation.Properties> properties, boolean report) {
    private static final Item NOTHING = new Item(Optional.empty(), false);
  }

  private AnnotationReader(CrateDefs defs, Places places) {
    this.defs = defs;
    this.places = places;
  }

  static AnnotationReader read(CrateDefs defs, Places places) {
    AnnotationReader reader = new AnnotationReader(defs, places);
    for (int i = 0; i < defs.size(); i++) {
      reader.attributes(new DefId(i));
    }
    reader.comments();
    return reader;
  }

  Map<DefId, Item> items() {
    return items;
  }

  List<Violation> malformed() {
    return malformed;
  }

  // ---- attributes

  private void attributes(DefId id) {
    Def def = defs.def(id);
    attributes(id, def.attrs());
    switch (def) {
      case Def.Fn f -> {
        f.item().decl().self().ifPresent(p -> part(id, p.attrs()));
        f.item().decl().params().forEach(p -> part(id, p.attrs()));
        generics(id, f.item().generics());
      }
      case Def.Struct s -> {
        fields(id, s.item().data());
        generics(id, s.item().generics());
      }
      case Def.Union u -> {
        fields(id, u.item().data());
        generics(id, u.item().generics());
      }
      case Def.Enum e -> generics(id, e.item().generics());
      case Def.Variant v -> fields(id, v.item().data());
      case Def.Trait t -> generics(id, t.item().generics());
      case Def.Impl i -> generics(id, i.item().generics());
      case Def.Mod _,
          Def.TraitAlias _,
          Def.Const _,
          Def.Static _,
          Def.TypeAlias _,
          Def.ExternBlock _,
          Def.Macro _ -> {}
    }
  }

  private void fields(DefId id, klint.syntax.Item.VariantData data) {
    switch (data) {
      case klint.syntax.Item.VariantData.Unit _ -> {}
      case klint.syntax.Item.VariantData.TupleFields t ->
          t.fields().forEach(f -> part(id, f.attrs()));
      case klint.syntax.Item.VariantData.Named n -> n.fields().forEach(f -> part(id, f.attrs()));
    }
  }

  private void generics(DefId id, Generics generics) {
    for (GenericParam p : generics.params()) {
      switch (p) {
        case GenericParam.OfLifetime l -> part(id, l.attrs());
        case GenericParam.OfType t -> part(id, t.attrs());
        case GenericParam.OfConst c -> part(id, c.attrs());
      }
    }
  }

  /// A part of an item has nothing to state.
  private void part(DefId id, List<Attr> attrs) {
    for (Attr a : attrs) {
      if (a instanceof Attr.Normal n && n.meta().path().text().startsWith("klint::")) {
        wrong(id, n.meta().path().span(), "only a function, type or trait can be annotated");
      }
    }
  }

  private void attributes(DefId id, List<Attr> attrs) {
    for (Attr a : attrs) {
      if (a instanceof Attr.Normal n
          && n.meta().path().text().startsWith("klint::")
          && !n.meta().is("klint::intrinsic")) {
        attribute(id, n.meta());
      }
    }
  }

  private void attribute(DefId id, Attr.Meta meta) {
    StringBuilder text = new StringBuilder();
    List<Span> at = new ArrayList<>();
    String path = meta.path().text();
    word(path.substring(path.indexOf("::") + 2), meta.path().span(), text, at);
    switch (meta.args()) {
      case Attr.Args.Delimited d -> tree(d.group(), text, at);
      case Attr.Args.Eq _ -> word(" =", meta.span(), text, at);
      case Attr.Args.Empty _ -> {}
    }
    take(id, AnnotationParser.parse(text.toString()), at, meta.path().span());
  }

  /// The annotation of a closure, from the attributes before it; what is wrong with it goes to
  /// `wrong`.
  static Optional<Annotation.Properties> closure(
      CrateDefs defs, Places places, DefId owner, List<Attr> attrs, List<Violation> wrong) {
    AnnotationReader reader = new AnnotationReader(defs, places);
    reader.attributes(owner, attrs);
    wrong.addAll(reader.malformed);
    return Optional.ofNullable(reader.items.get(owner)).flatMap(Item::properties);
  }

  private void take(DefId id, AnnotationResult result, List<Span> at, Span name) {
    switch (result) {
      case AnnotationResult.Malformed m ->
          wrong(id, at.isEmpty() ? name : at.get(Math.min(m.offset(), at.size() - 1)), m.message());
      case AnnotationResult.Parsed p -> {
        switch (p.annotation()) {
          case Annotation.Properties props -> properties(id, props, name);
          case Annotation.Report _ -> {
            if (defs.def(id) instanceof Def.Fn) {
              Item known = items.getOrDefault(id, Item.NOTHING);
              items.put(id, new Item(known.properties(), true));
            } else {
              wrong(id, name, "only functions can be reported on");
            }
          }
          case Annotation.DumpMir _ -> {}
        }
      }
    }
  }

  private void properties(DefId id, Annotation.Properties more, Span name) {
    Optional<String> misplaced = misplaced(defs.def(id), more.subject());
    if (misplaced.isPresent()) {
      wrong(id, name, misplaced.get());
      return;
    }
    Item known = items.getOrDefault(id, Item.NOTHING);
    Optional<Annotation.Properties> before = known.properties();
    if (before.isPresent()) {
      boolean again =
          (before.get().adjust().isPresent() && more.adjust().isPresent())
              || (before.get().expect().isPresent() && more.expect().isPresent());
      if (again) {
        wrong(id, name, "another annotation of this item says this already");
        return;
      }
    }
    items.put(
        id, new Item(Optional.of(before.map(b -> both(b, more)).orElse(more)), known.report()));
  }

  private static Annotation.Properties both(Annotation.Properties a, Annotation.Properties b) {
    boolean trusted =
        a.trust() == Annotation.Trust.UNCHECKED || b.trust() == Annotation.Trust.UNCHECKED;
    return new Annotation.Properties(
        a.subject(),
        a.adjust().or(b::adjust),
        a.expect().or(b::expect),
        trusted ? Annotation.Trust.UNCHECKED : Annotation.Trust.CHECKED);
  }

  /// Why an item cannot have an annotation about this.
  private static Optional<String> misplaced(Def def, Annotation.Subject subject) {
    boolean type =
        def instanceof Def.Struct
            || def instanceof Def.Enum
            || def instanceof Def.Union
            || def instanceof Def.Trait;
    return switch (subject) {
      case FUNCTION ->
          def instanceof Def.Fn
              ? Optional.empty()
              : Optional.of(
                  type
                      ? "this is about functions; a type or trait has `drop_preempt_count`"
                      : "only a function can have this annotation");
      case DROP ->
          type
              ? Optional.empty()
              : Optional.of(
                  def instanceof Def.Fn
                      ? "this is about dropping a type or trait; a function has `preempt_count`"
                      : "only a type or trait can have this annotation");
    };
  }

  private void wrong(DefId id, Span at, String message) {
    if (defs.crate(defs.def(id).crate()).report()) {
      malformed.add(new Violation.Malformed(id, at, message));
    }
  }

  /// The attribute's tokens as text, each character with its token's place.
  private static void tree(TokenTree t, StringBuilder text, List<Span> at) {
    switch (t) {
      case TokenTree.Token k -> {
        if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
          word(" ", k.span(), text, at);
        }
        word(k.text(), k.span(), text, at);
      }
      case TokenTree.Group g -> {
        word(g.delimiter().open(), g.open(), text, at);
        g.trees().forEach(x -> tree(x, text, at));
        word(g.delimiter().close(), g.close(), text, at);
      }
      case TokenTree.Interpolated i -> i.tokens().forEach(x -> tree(x, text, at));
    }
  }

  private static void word(String word, Span span, StringBuilder text, List<Span> at) {
    text.append(word);
    for (int i = 0; i < word.length(); i++) {
      at.add(span);
    }
  }

  // ---- comments

  /// A comment for klint, and where it and its line end.
  private record Above(SourceFile.Comment comment, AnnotationResult said) {}

  private void comments() {
    Map<Integer, List<Above>> byFile = new TreeMap<>();
    defs.files()
        .forEach(
            (file, tree) -> {
              for (SourceFile.Comment c : tree.comments()) {
                AnnotationParser.comment(c.text())
                    .ifPresent(
                        said ->
                            byFile
                                .computeIfAbsent(file, _ -> new ArrayList<>())
                                .add(new Above(c, said)));
              }
            });
    if (byFile.isEmpty()) {
      return;
    }
    Map<Integer, NavigableMap<Integer, DefId>> starts = starts(byFile);
    byFile.forEach(
        (file, all) -> {
          NavigableMap<Integer, DefId> begin = starts.getOrDefault(file, new TreeMap<>());
          for (Above a : all) {
            below(begin, a).ifPresent(id -> comment(id, a));
          }
        });
  }

  /// Where the items of these files begin, and where each of their attributes does: a comment may
  /// stand between a doc comment and the rest.
  private Map<Integer, NavigableMap<Integer, DefId>> starts(Map<Integer, List<Above>> files) {
    Map<Integer, NavigableMap<Integer, DefId>> out = new TreeMap<>();
    for (int i = 0; i < defs.size(); i++) {
      DefId id = new DefId(i);
      Span span = defs.def(id).span();
      if (defs.def(id) instanceof Def.Mod || span.ctx() != 0 || !files.containsKey(span.file())) {
        continue;
      }
      NavigableMap<Integer, DefId> begin = out.computeIfAbsent(span.file(), _ -> new TreeMap<>());
      begin.putIfAbsent(span.lo(), id);
      for (Attr a : defs.def(id).attrs()) {
        if (a.span().file() == span.file()) {
          begin.putIfAbsent(a.span().lo(), id);
        }
      }
    }
    return out;
  }

  /// The item that begins on the line after a comment's.
  private Optional<DefId> below(NavigableMap<Integer, DefId> starts, Above a) {
    Span comment = a.comment().span();
    Map.Entry<Integer, DefId> next = starts.ceilingEntry(comment.hi());
    if (next == null) {
      return Optional.empty();
    }
    SourceText text = places.text(comment.file());
    return text.line(next.getKey()) == text.line(comment.hi()) + 1
        ? Optional.of(next.getValue())
        : Optional.empty();
  }

  private void comment(DefId id, Above a) {
    Span whole = a.comment().span();
    List<Span> at = new ArrayList<>();
    for (int i = 0; i < a.comment().text().length(); i++) {
      at.add(new Span(whole.file(), whole.lo() + i, whole.lo() + i + 1, 0));
    }
    take(id, a.said(), at, whole);
  }
}
