// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Everything rules/ says, read once and shared by all stages.
///
/// `effects` has every entry of a symbol, in the order of the tables; ask [#effect] for the one
/// that holds. `waits` are the C functions that lock, wait and wake.
public record Knowledge(
    Map<String, AcquisitionKind> kinds,
    Map<String, List<EffectEntry>> effects,
    Map<ContextEntry.Address, List<ContextEntry>> contexts,
    References references,
    Map<String, WaitKind> waits,
    DocPromises promises,
    MessageTable messages,
    List<LibraryFile> library) {

  public Knowledge {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
    contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
    waits = Collections.unmodifiableMap(new LinkedHashMap<>(waits));
    library = List.copyOf(library);
  }

  /// What the tables say of a C function in that kernel version.
  ///
  /// An entry that was looked up in exactly this version, or holds for all, wins over one for
  /// another version; then what a person read wins over what is documented, and that over what was
  /// derived; then the entry for the greatest version not after the asked one.
  public Optional<EffectEntry> effect(String symbol, KernelVersion version) {
    return best(
        effects.getOrDefault(symbol, List.of()), EffectEntry::kernels, Knowledge::rank, version);
  }

  private static int rank(EffectEntry entry) {
    return switch (entry.evidence().how()) {
      case READ -> 0;
      case DOCUMENTED -> 1;
      case DERIVED -> 2;
    };
  }

  /// Who calls the callback, and in which context, in that kernel version.
  public Optional<ContextEntry> context(ContextEntry.Address address, KernelVersion version) {
    return best(contexts.getOrDefault(address, List.of()), ContextEntry::kernels, _ -> 0, version);
  }

  public Optional<AcquisitionKind> kind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /// The text of a rule's page.
  public Optional<String> page(RuleInfo rule) {
    return RuleFiles.read("pages/" + rule.ruleName() + ".md");
  }

  private static <E> Optional<E> best(
      List<E> entries,
      Function<E, List<KernelVersion>> kernels,
      ToIntFunction<E> rank,
      KernelVersion version) {
    Comparator<E> byVersion =
        Comparator.comparingInt(e -> isFor(kernels.apply(e), version) ? 0 : 1);
    return entries.stream()
        .min(
            byVersion
                .thenComparingInt(rank)
                .thenComparing(e -> nearest(kernels.apply(e), version), Comparator.reverseOrder()));
  }

  private static boolean isFor(List<KernelVersion> kernels, KernelVersion version) {
    return kernels.isEmpty() || kernels.contains(version);
  }

  /// The greatest version not after `version`, or `0.0` minus the least later one: a key that grows
  /// with fitness.
  private static KernelVersion nearest(List<KernelVersion> kernels, KernelVersion version) {
    KernelVersion best = new KernelVersion(Integer.MIN_VALUE, 0);
    for (KernelVersion kernel : kernels) {
      KernelVersion key =
          kernel.compareTo(version) <= 0
              ? kernel
              : new KernelVersion(-kernel.major(), -kernel.minor());
      best = key.compareTo(best) > 0 ? key : best;
    }
    return best;
  }
}
