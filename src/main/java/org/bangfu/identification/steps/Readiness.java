package org.bangfu.identification.steps;

import org.bangfu.casework.NoticeReadiness;
import org.bangfu.identification.Comparisons;
import org.bangfu.identification.Comparisons.Hit;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Component;

/** What must be there before a county may approve, in whatever order a model puts its steps (domain §3). */
@Component
class Readiness {

  private final Authorisations authorisations;
  private final Comparisons comparisons;
  private final NoticeReadiness notice;

  Readiness(Authorisations authorisations, Comparisons comparisons, NoticeReadiness notice) {
    this.authorisations = authorisations;
    this.comparisons = comparisons;
    this.notice = notice;
  }

  /** Throws with the sentence of the first thing that lacks. */
  void require(String caseNo) {
    authorisations.require(caseNo);
    if (!comparisons.hits(caseNo).stream().allMatch(Hit::explained)) {
      throw new BusinessException("identification.hits.unexplained");
    }
    notice.require(caseNo);
  }
}
