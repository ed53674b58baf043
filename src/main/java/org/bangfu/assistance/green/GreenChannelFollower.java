package org.bangfu.assistance.green;

import org.bangfu.assistance.FiveSteps;
import org.bangfu.cases.CaseClosed;
import org.bangfu.households.SpellEvent;
import org.bangfu.security.ActingAs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What spells and the cases of the five steps ask of a green channel, in the transaction that changes them. */
@Component
class GreenChannelFollower {

  private final GreenChannelCourse course;
  private final FiveSteps fiveSteps;

  GreenChannelFollower(GreenChannelCourse course, FiveSteps fiveSteps) {
    this.course = course;
    this.fiveSteps = fiveSteps;
  }

  @EventListener
  void on(SpellEvent event) {
    if (event.kind() == SpellEvent.Kind.OPENED || event.kind() == SpellEvent.Kind.REOPENED) {
      ActingAs.system(() -> course.spellRuns(event.householdId(), event.spellId(), event.caseNo()));
    }
  }

  @EventListener
  void on(CaseClosed closed) {
    if (closed.process().equals(fiveSteps.process())) {
      ActingAs.system(() -> course.endedWithoutSpell(closed.caseNo()));
    }
  }
}
