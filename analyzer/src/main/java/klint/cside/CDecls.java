// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import klint.cside.CType.Declared;
import klint.cside.CType.Enumerator;
import klint.cside.CType.Parsed;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;
import klint.cside.CType.TagKind;

/// What the names of one preprocessor run declare; each declaration is expanded and parsed when one
/// of its names is first asked for.
final class CDecls implements CExpr.Words {
  private static final int MAX_DEPTH = 64;

  private final Headers headers;
  private final Map<Chunk, Parsed> parsed = new HashMap<>();
  private final Map<String, TagDef> tags = new HashMap<>();
  private final Map<String, Optional<TagDef>> tagLookups = new HashMap<>();
  private final Map<String, Optional<Declared>> lookups = new HashMap<>();
  private final Map<String, TagDef> owners = new HashMap<>();
  private final Map<String, String> typedefOfAnonymous = new HashMap<>();
  private final Map<String, List<Tag>> children = new HashMap<>();
  private final Map<String, OptionalLong> constants = new HashMap<>();
  private final Set<String> evaluating = new HashSet<>();
  private final Layout layout = new Layout(this);

  private boolean constantsParsed;

  CDecls(Headers headers) {
    this.headers = headers;
  }

  Layout layout() {
    return layout;
  }

  private Parsed parse(Chunk chunk) {
    Parsed known = parsed.get(chunk);
    if (known != null) {
      return known;
    }
    List<CToken> raw = new ArrayList<>();
    for (Chunk.Segment s : chunk.segments()) {
      headers.lexer().lex(s.text(), s.lo(), s.hi(), raw);
    }
    List<CToken> tokens = headers.expander().expand(raw, chunk.moment());
    if (headers.expander().exhausted()) {
      headers.problem(
          chunk.text().name(), "a macro expands without end; its declaration is partial");
    }
    String key = chunk.text().name() + ":" + chunk.start() + "." + parsed.size();
    Parsed result = DeclParser.parse(tokens, key);
    parsed.put(chunk, result);
    for (TagDef def : result.tags()) {
      if (tags.putIfAbsent(def.tag().key(), def) == null && def.parent().isPresent()) {
        children.computeIfAbsent(def.parent().get(), _ -> new ArrayList<>()).add(def.tag());
      }
      for (Enumerator e : def.enumerators()) {
        owners.putIfAbsent(e.name(), def);
      }
    }
    for (Declared d : result.names()) {
      if (d.storage() == CType.Storage.TYPEDEF && d.type() instanceof Tag tag && tag.anonymous()) {
        typedefOfAnonymous.putIfAbsent(tag.key(), d.name());
      }
    }
    return result;
  }

  /// The definition of a tagged type; empty for one that is only declared.
  Optional<TagDef> definition(Tag tag) {
    if (tag.anonymous()) {
      return Optional.ofNullable(tags.get(tag.key()));
    }
    return tag(tag.key()).filter(d -> d.tag().kind() == tag.kind());
  }

  Optional<TagDef> tag(String name) {
    Optional<TagDef> known = tagLookups.get(name);
    if (known != null) {
      return known;
    }
    for (Chunk c : headers.index().ofTag(name)) {
      Parsed _ = parse(c);
      if (tags.containsKey(name)) {
        break;
      }
    }
    Optional<TagDef> found = Optional.ofNullable(tags.get(name));
    tagLookups.put(name, found);
    return found;
  }

  /// As [#tag], also where only a macro inside a struct makes it; slower.
  Optional<TagDef> tagEvenHidden(String name) {
    Optional<TagDef> plain = tag(name);
    if (plain.isPresent()) {
      return plain;
    }
    parseHidden(name);
    Optional<TagDef> found = Optional.ofNullable(tags.get(name));
    tagLookups.put(name, found);
    return found;
  }

  private void parseHidden(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    for (Chunk c : headers.index().hiding()) {
      if (bytes.length > 0 && !parsed.containsKey(c) && c.contains(bytes)) {
        Parsed _ = parse(c);
      }
    }
  }

  /// The typedef, function or variable called `name`; a definition's own declaration if it has no
  /// other.
  Optional<Declared> ordinary(String name) {
    Optional<Declared> known = lookups.get(name);
    if (known != null) {
      return known;
    }
    Optional<Declared> best = Optional.empty();
    for (Chunk c : headers.index().ofOrdinary(name)) {
      for (Declared d : parse(c).names()) {
        if (d.name().equals(name) && (best.isEmpty() || better(d, best.get()))) {
          best = Optional.of(d);
        }
      }
      if (best.isPresent() && best.get().storage() != CType.Storage.STATIC) {
        break;
      }
    }
    lookups.put(name, best);
    return best;
  }

  private static boolean better(Declared d, Declared than) {
    return than.storage() == CType.Storage.STATIC && d.storage() != CType.Storage.STATIC;
  }

