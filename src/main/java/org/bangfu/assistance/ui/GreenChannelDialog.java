package org.bangfu.assistance.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.assistance.green.Disaster;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannels;
import org.bangfu.households.Household;
import org.bangfu.households.Risk;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Takes down what befell a household and starts the green channel. */
class GreenChannelDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient Household household;
  private final transient GreenChannels channels;
  private final RadioButtonGroup<Risk> risk = new RadioButtonGroup<>();
  private final Select<Disaster> disaster = new Select<>();
  private final DatePicker day = new DatePicker();
  private final TextArea description = new TextArea();

  GreenChannelDialog(Household household, GreenChannels channels) {
    super("assistance.green.start", "assistance.green.save");
    this.household = household;
    this.channels = channels;
    setWidth("min(34rem, 96vw)");
    kind();
    event();
    fields(new Paragraph(getTranslation("assistance.green.intro")), risk, disaster, day, description);
  }

  private void kind() {
    risk.setLabel(getTranslation("assistance.green.risk.label"));
    risk.setItems(Risk.NATURAL_DISASTER, Risk.ACCIDENT);
    risk.setItemLabelGenerator(each -> getTranslation("cases.risk." + each.name()));
    risk.setValue(Risk.NATURAL_DISASTER);
    risk.addValueChangeListener(change -> disaster.setVisible(change.getValue() == Risk.NATURAL_DISASTER));
    disaster.setLabel(getTranslation("assistance.green.disaster.label"));
    disaster.setItems(Disaster.values());
    disaster.setItemLabelGenerator(each -> each == null ? "" : getTranslation("assistance.disaster." + each.name()));
    disaster.setRequiredIndicatorVisible(true);
  }

  private void event() {
    day.setLabel(getTranslation("assistance.green.day.label"));
    day.setHelperText(getTranslation("assistance.green.day.help", channels.earliest(household).toString()));
    day.setI18n(DateWords.of(day));
    day.setRequiredIndicatorVisible(true);
    description.setLabel(getTranslation("assistance.green.description"));
    description.setHelperText(getTranslation("assistance.green.description.help"));
    description.setRequiredIndicatorVisible(true);
    description.setMaxLength(Emergency.LONGEST);
    description.setMinHeight("7rem");
  }

  @Override
  protected void save() {
    Emergency emergency =
        Emergency.of(risk.getValue(), disaster.getValue(), day.getValue(), description.getValue());
    Messages.success("assistance.green.started", channels.start(household.id(), emergency).caseNo());
    getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
  }
}
