package org.bangfu.commands;

import java.util.List;

/** An engine with the benchmark's model in it: a row of user tasks, one after the other. */
public interface BenchEngine {

  /** Id of the benchmark's process. */
  String PROCESS = "BenchSteps";

  /** User tasks of one instance. */
  int STEPS = 8;

  void deploy();

  void start(String businessKey);

  /** Ids of the open tasks of the benchmark's instances. */
  List<String> openTasks(int limit);
}
