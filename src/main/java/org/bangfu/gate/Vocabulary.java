package org.bangfu.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which elements may stand in a model, and which attributes they may have; what is not named is refused. */
final class Vocabulary {

  private final Map<Element.Name, Set<Element.Name>> elements = new HashMap<>();
  private final Set<Element.Name> everywhere = new HashSet<>();

  /**
   * Names elements of a namespace with their attributes.
   *
   * @param names elements, separated by spaces
   * @param attributes attributes, separated by spaces; those of another namespace with its short name, e.g. {@code camunda:formRef}
   */
  Vocabulary allow(String namespace, String names, String attributes) {
    for (String name : names.split(" ")) {
      Set<Element.Name> allowed = elements.computeIfAbsent(new Element.Name(namespace, name), any -> new HashSet<>());
      for (String attribute : attributes.split(" ")) {
        if (!attribute.isEmpty()) {
          allowed.add(attribute(attribute));
        }
      }
    }
    return this;
  }

  /** Names attributes that every element may have. */
  Vocabulary everywhere(String attributes) {
    for (String attribute : attributes.split(" ")) {
      everywhere.add(attribute(attribute));
    }
    return this;
  }

  void check(Element element, Findings findings) {
    Set<Element.Name> attributes = elements.get(element.name());
    if (attributes == null) {
      findings.add(element, "element", element.name(), element.name().namespace());
      return;
    }
    element.attributes().keySet().stream().filter(name -> !attributes.contains(name) && !everywhere.contains(name))
        .forEach(name -> findings.add(element, "attribute", name, element.name()));
  }

  private static Element.Name attribute(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? new Element.Name("", name)
        : new Element.Name(Namespaces.of(name.substring(0, colon)), name.substring(colon + 1));
  }
}
