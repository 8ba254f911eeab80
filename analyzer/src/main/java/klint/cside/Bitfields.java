// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.List;
import klint.cside.CType.Field;

/// Runs of bit-fields: bindgen's storage unit and its accessors.
final class Bitfields {
  private Bitfields() {}

  static void unit(
      CDecls decls,
      RustTypes types,
      List<Field> run,
      int number,
      StringBuilder struct,
      StringBuilder impl) {
    long at = 0;
    long align = 1;
    for (Field f : run) {
      long width = f.bits().map(b -> decls.eval(b).orElse(0)).orElse(0L);
      long unit = decls.layout().size(f.type()).orElse(4) * 8;
      if (width == 0 || at / unit != (at + width - 1) / unit) {
        at = Layout.roundUp(at, unit);
      }
      if (f.name().isPresent()) {
        accessors(types, f, f.name().get(), at, width, number, impl);
      }
      align = Math.max(align, unit / 8);
      at += width;
    }
    long bytes = (at + 7) / 8;
    struct.append("    pub _bitfield_align_").append(number).append(": [u");
    struct.append(Math.min(64, align * 8)).append("; 0],\n    pub _bitfield_").append(number);
    struct.append(": __BindgenBitfieldUnit<[u8; ").append(bytes).append("usize]>,\n");
  }

  private static void accessors(
      RustTypes types, Field f, String cName, long at, long width, int unit, StringBuilder impl) {
    String name = RustNames.mangle(cName);
    String type = types.value(f.type());
    String range = at + "usize, " + width + "u8";
    impl.append("    pub fn ").append(name).append("(&self) -> ").append(type);
    impl.append(" {\n        unsafe { ::core::mem::transmute_copy(&self._bitfield_").append(unit);
    impl.append(".get(").append(range).append(")) }\n    }\n");
    impl.append("    pub fn set_").append(cName).append("(&mut self, val: ").append(type);
    impl.append(") {\n        unsafe { self._bitfield_").append(unit).append(".set(").append(range);
    impl.append(", ::core::mem::transmute_copy(&val)) }\n    }\n");
    String field = "_bitfield_" + unit;
    impl.append("    pub unsafe fn ").append(cName);
    impl.append("_raw(this: *const Self) -> ").append(type);
    impl.append(" {\n        unsafe { ::core::mem::transmute_copy(&(*this).").append(field);
    impl.append(".get(").append(range).append(")) }\n    }\n");
    impl.append("    pub unsafe fn set_").append(cName).append("_raw(this: *mut Self, val: ");
    impl.append(type).append(") {\n        unsafe { (*this).").append(field).append(".set(");
    impl.append(range).append(", ::core::mem::transmute_copy(&val)) }\n    }\n");
  }
}
