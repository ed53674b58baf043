package org.bangfu.flow;

import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;

/** Sums of runs, and what waits. */
public interface FlowStore {

  /** All months of a choice with whatever is not summed yet; a month and step may come in several parts. */
  List<StepMonth> months(FlowChoice choice);

  /** Open tasks of a process in an area by step and model. */
  List<Open> open(String process, AreaCode area, SqlCondition overdue);

  /** Processes by the number of their runs, the most first. */
  List<String> busiest(AreaCode area, Months months);

  /** Names of steps as they were last seen, by id. */
  Map<String, String> names(String process);

  /** Numbers of open tasks. */
  record Open(String step, String definitionId, long waiting, long overdue) {
  }
}
