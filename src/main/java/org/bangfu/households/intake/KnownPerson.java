package org.bangfu.households.intake;

import java.util.Map;

/**
 * A member as it is kept.
 *
 * @param idIndex blind index of the ID number
 * @param facts text of each column that a file can change
 */
public record KnownPerson(long id, long householdId, String idIndex, Map<String, String> facts) {

  boolean current() {
    return facts.get("left_on") == null;
  }
}
