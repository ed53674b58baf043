package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bangfu.cases.CaseClock;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePause;
import org.bangfu.cases.CaseState;
import org.bangfu.shared.ui.TimeTexts;

/** The cases of a household; each opens into its diagram, which is read when somebody asks for it. */
class ProcessesPanel extends Div {

  private final transient Map<String, CaseClock> clocks;
  private final Words words;
  private final TimeTexts times;
  private final Function<CaseFile, Component> diagrams;

  ProcessesPanel(List<CaseFile> cases, Map<String, CaseClock> clocks, Words words, TimeTexts times,
      Function<CaseFile, Component> diagrams) {
    this.clocks = clocks;
    this.words = words;
    this.times = times;
    this.diagrams = diagrams;
    addClassName("bf-processes");
    if (cases.isEmpty()) {
      Span none = new Span(getTranslation("cases.processes.none"));
      none.addClassName("bf-quiet");
      add(none);
    }
    boolean openFirst = true;
    for (CaseFile file : cases) {
      boolean open = openFirst && file.state() == CaseState.OPEN;
      add(row(file, open));
      openFirst &= !open;
    }
  }

  private Details row(CaseFile file, boolean open) {
    Details row = new Details(summary(file));
    row.setWidthFull();
    row.addOpenedChangeListener(event -> {
      if (event.isOpened() && row.getContent().findAny().isEmpty()) {
        row.add(diagrams.apply(file));
      }
    });
    row.setOpened(open);
    return row;
  }

  private Div summary(CaseFile file) {
    Span name = new Span(words.kind(file));
    name.addClassName("bf-timeline-what");
    Div line = new Div(name, new Span(file.caseNo()), words.state(this, file));
    line.addClassName("bf-timeline-line");
    CaseClock clock = clocks.get(file.caseNo());
    CasePause standing = clock == null ? null : clock.standing();
    if (standing != null) {
      line.add(words.standing(this, standing.days()));
    }
    Div about = new Div(new Span(getTranslation("cases.processes.opened", times.dateTime(file.openedAt()), file.openedBy())));
    if (file.closedAt() != null) {
      about.add(new Span(getTranslation("cases.processes.closed", times.dateTime(file.closedAt()))));
    } else if (file.totalDue() != null) {
      about.add(new Span(getTranslation("cases.processes.due", times.date(file.totalDue()))));
    }
    about.addClassNames("bf-dotted", "bf-quiet");
    Div summary = new Div(line, about);
    if (clock != null) {
      Span why = new Span(getTranslation(clock.why().key(), clock.why().arguments().toArray()));
      why.addClassName("bf-quiet");
      summary.add(why);
    }
    return summary;
  }
}
