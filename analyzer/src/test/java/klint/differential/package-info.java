// SPDX-License-Identifier: MIT OR Apache-2.0
/// The analyzer against running code: random valid programs over a small lock library, compiled and
/// run on every path, and compared with what the analyzer says of them.
///
/// [klint.differential.Generator] makes a program of a seed, [klint.differential.Compiled] runs
/// many of them, [klint.differential.Verdicts] analyzes the same text,
/// [klint.differential.Comparison] tells missed and false findings, [klint.differential.Shrinker]
/// makes a disagreement small.
@NullMarked
package klint.differential;

import org.jspecify.annotations.NullMarked;
