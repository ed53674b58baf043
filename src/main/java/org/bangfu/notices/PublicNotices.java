package org.bangfu.notices;

import java.time.LocalDate;
import org.bangfu.areas.Areas;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.households.Category;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the public face of a notice out of the register. */
@Service
@Transactional(readOnly = true)
public class PublicNotices {

  private final Cases cases;
  private final Register register;
  private final Areas areas;

  PublicNotices(Cases cases, Register register, Areas areas) {
    this.cases = cases;
    this.register = register;
    this.areas = areas;
  }

  /** What hangs on the village's wall for a case, for a notice put up on a day. */
  public PublicNotice of(String caseNo, @Nullable Category category, LocalDate posted, int days) {
    CaseFile file = cases.require(caseNo);
    Household household = register.require(file.householdId());
    return new PublicNotice(PublicNotice.mask(household.headName()), areas.byCode(household.village()).name(),
        household.naturalGroup(), household.size(), category, posted.plusDays(1), posted.plusDays(days));
  }
}
