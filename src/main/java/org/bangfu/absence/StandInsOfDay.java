package org.bangfu.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bangfu.security.Replacement;
import org.bangfu.security.StandIn;
import org.bangfu.security.StandIns;
import org.springframework.stereotype.Component;

/** Answers the access policy out of the recorded absences. */
@Component
class StandInsOfDay implements StandIns {

  private final AbsenceStore store;

  StandInsOfDay(AbsenceStore store) {
    this.store = store;
  }

  @Override
  public List<StandIn> on(long staffId, LocalDate day) {
    return store.standIns(staffId, day);
  }

  @Override
  public List<Replacement> replacing(Collection<Long> staffIds, LocalDate day) {
    return staffIds.isEmpty() ? List.of() : store.replacing(staffIds, day);
  }
}
