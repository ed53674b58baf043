package org.bangfu.tasks;

import java.util.Locale;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.engine.TaskUnits;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the unit of a case for the role that a model names (house.md, Models). */
@Component
class CaseUnits implements TaskUnits {

  private final Cases cases;
  private final ObjectProvider<ContactOfHousehold> contacts;

  CaseUnits(Cases cases, ObjectProvider<ContactOfHousehold> contacts) {
    this.cases = cases;
    this.contacts = contacts;
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
    CaseFile file = cases.require(caseNo);
    return role == Role.CONTACT ? contact(file) : Scope.group(role, unit(role, file.area()).value());
  }

  /** While a household has no contact its township answers for the work, so that no task waits for nobody. */
  private String contact(CaseFile file) {
    return contacts.stream().flatMap(contact -> contact.staffOf(file.householdId()).stream()).findFirst()
        .map(staffId -> Scope.group(Role.CONTACT, Long.toString(staffId)))
        .orElseGet(() -> Scope.group(Role.TOWNSHIP, file.area().township().value()));
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
