package org.bangfu.cases;

import java.util.List;
import java.util.Set;

/**
 * The diagram a case runs under and how far it came.
 *
 * @param bpmn XML of the model version of the instance
 * @param active ids of the elements where work waits now; empty once ended
 * @param activeNames their names in the model, for those who cannot see the picture
 * @param completed ids of the elements that were passed
 * @param modelVersion e.g. {@code Identification v3}
 * @param name name of the process as its model says
 */
public record DiagramState(String bpmn, Set<String> active, List<String> activeNames, Set<String> completed,
    String modelVersion, String name, boolean ended) {

  public DiagramState {
    active = Set.copyOf(active);
    activeNames = List.copyOf(activeNames);
    completed = Set.copyOf(completed);
  }
}
