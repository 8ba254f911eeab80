// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import klint.cside.CType.Declared;
import klint.cside.CType.Field;
import klint.cside.CType.Primitive;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;
import klint.cside.CType.TagKind;

/// One C declaration to the Rust item that bindgen makes of it.
final class RustItems {
  private final CDecls decls;
  private final RustTypes types;
  private final BindgenOptions options;
  private final Map<String, Boolean> copies = new HashMap<>();

  RustItems(CDecls decls, RustTypes types, BindgenOptions options) {
    this.decls = decls;
    this.types = types;
    this.options = options;
  }

  /// A type that is only pointed to.
  String opaqueReference(String name) {
    return "#[repr(C)]\n#[derive(Copy, Clone)]\npub struct "
        + name
        + " {\n    _unused: [u8; 0],\n}\n";
  }

  String typedef(String name, CType target) {
    String rust = RustNames.mangle(name);
    String value = types.value(target);
    // An alias could not stand for a newtype enum's constructor.
    return CDecls.isEnum(decls.resolve(target))
        ? "pub use self::" + value + " as " + rust + ";\n"
        : "pub type " + rust + " = " + value + ";\n";
  }

  String function(Declared d, CType.Function f, Optional<String> linkName) {
    String rust = RustNames.mangle(d.name());
    StringBuilder s = new StringBuilder("unsafe extern \"C\" {\n");
    String as = linkName.orElse(d.name());
    String shown = linkName.isPresent() ? helperName(d.name()) : rust;
    if (d.mustUse()) {
      s.append("    #[must_use]\n");
    }
    if (!as.equals(shown)) {
      s.append("    #[link_name = \"").append(as).append("\"]\n");
    }
    s.append("    pub fn ").append(shown).append('(').append(types.params(f)).append(')');
    s.append(d.noreturn() ? " -> !" : types.result(f.result())).append(";\n}\n");
    return s.toString();
  }

  static String helperName(String symbol) {
    return RustNames.mangle(symbol.substring(BindingsSynthesizer.HELPER.length()));
  }

  String variable(Declared d) {
    CType t = d.type();
    boolean constant = d.constant() || (t instanceof CType.Array a && a.constant());
    return "unsafe extern \"C\" {\n    pub static "
        + (constant ? "" : "mut ")
        + RustNames.mangle(d.name())
        + ": "
        + types.value(t)
        + ";\n}\n";
  }

  String constant(String name, String type, OptionalLong value) {
    String v = value.isPresent() ? literal(type, value.getAsLong()) : "__klint_unknown_constant()";
    return "pub const " + RustNames.mangle(name) + ": " + type + " = " + v + ";\n";
  }

  private static String literal(String type, long value) {
    if (type.equals("bool") || type.equals("bool_")) {
      return value != 0 ? "true" : "false";
    }
    boolean unsigned = !type.startsWith("i") && !type.startsWith("ffi::c_i");
    return value < 0 && unsigned && !type.startsWith("ffi::c_l")
        ? Long.toUnsignedString(value)
        : Long.toString(value);
  }

  /// A macro's value: `u32` if it fits, as bindgen types it.
  String macro(String name, long value) {
    String type =
        value < 0 ? value < Integer.MIN_VALUE ? "i64" : "i32" : value > 0xffffffffL ? "u64" : "u32";
    return constant(name, type, OptionalLong.of(value));
  }

  String string(String name, List<CToken> pieces) {
    StringBuilder s = new StringBuilder();
    int length = 1;
    for (CToken t : pieces) {
      length += bytes(t.text().substring(1, Math.max(1, t.text().length() - 1)), s);
    }
    return "pub const "
        + RustNames.mangle(name)
        + ": &[u8; "
        + length
        + "usize] = b\""
        + s
        + "\\0\";\n";
  }

