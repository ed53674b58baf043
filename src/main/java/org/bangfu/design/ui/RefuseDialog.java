package org.bangfu.design.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.design.Draft;
import org.bangfu.shared.ui.FormDialog;

/** Asks why a draft is sent back. */
class RefuseDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Draft draft;
  private final transient Runnable done;
  private final TextArea reason = new TextArea(getTranslation("design.reason.label"));

  RefuseDialog(DesignServices services, Draft draft, Runnable done) {
    super("design.refuse", "design.refuse");
    this.services = services;
    this.draft = draft;
    this.done = done;
    reason.setMaxLength(1_000);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    fields(reason);
  }

  @Override
  protected void save() {
    services.proposals.refuse(draft.id(), draft.version(), reason.getValue());
    done.run();
  }
}
