package org.bangfu.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.FormSchemas;
import org.springframework.stereotype.Service;

/**
 * Lets a model into the engine or says what is in the way. An allow-list on a hardened reading of the file: what it does
 * not know is refused. Stands beside the fence of the engine's expressions; both are needed (security.md §1).
 */
@Service
public class Gate {

  private final Catalogue catalogue;
  private final FormSchemas forms;

  public Gate(Catalogue catalogue, FormSchemas forms) {
    this.catalogue = catalogue;
    this.forms = forms;
  }

  /** Everything that is in the way of a family of files, by file and line; empty where all of them pass. */
  public List<Finding> check(Collection<ModelText> family) {
    List<Finding> all = new ArrayList<>();
    family.forEach(file -> all.addAll(check(file)));
    all.addAll(twice(family));
    return List.copyOf(all);
  }

  /** What is in the way of one file. */
  public List<Finding> check(ModelText file) {
    Findings findings = new Findings(file.name());
    switch (file.kind()) {
      case BPMN -> new XmlReader(findings).read(file.content())
          .ifPresent(root -> new BpmnGate(catalogue, findings).check(root));
      case DMN -> new XmlReader(findings).read(file.content()).ifPresent(root -> new DmnGate(findings).check(root));
      case FORM -> new FormGate(forms, findings).check(file.content());
      case OTHER -> findings.add("", 0, "kind");
      default -> throw new IllegalArgumentException(file.kind().name());
    }
    return findings.all();
  }

  /** The engine takes a key that stands in two files for one process and keeps whichever comes last. */
  private static List<Finding> twice(Collection<ModelText> family) {
    Map<String, String> fileByKey = new HashMap<>();
    List<Finding> found = new ArrayList<>();
    for (ModelText file : family) {
      Findings unread = new Findings(file.name());
      for (String key : Models.keys(file, unread)) {
        String other = fileByKey.putIfAbsent(key, file.name());
        if (other != null) {
          found.add(new Finding(file.name(), key, 0, "twice", List.of(key, other)));
        }
      }
    }
    return found;
  }
}
