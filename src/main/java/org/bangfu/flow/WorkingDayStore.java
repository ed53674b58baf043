package org.bangfu.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the working time of the days is kept. */
public interface WorkingDayStore {

  /** All days kept, in order and without a gap. */
  List<WorkingDay> all();

  /** First day on which a run not counted yet began, and last day on which one ended. */
  Optional<Span> ofUncounted();

  /** Writes days in the place of those kept from the first of them on. */
  void replace(List<WorkingDay> days);

  /** Has the runs of that month and of all later ones counted anew; until then they are measured when asked for. */
  void recount(LocalDate month);

  /** Days with both ends. */
  record Span(LocalDate first, LocalDate last) {
  }
}
