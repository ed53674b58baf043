package org.bangfu.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.Cases;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Service;

/** When a visit is due, reminded of, overdue, and a matter for the county (domain §5). */
@Service
public class VisitTimes {

  private final VisitStore store;
  private final Cases cases;
  private final Parameters parameters;
  private final DueDates dueDates;
  private final Clock clock;

  VisitTimes(VisitStore store, Cases cases, Parameters parameters, DueDates dueDates, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.parameters = parameters;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  public Instant due(String caseNo) {
    return store.require(caseNo).due();
  }

  public Instant remind(String caseNo) {
    return store.require(caseNo).remindAt();
  }

  public Instant overdue(String caseNo) {
    return store.require(caseNo).month().plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
  }

  /** Counted from the moment the township could act: a visit opened late does not reach the county in the same second. */
  public Instant county(String caseNo) {
    Visit visit = store.require(caseNo);
    Instant from = visit.openedAt().isAfter(visit.due()) ? visit.openedAt() : visit.due();
    int days = parameters.whole(ParameterKey.VISIT_COUNTY_AFTER, cases.require(caseNo).area(), LocalDate.now(clock));
    LocalDate last = dueDates.of(from, new Limit(days, Limit.Unit.WORKING, null)).date();
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
