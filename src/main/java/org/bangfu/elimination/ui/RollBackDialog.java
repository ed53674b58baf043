package org.bangfu.elimination.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.bangfu.elimination.RollBacks;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Tells roll-back and re-entry apart and begins the roll-back. */
class RollBackDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Household household;
  private final transient RollBacks rollBacks;

  RollBackDialog(Household household, RollBacks rollBacks) {
    super("elimination.rollBack", "elimination.rollBack.save");
    this.household = household;
    this.rollBacks = rollBacks;
    setWidth("min(32rem, 96vw)");
    fields(new Paragraph(getTranslation("elimination.rollBack.intro")));
  }

  @Override
  protected void save() {
    Messages.success("elimination.rollBack.begun", rollBacks.start(household).caseNo());
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }
}
