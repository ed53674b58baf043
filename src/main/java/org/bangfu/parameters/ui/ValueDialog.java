package org.bangfu.parameters.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bangfu.parameters.NewParameterValue;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.ParameterValues;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Adds a dated value; one whose first day has passed asks for a tick. */
class ValueDialog extends FormDialog {

  private final transient ParameterValues values;
  private final transient Runnable changed;
  private final Select<ParameterKey> key = new Select<>();
  private final ComboBox<AreaCode> area = new ComboBox<>(getTranslation("parameters.area"));
  private final BigDecimalField value = new BigDecimalField(getTranslation("parameters.value"));
  private final DatePicker from = new DatePicker(getTranslation("parameters.from"));
  private final TextArea note = new TextArea(getTranslation("parameters.note"));
  private final Checkbox past = new Checkbox(getTranslation("parameters.past"));

  ValueDialog(ParameterValues values, List<AreaCode> areas, Function<AreaCode, String> areaName, LocalDate today,
      Runnable changed) {
    super("parameters.add", "parameters.save");
    this.values = values;
    this.changed = changed;
    key.setLabel(getTranslation("parameters.key"));
    key.setItems(ParameterKey.values());
    key.setItemLabelGenerator(choice -> getTranslation("parameter." + choice));
    key.addValueChangeListener(change -> hint());
    key.setValue(ParameterKey.MONITORING_LINE);
    area.setItems(areas);
    area.setItemLabelGenerator(areaName::apply);
    area.setValue(areas.get(0));
    from.setI18n(DateWords.of(from));
    from.addValueChangeListener(change -> past.setVisible(isPast()));
    from.setValue(today);
    past.setVisible(false);
    note.setMaxLength(NewParameterValue.NOTE_LENGTH);
    List.<HasSize>of(key, area, value, from, note).forEach(HasSize::setWidthFull);
    fields(key, area, value, from, past, note);
  }

  private void hint() {
    ParameterKey chosen = key.getValue();
    value.setHelperText(getTranslation("parameters.range", getTranslation("parameter." + chosen + ".unit"),
        chosen.least().toPlainString(), chosen.most().toPlainString()));
  }

  private boolean isPast() {
    return from.getValue() != null && values.past(from.getValue());
  }

  @Override
  protected void save() {
    BigDecimal number = value.getValue();
    if (number == null || from.getValue() == null || area.getValue() == null) {
      throw new BusinessException("parameters.incomplete");
    }
    if (isPast() && !past.getValue()) {
      throw new BusinessException("parameters.past.unconfirmed");
    }
    values.add(new NewParameterValue(key.getValue(), area.getValue(), from.getValue(), number, note.getValue()));
    Messages.success("parameters.added");
    changed.run();
  }
}
