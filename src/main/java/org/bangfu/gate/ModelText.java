package org.bangfu.gate;

/**
 * One file on its way into the engine.
 *
 * @param name resource name, e.g. {@code processes/identification/Identification.bpmn}
 */
public record ModelText(String name, byte[] content) {

  /** No model may be longer. */
  public static final int MOST_BYTES = 1_000_000;

  /** What a file is, by its ending. */
  public enum Kind { BPMN, DMN, FORM, OTHER }

  public Kind kind() {
    return name.endsWith(".bpmn") ? Kind.BPMN : name.endsWith(".dmn") ? Kind.DMN : name.endsWith(".form") ? Kind.FORM
        : Kind.OTHER;
  }
}
