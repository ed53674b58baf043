package org.bangfu.flow;

import java.time.YearMonth;

/**
 * Runs of a step that ended in a month, by duration.
 *
 * @param buckets buckets that have runs
 * @param runs number of runs in each of them
 */
public record StepMonth(String step, YearMonth month, Integer[] buckets, Integer[] runs, long returned, long withdrawn) {
}
