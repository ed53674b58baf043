package org.bangfu.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bangfu.tasks.TaskRow;

/** A task in two lines, for a telephone or beside an open task. */
class TaskCard extends Div {

  TaskCard(TaskRow row, TaskTexts texts) {
    addClassName("bf-task-card");
    Div first = line("bf-task-card-first");
    Span name = new Span(texts.name(this, row));
    name.addClassName("bf-task-name");
    first.add(name);
    texts.assignee(this, row).ifPresent(first::add);
    texts.insteadOf(this, row).ifPresent(first::add);
    texts.dueBadge(this, row).ifPresent(first::add);
    texts.standing(this, row).ifPresent(first::add);
    Div second = line("bf-task-card-second");
    second.add(new Span(texts.head(row)), new Span(texts.village(row)), new Span(row.caseNo() == null ? "" : row.caseNo()));
    Div third = line("bf-task-card-third");
    third.add(new Span(getTranslation("tasks.card.due", texts.due(this, row))),
        new Span(getTranslation("tasks.card.waiting", texts.times().ago(this, row.created()))));
    add(first, second, third);
  }

  private static Div line(String style) {
    Div line = new Div();
    line.addClassName(style);
    return line;
  }
}
