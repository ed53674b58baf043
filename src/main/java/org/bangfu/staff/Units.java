package org.bangfu.staff;

import org.bangfu.areas.Areas;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;

/** The units people are posted to: areas and departments. */
@Service
public class Units {

  private final Areas areas;
  private final Departments departments;

  Units(Areas areas, Departments departments) {
    this.areas = areas;
    this.departments = departments;
  }

  /** Throws {@link BusinessException} where the role has no such unit: wrong level, malformed, or not in the tree. */
  void check(Role role, String unit) {
    boolean known = role.fits(unit) && (role == Role.DEPARTMENT
        ? departments.find(unit).isPresent() : areas.exists(new AreaCode(unit)));
    if (!known) {
      throw new BusinessException("staff.unit.unknown", unit, role.word());
    }
  }

  /** For the screen: the area's path or the department's name; the code where neither is known. */
  public String name(Posting posting) {
    return isArea(posting) ? areas.path(new AreaCode(posting.unit())) : departmentName(posting);
  }

  /** The same without the units above. */
  public String shortName(Posting posting) {
    return isArea(posting) ? areas.name(new AreaCode(posting.unit())) : departmentName(posting);
  }

  private static boolean isArea(Posting posting) {
    return posting.role() != Role.DEPARTMENT && posting.role().fits(posting.unit());
  }

  private String departmentName(Posting posting) {
    return departments.find(posting.unit()).map(Department::name).orElse(posting.unit());
  }
}
