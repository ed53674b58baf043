package org.bangfu.elimination.steps;

import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.Timeline;
import org.bangfu.cases.TimelineEntry;
import org.springframework.stereotype.Component;

/** What was put before those who decide: the note of the latest step that proved something. */
@Component
class Proofs {

  private static final String PROVED = "proved";

  private final Timeline timeline;

  Proofs(Timeline timeline) {
    this.timeline = timeline;
  }

  String latest(String caseNo) {
    return timeline.ofCase(caseNo).stream().map(TimelineEntry::what)
        .filter(what -> PROVED.equals(what.outcome())).findFirst()
        .map(NewTimelineEntry::note).orElse("");
  }
}
