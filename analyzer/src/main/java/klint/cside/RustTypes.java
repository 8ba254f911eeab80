// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import klint.cside.CType.Param;
import klint.cside.CType.Primitive;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;

/// C types as bindgen spells them in Rust; tells a [Mentions] which names the spelling uses.
final class RustTypes {
  /// Who wants to know which types are mentioned.
  interface Mentions {
    void typedef(String name);

    void byValue(Tag tag);

    /// A pointer's target. `through` is the field that holds the pointer, absent elsewhere.
    void byPointer(Tag tag, Optional<String> through);

    void vaList();

    void lost(String what);
  }

  private static final int MAX_DEPTH = 64;

  private final CDecls decls;
  private final Mentions mentions;
  private final Map<String, String> untagged = new HashMap<>();
  private Optional<String> through = Optional.empty();
  private int depth;

  RustTypes(CDecls decls, Mentions mentions) {
    this.decls = decls;
    this.mentions = mentions;
  }

  /// The Rust name of a tagged type.
  String name(Tag tag) {
    if (!tag.anonymous()) {
      return RustNames.mangle(tag.key());
    }
    String known = untagged.get(tag.key());
    if (known != null) {
      return known;
    }
    String name = nameUntagged(tag);
    untagged.put(tag.key(), name);
    return name;
  }

  private String nameUntagged(Tag tag) {
    Optional<String> typedef = decls.typedefOf(tag);
    if (typedef.isPresent()) {
      return RustNames.mangle(typedef.get());
    }
    Optional<TagDef> def = decls.definition(tag);
    if (def.isPresent() && def.get().parent().isPresent()) {
      return parentName(def.get()) + "__bindgen_ty_" + decls.ordinal(def.get());
    }
    return "_bindgen_ty_" + (untagged.size() + 1);
  }

  /// The Rust name of the struct that an untagged type is written in.
  String parentName(TagDef def) {
    String key = def.parent().orElse("");
    return name(new Tag(CType.TagKind.STRUCT, key));
  }

  /// A type where a value of it is stored or passed.
  String value(CType type) {
    return spell(type, Use.VALUE);
  }

  /// Says that what is spelled next is the type of a field; an untagged one counts as none.
  void field(Optional<String> name) {
    through = name;
  }

  void noField() {
    through = Optional.empty();
  }

  private enum Use {
    VALUE,
    POINTEE
  }

  private String spell(CType type, Use use) {
    if (depth++ > MAX_DEPTH) {
      depth--;
      mentions.lost("a type nested too deeply");
      return "ffi::c_void";
    }
    String s = spellInside(type, use);
    depth--;
    return s;
  }

  private String spellInside(CType type, Use use) {
    return switch (type) {
      case Primitive p -> {
        if (p == Primitive.VA_LIST) {
          mentions.vaList();
        }
        yield p.rust();
      }
      case CType.Typedef(String name) -> typedef(name, use);
      case Tag tag -> {
        if (use == Use.POINTEE) {
          mentions.byPointer(tag, through);
        } else {
          mentions.byValue(tag);
        }
        yield name(tag);
      }
      case CType.Pointer(CType to, boolean constant) -> pointer(to, constant);
      case CType.Array(CType element, _, Optional<List<CToken>> length) -> {
        String e = spell(element, use);
        OptionalLong n = length.isEmpty() ? OptionalLong.of(0) : decls.eval(length.get());
        if (n.isEmpty()) {
          mentions.lost("an array length: " + CToken.render(length.get()).strip());
        }
        yield "[" + e + "; " + Math.max(0, n.orElse(0)) + "usize]";
      }
      case CType.Function f -> functionPointer(f);
      case CType.Unknown(String why) -> {
        mentions.lost(why);
        yield "ffi::c_void";
      }
    };
  }

  private String typedef(String name, Use use) {
    Optional<String> standard = RustNames.standard(name);
    if (standard.isPresent()) {
      return standard.get();
    }
    if (name.equals("bool")) {
      mentions.typedef(name);
      return "bool_";
    }
    Optional<CType> target = decls.typedef(name);
    if (target.isEmpty()) {
      mentions.lost("a type without declaration: " + name);
      return "ffi::c_void";
    }
    if (target.get() instanceof Tag tag && (tag.anonymous() || tag.key().equals(name))) {
      return spell(tag, use);
    }
    mentions.typedef(name);
    return RustNames.mangle(name);
  }

  private String pointer(CType to, boolean constant) {
    CType target = decls.resolve(to);
    if (target instanceof CType.Function) {
      return spell(to, Use.VALUE);
    }
    return (constant ? "*const " : "*mut ") + spell(to, Use.POINTEE);
  }

  private String functionPointer(CType.Function f) {
    return "::core::option::Option<unsafe extern \"C\" fn("
        + params(f)
        + ")"
        + result(f.result())
        + ">";
  }

  /// The parameters, named as bindgen does.
  String params(CType.Function f) {
    StringBuilder s = new StringBuilder();
    int n = 0;
    for (Param p : f.params()) {
      n++;
      if (n > 1) {
        s.append(", ");
      }
      s.append(p.name().map(RustNames::mangle).orElse("arg" + n)).append(": ").append(param(p));
    }
    if (f.variadic()) {
      s.append(n > 0 ? ", ..." : "...");
    }
    return s.toString();
  }

  private String param(Param p) {
    if (p.type() instanceof CType.Array(CType element, boolean constant, _)) {
      return pointer(element, constant);
    }
    return switch (decls.resolve(p.type())) {
      case CType.Array(CType element, boolean constant, _) -> pointer(element, constant);
      case Primitive prim when prim == Primitive.VA_LIST -> {
        mentions.vaList();
        yield "*mut __va_list_tag";
      }
      case Primitive _,
          CType.Typedef _,
          Tag _,
          CType.Pointer _,
          CType.Function _,
          CType.Unknown _ ->
          value(p.type());
    };
  }

  /// ` -> T`, or nothing for `void`.
  String result(CType type) {
    return decls.resolve(type) == Primitive.VOID ? "" : " -> " + value(type);
  }
}
