// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where names may be declared: each name with the top-level declarations that seem to declare it.
///
/// Invariant: a name that a declaration's own tokens (or the expansion at its start) declare is
/// listed; some that are listed turn out not to be declared there.
final class ChunkIndex {
  private final List<Chunk> chunks = new ArrayList<>();
  private final Map<String, List<Chunk>> tags = new HashMap<>();
  private final Map<String, List<Chunk>> ordinary = new HashMap<>();
  private final Map<String, List<Chunk>> enumerators = new HashMap<>();
  private final Set<String> forward = new HashSet<>();
  private final List<Chunk> hiddenConstants = new ArrayList<>();
  private final List<Chunk> hidden = new ArrayList<>();

  void add(Chunk chunk, List<String> tagNames, List<String> names, List<String> constants) {
    chunks.add(chunk);
    put(tags, tagNames, chunk);
    put(ordinary, names, chunk);
    put(enumerators, constants, chunk);
  }

  /// Notes that macros inside `chunk` may declare tags or enumerators that no token shows.
  void hides(Chunk chunk) {
    hidden.add(chunk);
  }

  /// Notes that macros inside `chunk` make enumerators.
  void hidesConstants(Chunk chunk) {
    hiddenConstants.add(chunk);
  }

  List<Chunk> hidingConstants() {
    return hiddenConstants;
  }

  private static void put(Map<String, List<Chunk>> map, List<String> names, Chunk chunk) {
    for (String n : names) {
      List<Chunk> list = map.computeIfAbsent(n, _ -> new ArrayList<>(1));
      if (list.isEmpty() || !list.getLast().equals(chunk)) {
        list.add(chunk);
      }
    }
  }

  /// Whether a declaration `struct name;` was seen.
  boolean isForwardTag(String name) {
    return forward.contains(name);
  }

  void forward(String tag) {
    forward.add(tag);
  }

  int size() {
    return chunks.size();
  }

  List<Chunk> ofTag(String name) {
    return tags.getOrDefault(name, List.of());
  }

  List<Chunk> ofOrdinary(String name) {
    return ordinary.getOrDefault(name, List.of());
  }

  List<Chunk> ofEnumerator(String name) {
    return enumerators.getOrDefault(name, List.of());
  }

  List<Chunk> hiding() {
    return hidden;
  }

  /// Ordinary names that start with `prefix`, sorted.
  List<String> ordinaryWithPrefix(String prefix) {
    return ordinary.keySet().stream().filter(n -> n.startsWith(prefix)).sorted().toList();
  }
}
