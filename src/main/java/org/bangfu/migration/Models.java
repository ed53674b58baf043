package org.bangfu.migration;

import java.util.List;

/** The versions of the processes, and what the engine says of a plan between two of them. */
public interface Models {

  /** The newest version of each process of which there are several. */
  List<ModelVersion> processes();

  /** All versions of a process, newest first. */
  List<ModelVersion> versions(String process);

  /** Running courses of a version. */
  long running(String definitionId);

  /**
   * @param bpmn XML of the model
   * @param elements in the order of the text
   */
  record Drawing(String bpmn, List<ModelElement> elements) {

    public Drawing {
      elements = List.copyOf(elements);
    }
  }

  Drawing drawing(String definitionId);

  /** Equal elements, and renamed ones of the same name and type as far as the engine agrees. */
  Plan propose(String source, String target);

  /** Why the engine does not accept the plan; empty where it does. */
  List<Reason> problems(Plan plan);
}
