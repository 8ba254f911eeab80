// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What rules/references.json says of counted references.
///
/// `counted` are the C functions that make the count they are given one more. `lent` are Rust
/// functions, by path, that give back an owner of the object which they were lent a reference to:
/// by which parameter, from 0.
public record References(Set<String> counted, Map<String, Integer> lent) {
  public static final References NONE = new References(Set.of(), Map.of());

  public References {
    counted = Collections.unmodifiableSet(new LinkedHashSet<>(counted));
    lent = Collections.unmodifiableMap(new LinkedHashMap<>(lent));
  }
}
