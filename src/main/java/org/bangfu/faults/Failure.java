package org.bangfu.faults;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt of an automatic step that failed.
 *
 * @param jobId the engine's key of the attempt, which also stands in the log
 * @param caseNo the case it belongs to; absent for the system's own work
 * @param process id of the process, or a word of the system's own work
 * @param step id of the element, e.g. {@code Activity_OpenSpell}
 * @param stepName its name in the model
 * @param sentence what the rule says, where one refused
 * @param detail the technical words, long numbers masked; for administrators
 * @param nextTry when it is tried again by itself; absent once it was given up
 */
public record Failure(String jobId, @Nullable String caseNo, String process, String step, String stepName, Fault fault,
    @Nullable String sentence, String detail, @Nullable Instant nextTry) {
}
