package org.bangfu.households.generator;

import org.bangfu.households.Health;
import org.bangfu.households.Labour;

/**
 * A made-up member, words as the register file writes them.
 *
 * @param level of the disability, 0 for none
 * @param months worked away from home in the last year
 */
record MadePerson(Relative relative, String name, String idNumber, String ethnicity, String education, String school,
    Health health, String disability, int level, Labour labour, String workPlace, int months, boolean insured,
    boolean pension) {

  int age() {
    return relative.age();
  }
}
