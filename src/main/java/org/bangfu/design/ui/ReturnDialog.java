package org.bangfu.design.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.engine.ModelReleases.Release;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Asks why an earlier release is put into force again. */
class ReturnDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Release wanted;
  private final transient Release inForce;
  private final transient Runnable done;
  private final TextArea reason = new TextArea(getTranslation("design.reason.label"));

  ReturnDialog(DesignServices services, DesignTexts texts, Release wanted, Release inForce, Runnable done) {
    super("design.return.previous", "design.return.do");
    this.services = services;
    this.wanted = wanted;
    this.inForce = inForce;
    this.done = done;
    reason.setMaxLength(1_000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    fields(new Span(texts.text("design.return.about", texts.release(wanted))), reason);
  }

  @Override
  protected void save() {
    int revision = services.families.returnTo(wanted.family(), wanted.revision(), inForce.revision(), reason.getValue());
    Messages.success("design.return.done", wanted.revision(), revision);
    done.run();
  }
}
