package org.bangfu.absence.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.DateWords;
import org.bangfu.staff.Posting;
import org.bangfu.staff.StaffMember;

/** First step: who leaves which of their postings, from which day on, and why. */
class LeaverStep extends Div {

  private static final int LONGEST_REASON = 200;

  private final transient AbsenceServices services;
  private final ComboBox<StaffMember> who = new ComboBox<>(getTranslation("leaving.who"));
  private final DatePicker from = new DatePicker(getTranslation("leaving.from"));
  private final CheckboxGroup<Posting> postings = new CheckboxGroup<>(getTranslation("leaving.which"));
  private final TextArea reason = new TextArea(getTranslation("leaving.why"));

  LeaverStep(AbsenceServices services) {
    this.services = services;
    addClassName("bf-absence-step");
    who.setItemLabelGenerator(StaffMember::name);
    who.setRequiredIndicatorVisible(true);
    who.setWidthFull();
    who.setItems(query -> services.absences
        .people(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
        .skip(query.getOffset()).limit(query.getLimit()));
    from.setI18n(DateWords.of(from));
    from.setRequiredIndicatorVisible(true);
    from.setHelperText(getTranslation("leaving.from.hint"));
    from.setValue(services.today());
    postings.setItemLabelGenerator(posting -> services.posting(this, posting));
    postings.setRequiredIndicatorVisible(true);
    postings.setVisible(false);
    reason.setMaxLength(LONGEST_REASON);
    reason.setRequiredIndicatorVisible(true);
    reason.setWidthFull();
    who.addValueChangeListener(change -> offer());
    from.addValueChangeListener(change -> offer());
    add(who, from, postings, reason);
  }

  /** All that may end, chosen at first. */
  private void offer() {
    StaffMember chosen = who.getValue();
    LocalDate day = from.getValue();
    if (chosen == null || day == null) {
      postings.setVisible(false);
      return;
    }
    List<Posting> known = offered(chosen, day);
    postings.setItems(known);
    postings.setHelperText(known.isEmpty() ? getTranslation("leaving.which.none") : null);
    postings.select(known);
    postings.setVisible(true);
  }

  private List<Posting> offered(StaffMember chosen, LocalDate day) {
    try {
      return services.leavingPreview.postings(chosen.id(), day);
    } catch (NotFoundException none) {
      return List.of();
    }
  }

  /** Throws where something is missing. */
  void check() {
    who();
    from();
    if (postings.getValue().isEmpty()) {
      throw new BusinessException("leaving.postings");
    }
    if (reason.getValue().isBlank()) {
      throw new BusinessException("leaving.reason", LONGEST_REASON);
    }
  }

  StaffMember who() {
    StaffMember chosen = who.getValue();
    if (chosen == null) {
      throw new BusinessException("absence.who.missing");
    }
    return chosen;
  }

  LocalDate from() {
    LocalDate day = from.getValue();
    if (day == null) {
      throw new BusinessException("absence.day.missing");
    }
    return day;
  }

  List<Long> postings() {
    return postings.getValue().stream().map(Posting::id).sorted().toList();
  }

  String reason() {
    return reason.getValue();
  }
}
