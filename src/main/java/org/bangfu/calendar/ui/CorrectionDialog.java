package org.bangfu.calendar.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.CalendarDay;
import org.bangfu.calendar.DayTexts;
import org.bangfu.shared.ui.FormDialog;

/** Declares one day working or free. */
class CorrectionDialog extends FormDialog {

  private final transient CalendarCorrections corrections;
  private final transient CalendarDay day;
  private final transient Runnable changed;
  private final RadioButtonGroup<Boolean> working = new RadioButtonGroup<>(getTranslation("calendar.correct.to"));
  private final Paragraph moving = new Paragraph();
  private final TextField note = new TextField(getTranslation("calendar.correct.note"));

  CorrectionDialog(CalendarCorrections corrections, CalendarDay day, Runnable changed) {
    super("calendar.correct.title", "calendar.correct.save");
    this.corrections = corrections;
    this.day = day;
    this.changed = changed;
    working.setItems(true, false);
    working.setItemLabelGenerator(choice -> getTranslation(choice ? "calendar.working" : "calendar.free"));
    working.setValue(!day.working());
    working.addValueChangeListener(event -> showMoving());
    showMoving();
    note.setMaxLength(CalendarCorrections.NOTE_LENGTH);
    note.setHelperText(getTranslation("calendar.correct.note.hint"));
    note.setWidthFull();
    fields(new Paragraph(getTranslation("calendar.day", day.date().toString(), DayTexts.reason(day),
        getTranslation(day.working() ? "calendar.working" : "calendar.free"))), working, note, moving);
  }

  private void showMoving() {
    moving.setText(getTranslation("calendar.correct.moving", corrections.moving(day.date(), working.getValue())));
  }

  @Override
  protected void save() {
    corrections.put(day.date(), working.getValue(), note.getValue());
    changed.run();
  }
}
