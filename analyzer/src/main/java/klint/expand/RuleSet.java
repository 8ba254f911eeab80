// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

/// The compiled rules of a `macro_rules!` or `macro` definition.
public final class RuleSet {
  RuleSet() {}
}
