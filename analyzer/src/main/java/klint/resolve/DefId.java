// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.resolve;

/// A definition of the program; an index into [CrateDefs], the same in every run over the same
/// input.
public record DefId(int index) implements Comparable<DefId> {
  @Override
  public int compareTo(DefId other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DefId that && index == that.index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
