package org.bangfu.cases;

import org.bangfu.security.Scope;

/**
 * Whether somebody works on a case without its area being theirs, as departments do: through an open task of it that
 * stands in their groups or is claimed by them (domain §1). Answered by the inbox.
 */
public interface TaskParticipation {

  boolean mayRead(String caseNo, Scope scope);
}
