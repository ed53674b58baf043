package org.bangfu.faults;

import java.time.Instant;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An automatic step that failed and is not through yet.
 *
 * @param householdId the household of its case; absent for the system's own work
 * @param sentence what the rule says, where one refused
 * @param detail technical words; absent for those who may not try it again
 * @param failures how often it failed
 * @param since when it failed first
 * @param nextTry when it is tried again by itself; absent once it was given up
 */
public record FailedStep(String jobId, @Nullable String caseNo, @Nullable Long householdId, @Nullable AreaCode area,
    String process, String step, String stepName, Fault fault, @Nullable String sentence, @Nullable String detail, int failures,
    Instant since, @Nullable Instant nextTry) {

  /** Its place in the list. */
  public record Key(Instant since, String jobId) {
    static final Key BEGIN = new Key(Instant.EPOCH, "");
  }

  public Key key() {
    return new Key(since, jobId);
  }

  public boolean givenUp() {
    return nextTry == null;
  }

  FailedStep withoutDetail() {
    return new FailedStep(jobId, caseNo, householdId, area, process, step, stepName, fault, sentence, null, failures,
        since, nextTry);
  }
}
