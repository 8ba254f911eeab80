// SPDX-License-Identifier: MIT OR Apache-2.0

/// Token trees in, token trees out: `macro_rules!`, built-in macros, the kernel's procedural
/// macros, `#[cfg]`, hygiene.
///
/// Knows no names: it asks a [klint.expand.MacroLookup], which `resolve` implements.
@NullMarked
package klint.expand;

import org.jspecify.annotations.NullMarked;
