package org.bangfu.identification.steps;

import java.util.List;
import org.bangfu.identification.Comparisons;
import org.bangfu.identification.Comparisons.Hit;
import org.bangfu.notices.Notice;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objection;
import org.bangfu.notices.Objections;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Component;

/** What must be there before a county may approve, in whatever order a model puts its steps (domain §3). */
@Component
class Readiness {

  private final Authorisations authorisations;
  private final Comparisons comparisons;
  private final Notices notices;
  private final Objections objections;

  Readiness(Authorisations authorisations, Comparisons comparisons, Notices notices, Objections objections) {
    this.authorisations = authorisations;
    this.comparisons = comparisons;
    this.notices = notices;
    this.objections = objections;
  }

  /** Throws with the sentence of the first thing that lacks. */
  void require(String caseNo) {
    authorisations.require(caseNo);
    if (!comparisons.hits(caseNo).stream().allMatch(Hit::explained)) {
      throw new BusinessException("identification.hits.unexplained");
    }
    List<Notice> all = notices.of(caseNo);
    if (all.isEmpty() || all.get(0).closedAt() == null || all.get(0).closedAt().isBefore(all.get(0).endsAt())) {
      throw new BusinessException("identification.notice.missing");
    }
    if (objections.of(caseNo).stream().anyMatch(Objection::open)) {
      throw new BusinessException("identification.objection.open");
    }
  }
}
