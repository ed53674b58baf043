package org.bangfu.design.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.changes.Impact;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** Which running work a change meets: those that go on as they began, and those on steps that it removes. */
class ImpactPanel extends Section {

  ImpactPanel(DesignTexts texts, Impact impact) {
    addClassName("bf-panel");
    add(new H2(getTranslation("changes.impact")));
    if (impact.processes().isEmpty()) {
      add(new Span(getTranslation("changes.impact.none")));
      return;
    }
    UnorderedList running = new UnorderedList();
    impact.processes().forEach(process -> running.add(new ListItem(
        getTranslation("changes.impact.running", texts.process(process.process()), process.cases()))));
    add(new Span(getTranslation("changes.impact.about")), running);
    impact.steps().forEach(step -> add(new InlineNotice(Tone.WARN,
        getTranslation("changes.impact.standing", step.tasks(), texts.process(step.process()), step.name()))));
  }
}
