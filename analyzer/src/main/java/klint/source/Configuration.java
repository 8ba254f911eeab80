// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The configuration that `cfg` predicates are evaluated under: which names are set, and with which
/// values.
///
/// Without a configuration of the kernel every `CONFIG_*` name is set, also with the value `"y"`,
/// but for those of other architectures; so `cfg(not(CONFIG_X))` is false. Immutable.
public final class Configuration implements Cfg {

  /// Where the kernel's options came from.
  public enum Origin {
    /// `include/generated/rustc_cfg` of a built tree.
    GENERATED,
    /// A `.config`.
    CONFIG_FILE,
    /// None was there: every option on.
    ALL_ON
  }

  /// Options that contradict the one architecture which is assumed.
  private static final Set<String> OFF_WHEN_ALL_ON =
      Set.of(
          "CONFIG_32BIT",
          "CONFIG_X86_32",
          "CONFIG_UML",
          "CONFIG_ARM",
          "CONFIG_ARM64",
          "CONFIG_RISCV",
          "CONFIG_LOONGARCH",
          "CONFIG_PPC",
          "CONFIG_PPC64",
          "CONFIG_MIPS",
          "CONFIG_S390",
          "CONFIG_SPARC",
          "CONFIG_CPU_BIG_ENDIAN",
          "CONFIG_FORCE_NR_CPUS",
          "CONFIG_PREEMPT_RT");

  private final Origin origin;
  private final boolean rt;
  private final Map<String, Set<String>> values;

  private Configuration(Origin origin, boolean rt, Map<String, Set<String>> values) {
    this.origin = origin;
    this.rt = rt;
    this.values = values;
  }

  /// The target's own names and every kernel option.
  public static Configuration allOn(Target target, boolean rt) {
    return new Configuration(Origin.ALL_ON, rt, target.names());
  }

  /// The target's own names and these options: a value is `y`, `m`, a number, or text without
  /// quotes.
  public static Configuration of(
      Origin origin, Target target, Map<String, String> options, boolean rt) {
    Map<String, Set<String>> values = target.names();
    for (Map.Entry<String, String> option : new LinkedHashMap<>(options).entrySet()) {
      add(values, option.getKey(), option.getValue());
    }
    if (rt) {
      add(values, "CONFIG_PREEMPT_RT", "y");
    }
    if (values.containsKey("CONFIG_RUST_DEBUG_ASSERTIONS")) {
      values.computeIfAbsent("debug_assertions", _ -> new HashSet<>());
    }
    return new Configuration(origin, rt, values);
  }

  private static void add(Map<String, Set<String>> values, String name, String value) {
    values.computeIfAbsent(name, _ -> new HashSet<>()).add(value);
  }

  /// The same with more names: `name` or `name="value"`, as `rustc --cfg` takes them.
  public Configuration with(List<String> flags) {
    if (flags.isEmpty()) {
      return this;
    }
    Map<String, Set<String>> more = new HashMap<>(values);
    for (String flag : flags) {
      int eq = flag.indexOf('=');
      String name = (eq < 0 ? flag : flag.substring(0, eq)).strip();
      Set<String> old = new HashSet<>(more.getOrDefault(name, Set.of()));
      if (eq >= 0) {
        old.add(unquote(flag.substring(eq + 1).strip()));
      }
      more.put(name, old);
    }
    return new Configuration(origin, rt, more);
  }

  static String unquote(String text) {
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  public Origin origin() {
    return origin;
  }

  /// Whether `cfg(name)` holds.
  @Override
  public boolean isSet(String name) {
    return values.containsKey(name) || assumed(name);
  }

  /// Whether `cfg(name = "value")` holds.
  @Override
  public boolean is(String name, String value) {
    Set<String> known = values.get(name);
    if (known != null) {
      return known.contains(value);
    }
    return value.equals("y") && assumed(name);
  }

  private boolean assumed(String name) {
    if (origin != Origin.ALL_ON || !name.startsWith("CONFIG_")) {
      return false;
    }
    return name.equals("CONFIG_PREEMPT_RT") ? rt : !OFF_WHEN_ALL_ON.contains(name);
  }

  /// Every name that is set, as `rustc --cfg` takes it, sorted; options that are only assumed are
  /// not among them.
  public List<String> flags() {
    List<String> out = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : values.entrySet()) {
      if (entry.getValue().isEmpty()) {
        out.add(entry.getKey());
      }
      for (String value : entry.getValue()) {
        out.add(entry.getKey() + "=\"" + value + "\"");
      }
    }
    out.sort(null);
    return out;
  }

  /// The kernel's options as a `.config` has them; absent if all are assumed to be on.
  public Optional<String> dotConfig() {
    if (origin == Origin.ALL_ON) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, Set<String>> entry : new TreeMap<>(values).entrySet()) {
      if (entry.getKey().startsWith("CONFIG_")) {
        for (String value : entry.getValue()) {
          out.append(entry.getKey()).append('=').append(value).append('\n');
        }
      }
    }
    return Optional.of(out.toString());
  }

  /// One line for reports: which configuration was used.
  public String describe() {
    return switch (origin) {
      case GENERATED -> "configuration of the built tree (include/generated/rustc_cfg)";
      case CONFIG_FILE -> "configuration file";
      case ALL_ON -> "no configuration: every option on, x86_64" + (rt ? ", PREEMPT_RT" : "");
    };
  }

  /// What the compiler itself sets.
  public enum Target {
    /// x86_64 without an operating system, as the kernel is compiled.
    KERNEL,
    /// x86_64 Linux, for crates outside a kernel tree.
    HOST;

    private Map<String, Set<String>> names() {
      Map<String, Set<String>> out = new HashMap<>();
      add(out, "target_arch", "x86_64");
      add(out, "target_endian", "little");
      add(out, "target_pointer_width", "64");
      add(out, "target_vendor", "unknown");
      for (String width : List.of("8", "16", "32", "64", "ptr")) {
        add(out, "target_has_atomic", width);
        add(out, "target_has_atomic_load_store", width);
        add(out, "target_has_atomic_equal_alignment", width);
      }
      switch (this) {
        case KERNEL -> {
          add(out, "target_os", "none");
          add(out, "target_env", "");
          add(out, "panic", "abort");
        }
        case HOST -> {
          add(out, "target_os", "linux");
          add(out, "target_env", "gnu");
          add(out, "target_family", "unix");
          add(out, "panic", "unwind");
          out.put("unix", new HashSet<>());
          out.put("debug_assertions", new HashSet<>());
          out.put("overflow_checks", new HashSet<>());
        }
      }
      return out;
    }
  }
}
