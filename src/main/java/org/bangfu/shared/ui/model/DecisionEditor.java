package org.bangfu.shared.ui.model;

import com.vaadin.flow.component.Tag;

/** Draws and edits decisions: how they depend on each other, their tables, and expressions in FEEL. */
@Tag("bangfu-decision")
public class DecisionEditor extends ModelEditor {

  private static final long serialVersionUID = 1L;

  /**
   * @param dmn XML of the model
   * @param label translated, what the editor holds, for those who cannot see it
   */
  public DecisionEditor(String dmn, String label) {
    super("context://parts/decision.js", dmn, label);
  }
}
