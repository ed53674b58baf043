package org.bangfu.cases;

import java.time.Instant;

/**
 * What was submitted in a step, as it was.
 *
 * @param formId id of the form it was made with
 * @param modelVersion process id and version it ran under, e.g. {@code Identification v3}
 * @param json the accepted values
 */
public record Submission(long id, String caseNo, String step, String formId, String modelVersion, Instant at,
    String staffName, String json) {
}
