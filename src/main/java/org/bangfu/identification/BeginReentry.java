package org.bangfu.identification;

import org.bangfu.elimination.NewIdentification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the five steps anew for whoever found that a household needs them. */
@Service
class BeginReentry implements NewIdentification {

  private final Identifications identifications;

  BeginReentry(Identifications identifications) {
    this.identifications = identifications;
  }

  @Override
  @Transactional
  public String begin(long householdId, String description) {
    return identifications.start(householdId, Clue.of(Clue.Source.RECHECK, Clue.Urgency.NORMAL, description)).caseNo();
  }
}
