package org.bangfu.shared.ui.model;

import com.vaadin.flow.component.Tag;
import java.util.Collection;

/** Draws and edits a process, with what the engine needs of it; offers only what the gate lets through. */
@Tag("bangfu-modeler")
public class ProcessEditor extends ModelEditor {

  private static final long serialVersionUID = 1L;

  /**
   * @param bpmn XML of the model
   * @param templates JSON of element templates, each text a list of them
   * @param label translated, what the editor holds, for those who cannot see it
   */
  public ProcessEditor(String bpmn, Collection<String> templates, String label) {
    super("context://parts/modeler.js", bpmn, label);
    texts("templates", templates.stream());
  }
}
