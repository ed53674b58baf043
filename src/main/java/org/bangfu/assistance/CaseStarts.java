package org.bangfu.assistance;

import java.util.Map;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.security.ActingAs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the family's cases as the system, since nobody at a screen asks for them, and closes them. */
@Component
class CaseStarts {

  private final Cases cases;
  private final Timeline timeline;

  CaseStarts(Cases cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * Opens a case; its course is started by the caller, once what the course reads is kept.
   *
   * @param why word of the timeline, shown through the bundles ({@code outcome.<word>})
   */
  CaseFile open(CaseKind kind, long householdId, String why, @Nullable String note) {
    return ActingAs.system(() -> {
      CaseFile file = cases.open(kind, householdId, null);
      timeline.append(new NewTimelineEntry(file.caseNo(), Kind.OPENED, null, null, why, note, null));
      return file;
    });
  }

  /** Says what the case is about; before its course is started. */
  void about(CaseFile file, String subject) {
    cases.about(file.caseNo(), subject);
  }

  /** Asked for the family's own rules, so with no check of the reach of whoever acts. */
  boolean isOpen(CaseKind kind, long householdId) {
    return ActingAs.system(() -> cases.ofHousehold(householdId)).stream()
        .anyMatch(file -> file.state() == CaseState.OPEN && file.process().equals(kind.process()));
  }

  void close(String caseNo, String outcome) {
    cases.close(caseNo, outcome);
    timeline.append(new NewTimelineEntry(caseNo, Kind.CLOSED, null, null, outcome, null, null));
  }

  /** Facts every course begins with. */
  static Map<String, Object> of(long householdId) {
    return Map.of("householdId", householdId);
  }
}
