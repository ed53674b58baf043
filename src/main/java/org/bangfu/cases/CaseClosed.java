package org.bangfu.cases;

/**
 * A case has been closed, by its course or by a withdrawal. Published in the same transaction to the rooms that wait for
 * the end of work that is not theirs.
 *
 * @param process id of its process
 * @param outcome word of the outcome
 */
public record CaseClosed(String caseNo, long householdId, String process, String outcome) {
}
