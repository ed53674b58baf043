package org.bangfu.flow;

import java.util.List;

/** The processes that are or were in force. */
public interface FlowModels {

  /** The newest version of each process. */
  List<FlowModel> newest();

  /** All versions of a process, newest first; none of an unknown one. */
  List<FlowModel> versions(String process);

  Drawing drawing(FlowModel model);

  /**
   * @param bpmn XML of the model
   * @param steps its user tasks in the order of the text
   */
  record Drawing(String bpmn, List<Step> steps) {
  }

  /** A user task. */
  record Step(String id, String name) {
  }
}
