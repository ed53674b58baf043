package org.bangfu.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor brings back.
 *
 * @param byPhone by telephone, with a reason among the texts
 * @param incomeChange word: up, same, down
 * @param problems words of what is not in order, of two worries, three guarantees and water
 * @param failing measures that do not work
 * @param ready whether the visitor holds the risks for eliminated
 * @param signature the document with the drawn signature; absent where a text says why
 * @param texts what was written of people, by field; kept encrypted
 */
public record VisitReport(boolean byPhone, LocalDate visitedOn, String incomeChange, Set<String> problems,
    Set<Risk> newRisks, List<Long> failing, boolean ready, List<String> photos, @Nullable String signature,
    Map<String, String> texts) {
}
