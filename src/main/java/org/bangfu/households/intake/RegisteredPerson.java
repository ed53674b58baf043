package org.bangfu.households.intake;

import java.time.LocalDate;
import org.bangfu.households.Health;
import org.bangfu.households.Labour;
import org.bangfu.shared.PersonalId;
import org.jspecify.annotations.Nullable;

/**
 * A member as one row of the register file says.
 *
 * @param line the row
 * @param joinedOn absent where the file does not say
 * @param leftOn present for those the file lists as having left
 */
public record RegisteredPerson(long line, String name, PersonalId id, String relation, @Nullable String ethnicity,
    @Nullable String education, @Nullable String schoolStatus, Health health, @Nullable String disability,
    @Nullable Integer disabilityLevel, @Nullable String certificate, Labour labour, @Nullable String workPlace,
    int workMonths, boolean medicalInsurance, boolean pension, @Nullable String relief, @Nullable LocalDate joinedOn,
    @Nullable String joinedWhy, @Nullable LocalDate leftOn, @Nullable String leftWhy) {

  boolean current() {
    return leftOn == null;
  }

  /** Never shows the person. */
  @Override
  public String toString() {
    return "RegisteredPerson[line=" + line + "]";
  }
}
