package org.bangfu.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bangfu.cases.Notes;
import org.bangfu.oversight.Comments;
import org.bangfu.oversight.Done;
import org.bangfu.oversight.Escalations;
import org.bangfu.oversight.Nudges;
import org.bangfu.oversight.Reassignments;
import org.bangfu.shared.ui.Messages;

/** What can be done to the chosen rows; each button asks first, and says afterwards what came of it. */
class RowActions extends Div {

  private static final int LONGEST = 500;

  private final transient Services services;
  private final transient Supplier<List<String>> chosen;
  private final transient Runnable changed;
  private final Span number = new Span();
  private final List<Button> buttons;

  /** The services behind the buttons. */
  @org.springframework.stereotype.Component
  record Services(Nudges nudges, Reassignments reassignments, Escalations escalations, Comments comments) {
  }

  /**
   * @param chosen keys of the chosen tasks
   * @param changed called when something was done
   */
  RowActions(Services services, Supplier<List<String>> chosen, Runnable changed) {
    this.services = services;
    this.chosen = chosen;
    this.changed = changed;
    Button nudge = button("oversight.nudge", VaadinIcon.BELL_O, this::nudge);
    nudge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    buttons = List.of(nudge, button("oversight.reassign", VaadinIcon.EXCHANGE, this::reassign),
        button("oversight.escalate", VaadinIcon.ARROW_UP, this::escalate),
        button("oversight.comment", VaadinIcon.COMMENT_O, this::comment));
    number.addClassNames("bf-quiet", "bf-board-chosen");
    number.getElement().setAttribute("role", "status");
    addClassName("bf-board-actions");
    buttons.forEach(this::add);
    add(number);
    show(0);
  }

  /** Tells how many rows are chosen; without any there is nothing to do. */
  void show(int rows) {
    number.setText(rows == 0 ? getTranslation("oversight.chosen.none") : getTranslation("oversight.chosen", rows));
    buttons.forEach(button -> button.setEnabled(rows > 0));
  }

  private Button button(String key, VaadinIcon icon, Runnable action) {
    return new Button(getTranslation(key), icon.create(), click -> action.run());
  }

  private void nudge() {
    List<String> tasks = chosen.get();
    new RemarkDialog("oversight.nudge", tasks.size(), false, LONGEST,
        remark -> told("oversight.nudge", services.nudges().nudge(tasks, remark))).open();
  }

  private void reassign() {
    List<String> tasks = chosen.get();
    new ReassignDialog(tasks.size(), services.reassignments().candidates(tasks), LONGEST,
        (to, remark) -> told("oversight.reassign", services.reassignments().reassign(tasks, to, remark))).open();
  }

  private void escalate() {
    List<String> tasks = chosen.get();
    new RemarkDialog("oversight.escalate", tasks.size(), false, LONGEST,
        remark -> told("oversight.escalate", services.escalations().escalate(tasks, remark))).open();
  }

  private void comment() {
    List<String> tasks = chosen.get();
    new RemarkDialog("oversight.comment", tasks.size(), true, Notes.LONGEST,
        text -> told("oversight.comment", services.comments().add(tasks, text))).open();
  }

  private void told(String key, Done done) {
    if (done.done() > 0) {
      Messages.success(key + ".done", done.done());
    }
    Stream.of(new Told(key + ".already", done.already()), new Told("oversight.gone", done.gone()))
        .filter(told -> told.number() > 0).forEach(told -> Messages.info(told.key(), told.number()));
    changed.run();
  }

  private record Told(String key, int number) {
  }
}
