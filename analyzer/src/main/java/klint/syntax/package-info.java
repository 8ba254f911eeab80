// SPDX-License-Identifier: MIT OR Apache-2.0

/// One file's text to one immutable typed tree.
///
/// In: text. Out: an [klint.base.Outcome] of a [klint.syntax.SourceFile]. Does not know: names,
/// cfg, macros' meaning.
@NullMarked
package klint.syntax;

import org.jspecify.annotations.NullMarked;
