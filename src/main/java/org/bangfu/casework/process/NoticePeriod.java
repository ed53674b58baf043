package org.bangfu.casework.process;

import java.util.Date;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;
import org.bangfu.notices.Notices;

/** When the notice on the wall has run its full days: asked of the notices, so that no form or variable shortens it. */
@ModelBean("noticePeriod")
class NoticePeriod {

  private final Notices notices;

  NoticePeriod(Notices notices) {
    this.notices = notices;
  }

  /** Midnight after the last full day. */
  @ModelMethod
  public Date endsAt(String caseNo) {
    return notices.running(caseNo).map(notice -> Date.from(notice.endsAt()))
        .orElseThrow(() -> new IllegalStateException("no notice runs for case " + caseNo));
  }
}
