// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In which contexts a callback is called, and what its caller makes of the answer.
///
/// `contexts` has at least one element; with several, a call may come in any of them and the
/// callback must stand all. `onRt` are those of a kernel with `PREEMPT_RT`. `unless` names a C flag
/// under which it is called in process context instead. `expect` is there if the caller demands
/// more than its contexts say (it replaces the default contract of function pointers). `outcomes`
/// are changes that a result of the callback means to its caller's context.
public record ContextEntry(
    Address address,
    List<EntryContext> contexts,
    List<EntryContext> onRt,
    Optional<String> unless,
    Optional<ExpectRange> expect,
    Map<ResultShape, ContextChange> outcomes,
    List<KernelVersion> kernels,
    Evidence evidence) {

  public ContextEntry {
    contexts = List.copyOf(contexts);
    onRt = List.copyOf(onRt);
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    kernels = List.copyOf(kernels);
  }

  /// Which callback.
  public sealed interface Address {

    /// A method that a Rust trait's implementors write: canonical path of the trait, name of the
    /// method.
    record TraitMethod(String trait, String method) implements Address {}

    /// A field of a C struct that holds the function: `blk_mq_ops`, `queue_rq`.
    record Slot(String struct, String field) implements Address {}

    /// A parameter of a C function that takes the function.
    record Argument(String function, String param) implements Address {}

    /// A Rust function that C calls by name (`#[no_mangle]`, `#[export]`).
    record Function(String symbol) implements Address {}

    /// As tables spell it.
    default String label() {
      return switch (this) {
        case TraitMethod(String trait, String method) -> trait + "::" + method;
        case Slot(String struct, String field) -> "struct " + struct + "." + field;
        case Argument(String function, String param) -> function + "." + param;
        case Function(String symbol) -> symbol;
      };
    }
  }
}
