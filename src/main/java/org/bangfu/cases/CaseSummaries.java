package org.bangfu.cases;

import java.util.List;
import org.bangfu.areas.Areas;
import org.bangfu.cases.CaseSummary.Person;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The household of a case, cut to what the asker's task needs (domain §1). */
@Service
public class CaseSummaries {

  private final Cases cases;
  private final CaseReach reach;
  private final Register register;
  private final Areas areas;

  CaseSummaries(Cases cases, CaseReach reach, Register register, Areas areas) {
    this.cases = cases;
    this.reach = reach;
    this.register = register;
    this.areas = areas;
  }

  /** Read as {@link Cases#read} reads: checked and audited. */
  @Transactional
  public CaseSummary of(String caseNo) {
    CaseFile file = cases.read(caseNo);
    Household household = register.require(file.householdId());
    List<Person> members = register.members(file.householdId()).stream()
        .map(member -> new Person(member.name(), member.relation(), member.idMasked())).toList();
    boolean whole = reach.inArea(Action.HOUSEHOLD_READ, file);
    return new CaseSummary(file, areas.path(file.area()), household.size(), members, whole ? household : null);
  }
}
