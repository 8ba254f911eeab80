// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.cside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Options that only an architecture can turn on.
final class MachineOptionsTest {
  private static final String COMMON =
      """
      config CHOSEN_BY_NOBODY
      	bool
      	help
      	  select EVERYTHING

      config CHOSEN_BY_X86
      	bool

      config CHOSEN_HERE
      	bool

      config ASKED
      	bool "Whether it is wanted"
      	select CHOSEN_HERE

      config WITH_DEFAULT
      	def_bool y
      """;

  private static final String OWN =
      """
      config X86
      	select CHOSEN_BY_X86
      """;

  @Test
  void whatNobodySelectsIsOff() {
    CConfig config =
        CConfig.allOn(CConfig.Preemption.NOT_RT).within(MachineOptions.of(OWN, COMMON));
    List<String> off =
        List.of(
                "CHOSEN_BY_NOBODY",
                "CHOSEN_BY_X86",
                "CHOSEN_HERE",
                "ASKED",
                "WITH_DEFAULT",
                "ARCH_HAS_OTHERS",
                "ANYTHING_ELSE")
            .stream()
            .filter(o -> config.value("CONFIG_" + o).isEmpty())
            .toList();
    assertEquals(List.of("CHOSEN_BY_NOBODY", "ARCH_HAS_OTHERS"), off);
  }

  @Test
  void aConfigurationFileDecidesForItself() {
    CConfig config =
        CConfig.parse("CONFIG_CHOSEN_BY_NOBODY=y\n").within(MachineOptions.of(OWN, COMMON));
    assertEquals(Optional.of("1"), config.value("CONFIG_CHOSEN_BY_NOBODY"));
  }
}
