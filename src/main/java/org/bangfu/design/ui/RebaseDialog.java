package org.bangfu.design.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import org.bangfu.design.Draft;
import org.bangfu.design.Rebasing.Behind;
import org.bangfu.shared.ui.FormDialog;

/** Lets a draft start from the release in force; asks which files keep what the draft made of them. */
class RebaseDialog extends FormDialog {

  private final transient DesignServices services;
  private final transient Draft draft;
  private final transient Behind behind;
  private final transient Runnable done;
  private final CheckboxGroup<String> mine = new CheckboxGroup<>();

  RebaseDialog(DesignServices services, Draft draft, Behind behind, Runnable done) {
    super("design.rebase", "design.rebase.do");
    this.services = services;
    this.draft = draft;
    this.behind = behind;
    this.done = done;
    mine.setLabel(getTranslation("design.rebase.mine"));
    mine.setItems(behind.both());
    mine.setVisible(!behind.both().isEmpty());
    fields(new Span(getTranslation(behind.both().isEmpty() ? "design.rebase.plain" : "design.rebase.both")), mine);
  }

  @Override
  protected void save() {
    services.rebasing.rebase(draft.id(), behind.inForce(), mine.getValue());
    done.run();
  }
}
