package org.bangfu.parameters;

/** The parameters the rules read; label and unit stand in the message bundles under {@code parameter.<NAME>}. */
public enum ParameterKey {
  /** 监测范围, yuan per head and year: below it a household counts as low-income (policy (一)2(1)). */
  MONITORING_LINE,
  /** Days a village notice of identification runs in full (domain §3 step 3). */
  NOTICE_DAYS_IDENTIFICATION,
  /** Natural days from clue to announcement (domain §3). */
  IDENTIFICATION_TOTAL_DAYS,
  /** Own-paid expenses in the window, yuan per household, from which they count as a shock (domain §2). */
  EXPENSE_SHOCK,
  /** Members who must take part in a home verification (domain §3 step 1). */
  VERIFIERS_MINIMUM
}
