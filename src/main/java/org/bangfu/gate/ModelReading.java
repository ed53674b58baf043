package org.bangfu.gate;

import java.util.Optional;

/** Reads models for those who look at them, as hardened as the gate does. */
public final class ModelReading {

  public static final String BPMN = Namespaces.BPMN;
  public static final String CAMUNDA = Namespaces.CAMUNDA;
  public static final String DMN = Namespaces.DMN;

  private ModelReading() {
  }

  /** The root of a process or decision file; nothing where it cannot be read. */
  public static Optional<Element> root(ModelText file) {
    return new XmlReader(new Findings(file.name())).read(file.content());
  }
}
