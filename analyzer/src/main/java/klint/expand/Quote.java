// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.expand;

/// Writes tokens from templates of Rust text, for models and derives.
public final class Quote {
  Quote() {}
}
