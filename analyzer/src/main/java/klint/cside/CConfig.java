// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import klint.source.Configuration;

/// Which `CONFIG_*` options hold while the kernel's C is read.
///
/// Without a configuration file every option is on but those that exclude the assumed machine
/// (x86_64, little-endian) or each other; options that carry a number have the value that x86_64
/// defaults to.
///
/// Source: KERNEL.md §1; the numbers are the defaults in the kernel's `arch/x86/Kconfig`.
public final class CConfig {
  private static final String CONFIG = "CONFIG_";

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("CONFIG_HZ", "250"),
          Map.entry("CONFIG_NR_CPUS", "64"),
          Map.entry("CONFIG_PGTABLE_LEVELS", "5"),
          Map.entry("CONFIG_NODES_SHIFT", "6"),
          Map.entry("CONFIG_PAGE_SHIFT", "12"),
          Map.entry("CONFIG_X86_L1_CACHE_SHIFT", "6"),
          Map.entry("CONFIG_X86_INTERNODE_CACHE_SHIFT", "6"),
          Map.entry("CONFIG_THREAD_INFO_IN_TASK", "1"),
          Map.entry("CONFIG_LOG_BUF_SHIFT", "17"),
          Map.entry("CONFIG_BASE_SMALL", "0"),
          Map.entry("CONFIG_FRAME_WARN", "2048"),
          Map.entry("CONFIG_PHYSICAL_START", "0x1000000"),
          Map.entry("CONFIG_PHYSICAL_ALIGN", "0x200000"),
          Map.entry("CONFIG_ILLEGAL_POINTER_VALUE", "0xdead000000000000"),
          Map.entry("CONFIG_MAX_SKB_FRAGS", "17"),
          Map.entry("CONFIG_FUNCTION_ALIGNMENT", "16"),
          Map.entry("CONFIG_ARCH_MMAP_RND_BITS", "28"),
          Map.entry("CONFIG_CLANG_VERSION", "190107"),
          Map.entry("CONFIG_GCC_VERSION", "0"),
          Map.entry("CONFIG_LLD_VERSION", "190107"));

  private static final Set<String> OFF =
      Set.of(
          "CONFIG_X86_32",
          "CONFIG_PREEMPT_RT",
          "CONFIG_PREEMPT_NONE",
          "CONFIG_PREEMPT_VOLUNTARY",
          "CONFIG_UML",
          "CONFIG_CPU_BIG_ENDIAN",
          "CONFIG_HIGHMEM",
          "CONFIG_FLATMEM",
          "CONFIG_CC_IS_GCC",
          "CONFIG_BROKEN",
          "CONFIG_SLOB",
          "CONFIG_SLUB_TINY",
          "CONFIG_TINY_RCU",
          "CONFIG_COMPILE_TEST",
          "CONFIG_ARCH_HAS_PHYS_TO_DMA",
          "CONFIG_GENERIC_ATOMIC64",
          "CONFIG_ARM64",
          "CONFIG_ARM",
          "CONFIG_PPC",
          "CONFIG_PPC64",
          "CONFIG_S390",
          "CONFIG_RISCV",
          "CONFIG_MIPS",
          "CONFIG_SPARC",
          "CONFIG_SPARC64",
          "CONFIG_PARISC",
          "CONFIG_IA64",
          "CONFIG_ALPHA",
          "CONFIG_LOONGARCH",
          "CONFIG_STACK_GROWSUP",
          "CONFIG_X86_X32_ABI",
          "CONFIG_ARCH_USES_GETTIMEOFFSET",
          "CONFIG_HAVE_ARCH_PGD_FREE",
          "CONFIG_KMSAN",
          "CONFIG_DEBUG_KOBJECT_RELEASE",
          "CONFIG_HAVE_ARCH_PFN_VALID",
          "CONFIG_ARCH_HAS_ILOG2_U32",
          "CONFIG_ARCH_HAS_ILOG2_U64",
          "CONFIG_DEBUG_INFO_BTF");

  private final Optional<Map<String, String>> values;
  private final Map<String, String> overrides;
  private final Optional<MachineOptions> machine;

  private CConfig(Optional<Map<String, String>> values, Map<String, String> overrides) {
    this(values, overrides, Optional.empty());
  }

  private CConfig(
      Optional<Map<String, String>> values,
      Map<String, String> overrides,
      Optional<MachineOptions> machine) {
    this.machine = machine;
    this.values = values;
    this.overrides = overrides;
  }

  /// Every option on; `CONFIG_PREEMPT_RT` as asked.
  public static CConfig allOn(Preemption preemption) {
    return new CConfig(
        Optional.empty(),
        preemption == Preemption.RT ? Map.of("CONFIG_PREEMPT_RT", "1") : Map.of());
  }

  /// The options of a run: those of its configuration file, if there is one.
  public static CConfig of(Configuration cfg) {
    return cfg.dotConfig()
        .map(CConfig::parse)
        .orElseGet(() -> allOn(cfg.isSet("CONFIG_PREEMPT_RT") ? Preemption.RT : Preemption.NOT_RT));
  }

  /// What tells the options of one run from those of another.
  public static String question(Configuration cfg) {
    return cfg.dotConfig().orElse("") + "\0" + cfg.isSet("CONFIG_PREEMPT_RT");
  }

  /// The options of a `.config` file.
  ///
  /// Errors: a line that is no assignment is skipped, as Kconfig does.
  public static CConfig parse(String text) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      int eq = line.indexOf('=');
      if (!line.startsWith("CONFIG_") || eq < 0) {
        continue;
      }
      String name = line.substring(0, eq);
      String value = line.substring(eq + 1).strip();
      switch (value) {
        case "y" -> map.put(name, "1");
        case "m" -> map.put(name + "_MODULE", "1");
        case "n" -> {}
        default -> map.put(name, value);
      }
    }
    return new CConfig(Optional.of(map), Map.of());
  }

  /// The same, but where every option is on, those that `options` leaves off are off.
  CConfig within(MachineOptions options) {
    return new CConfig(values, overrides, Optional.of(options));
  }

  private boolean isForeign(String name) {
    return name.startsWith(CONFIG)
        && machine.isPresent()
        && machine.get().leavesOff(name.substring(CONFIG.length()));
  }

  /// Whether spinlocks sleep.
  public Preemption preemption() {
    return value("CONFIG_PREEMPT_RT").isPresent() ? Preemption.RT : Preemption.NOT_RT;
  }

  /// What the macro `name` (with its `CONFIG_`) expands to; empty if it is not defined.
  Optional<String> value(String name) {
    String over = overrides.get(name);
    if (over != null) {
      return Optional.of(over);
    }
    if (values.isPresent()) {
      return Optional.ofNullable(values.get().get(name));
    }
    if (OFF.contains(name) || isForeign(name) || name.endsWith("_MODULE")) {
      return Optional.empty();
    }
    return Optional.of(NUMBERS.getOrDefault(name, "1"));
  }

  /// Whether spinlocks sleep.
  public enum Preemption {
    NOT_RT,
    RT
  }
}