  /// Writes what stands between a C string's quotes as Rust has it; gives the number of bytes.
  private static int bytes(String c, StringBuilder out) {
    int n = 0;
    for (int i = 0; i < c.length(); n++) {
      char x = c.charAt(i++);
      if (x != '\\' || i == c.length()) {
        out.append(x);
        continue;
      }
      char kind = c.charAt(i++);
      if (kind == 'x' || (kind >= '0' && kind <= '7')) {
        int radix = kind == 'x' ? 16 : 8;
        int from = kind == 'x' ? i : i - 1;
        int most = kind == 'x' ? c.length() : Math.min(c.length(), from + 3);
        i = from;
        while (i < most && Character.digit(c.charAt(i), radix) >= 0) {
          i++;
        }
        int value =
            i == from ? 0 : Integer.parseInt(c.substring(from, Math.min(i, from + 3)), radix);
        out.append(String.format(java.util.Locale.ROOT, "\\x%02x", value & 0xff));
      } else {
        out.append(
            switch (kind) {
              case 'n', 'r', 't', '\\', '"' -> "\\" + kind;
              case 'a' -> "\\x07";
              case 'b' -> "\\x08";
              case 'e' -> "\\x1b";
              case 'f' -> "\\x0c";
              case 'v' -> "\\x0b";
              default -> String.valueOf(kind);
            });
      }
    }
    return n;
  }

  String enumeration(TagDef def) {
    String name = types.name(def.tag());
    Primitive repr = EnumRepr.of(def, decls);
    StringBuilder s = new StringBuilder();
    boolean newtype = options.isNewtype(name);
    for (int i = 0; i < def.enumerators().size(); i++) {
      String plain = def.enumerators().get(i).name();
      OptionalLong v = decls.enumerator(def, i);
      String value =
          v.isPresent() ? literal(repr.rust(), v.getAsLong()) : "__klint_unknown_constant()";
      if (newtype) {
        s.append("impl ").append(name).append(" {\n    pub const ").append(RustNames.mangle(plain));
        s.append(": ").append(name).append(" = ").append(name).append('(').append(value);
        s.append(");\n}\n");
      } else {
        s.append("pub const ").append(enumeratorName(def, plain)).append(": ").append(name);
        s.append(" = ").append(value).append(";\n");
      }
    }
    if (newtype) {
      s.append("#[repr(transparent)]\n#[derive(Copy, Clone, Hash, PartialEq, Eq)]\npub struct ");
      s.append(name).append("(pub ").append(repr.rust()).append(");\n");
    } else {
      s.append("pub type ").append(name).append(" = ").append(repr.rust()).append(";\n");
    }
    return s.toString();
  }

  /// The Rust name of an enumerator: after its enum, or after the struct around an untagged one.
  String enumeratorName(TagDef def, String plain) {
    if (!def.tag().anonymous() || decls.typedefOf(def.tag()).isPresent()) {
      return types.name(def.tag()) + "_" + plain;
    }
    return def.parent().isPresent() ? types.parentName(def) + "_" + plain : RustNames.mangle(plain);
  }

  /// A struct or union with its members.
  String record(TagDef def) {
    String name = types.name(def.tag());
    StringBuilder s = new StringBuilder("#[repr(C");
    s.append(def.packed() ? ", packed)]\n" : ")]\n");
    if (def.aligned().isPresent() && !def.packed()) {
      long align = decls.eval(def.aligned().get()).orElse(16);
      if (align > 1) {
        s.append("#[repr(align(").append(align).append("))]\n");
      }
    }
    List<String> derives = new ArrayList<>();
    if (copies(def)) {
      derives.add("Copy");
      derives.add("Clone");
    }
    derives.addAll(options.derives());
    if (!derives.isEmpty()) {
      s.append("#[derive(").append(String.join(", ", derives)).append(")]\n");
    }
    if (options.isOpaque(name)) {
      Optional<Layout.SizeAlign> l = decls.layout().of(def.tag());
      long unit = Math.min(8, l.map(Layout.SizeAlign::align).orElse(8L));
      long count = l.map(Layout.SizeAlign::size).orElse(8L) / Math.max(1, unit);
      s.append("pub struct ").append(name).append(" {\n    pub _bindgen_opaque_blob: [u");
      s.append(unit * 8).append("; ").append(count).append("usize],\n}\n");
      return s.append(defaultImpl(name)).toString();
    }
    boolean union = def.tag().kind() == TagKind.UNION;
    boolean wrapped = union && !copies(def);
    s.append(union && !wrapped ? "pub union " : "pub struct ").append(name).append(" {\n");
    StringBuilder impl = new StringBuilder();
    members(def, wrapped, s, impl);
    if (wrapped) {
      long size = decls.layout().size(def.tag()).orElse(8);
      s.append("    pub bindgen_union_field: [u8; ").append(size).append("usize],\n");
    }
    s.append("}\n").append(defaultImpl(name));
    if (!impl.isEmpty()) {
      s.append("impl ").append(name).append(" {\n").append(impl).append("}\n");
    }
    return s.toString();
  }

