package org.bangfu.elimination.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.households.Household;
import org.bangfu.households.SpellEnd;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Takes down why a household is gone and begins the natural decrease. */
class DecreaseDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Household household;
  private final transient NaturalDecreases decreases;
  private final RadioButtonGroup<SpellEnd> why = new RadioButtonGroup<>();

  DecreaseDialog(Household household, NaturalDecreases decreases) {
    super("elimination.decrease", "elimination.decrease.save");
    this.household = household;
    this.decreases = decreases;
    setWidth("min(32rem, 96vw)");
    why.setLabel(getTranslation("elimination.decrease.why"));
    why.setItems(SpellEnd.DIED, SpellEnd.MOVED_AWAY);
    why.setItemLabelGenerator(each -> getTranslation("elimination.end." + each.name()));
    why.setValue(SpellEnd.DIED);
    fields(new Paragraph(getTranslation("elimination.decrease.intro")), why);
  }

  @Override
  protected void save() {
    Messages.success("elimination.decrease.begun", decreases.start(household, why.getValue()).caseNo());
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }
}
