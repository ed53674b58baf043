package org.bangfu.repair;

import java.util.List;

/**
 * The running course of a case.
 *
 * @param instanceId the engine's id of it
 * @param name of its process
 * @param model process and version, e.g. {@code Identification v3}
 * @param bpmn XML of the model
 */
public record Course(String instanceId, String name, String model, String bpmn, List<Token> tokens, List<Target> targets) {

  public Course {
    tokens = List.copyOf(tokens);
    targets = List.copyOf(targets);
  }
}
