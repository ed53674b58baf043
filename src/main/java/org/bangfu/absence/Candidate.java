package org.bangfu.absence;

import java.util.Set;
import org.bangfu.security.WorkKind;

/**
 * Somebody who can stand in for a person.
 *
 * @param tasks open tasks in their own hands now
 * @param near whether posted to one of the person's own units
 * @param kinds what of the person's work their own postings allow
 */
public record Candidate(long staffId, String name, int tasks, boolean near, Set<WorkKind> kinds) {

  public Candidate {
    kinds = Set.copyOf(kinds);
  }
}
