package org.bangfu.tasks;

import java.time.Instant;
import java.util.Map;
import org.bangfu.cases.CaseFile;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The step at hand.
 *
 * @param taskId the engine's id
 * @param step id of the user task in the model
 * @param department code of the department of a multi-instance step
 * @param modelVersion e.g. {@code Identification v3}
 * @param facts the process variables, ids and facts only
 */
public record StepContext(String taskId, String step, String stepName, CaseFile caseFile, SignedIn who,
    @Nullable String department, String modelVersion, Instant created, Map<String, Object> facts) {
}
