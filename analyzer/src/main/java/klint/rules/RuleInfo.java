// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.rules;

import java.util.Optional;
import klint.diag.Level;

/// The rules, all of them: SPEC.md section 7.
///
/// Each has a page `rules/pages/NAME.md` and a name that reads well after "allow".
public enum RuleInfo {
  SLEEP_IN_ATOMIC(
      "sleep-in-atomic", Level.ERROR, "a call, drop or await that may sleep in atomic context"),
  BLOCKING_ALLOCATION_IN_ATOMIC(
      "blocking-allocation-in-atomic",
      Level.ERROR,
      "an allocation whose flags allow blocking, in atomic context"),
  UNBALANCED_PREEMPT_COUNT(
      "unbalanced-preempt-count", Level.ERROR, "paths that leave different preemption counts"),
  CONTEXT_REQUIRED(
      "context-required", Level.ERROR, "a call that needs a higher preemption count than it gets"),
  ANNOTATION_MISMATCH(
      "annotation-mismatch", Level.ERROR, "code that breaks the contract it states"),
  MALFORMED_ANNOTATION(
      "malformed-annotation", Level.ERROR, "a klint annotation that cannot be understood"),
  FUNCTION_POINTER_CONTRACT(
      "function-pointer-contract",
      Level.WARNING,
      "a function that is not neutral, made a function pointer"),
  VTABLE_CONTRACT(
      "vtable-contract", Level.WARNING, "an implementation that is not neutral, made a vtable"),
  SLEEPING_LOCK_IN_RAW_CONTEXT(
      "sleeping-lock-in-raw-context",
      Level.OFF,
      "on PREEMPT_RT, a lock that sleeps inside a raw section"),
  UNKNOWN_EFFECT(
      "unknown-effect", Level.NOTE, "a call in an atomic section whose effect is not known"),
  DOCUMENTED_CONTEXT(
      "documented-context", Level.NOTE, "a promise in a doc comment that the analysis contradicts"),
  IRQ_UNSAFE_LOCK(
      "irq-unsafe-lock",
      Level.WARNING,
      "a lock taken in interrupt context and elsewhere with interrupts on"),
  GUARD_ACROSS_WAIT(
      "guard-across-wait",
      Level.NOTE,
      "a sleeping lock held while waiting for one who needs it to wake us"),
  UNUSED_SUPPRESSION("unused-suppression", Level.WARNING, "a suppression that suppresses nothing"),
  SUPPRESSION_WITHOUT_REASON(
      "suppression-without-reason", Level.WARNING, "a suppression that gives no reason"),
  REPORT_PREEMPT_COUNT(
      "report-preempt-count", Level.NOTE, "what was inferred of a function that asks for it"),
  NOT_USING_PRELUDE(
      "not-using-prelude", Level.OFF, "an import of what the kernel's prelude already brings"),
  C_STR_LITERAL("c-str-literal", Level.OFF, "a `c_str!` where a C string literal would do"),
  PR_MISSING_NEWLINE(
      "pr-missing-newline", Level.OFF, "a printed message that does not end its line"),
  BUILD_ASSERT_NOT_INLINED(
      "build-assert-not-inlined",
      Level.OFF,
      "a `build_assert!` on an argument, in a function that may not be inlined");

  private final String ruleName;
  private final Level defaultLevel;
  private final String caption;

  RuleInfo(String ruleName, Level defaultLevel, String caption) {
    this.ruleName = ruleName;
    this.defaultLevel = defaultLevel;
    this.caption = caption;
  }

  /// The name in messages, settings and suppressions.
  public String ruleName() {
    return ruleName;
  }

  /// The level without any option.
  public Level defaultLevel() {
    return defaultLevel;
  }

  /// The level under `--rt`.
  public Level levelUnderRt() {
    return this == SLEEPING_LOCK_IN_RAW_CONTEXT ? Level.ERROR : defaultLevel;
  }

  /// The level under `--strict`.
  public Level levelUnderStrict() {
    return this == UNKNOWN_EFFECT ? Level.ERROR : defaultLevel;
  }

  /// What it is about, in a clause.
  public String caption() {
    return caption;
  }

  /// The name in Rust's lint attributes: `klint::sleep_in_atomic`.
  public String lintName() {
    return "klint::" + ruleName.replace('-', '_');
  }

  public static Optional<RuleInfo> of(String ruleName) {
    for (RuleInfo rule : values()) {
      if (rule.ruleName.equals(ruleName)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
