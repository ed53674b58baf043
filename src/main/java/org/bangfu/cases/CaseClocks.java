package org.bangfu.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the total clocks of a household's open cases: how their due dates came about, and which stand still. */
@Service
@Transactional(readOnly = true)
public class CaseClocks {

  private final CaseReach reach;
  private final PauseStore pauses;
  private final DueDates dueDates;
  private final Clock clock;

  CaseClocks(CaseReach reach, PauseStore pauses, DueDates dueDates, Clock clock) {
    this.reach = reach;
    this.pauses = pauses;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** By case number; cases without a counted total have none. */
  public Map<String, CaseClock> of(long householdId, List<CaseFile> files) {
    reach.requireHousehold(Action.CASE_READ, householdId);
    Map<String, List<CasePause>> byCase = pauses.ofOpenCases(householdId).stream()
        .collect(Collectors.groupingBy(CasePause::caseNo));
    Map<String, CaseClock> clocks = new HashMap<>();
    for (CaseFile file : files) {
      Limit total = file.total();
      Instant due = file.totalDue();
      if (total != null && due != null && file.state() == CaseState.OPEN && file.householdId() == householdId) {
        clocks.put(file.caseNo(), clock(file, total, due, byCase.getOrDefault(file.caseNo(), List.of())));
      }
    }
    return clocks;
  }

  private CaseClock clock(CaseFile file, Limit total, Instant due, List<CasePause> own) {
    Paused paused = new Paused(own.stream().map(CasePause::days).toList());
    LocalDate today = LocalDate.now(clock);
    return new CaseClock(dueDates.explain(file.openedAt(), total, paused, due), paused.at(today)
        .flatMap(covering -> own.stream().filter(each -> each.days().equals(covering)).findFirst()).orElse(null));
  }
}
