package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.cases.OpenWork;
import org.bangfu.cases.SubjectWords;
import org.bangfu.shared.ui.DueBadge;
import org.bangfu.shared.ui.TimeTexts;

/** The steps that wait for somebody now; the reader's own carry a link to the inbox. */
class OpenWorkPanel extends Div {

  private final transient SubjectWords subjects;
  private final TimeTexts times;
  private final DueDates dueDates;

  OpenWorkPanel(List<OpenWork.Step> steps, SubjectWords subjects, TimeTexts times, DueDates dueDates) {
    this.subjects = subjects;
    this.times = times;
    this.dueDates = dueDates;
    if (steps.isEmpty()) {
      Span none = new Span(getTranslation("cases.work.none"));
      none.addClassName("bf-quiet");
      add(none);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("bf-open-work");
      steps.forEach(step -> list.add(item(step)));
      add(list);
    }
  }

  private ListItem item(OpenWork.Step step) {
    Span name = new Span(subjects.of(step.process(), step.subject(), getLocale())
        .map(subject -> getTranslation("cases.work.subject", step.stepName(), subject)).orElse(step.stepName()));
    name.addClassName("bf-timeline-what");
    Div line = new Div(name);
    line.addClassName("bf-timeline-line");
    if (step.due() != null && dueDates.state(step.due()) == DueState.OVERDUE) {
      line.add(DueBadge.overdue(getTranslation("cases.work.overdue")));
    }
    String path = step.path();
    if (path != null) {
      line.add(link(path));
    }
    return new ListItem(line, about(step));
  }

  private Component link(String path) {
    Anchor link = new Anchor(path, getTranslation("cases.work.go"));
    link.addClassNames("bf-go", "bf-no-print");
    return link;
  }

  private Div about(OpenWork.Step step) {
    Div about = new Div(new Span(step.caseNo()),
        new Span(getTranslation("cases.work.since", times.dateTime(step.since()))));
    if (step.due() != null) {
      about.add(new Span(getTranslation("cases.work.due", times.date(step.due()))));
    }
    String holder = step.holder();
    about.add(new Span(holder == null ? getTranslation("cases.work.unclaimed")
        : getTranslation("cases.work.holder", holder)));
    about.addClassNames("bf-dotted", "bf-quiet");
    return about;
  }
}
