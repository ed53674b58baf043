package org.bangfu.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told. The sentence stands in the bundles under {@code notifications.text.<KIND>}.
 *
 * @param key what makes it this notice and no other; a person is told once, e.g. {@code escalation:<task>:OVERDUE}
 * @param subject head of the household as the inbox shows it; no other personal data
 * @param matter Chinese name of the step
 * @param due when it is or was due; absent where that does not matter
 * @param taskId the open task behind it; absent where there is none
 * @param sender who had it told; absent where the product did by itself
 */
public record Notice(String key, Kind kind, String subject, String matter, @Nullable Instant due, @Nullable String taskId,
    @Nullable Long householdId, @Nullable String caseNo, @Nullable String sender) {

  /** Kinds of notices. */
  public enum Kind {
    /** The task in hand is due soon. */
    DUE_SOON,
    /** The task in hand is overdue. */
    OVERDUE,
    /** A task of a unit below is overdue. */
    ESCALATED,
    /** 催办: somebody asks for it to be done. */
    NUDGED,
    /** 上报: somebody showed a task of a unit below to this level. */
    RAISED,
    /** Somebody handed one this task. */
    HANDED_TO,
    /** The task that was in hand went to somebody else. */
    HANDED_ON,
    /** Somebody left a post, and one accompanies so many of their households now. */
    TOOK_HOUSEHOLDS,
    /** Somebody left a post, and one has so many of their tasks now. */
    TOOK_TASKS,
    /** Somebody left a post who stood in for one. */
    SUBSTITUTE_LEFT,
    /** Somebody left a post, and nobody holds it now. */
    UNIT_EMPTY,
    /** An administrator took the step away when repairing its case. */
    TAKEN_BACK,
    /** An administrator let this step begin when repairing its case. */
    PUT_HERE
  }
}
