package org.bangfu.casework;

import java.util.List;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objections;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Component;

/** Whether the village's notice ran its full days and nothing is held against it any more (domain §3). */
@Component
public class NoticeReadiness {

  private final Notices notices;
  private final Objections objections;

  NoticeReadiness(Notices notices, Objections objections) {
    this.notices = notices;
    this.objections = objections;
  }

  /** Throws {@code casework.notice.missing} or {@code casework.objection.open}, in whatever order a model puts its steps. */
  public void require(String caseNo) {
    List<Notice> all = notices.of(caseNo);
    if (all.isEmpty() || all.get(0).closedAt() == null || all.get(0).closedAt().isBefore(all.get(0).endsAt())) {
      throw new BusinessException("casework.notice.missing");
    }
    if (objections.of(caseNo).stream().anyMatch(Objection::open)) {
      throw new BusinessException("casework.objection.open");
    }
  }
}
