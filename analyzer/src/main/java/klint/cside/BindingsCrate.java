// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import klint.cside.BindingsSynthesizer.Generated;
import klint.cside.BindingsSynthesizer.Wanted;
import klint.cside.CType.Declared;
import klint.cside.CType.Field;
import klint.cside.CType.Storage;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;
import klint.cside.CType.TagKind;
import klint.diag.Level;
import klint.diag.Place;
import klint.diag.Problem;

/// One crate of bindings in the making: the items made so far, and the types that wait.
final class BindingsCrate implements RustTypes.Mentions {
  private static final int MAX_ITEMS = 60_000;
  private static final String CONST_HELPER = "RUST_CONST_HELPER_";

  private final Headers headers;
  private final CDecls decls;
  private final BindgenOptions options;
  private final RustTypes types;
  private final RustItems items;
  private final List<Problem> problems;
  private final Map<String, String> made = new TreeMap<>();
  private final Map<String, String> helpers = new TreeMap<>();
  private final Set<String> functions = new TreeSet<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final Deque<Tag> full = new ArrayDeque<>();
  private final Deque<String> typedefs = new ArrayDeque<>();
  private final Set<String> requested = new HashSet<>();
  private final Map<String, Tag> pointed = new TreeMap<>();
  private final Set<String> reachable = new HashSet<>();
  private Set<String> fields = Set.of();
  private boolean vaList;

  BindingsCrate(Headers headers, BindgenOptions options, List<Problem> problems) {
    this.headers = headers;
    this.decls = new CDecls(headers);
    this.options = options;
    this.types = new RustTypes(decls, this);
    this.items = new RustItems(decls, types, options);
    this.problems = problems;
  }

  @Override
  public void typedef(String name) {
    if (requested.add("typedef " + name)) {
      typedefs.add(name);
    }
  }

  @Override
  public void byValue(Tag tag) {
    if (requested.add("tag " + tag.key())) {
      full.add(tag);
    }
  }

  @Override
  public void byPointer(Tag tag, Optional<String> through) {
    if (tag.anonymous() || tag.kind() == TagKind.ENUM) {
      byValue(tag);
    } else {
      pointed.putIfAbsent(tag.key(), tag);
      if (through.isEmpty() || fields.contains(RustNames.mangle(through.get()))) {
        reachable.add(tag.key());
      }
    }
  }

  @Override
  public void vaList() {
    vaList = true;
  }

  @Override
  public void lost(String what) {
    lost.add(what);
  }

  /// Every `rust_helper_x` of the tree's helpers as `x`.
  Generated helpers() {
    for (String symbol : headers.index().ordinaryWithPrefix(BindingsSynthesizer.HELPER)) {
      Optional<Declared> d = decls.ordinary(symbol);
      if (d.isPresent() && d.get().type() instanceof CType.Function f) {
        helpers.put(symbol, items.function(d.get(), f, Optional.of(symbol)));
      }
    }
    List<String> plain =
        helpers.keySet().stream()
            .map(h -> h.substring(BindingsSynthesizer.HELPER.length()))
            .toList();
    return new Generated(String.join("", helpers.values()), List.of(), plain);
  }

  Generated make(Wanted wanted) {
    fields = wanted.fields();
    List<String> missing = new ArrayList<>();
    for (String name : new TreeSet<>(wanted.names())) {
      if (!want(name)
          && !BindingsPrelude.TEXT.contains("struct " + name + "<")
          && !helpers.containsKey(BindingsSynthesizer.HELPER + name)) {
        missing.add(name);
      }
    }
    settle();
    missing.removeIf(name -> made.containsKey("type " + name));
    StringBuilder text = new StringBuilder(BindingsPrelude.TEXT);
    if (vaList) {
      text.append(BindingsPrelude.VA_LIST);
    }
    made.values().forEach(text::append);
    problems.addAll(headers.problems());
    List<String> absent = headers.missing();
    if (!absent.isEmpty()) {
      problems.add(
          new Problem(
              Level.NOTE,
              Place.ofFile("rust/bindings"),
              absent.size()
                  + " headers are not in this tree, as is expected of those that a build makes: "
                  + String.join(", ", absent)));
    }
    for (String what : lost) {
      // A name that Rust uses and does not get is an unresolved path where it stands.
      problems.add(
          new Problem(Level.NOTE, Place.ofFile("rust/bindings"), "bindings leave out " + what));
    }
    return new Generated(text.toString(), missing, List.copyOf(functions));
  }

  /// Makes what waits until nothing does: first what is held by value, then what pointers lead to.
  private void settle() {
    Set<String> settled = new HashSet<>();
    while (made.size() < MAX_ITEMS) {
      if (!typedefs.isEmpty()) {
        String name = typedefs.remove();
        Optional<CType> target = decls.typedef(name);
        if (target.isPresent() && !options.isBlocked(name)) {
          made.put("type " + name, items.typedef(name, target.get()));
        }
        continue;
      }
      if (!full.isEmpty()) {
        makeTag(full.remove());
        continue;
      }
      boolean grew = false;
      for (Tag tag : List.copyOf(pointed.values())) {
        if (reachable.contains(tag.key())
            && settled.add(tag.key())
            && !requested.contains("tag " + tag.key())
            && decls.definition(tag).filter(this::selected).isPresent()) {
          byValue(tag);
          grew = true;
        }
      }
      if (!grew) {
        break;
      }
    }
    for (Tag tag : pointed.values()) {
      if (!requested.contains("tag " + tag.key())) {
        made.put("type " + tag.key(), items.opaqueReference(types.name(tag)));
      }
    }
  }

