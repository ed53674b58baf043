package org.bangfu.staff;

import org.jspecify.annotations.Nullable;

/**
 * What signing in needs of a person.
 *
 * @param passwordHash in the form of Spring's delegating encoder; absent until a password was issued
 * @param locale language tag the person chose; absent for the product's default
 */
public record Credentials(StaffMember member, @Nullable String passwordHash, @Nullable String locale) {

  @Override
  public String toString() {
    return "Credentials of staff " + member.id();
  }
}
