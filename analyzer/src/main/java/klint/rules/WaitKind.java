// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

/// What a C function does to the sleeping lock, completion or wait queue that it is given.
public enum WaitKind {
  LOCK,
  UNLOCK,
  WAIT,
  WAKE
}
