package org.bangfu.tasks;

/** An open step became due on a later day than it was, because it waits for the applicant. In the same transaction. */
public record StepDueLater(String taskId) {
}