  private static String defaultImpl(String name) {
    return "impl Default for "
        + name
        + " {\n    fn default() -> Self {\n        unsafe { ::core::mem::zeroed() }\n    }\n}\n";
  }

  private void members(TagDef def, boolean wrapped, StringBuilder s, StringBuilder impl) {
    int anonymous = 0;
    int units = 0;
    boolean union = def.tag().kind() == TagKind.UNION;
    List<Field> fields = def.fields();
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      if (f.bits().isPresent()) {
        int end = i;
        while (end < fields.size() && fields.get(end).bits().isPresent() && (!union || end == i)) {
          end++;
        }
        Bitfields.unit(decls, types, fields.subList(i, end), ++units, s, impl);
        i = end - 1;
        continue;
      }
      String field =
          f.name().isPresent() ? RustNames.mangle(f.name().get()) : "__bindgen_anon_" + ++anonymous;
      types.field(f.name());
      String type = fieldType(f.type());
      types.noField();
      s.append("    pub ").append(field).append(": ");
      s.append(wrapped ? "__BindgenUnionField<" + type + ">" : type).append(",\n");
    }
  }

  private String fieldType(CType type) {
    if (isIncomplete(type) && type instanceof CType.Array(CType element, _, _)) {
      return "__IncompleteArrayField<" + types.value(element) + ">";
    }
    return types.value(type);
  }

  private boolean isIncomplete(CType type) {
    if (!(type instanceof CType.Array(_, _, Optional<List<CToken>> length))) {
      return false;
    }
    if (length.isEmpty()) {
      return true;
    }
    OptionalLong n = decls.eval(length.get());
    return n.isPresent() && n.getAsLong() == 0;
  }

  /// Whether bindgen can derive `Copy`: nothing in it is a flexible array.
  private boolean copies(TagDef def) {
    Boolean known = copies.get(def.tag().key());
    if (known != null) {
      return known;
    }
    copies.put(def.tag().key(), true);
    boolean all = options.isOpaque(types.name(def.tag()));
    if (!all) {
      all = true;
      for (Field f : def.fields()) {
        all &= copies(f.type());
      }
    }
    copies.put(def.tag().key(), all);
    return all;
  }

  /// Whether bindgen was told to know nothing of the type, so that it derives nothing for it.
  private boolean isBlocked(CType type) {
    CType t = type;
    while (t instanceof CType.Typedef(String name)) {
      if (options.isBlocked(name)) {
        return true;
      }
      Optional<CType> next = decls.typedef(name);
      if (next.isEmpty()) {
        return false;
      }
      t = next.get();
    }
    return false;
  }

  private boolean copies(CType type) {
    if (isIncomplete(type) || isBlocked(type)) {
      return false;
    }
    return switch (decls.resolve(type)) {
      case CType.Array(CType element, _, _) -> copies(element);
      case Tag tag -> decls.definition(tag).map(this::copies).orElse(true);
      case Primitive _, CType.Typedef _, CType.Pointer _, CType.Function _, CType.Unknown _ -> true;
    };
  }
}