  Optional<CType> typedef(String name) {
    return ordinary(name).filter(d -> d.storage() == CType.Storage.TYPEDEF).map(Declared::type);
  }

  /// The typedef that names an untagged type.
  Optional<String> typedefOf(Tag anonymous) {
    return Optional.ofNullable(typedefOfAnonymous.get(anonymous.key()));
  }

  /// Where an untagged type stands among the untagged ones of the struct it is written in, from 1.
  int ordinal(TagDef untagged) {
    List<Tag> all = children.getOrDefault(untagged.parent().orElse(""), List.of());
    int n = 0;
    for (Tag t : all) {
      n += t.anonymous() ? 1 : 0;
      if (t.equals(untagged.tag())) {
        break;
      }
    }
    return n;
  }

  /// The enum that has an enumerator called `name`.
  Optional<TagDef> ownerOf(String enumerator) {
    TagDef known = owners.get(enumerator);
    if (known != null) {
      return Optional.of(known);
    }
    for (Chunk c : headers.index().ofEnumerator(enumerator)) {
      Parsed _ = parse(c);
      if (owners.containsKey(enumerator)) {
        break;
      }
    }
    if (!owners.containsKey(enumerator) && !constantsParsed) {
      constantsParsed = true;
      for (Chunk c : headers.index().hidingConstants()) {
        Parsed _ = parse(c);
      }
    }
    return Optional.ofNullable(owners.get(enumerator));
  }

  /// The value of an enumerator.
  OptionalLong enumerator(TagDef def, int index) {
    long base = 0;
    int from = 0;
    for (int i = index; i >= 0; i--) {
      Optional<List<CToken>> value = def.enumerators().get(i).value();
      if (value.isPresent()) {
        String name = def.enumerators().get(i).name();
        if (!evaluating.add(name)) {
          return OptionalLong.empty();
        }
        OptionalLong v = CExpr.eval(value.get(), this);
        evaluating.remove(name);
        if (v.isEmpty()) {
          return v;
        }
        base = v.getAsLong();
        from = i;
        break;
      }
    }
    return OptionalLong.of(base + index - from);
  }

  OptionalLong eval(List<CToken> expression) {
    return CExpr.eval(expression, this);
  }

  /// The value of an object-like macro as an integer constant.
  OptionalLong macro(String name) {
    return expansion(name).map(this::eval).orElse(OptionalLong.empty());
  }

  /// What an object-like macro expands to.
  Optional<List<CToken>> expansion(String name) {
    return headers
        .macros()
        .latest(name)
        .filter(m -> !m.functionLike())
        .map(m -> headers.expander().expand(m.body().tokens(), MacroTable.NOW));
  }

  @Override
  public OptionalLong constant(String ident) {
    OptionalLong known = constants.get(ident);
    if (known != null) {
      return known;
    }
    if (evaluating.size() > MAX_DEPTH) {
      return OptionalLong.empty();
    }
    OptionalLong value = OptionalLong.empty();
    if (ident.equals("true") || ident.equals("false")) {
      value = OptionalLong.of(ident.equals("true") ? 1 : 0);
    } else {
      Optional<TagDef> owner = ownerOf(ident);
      if (owner.isPresent()) {
        List<Enumerator> list = owner.get().enumerators();
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i).name().equals(ident)) {
            value = enumerator(owner.get(), i);
          }
        }
      } else {
        value = constVariable(ident);
      }
    }
    constants.put(ident, value);
    return value;
  }

  private OptionalLong constVariable(String ident) {
    if (!evaluating.add(ident)) {
      return OptionalLong.empty();
    }
    OptionalLong v =
        ordinary(ident)
            .filter(d -> d.constant() && d.init().isPresent())
            .map(d -> eval(d.init().get()))
            .orElse(OptionalLong.empty());
    evaluating.remove(ident);
    return v;
  }

  @Override
  public boolean isType(String ident) {
    return typedef(ident).isPresent();
  }

  @Override
  public OptionalLong sizeof(List<CToken> operand) {
    return DeclParser.typeName(operand).map(layout::size).orElse(OptionalLong.empty());
  }

  @Override
  public long cast(List<CToken> type, long value) {
    Optional<CType> to = DeclParser.typeName(type);
    return to.isEmpty() ? value : layout.cast(to.get(), value);
  }

  /// A type with its typedefs followed.
  CType resolve(CType type) {
    CType t = type;
    for (int i = 0; i < MAX_DEPTH && t instanceof CType.Typedef(String name); i++) {
      Optional<CType> next = typedef(name);
      if (next.isEmpty()) {
        return t;
      }
      t = next.get();
    }
    return t;
  }

  static boolean isEnum(CType type) {
    return type instanceof Tag tag && tag.kind() == TagKind.ENUM;
  }
}