  /// Whether Rust selects a field that this struct has.
  private boolean selected(TagDef def) {
    for (Field f : def.fields()) {
      if (f.name().isPresent() && fields.contains(RustNames.mangle(f.name().get()))) {
        return true;
      }
    }
    return false;
  }

  private void makeTag(Tag tag) {
    Optional<TagDef> def = decls.definition(tag).or(() -> decls.tagEvenHidden(tag.key()));
    String name = types.name(tag);
    String key = "type " + name;
    if (def.isEmpty()) {
      made.put(
          key,
          tag.kind() == TagKind.ENUM
              ? "pub type " + name + " = ffi::c_uint;\n"
              : items.opaqueReference(name));
    } else if (def.get().tag().kind() == TagKind.ENUM) {
      made.put(key, items.enumeration(def.get()));
    } else {
      made.put(key, items.record(def.get()));
    }
  }

  /// Makes whatever `name` stands for; false if it stands for nothing.
  private boolean want(String name) {
    String c = unmangled(name);
    boolean any = false;
    Optional<TagDef> tag = decls.tag(c);
    if (tag.isPresent()) {
      byValue(tag.get().tag());
      any = true;
    } else if (isForwardTag(c)) {
      byValue(new Tag(TagKind.STRUCT, c));
      any = true;
    }
    Optional<Declared> d = decls.ordinary(c);
    boolean helped = helpers.containsKey(BindingsSynthesizer.HELPER + c);
    if (d.isPresent() && !(isInline(d.get()) && (any || helped))) {
      any |= ordinary(d.get());
    }
    any |= constant(name, d.isPresent() && d.get().storage() != Storage.TYPEDEF);
    if (!any) {
      any = enumerator(name) || nested(name) || hidden(c);
    }
    return any;
  }

  /// Whether `name` is a tag that is declared and never defined.
  private boolean isForwardTag(String name) {
    return decls.ordinary(name).isEmpty() && headers.index().isForwardTag(name);
  }

  private static String unmangled(String name) {
    if (name.endsWith("_")) {
      String shorter = name.substring(0, name.length() - 1);
      if (!RustNames.mangle(shorter).equals(shorter)) {
        return shorter;
      }
    }
    return name;
  }

  /// Whether bindgen passes over it: an inline function, here only a last resort for what has no
  /// helper.
  private static boolean isInline(Declared d) {
    return d.storage() == Storage.STATIC && d.type() instanceof CType.Function;
  }

  private boolean ordinary(Declared d) {
    if (d.storage() == Storage.TYPEDEF) {
      String _ = types.value(new CType.Typedef(d.name()));
      return true;
    }
    if (d.type() instanceof CType.Function f) {
      functions.add(d.name());
      made.put("value " + d.name(), items.function(d, f, Optional.empty()));
      return true;
    }
    if (decls.resolve(d.type()) instanceof CType.Function f) {
      functions.add(d.name());
      made.put("value " + d.name(), items.function(d, f, Optional.empty()));
      return true;
    }
    made.put("value " + d.name(), items.variable(d));
    return true;
  }

  private boolean constant(String name, boolean taken) {
    Optional<Declared> helper = decls.ordinary(CONST_HELPER + name);
    if (helper.isPresent()) {
      OptionalLong v = helper.get().init().map(decls::eval).orElse(OptionalLong.empty());
      String type = types.value(helper.get().type());
      if (v.isPresent()) {
        v = OptionalLong.of(decls.layout().cast(helper.get().type(), v.getAsLong()));
      }
      made.put("value " + name, items.constant(name, type, v));
      return true;
    }
    if (taken) {
      return false;
    }
    Optional<TagDef> owner = decls.ownerOf(name);
    if (owner.isPresent() && items.enumeratorName(owner.get(), name).equals(name)) {
      byValue(owner.get().tag());
      return true;
    }
    Optional<List<CToken>> body = decls.expansion(name);
    if (body.isEmpty() || body.get().isEmpty()) {
      return false;
    }
    if (body.get().stream().allMatch(t -> t.kind() == CToken.Kind.STRING)) {
      made.put("value " + name, items.string(name, body.get()));
      return true;
    }
    OptionalLong v = decls.eval(body.get());
    if (v.isPresent()) {
      made.put("value " + name, items.macro(name, v.getAsLong()));
    }
    return v.isPresent();
  }

  /// `enum_ENUMERATOR`, or `struct_ENUMERATOR` for an untagged enum inside the struct.
  private boolean enumerator(String name) {
    for (int i = name.indexOf('_', 1); i > 0; i = name.indexOf('_', i + 1)) {
      String plain = name.substring(i + 1);
      Optional<TagDef> owner = decls.ownerOf(plain);
      if (owner.isPresent() && items.enumeratorName(owner.get(), plain).equals(name)) {
        byValue(owner.get().tag());
        return true;
      }
    }
    return false;
  }

  /// `struct__bindgen_ty_1`: comes with the struct.
  private boolean nested(String name) {
    int i = name.indexOf("__bindgen_ty_");
    return i > 0 && want(name.substring(0, i));
  }

  private boolean hidden(String name) {
    Optional<TagDef> tag = decls.tagEvenHidden(name);
    tag.map(TagDef::tag).ifPresent(this::byValue);
    return tag.isPresent();
  }
}
