// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The models of the kernel's procedural macros, by the crate and the name of the macro.
///
/// Three generations of `pin_init!` are known: in the `kernel` crate with `macro_rules!` (6.12), in
/// a crate of its own with `macro_rules!`, and in that crate as procedural macros (7.3). They are
/// told apart by which crate defines `pin_data`, and whether it also defines `pin_init`.
final class Models {
  private static final String MACROS = "macros";
  private static final String PIN_INIT = "pin_init_internal";
  private static final String ZEROCOPY = "zerocopy_derive";

  private static final Map<String, Model> ALL = all();

  private Models() {}

  /// The model of `name` in the crate `origin` that defines all of `defined`.
  static Optional<Model> find(String origin, String name, Set<String> defined) {
    return Optional.ofNullable(ALL.get(variant(origin, name, defined)))
        .or(() -> Optional.ofNullable(ALL.get(origin + "::" + name)));
  }

  private static String variant(String origin, String name, Set<String> defined) {
    boolean old =
        origin.equals(PIN_INIT)
            ? !defined.isEmpty() && !defined.contains("pin_init")
            : origin.equals(MACROS) && (defined.contains("pin_data") || name.equals("pin_data"));
    return origin + "::" + name + (old ? "@old" : "");
  }

  private static Map<String, Model> all() {
    Map<String, Model> all = new HashMap<>();
    bang(all, MACROS, "paste", PasteModel::paste);
    bang(all, MACROS, "concat_idents", PasteModel::concatIdents);
    bang(all, MACROS, "fmt", FmtModel::fmt);
    all.put(MACROS + "::module", new ModuleModel(ModuleModel.Shape.IN_PLACE));
    all.put(MACROS + "::module@old", new ModuleModel(ModuleModel.Shape.MOVED));
    all.put(MACROS + "::ForLt", new ForLtModel(0));
    all.put(MACROS + "::CovariantForLt", new ForLtModel(1));
    attribute(all, MACROS, "vtable", VtableModel::withOwner);
    attribute(all, MACROS, "vtable@old", VtableModel::plain);
    attribute(all, MACROS, "export", ItemModels::export);
    attribute(all, MACROS, "kunit_tests", ItemModels::kunitTests);
    pinInit(all);
    zerocopy(all);
    return Map.copyOf(all);
  }

  private static void pinInit(Map<String, Model> all) {
    String old = "::kernel::init";
    String own = "::pin_init";
    all.put(MACROS + "::pin_data@old", new PinDataModel(old, PinDataModel.Shape.INITIALISES));
    all.put(MACROS + "::pinned_drop", new PinnedDropModel(old));
    all.put(MACROS + "::Zeroable", new ZeroableModel(old, ZeroableModel.Fields.ASSERTED));
    all.put(PIN_INIT + "::pin_data@old", new PinDataModel(own, PinDataModel.Shape.INITIALISES));
    all.put(PIN_INIT + "::pin_data", new PinDataModel(own, PinDataModel.Shape.GIVES_SLOT));
    all.put(PIN_INIT + "::pinned_drop", new PinnedDropModel(own));
    all.put(PIN_INIT + "::Zeroable", new ZeroableModel(own, ZeroableModel.Fields.ASSERTED));
    all.put(PIN_INIT + "::MaybeZeroable", new ZeroableModel(own, ZeroableModel.Fields.CONDITION));
    bang(all, PIN_INIT, "pin_init", PinInitModel::pinInit);
    bang(all, PIN_INIT, "init", PinInitModel::init);
  }

  private static void zerocopy(Map<String, Model> all) {
    for (String trait :
        List.of("KnownLayout", "Immutable", "TryFromBytes", "Unaligned", "SplitAt")) {
      all.put(ZEROCOPY + "::" + trait, new ZerocopyModel(List.of(trait)));
    }
    Model zeros = new ZerocopyModel(List.of("FromZeros", "TryFromBytes"));
    all.put(ZEROCOPY + "::FromZeros", zeros);
    all.put(ZEROCOPY + "::FromZeroes", zeros);
    all.put(
        ZEROCOPY + "::FromBytes",
        new ZerocopyModel(List.of("FromBytes", "FromZeros", "TryFromBytes")));
    Model into = new ZerocopyModel(List.of("IntoBytes"));
    all.put(ZEROCOPY + "::IntoBytes", into);
    all.put(ZEROCOPY + "::AsBytes", into);
  }

  private static void bang(Map<String, Model> all, String origin, String name, Model.Bang model) {
    all.put(origin + "::" + name, model);
  }

  private static void attribute(
      Map<String, Model> all, String origin, String name, Model.Attribute model) {
    all.put(origin + "::" + name, model);
  }
}
