package org.bangfu.gate;

import java.util.List;

/**
 * Something in a file that does not pass.
 *
 * @param element id of the nearest element that has one; empty where none does
 * @param line line of the file, 1 for the first; 0 where the file has none to speak of
 * @param rule word of the rule, whose sentence is {@code gate.rule.<word>}
 * @param arguments values of the sentence
 */
public record Finding(String file, String element, int line, String rule, List<Object> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** Key of its sentence in the bundles; forms say it in their own words. */
  public String messageKey() {
    return rule.startsWith("form.") ? rule.substring("form.".length()) : "gate.rule." + rule;
  }
}
