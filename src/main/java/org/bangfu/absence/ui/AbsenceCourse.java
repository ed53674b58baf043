package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bangfu.absence.Absence;
import org.bangfu.absence.NewAbsence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.jspecify.annotations.Nullable;

/** 请假: who and when, who takes what, what that means. */
class AbsenceCourse implements WizardCourse {

  private final AbsenceServices services;
  private final @Nullable Absence edited;
  private final Consumer<LocalDate> saved;
  private final WhoStep who;
  private @Nullable SubstitutesStep substitutes;
  private @Nullable NewAbsence wanted;
  private String askedFor = "";

  AbsenceCourse(AbsenceServices services, @Nullable Absence edited, Consumer<LocalDate> saved) {
    this.services = services;
    this.edited = edited;
    this.saved = saved;
    who = new WhoStep(services, edited);
  }

  @Override
  public String word() {
    return "absence";
  }

  @Override
  public Component content(int step) {
    return switch (step) {
      case 1 -> who;
      case 2 -> second();
      default -> preview();
    };
  }

  /** Asked for anew only where person or days are others, so that going back loses nothing. */
  private SubstitutesStep second() {
    String asked = who.who().id() + " " + who.from() + " " + who.to();
    SubstitutesStep shown = substitutes;
    if (shown == null || !asked.equals(askedFor)) {
      shown = new SubstitutesStep(services.preview.candidates(who.who().id(), who.from()), who.from(), who.to(),
          edited == null ? List.of() : edited.parts());
      substitutes = shown;
      askedFor = asked;
    }
    return shown;
  }

  private PreviewStep preview() {
    NewAbsence asked = new NewAbsence(who.who().id(), who.from(), who.to(), who.reason(), second().parts());
    wanted = asked;
    return new PreviewStep(asked, who.who().name(), services.preview.of(asked, edited == null ? null : edited.id()),
        second());
  }

  @Override
  public void leave(int step) {
    if (step == 1 && who.to().isBefore(who.from())) {
      throw new BusinessException("absence.order");
    }
  }

  @Override
  public void save() {
    NewAbsence asked = Objects.requireNonNull(wanted);
    if (edited == null) {
      services.absences.record(asked);
    } else {
      services.absences.change(edited.id(), edited.version(), asked);
    }
    Messages.success("absence.saved");
    saved.accept(asked.from());
  }
}
