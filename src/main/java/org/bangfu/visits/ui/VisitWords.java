package org.bangfu.visits.ui;

import com.vaadin.flow.component.Component;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.shared.ui.Tone;
import org.bangfu.visits.Visit;
import org.bangfu.visits.VisitState;
import org.jspecify.annotations.Nullable;

/** What a month's visit is called and how it is coloured; the word always stands beside the colour. */
enum VisitWords {
  DONE(Tone.GOOD), LATE(Tone.WARN), OPEN(Tone.INFO), OVERDUE(Tone.ALARM), MISSED(Tone.ALARM), WITHDRAWN(Tone.NEUTRAL);

  private final Tone tone;

  VisitWords(Tone tone) {
    this.tone = tone;
  }

  static VisitWords of(Visit visit, DueDates dueDates) {
    if (visit.state() == VisitState.DONE) {
      return visit.afterMonth() ? LATE : DONE;
    }
    if (visit.state() == VisitState.OPEN) {
      return dueDates.state(visit.due()) == DueState.OVERDUE ? OVERDUE : OPEN;
    }
    return valueOf(visit.state().name());
  }

  Tone tone() {
    return tone;
  }

  /** Who visited, and in whose place; nothing where nobody did. */
  static @Nullable String visitor(Component on, Visit visit) {
    String absent = visit.insteadOf();
    return absent == null ? visit.visitorName()
        : on.getTranslation("visits.insteadOf", String.valueOf(visit.visitorName()), absent);
  }

  String key() {
    return "visits.state." + name();
  }
}
