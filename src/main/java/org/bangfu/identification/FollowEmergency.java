package org.bangfu.identification;

import org.bangfu.assistance.FiveSteps;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the five steps behind an emergency relief, or names those that are under way. */
@Service
class FollowEmergency implements FiveSteps {

  private final Identifications identifications;
  private final Cases cases;

  FollowEmergency(Identifications identifications, Cases cases) {
    this.identifications = identifications;
    this.cases = cases;
  }

  @Override
  public String process() {
    return Identifications.PROCESS;
  }

  @Override
  @Transactional
  public String follow(long householdId, String description) {
    return cases.ofHousehold(householdId).stream()
        .filter(file -> file.state() == CaseState.OPEN && file.process().equals(Identifications.PROCESS))
        .map(CaseFile::caseNo).findFirst()
        .orElseGet(() -> identifications.start(householdId,
            Clue.of(Clue.Source.GREEN_CHANNEL, Clue.Urgency.URGENT, description)).caseNo());
  }
}
