package org.bangfu.gate;

import java.util.Map;
import java.util.Objects;

/** Namespaces that models may use. */
final class Namespaces {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  static final String DMN_DI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
  static final String DMN_DC = "http://www.omg.org/spec/DMN/20180521/DC/";
  static final String DMN_SHAPES = "http://www.omg.org/spec/DMN/20180521/DI/";
  static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

  private static final Map<String, String> SHORT = Map.of("camunda", CAMUNDA, "camundaDmn", CAMUNDA_DMN,
      "modeler", "http://camunda.org/schema/modeler/1.0", "xsi", "http://www.w3.org/2001/XMLSchema-instance",
      "bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0",
      "color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "biodi", "http://bpmn.io/schema/dmn/biodi/2.0");

  private Namespaces() {
  }

  static String of(String shortName) {
    return Objects.requireNonNull(SHORT.get(shortName), shortName);
  }
}
