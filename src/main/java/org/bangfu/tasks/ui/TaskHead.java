package org.bangfu.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskRow;

/** The head of an open task: what, for whom, until when and why then. */
class TaskHead extends Header {

  TaskHead(OpenTask task, TaskTexts texts, Component household, Runnable close) {
    addClassName("bf-task-head");
    TaskRow row = task.row();
    Div title = line("bf-task-title", new H2(texts.name(this, row)));
    texts.dueBadge(this, row).ifPresent(title::add);
    texts.standing(this, row).ifPresent(title::add);
    texts.assignee(this, row).ifPresent(title::add);
    texts.insteadOf(this, row).ifPresent(title::add);
    Div whose = line("bf-task-whose", household, new Span(texts.village(row)),
        new Span(row.caseNo() == null ? "" : row.caseNo()));
    Div when = line("bf-task-when", new Span(getTranslation("tasks.card.due", texts.due(this, row))));
    Explanation why = task.whyDue();
    if (why != null) {
      Span explanation = new Span(getTranslation(why.key(), why.arguments().toArray()));
      explanation.addClassName("bf-quiet");
      when.add(explanation);
    }
    add(new Div(title, whose, when), close(close));
  }

  private Button close(Runnable action) {
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> action.run());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    close.setAriaLabel(getTranslation("tasks.close"));
    close.setTooltipText(getTranslation("tasks.close.key"));
    close.addClassName("bf-task-close");
    return close;
  }

  private static Div line(String style, Component... parts) {
    Div line = new Div(parts);
    line.addClassName(style);
    return line;
  }
}
