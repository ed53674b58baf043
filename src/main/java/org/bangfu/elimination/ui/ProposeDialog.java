package org.bangfu.elimination.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.bangfu.elimination.Eliminations;
import org.bangfu.elimination.GateWords;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Shows what the gate says now and begins the five steps. */
class ProposeDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Household household;
  private final transient Eliminations eliminations;

  ProposeDialog(Household household, Eliminations eliminations, GateWords words) {
    super("elimination.propose", "elimination.propose.save");
    this.household = household;
    this.eliminations = eliminations;
    setWidth("min(44rem, 96vw)");
    fields(new Paragraph(getTranslation("elimination.propose.intro")),
        new GateList(eliminations.preview(household), words));
  }

  @Override
  protected void save() {
    Messages.success("elimination.proposed", eliminations.start(household).caseNo());
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }
}
