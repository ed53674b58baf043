package org.bangfu.commands;

import java.util.Collection;
import java.util.List;

/** An engine with two versions of a model of branches, several at once, timers and a called course. */
public interface MovingCourses {

  /** Id of the benchmark's process. */
  String PROCESS = "BenchMoving";

  /** Deploys both versions, and what they call. */
  void deployVersions();

  /** Starts one course of the first version for each key, all in one transaction. */
  void startFirst(List<String> businessKeys);

  /** Courses of the first version. */
  List<String> ofFirst(int limit);

  /** The engine's own migration of courses to the second version, timers included, in one transaction. */
  void migrate(Collection<String> instanceIds);
}
