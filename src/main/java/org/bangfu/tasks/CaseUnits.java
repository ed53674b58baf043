package org.bangfu.tasks;

import java.util.Locale;
import org.bangfu.cases.Cases;
import org.bangfu.engine.TaskUnits;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the unit of a case for the role that a model names (house.md, Models). */
@Component
class CaseUnits implements TaskUnits {

  private final Cases cases;

  CaseUnits(Cases cases) {
    this.cases = cases;
  }

  @Override
  public String groupFor(String candidateGroup, @Nullable String caseNo) {
    if (candidateGroup.contains(":")) {
      return candidateGroup;
    }
    if (caseNo == null) {
      throw new IllegalStateException("the role " + candidateGroup + " needs a case to find its unit");
    }
    Role role = Role.valueOf(candidateGroup.toUpperCase(Locale.ROOT));
    return Scope.group(role, unit(role, cases.require(caseNo).area()).value());
  }

  private static AreaCode unit(Role role, AreaCode village) {
    return switch (role) {
      case VILLAGE -> village;
      case TOWNSHIP -> village.township();
      case COUNTY, DESIGNER, ADMINISTRATOR -> village.county();
      case CONTACT, DEPARTMENT, SUPERVISOR ->
          throw new IllegalStateException("the role " + role.word() + " cannot be resolved from the case's area");
    };
  }
}
