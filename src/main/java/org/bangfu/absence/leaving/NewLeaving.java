package org.bangfu.absence.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangfu.security.WorkKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves postings, as somebody wants it recorded.
 *
 * @param from first day out of the post
 * @param reason as typed
 * @param postings keys of the postings that end
 * @param households who follows in which household; those not named follow the rule of the proposal
 * @param tasks who takes the claimed tasks of a kind; those of other kinds go back to their units
 */
public record NewLeaving(long staffId, LocalDate from, String reason, List<Long> postings, List<Successor> households,
    Map<WorkKind, Long> tasks) {

  /** @param staffId absent where the township is to assign somebody */
  public record Successor(long householdId, @Nullable Long staffId) {
  }

  public NewLeaving {
    postings = List.copyOf(postings);
    households = List.copyOf(households);
    tasks = Map.copyOf(tasks);
  }
}
