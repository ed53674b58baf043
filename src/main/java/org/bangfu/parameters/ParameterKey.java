package org.bangfu.parameters;

import java.math.BigDecimal;

/**
 * The parameters the rules read; label, unit and meaning stand in the message bundles under {@code parameter.<NAME>},
 * {@code parameter.<NAME>.unit} and {@code parameter.<NAME>.about}.
 */
public enum ParameterKey {
  /** 监测范围, yuan per head and year: below it a household counts as low-income (policy (一)2(1)). */
  MONITORING_LINE(1_000, 100_000, false),
  /** Days a village notice of identification runs in full (domain §3 step 3). */
  NOTICE_DAYS_IDENTIFICATION(1, 60, true),
  /** Days from clue to announcement (domain §3). */
  IDENTIFICATION_TOTAL_DAYS(5, 180, true),
  /** 1 where these days are working days (domain §3: 20 working days where the county says so), 0 for natural days. */
  IDENTIFICATION_TOTAL_WORKING(0, 1, true),
  /** Own-paid expenses in the window, yuan per household, from which they count as a shock (domain §2). */
  EXPENSE_SHOCK(500, 1_000_000, false),
  /** Members who must take part in a home verification (domain §3 step 1). */
  VERIFIERS_MINIMUM(1, 10, true),
  /** Natural days from determination until the first measure is due (domain §4). */
  FIRST_MEASURE_DAYS(1, 90, true),
  /** Natural days after which a household without any measure is an error (domain §4). */
  MEASURE_MISSING_DAYS(5, 180, true),
  /** Months after which a household with labour and without a development-type measure is an error (domain §4). */
  DEVELOPMENT_MISSING_MONTHS(1, 24, true),
  /** Natural days without any move after which a live measure counts as stalled. */
  MEASURE_STALLED_DAYS(3, 180, true),
  /** Working days before a step's due day on which those who have it are reminded; 0 is the due day itself. */
  REMIND_BEFORE(0, 10, true),
  /** Working days after its due day from which an overdue step is told of at the level above. */
  REPORT_AFTER(1, 60, true),
  /** Full hour of a working day from which the daily digest is sent. */
  DIGEST_HOUR(0, 23, true),
  /** Day of the month: identified before it, a household is visited in the same month already (domain §5). */
  VISIT_SAME_MONTH_BEFORE(1, 31, true),
  /** Day of the month on which contacts are reminded of visits not made yet (domain §5). */
  VISIT_REMINDER_DAY(1, 28, true),
  /** Working days after which an overdue visit goes from the township to the county (domain §5). */
  VISIT_COUNTY_AFTER(1, 60, true),
  /** Days a village notice of elimination runs in full (domain §6 step 3). */
  NOTICE_DAYS_ELIMINATION(1, 60, true),
  /** Days from proposal to announcement of an elimination (domain §6). */
  ELIMINATION_TOTAL_DAYS(5, 180, true),
  /** 1 where these days are working days, 0 for natural days. */
  ELIMINATION_TOTAL_WORKING(0, 1, true),
  /** 1 where the total clock of a case stands still while its notice hangs. */
  NOTICE_PAUSES_TOTAL(0, 1, true),
  /** Natural days for which one step of a case may wait for the applicant in all; 0 where it may not. */
  APPLICANT_WAIT_DAYS(0, 60, true),
  /** Months a household must have been under monitoring before its risk can be eliminated (domain §6). */
  ELIMINATION_MONTHS(1, 60, true),
  /** Months over which the income per head must have stood above the line (domain §6). */
  ELIMINATION_INCOME_MONTHS(1, 36, true),
  /** Days for which an answer of the elimination's gate counts. */
  ELIMINATION_GATE_DAYS(1, 30, true),
  /** Months after an elimination until it is looked at again (domain §6). */
  RECHECK_MONTHS(1, 36, true),
  /** Natural days from the start of a green channel until the five steps must be through (domain §3). */
  GREEN_CHANNEL_DAYS(3, 90, true),
  /** Natural days after a disaster or accident within which a green channel may be started. */
  GREEN_CHANNEL_EVENT_DAYS(7, 365, true),
  /** Natural days without movement from which an open case without a task is listed as a fault. */
  CASE_IDLE_DAYS(1, 180, true),
  /** Natural days for which notifications are kept. */
  NOTIFICATION_DAYS(30, 3_650, true),
  /** Hour of a working day at which work begins; the half hour is 0.5. The four of them count working hours of steps. */
  WORK_MORNING_FROM(0, 24, false),
  WORK_MORNING_TO(0, 24, false),
  WORK_AFTERNOON_FROM(0, 24, false),
  /** Hour at which work ends. */
  WORK_AFTERNOON_TO(0, 24, false);

  private final BigDecimal least;
  private final BigDecimal most;
  private final boolean whole;

  ParameterKey(long least, long most, boolean whole) {
    this.least = BigDecimal.valueOf(least);
    this.most = BigDecimal.valueOf(most);
    this.whole = whole;
  }

  /** The lowest value that is plausible. */
  public BigDecimal least() {
    return least;
  }

  /** The highest value that is plausible. */
  public BigDecimal most() {
    return most;
  }

  /** Whether only whole numbers make sense; others have at most two decimal places. */
  public boolean whole() {
    return whole;
  }
}
