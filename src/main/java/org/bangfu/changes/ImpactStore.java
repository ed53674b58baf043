package org.bangfu.changes;

import java.util.Collection;
import java.util.List;

/** Counts running work. */
public interface ImpactStore {

  /** Open cases of these processes; those without any are left out. */
  List<Impact.Running> running(Collection<String> processes);

  /** Open tasks of these processes by step; those without any are left out. */
  List<Impact.Standing> standing(Collection<String> processes);
}
