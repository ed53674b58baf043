package org.bangfu.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import org.bangfu.tasks.OpenTask;

/** The foot of an open task: whether the draft is kept, claim or give back, and the one primary action. */
class TaskActions extends Footer {

  private final Button submit = new Button();

  TaskActions(OpenTask task, TaskForm form, TaskPanel panel) {
    addClassNames("bf-task-actions", "bf-no-print");
    Div buttons = new Div();
    buttons.addClassName("bf-page-actions");
    if (task.mayWork()) {
      boolean unclaimed = task.row().assigneeId() == null;
      buttons.add(unclaimed ? new Button(getTranslation("tasks.claim"), click -> panel.claim())
          : new Button(getTranslation("tasks.giveBack"), click -> panel.giveBack()));
      if (task.waiting().rest() > 0) {
        buttons.add(new Button(getTranslation("tasks.wait.open"), click -> panel.askToWait()));
      }
      prepareSubmit(panel);
      buttons.add(submit);
    }
    add(form.saved(), buttons);
  }

  /** After an answer: the next click counts again. */
  void ready() {
    submit.setEnabled(true);
  }

  private void prepareSubmit(TaskPanel panel) {
    submit.setText(getTranslation("tasks.submit"));
    submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    submit.setTooltipText(getTranslation("tasks.submit.key"));
    // A second click while the first is under way would only meet a task that is gone.
    submit.setDisableOnClick(true);
    submit.addClickListener(click -> panel.submit());
  }
}
