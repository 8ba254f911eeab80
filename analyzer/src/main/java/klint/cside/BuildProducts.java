// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import java.util.Map;
import java.util.Optional;

/// The headers that only a build makes, as far as declarations depend on their numbers.
///
/// Source: `kernel/bounds.c` and `Makefile` in the kernel tree; the numbers are those of an x86_64
/// build with every zone and page flag.
final class BuildProducts {
  private static final Map<String, String> TEXTS =
      Map.of(
          "generated/bounds.h",
          """
          #define NR_PAGEFLAGS 26
          #define MAX_NR_ZONES 5
          #define NR_CPUS_BITS 6
          #define SPINLOCK_SIZE 4
          #define LRU_GEN_WIDTH 3
          #define __LRU_REFS_WIDTH 2
          """,
          "generated/autoconf.h",
          "",
          "generated/timeconst.h",
          "",
          "generated/utsrelease.h",
          "#define UTS_RELEASE \"0.0.0\"\n",
          "generated/asm-offsets.h",
          "",
          "asm/cpufeaturemasks.h",
          "",
          "asm/orc_hash.h",
          "#define ORC_HASH 0\n",
          "asm/unistd_64.h",
          "",
          "linux/version.h",
          """
          #define LINUX_VERSION_CODE 0x070300
          #define KERNEL_VERSION(a,b,c) (((a) << 16) + ((b) << 8) + (c))
          """);

  private BuildProducts() {}

  static Optional<String> text(String name) {
    return Optional.ofNullable(TEXTS.get(name));
  }
}
