// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.syntax;

/// The editions of the language.
public enum Edition {
  E2015("2015"),
  E2018("2018"),
  E2021("2021"),
  E2024("2024");

  private final String year;

  Edition(String year) {
    this.year = year;
  }

  public String year() {
    return year;
  }

  public boolean atLeast(Edition other) {
    return compareTo(other) >= 0;
  }
}
