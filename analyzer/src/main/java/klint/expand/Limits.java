// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

/// Budgets of expansion. What goes beyond is dropped, and a problem says where.
///
/// Units: `depth` is nested calls; `calls` and `tokens` (written by macros) are per crate;
/// `callCalls` and `callTokens` per outermost call, so that one bomb does not starve the rest.
public record Limits(int depth, int calls, long tokens, int callCalls, long callTokens) {
  /// The language's recursion limit, and sizes ten times what the largest known crate needs.
  public static final Limits DEFAULT = new Limits(128, 5_000_000, 500_000_000, 20_000, 3_000_000);
}
