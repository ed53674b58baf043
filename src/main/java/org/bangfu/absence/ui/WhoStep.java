package org.bangfu.absence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.bangfu.absence.Absence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** First step: who is away, from when to when, and why. */
class WhoStep extends Div {

  private static final int LONGEST_REASON = 200;

  private final ComboBox<StaffMember> who = new ComboBox<>(getTranslation("absence.who"));
  private final DatePicker from = new DatePicker(getTranslation("absence.from"));
  private final DatePicker to = new DatePicker(getTranslation("absence.to"));
  private final TextArea reason = new TextArea(getTranslation("absence.why"));

  WhoStep(AbsenceServices services, @Nullable Absence edited) {
    addClassName("bf-absence-step");
    people(services, edited);
    for (DatePicker day : new DatePicker[] {from, to}) {
      day.setI18n(DateWords.of(day));
      day.setMin(services.today());
      day.setRequiredIndicatorVisible(true);
      day.setWidthFull();
    }
    from.addValueChangeListener(change -> to.setMin(change.getValue()));
    reason.setMaxLength(LONGEST_REASON);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    if (edited != null) {
      from.setValue(edited.from());
      to.setValue(edited.to());
      reason.setValue(edited.reason());
    }
    Div days = new Div(from, to);
    days.addClassName("bf-absence-days");
    add(who, days, reason);
  }

  private void people(AbsenceServices services, @Nullable Absence edited) {
    who.setItemLabelGenerator(StaffMember::name);
    who.setRequiredIndicatorVisible(true);
    who.setWidthFull();
    StaffMember first = edited == null ? services.me()
        : new StaffMember(edited.staffId(), "", edited.staffName(), true);
    boolean choose = edited == null && services.absences.maySteer();
    who.setReadOnly(!choose);
    if (choose) {
      who.setItems(query -> services.absences
          .people(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
          .skip(query.getOffset()).limit(query.getLimit()));
    } else {
      who.setItems(first);
    }
    who.setValue(first);
  }

  StaffMember who() {
    StaffMember chosen = who.getValue();
    if (chosen == null) {
      throw new BusinessException("absence.who.missing");
    }
    return chosen;
  }

  LocalDate from() {
    return day(from);
  }

  LocalDate to() {
    return day(to);
  }

  String reason() {
    return reason.getValue();
  }

  private static LocalDate day(DatePicker picker) {
    LocalDate day = picker.getValue();
    if (day == null) {
      throw new BusinessException("absence.day.missing");
    }
    return day;
  }
}
