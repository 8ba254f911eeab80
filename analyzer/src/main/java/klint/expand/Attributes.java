// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import java.util.Set;
import klint.syntax.Path;

/// Which attributes are no macros.
///
/// Source: Reference, "Built-in attributes index"; the unstable ones as kernels and the standard
/// library use them.
public final class Attributes {
  private static final Set<String> INERT =
      Set.of(
          ("allow allow_internal_unsafe allow_internal_unstable align automatically_derived cold"
               + " collapse_debuginfo const_trait coroutine coverage crate_name crate_type"
               + " debugger_visualizer default deny deprecated deprecated_safe do_not_recommend doc"
               + " expect export_name feature ffi_const ffi_pure forbid fundamental"
               + " global_allocator ignore inline instruction_set lang link link_name link_ordinal"
               + " link_section linkage loop_match const_continue macro_export macro_use main"
               + " marker may_dangle must_not_suspend must_use naked needs_allocator"
               + " needs_panic_runtime no_builtins no_core no_implicit_prelude no_link no_main"
               + " no_mangle no_std non_exhaustive omit_gdb_pretty_printer_section optimize"
               + " panic_handler panic_runtime patchable_function_entry path pointee prelude_import"
               + " proc_macro proc_macro_attribute proc_macro_derive profiler_runtime"
               + " reexport_test_harness_main recursion_limit register_tool repr"
               + " rustc_builtin_macro sanitize should_panic stable start target_feature"
               + " thread_local track_caller type_const type_length_limit unsafe"
               + " unsafe_no_drop_flag unstable unstable_feature_bound used warn windows_subsystem"
               + " no_sanitize type_length cfi_encoding const_stable const_unstable"
               + " derive_const_helper ")
              .trim()
              .split(" +"));

  private static final Set<String> TOOLS =
      Set.of("clippy", "diagnostic", "klint", "miri", "rust_analyzer", "rustdoc", "rustfmt");

  private Attributes() {}

  /// True for the compiler's own attributes and those of tools. `cfg`, `cfg_attr` and `derive` are
  /// none of them, nor are `test`, `bench` and other macros of the prelude.
  public static boolean isInert(Path path) {
    String first = path.segments().isEmpty() ? "" : path.segments().get(0).name().text();
    if (path.segments().size() > 1) {
      return TOOLS.contains(first);
    }
    return INERT.contains(first) || first.startsWith("rustc_");
  }
}
