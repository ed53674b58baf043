package org.bangfu.notices;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.calendar.Pause;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePauses;
import org.bangfu.cases.Cases;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The total clock of a case stands still while its notice hangs, where the county says so: from the day of posting to the
 * end of the last full day. Taking it down later than that is the village's own time.
 */
@Component
class NoticePauses {

  private final Cases cases;
  private final CasePauses pauses;
  private final Parameters parameters;
  private final Clock clock;

  NoticePauses(Cases cases, CasePauses pauses, Parameters parameters, Clock clock) {
    this.cases = cases;
    this.pauses = pauses;
    this.parameters = parameters;
    this.clock = clock;
  }

  @EventListener
  void on(NoticePosted posted) {
    Notice notice = posted.notice();
    CaseFile file = cases.require(notice.caseNo());
    LocalDate today = LocalDate.now(clock);
    if (file.total() != null && parameters.whole(ParameterKey.NOTICE_PAUSES_TOTAL, file.area(), today) == 1) {
      pauses.noticePeriod(notice.caseNo(), new Pause(Pause.Reason.NOTICE_PERIOD, notice.posted(),
          LocalDate.ofInstant(notice.endsAt(), clock.getZone())));
    }
  }
}
