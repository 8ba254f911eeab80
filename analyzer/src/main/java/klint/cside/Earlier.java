// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import klint.source.TreeMemory;

/// What earlier runs learned under the same configuration; `configuration` tells it from others.
record Earlier(TreeMemory memory, String configuration) {
  static final Earlier NOTHING = new Earlier(TreeMemory.none(), "");
}
