package org.bangfu.gate;

import static org.bangfu.gate.Namespaces.BPMN;
import static org.bangfu.gate.Namespaces.DMN;

import java.util.List;

/** What the files of a family define. */
final class Models {

  private Models() {
  }

  /** Ids of the processes or decisions of a file; none where it cannot be read. */
  static List<String> keys(ModelText file, Findings findings) {
    return switch (file.kind()) {
      case BPMN -> ids(file, findings, BPMN, "process");
      case DMN -> ids(file, findings, DMN, "decision");
      case FORM, OTHER -> List.of();
    };
  }

  private static List<String> ids(ModelText file, Findings findings, String namespace, String local) {
    return new XmlReader(findings).read(file.content()).stream()
        .flatMap(root -> root.children(namespace, local)).map(Element::id).toList();
  }
}
