package org.bangfu.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import org.bangfu.cases.CasePause;
import org.bangfu.cases.CasePause.Wait;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.OpenTask;

/** What a step waits for while it waits for the applicant, until when, and the one way to go on before that. */
class WaitNotice extends Div {

  WaitNotice(OpenTask task, Runnable answered) {
    addClassName("bf-task-notice");
    CasePause now = task.waiting().now();
    if (now != null) {
      add(notice(now, task.mayWork(), answered));
    }
  }

  private InlineNotice notice(CasePause now, boolean mayWork, Runnable answered) {
    Wait wait = Objects.requireNonNull(now.waiting());
    LocalDate until = Objects.requireNonNull(now.days().until());
    String text = getTranslation("tasks.wait.now", getTranslation("tasks.wait.ask." + wait.ask()), wait.note(), now.by(),
        until.toString());
    if (!mayWork) {
      return new InlineNotice(Tone.INFO, text);
    }
    Button end = new Button(getTranslation("tasks.wait.answered"), click -> answered.run());
    end.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return new InlineNotice(Tone.INFO, text, end);
  }
}
