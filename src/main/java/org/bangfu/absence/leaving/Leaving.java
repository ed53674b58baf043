package org.bangfu.absence.leaving;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.staff.Posting;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leaves postings, or has left them.
 *
 * @param from first day out of the post
 * @param recordedBy name of who recorded it
 * @param postings those that end
 * @param shares who follows in how many households; of a planned one those chosen so far
 * @param tasks claimed tasks that were handed on or given back; 0 until it is done
 * @param version token that changes with every change
 */
public record Leaving(long id, long staffId, String staffName, LocalDate from, String reason, String recordedBy,
    State state, List<Posting> postings, List<Share> shares, int tasks, int version) {

  /** Where it stands. */
  public enum State { PLANNED, DONE, CANCELLED }

  /** @param successor name; absent where the township assigns somebody */
  public record Share(@Nullable String successor, int households) {
  }

  public Leaving {
    postings = List.copyOf(postings);
    shares = List.copyOf(shares);
  }
}
