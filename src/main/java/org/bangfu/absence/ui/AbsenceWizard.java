package org.bangfu.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.bangfu.absence.Absence;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Records an absence, or that somebody leaves a post, in three steps. Which of them is the first question, for those who
 * may record both. A refusal keeps what was typed.
 */
class AbsenceWizard extends Dialog {

  /** What is recorded. */
  enum Matter { ABSENCE, LEAVING }

  private final transient WizardCourse absence;
  private final transient @Nullable WizardCourse leaving;
  private transient WizardCourse course;
  private final RadioButtonGroup<Matter> matter = new RadioButtonGroup<>(getTranslation("leaving.matter"));
  private final Div refusal = new Div();
  private final Div place = new Div();
  private final Button back = new Button(getTranslation("absence.back"), click -> show(this.step - 1));
  private final Button next = new Button("", click -> next());
  private int step;

  /** Changes an absence that has not begun. */
  AbsenceWizard(AbsenceServices services, Absence edited, Consumer<LocalDate> saved) {
    this(new AbsenceCourse(services, edited, saved), null);
  }

  /**
   * @param absent told the first day of what was recorded
   * @param left told that a leaving was recorded
   */
  AbsenceWizard(AbsenceServices services, Consumer<LocalDate> absent, Runnable left) {
    this(new AbsenceCourse(services, null, absent),
        services.leavings.maySteer() ? new LeavingSteps(services, left) : null);
  }

  private AbsenceWizard(WizardCourse absence, @Nullable WizardCourse leaving) {
    this.absence = absence;
    this.leaving = leaving;
    course = absence;
    setCloseOnOutsideClick(false);
    matter.setItems(Matter.values());
    matter.setItemLabelGenerator(each -> getTranslation("leaving.matter." + each));
    matter.setValue(Matter.ABSENCE);
    matter.setVisible(leaving != null);
    matter.addValueChangeListener(change -> choose(change.getValue()));
    place.addClassName("bf-absence-wizard");
    add(refusal, place);
    next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), back, next);
    show(1);
  }

  private void choose(Matter chosen) {
    course = chosen == Matter.LEAVING && leaving != null ? leaving : absence;
    show(1);
  }

  private void show(int wantedStep) {
    step = wantedStep;
    refusal.removeAll();
    setWidth(course == absence ? "min(46rem, 96vw)" : "min(60rem, 98vw)");
    setHeaderTitle(getTranslation(course.word() + ".step." + step, step, WizardCourse.STEPS));
    back.setVisible(step > 1);
    next.setText(getTranslation(step == WizardCourse.STEPS ? course.word() + ".save" : "absence.next"));
    place.removeAll();
    if (step == 1) {
      place.add(matter);
    }
    place.add(course.content(step));
  }

  private void next() {
    int before = step;
    try {
      if (step == WizardCourse.STEPS) {
        course.save();
        close();
      } else {
        course.leave(step);
        show(step + 1);
      }
    } catch (BusinessException refused) {
      show(before == WizardCourse.STEPS ? 2 : before);
      refusal.add(new InlineNotice(Tone.WARN, Messages.sentence(refused)));
    }
  }
}
