package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangfu.absence.Candidate;
import org.bangfu.absence.NewAbsence;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.DateWords;

/** One kind of work in one person's hands for a time; without a person it stays where it is. */
class SubstituteLine extends Div {

  private final WorkKind kind;
  private final DatePicker from = new DatePicker(getTranslation("absence.from"));
  private final DatePicker to = new DatePicker(getTranslation("absence.to"));
  private final ComboBox<Candidate> substitute = new ComboBox<>(getTranslation("absence.substitute"));
  private final transient List<Candidate> candidates;

  SubstituteLine(WorkKind kind, LocalDate first, LocalDate last, List<Candidate> candidates,
      Consumer<SubstituteLine> remove) {
    this.kind = kind;
    this.candidates = candidates;
    addClassName("bf-absence-line");
    day(from, first, first, last);
    day(to, last, first, last);
    substitute.setItems(candidates);
    substitute.setItemLabelGenerator(each -> getTranslation(
        each.near() ? "absence.candidate.near" : "absence.candidate.far", each.name(), each.tasks()));
    substitute.setClearButtonVisible(true);
    substitute.setPlaceholder(getTranslation("absence.substitute.nobody"));
    Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(this));
    away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    away.setAriaLabel(getTranslation("absence.line.remove"));
    add(substitute, from, to, away);
  }

  private static void day(DatePicker picker, LocalDate value, LocalDate first, LocalDate last) {
    picker.setI18n(DateWords.of(picker));
    picker.setMin(first);
    picker.setMax(last);
    picker.setValue(value);
  }

  SubstituteLine between(LocalDate first, LocalDate last) {
    from.setValue(first);
    to.setValue(last);
    return this;
  }

  /** Puts somebody in who can still stand in; anybody else is left out. */
  SubstituteLine with(long staffId) {
    candidates.stream().filter(each -> each.staffId() == staffId).findFirst().ifPresent(substitute::setValue);
    return this;
  }

  Optional<NewAbsence.Part> part() {
    Candidate chosen = substitute.getValue();
    if (chosen == null) {
      return Optional.empty();
    }
    if (from.getValue() == null || to.getValue() == null) {
      throw new BusinessException("absence.day.missing");
    }
    return Optional.of(new NewAbsence.Part(kind, from.getValue(), to.getValue(), chosen.staffId()));
  }
}
