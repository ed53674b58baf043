package org.bangfu.notifications;

import java.util.Collection;
import java.util.List;

/** Tells people something, in the caller's transaction. */
public interface Notices {

  /** Writes the notice for each addressee who does not have it yet; answers how many were told. */
  int tell(Notice notice, Collection<Addressee> addressees);

  /** Active people of today's postings that make the group, e.g. {@code township:500229001000}. */
  List<Addressee> ofGroup(String group);
}
