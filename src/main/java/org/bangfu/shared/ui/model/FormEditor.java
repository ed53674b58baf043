package org.bangfu.shared.ui.model;

import com.vaadin.flow.component.Tag;

/** Draws and edits a form out of the components that the product draws; how it looks when filled in, the product itself shows. */
@Tag("bangfu-form-editor")
public class FormEditor extends ModelEditor {

  private static final long serialVersionUID = 1L;

  /**
   * @param schema JSON of the form
   * @param label translated, what the editor holds, for those who cannot see it
   */
  public FormEditor(String schema, String label) {
    super("context://parts/formeditor.js", schema, label);
  }
}
