package org.bangfu.design.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.bangfu.design.Draft;
import org.bangfu.shared.ui.FormDialog;

/** Gives a draft another title. */
class RenameDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Draft draft;
  private final TextField title = new TextField(getTranslation("design.column.title"));

  RenameDialog(DesignServices services, Draft draft) {
    super("design.rename", "design.rename.do");
    this.services = services;
    this.draft = draft;
    title.setValue(draft.title());
    title.setMaxLength(100);
    title.setWidthFull();
    fields(title);
  }

  @Override
  protected void save() {
    services.drafts.rename(draft.id(), title.getValue());
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
