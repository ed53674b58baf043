package org.bangfu.shared;

import java.util.List;

/**
 * A refusal that a person can understand: a key of the message bundles and the values of its sentence.
 * The sentence says what to do; views show it beside what was typed and lose nothing.
 */
public class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * @param key message key, e.g. {@code area.code.invalid}
   * @param arguments values for the sentence; never personal numbers
   */
  public BusinessException(String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
