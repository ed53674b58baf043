package org.bangfu.staff;

import java.util.Locale;

/** What a posting lets a person do (domain §1). */
public enum Role {
  VILLAGE, CONTACT, TOWNSHIP, DEPARTMENT, COUNTY, SUPERVISOR, DESIGNER, ADMINISTRATOR;

  /** The word that models write in {@code candidateGroups}, e.g. {@code village}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
