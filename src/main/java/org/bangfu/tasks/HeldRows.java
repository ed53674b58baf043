package org.bangfu.tasks;

import java.util.List;
import java.util.Map;

/** The inbox rows of what one person has in hand, read and moved together. */
public interface HeldRows {

  /** Rows of what a person claimed in units, one for each group; not what they have in somebody's place. */
  List<TaskRow> claimed(long staffId);

  /** Rows of what is addressed to a person as contact, soonest due first. */
  List<TaskRow> addressed(long staffId);

  /** Puts rows of one group into others, by task, and moves their versions on. */
  void regroup(String fromGroup, Map<String, String> toGroups);
}
