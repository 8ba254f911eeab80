// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

import klint.source.Cfg;
import klint.syntax.Edition;

/// The crate in which macros are called. `number` is what [Expansion#crate] holds.
public record CrateContext(int number, String name, Edition edition, Cfg cfg) {}
