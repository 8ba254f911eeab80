// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import klint.cside.CType.Field;
import klint.cside.CType.Primitive;
import klint.cside.CType.Tag;
import klint.cside.CType.TagDef;
import klint.cside.CType.TagKind;

/// Sizes and alignments of C types on x86_64.
///
/// Units: bytes. Errors: a type that is not fully known has no size.
final class Layout {
  /// Size and alignment.
  record SizeAlign(long size, long align) {}

  private static final int MAX_DEPTH = 100;

  private final CDecls decls;
  private final Map<String, Optional<SizeAlign>> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  Layout(CDecls decls) {
    this.decls = decls;
  }

  OptionalLong size(CType type) {
    Optional<SizeAlign> s = of(type);
    return s.isPresent() ? OptionalLong.of(s.get().size) : OptionalLong.empty();
  }

  Optional<SizeAlign> of(CType type) {
    return switch (decls.resolve(type)) {
      case Primitive p ->
          Optional.of(new SizeAlign(p.size(), p == Primitive.VA_LIST ? 8 : Math.max(1, p.size())));
      case CType.Pointer _ -> Optional.of(new SizeAlign(8, 8));
      case CType.Array(CType element, _, var length) -> {
        Optional<SizeAlign> e = of(element);
        OptionalLong n = length.isEmpty() ? OptionalLong.of(0) : decls.eval(length.get());
        yield e.isEmpty() || n.isEmpty()
            ? Optional.empty()
            : Optional.of(new SizeAlign(e.get().size * n.getAsLong(), e.get().align));
      }
      case Tag tag -> tagged(tag);
      case CType.Function _, CType.Typedef _, CType.Unknown _ -> Optional.empty();
    };
  }

  private Optional<SizeAlign> tagged(Tag tag) {
    Optional<SizeAlign> seen = known.get(tag.key());
    if (seen != null) {
      return seen;
    }
    if (open.size() > MAX_DEPTH || !open.add(tag.key())) {
      return Optional.empty();
    }
    Optional<TagDef> def = decls.definition(tag);
    Optional<SizeAlign> result =
        def.isEmpty()
            ? tag.kind() == TagKind.ENUM ? Optional.of(new SizeAlign(4, 4)) : Optional.empty()
            : compute(def.get());
    open.remove(tag.key());
    known.put(tag.key(), result);
    return result;
  }

  private Optional<SizeAlign> compute(TagDef def) {
    if (def.tag().kind() == TagKind.ENUM) {
      return def.underlying().isPresent()
          ? of(def.underlying().get())
          : Optional.of(
              new SizeAlign(EnumRepr.of(def, decls).size(), EnumRepr.of(def, decls).size()));
    }
    long bitsAt = 0;
    long align = 1;
    long widest = 0;
    for (Field f : def.fields()) {
      Optional<SizeAlign> s = of(f.type());
      if (s.isEmpty()) {
        return Optional.empty();
      }
      long a = def.packed() ? 1 : s.get().align;
      long fieldBits = s.get().size * 8;
      if (f.bits().isPresent()) {
        OptionalLong width = decls.eval(f.bits().get());
        if (width.isEmpty()) {
          return Optional.empty();
        }
        long unit = s.get().size * 8;
        long w = width.getAsLong();
        if (w == 0 || (!def.packed() && bitsAt / unit != (bitsAt + w - 1) / unit)) {
          bitsAt = roundUp(bitsAt, unit);
        }
        bitsAt += w;
        align = Math.max(align, f.name().isPresent() ? a : 1);
        widest = Math.max(widest, (w + 7) / 8 * 8);
        continue;
      }
      align = Math.max(align, a);
      bitsAt = roundUp(bitsAt, a * 8) + fieldBits;
      widest = Math.max(widest, fieldBits);
    }
    if (def.aligned().isPresent()) {
      long wanted =
          def.aligned().get().isEmpty() ? 16 : decls.eval(def.aligned().get()).orElse(align);
      align = Math.max(align, wanted);
    }
    long bits = def.tag().kind() == TagKind.UNION ? widest : bitsAt;
    return Optional.of(new SizeAlign(roundUp(roundUp(bits, 8) / 8, align), align));
  }

  static long roundUp(long value, long unit) {
    return unit <= 0 ? value : (value + unit - 1) / unit * unit;
  }

  /// A value after a cast to an integer type.
  long cast(CType type, long value) {
    return switch (decls.resolve(type)) {
      case Primitive p ->
          switch (p) {
            case BOOL -> value != 0 ? 1 : 0;
            case CHAR, UCHAR -> value & 0xff;
            case SCHAR -> (byte) value;
            case SHORT -> (short) value;
            case USHORT -> value & 0xffff;
            case INT -> (int) value;
            case UINT -> value & 0xffffffffL;
            case VOID,
                LONG,
                ULONG,
                LONGLONG,
                ULONGLONG,
                INT128,
                UINT128,
                FLOAT,
                DOUBLE,
                LONGDOUBLE,
                VA_LIST ->
                value;
          };
      case CType.Pointer _,
          CType.Array _,
          Tag _,
          CType.Function _,
          CType.Typedef _,
          CType.Unknown _ ->
          value;
    };
  }
}
