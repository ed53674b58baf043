package org.bangfu.identification;

import java.util.Optional;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.elimination.NewIdentification;
import org.bangfu.security.ActingAs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the five steps anew for whoever found that a household needs them. */
@Service
class BeginReentry implements NewIdentification {

  private final Identifications identifications;
  private final Cases cases;
  private final Timeline timeline;

  BeginReentry(Identifications identifications, Cases cases, Timeline timeline) {
    this.identifications = identifications;
    this.cases = cases;
    this.timeline = timeline;
  }

  @Override
  @Transactional
  public String begin(long householdId, String description) {
    Optional<CaseFile> open = open(householdId);
    open.ifPresent(file -> timeline.append(
        new NewTimelineEntry(file.caseNo(), Kind.SYSTEM, null, null, "clue.RECHECK", description, null)));
    return open.orElseGet(() -> identifications.start(householdId,
        Clue.of(Clue.Source.RECHECK, Clue.Urgency.NORMAL, description))).caseNo();
  }

  /** Asked for the family's own rule, so with no check of the reach of whoever acts. */
  private Optional<CaseFile> open(long householdId) {
    return ActingAs.system(() -> cases.ofHousehold(householdId)).stream()
        .filter(file -> file.state() == CaseState.OPEN && file.process().equals(Identifications.PROCESS)).findFirst();
  }
}
