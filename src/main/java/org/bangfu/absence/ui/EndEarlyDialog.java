package org.bangfu.absence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.bangfu.absence.Absence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.shared.ui.FormDialog;

/** Asks for the last day of an absence that runs; yesterday means that the person is back now. */
class EndEarlyDialog extends FormDialog {

  private final DatePicker last = new DatePicker(getTranslation("absence.end.last"));
  private final transient AbsenceServices services;
  private final transient Absence absence;
  private final transient Runnable done;

  EndEarlyDialog(AbsenceServices services, Absence absence, Runnable done) {
    super("absence.end", "absence.end");
    this.services = services;
    this.absence = absence;
    this.done = done;
    LocalDate yesterday = services.today().minusDays(1);
    last.setI18n(DateWords.of(last));
    last.setMin(yesterday);
    last.setMax(absence.to());
    last.setValue(yesterday);
    last.setHelperText(getTranslation("absence.end.hint"));
    fields(last);
  }

  @Override
  protected void save() {
    if (last.getValue() == null) {
      throw new BusinessException("absence.day.missing");
    }
    services.absences.endEarly(absence.id(), absence.version(), last.getValue());
    done.run();
  }
}
