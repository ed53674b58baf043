package org.bangfu.oversight;

import org.bangfu.oversight.BoardSummary.Part;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody has in hand.
 *
 * @param filter the rows behind the numbers
 * @param name of a person; absent for a unit
 * @param households how many households the person is the contact of
 */
public record WorkloadLine(BoardFilter filter, @Nullable String name, Tally tally, long households) {

  static WorkloadLine of(Part part) {
    return new WorkloadLine(part.filter(), part.name(), part.tally(), 0);
  }

  WorkloadLine with(long accompanied) {
    return new WorkloadLine(filter, name, tally, accompanied);
  }
}
