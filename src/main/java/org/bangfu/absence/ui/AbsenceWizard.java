package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.absence.Absence;
import org.bangfu.absence.NewAbsence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Records an absence in three steps: who and when, who takes what, what that means. A refusal keeps what was typed. */
class AbsenceWizard extends Dialog {

  private static final int STEPS = 3;

  private final transient AbsenceServices services;
  private final transient @Nullable Absence edited;
  private final transient Consumer<LocalDate> saved;
  private final WhoStep who;
  private final Div refusal = new Div();
  private final Div place = new Div();
  private final Button back = new Button(getTranslation("absence.back"), click -> show(this.step - 1));
  private final Button next = new Button("", click -> next());
  private @Nullable SubstitutesStep substitutes;
  private transient @Nullable NewAbsence wanted;
  private String askedFor = "";
  private int step;

  AbsenceWizard(AbsenceServices services, @Nullable Absence edited, Consumer<LocalDate> saved) {
    this.services = services;
    this.edited = edited;
    this.saved = saved;
    who = new WhoStep(services, edited);
    setWidth("min(46rem, 96vw)");
    setCloseOnOutsideClick(false);
    place.addClassName("bf-absence-wizard");
    add(refusal, place);
    next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), back, next);
    show(1);
  }

  private void show(int wantedStep) {
    step = wantedStep;
    refusal.removeAll();
    setHeaderTitle(getTranslation("absence.step." + step, step, STEPS));
    back.setVisible(step > 1);
    next.setText(getTranslation(step == STEPS ? "absence.save" : "absence.next"));
    place.removeAll();
    place.add(content());
  }

  private Component content() {
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
    NewAbsence asked = wanted();
    wanted = asked;
    return new PreviewStep(asked, who.who().name(), services.preview.of(asked, edited == null ? null : edited.id()),
        second());
  }

  private NewAbsence wanted() {
    return new NewAbsence(who.who().id(), who.from(), who.to(), who.reason(), second().parts());
  }

  private void next() {
    int before = step;
    try {
      if (step == STEPS) {
        save();
      } else {
        if (step == 1 && who.to().isBefore(who.from())) {
          throw new BusinessException("absence.order");
        }
        show(step + 1);
      }
    } catch (BusinessException refused) {
      show(before == STEPS ? 2 : before);
      refusal.add(new InlineNotice(Tone.WARN, Messages.sentence(refused)));
    }
  }

  private void save() {
    NewAbsence asked = wanted;
    if (asked == null) {
      return;
    }
    if (edited == null) {
      services.absences.record(asked);
    } else {
      services.absences.change(edited.id(), edited.version(), asked);
    }
    close();
    Messages.success("absence.saved");
    saved.accept(asked.from());
  }
}
