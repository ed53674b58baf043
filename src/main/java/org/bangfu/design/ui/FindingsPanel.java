package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.gate.Finding;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** What stands against a draft, each with the way to its place. */
class FindingsPanel extends Section {

  private final transient DesignTexts texts;
  private final transient Consumer<Finding> go;

  FindingsPanel(DesignTexts texts, Consumer<Finding> go) {
    this.texts = texts;
    this.go = go;
    addClassNames("bf-panel", "bf-design-findings");
    getElement().setAttribute("aria-live", "polite");
  }

  /** @param engineAsked whether the engine was asked too, so that nothing more can come */
  void show(List<Finding> findings, boolean engineAsked) {
    removeAll();
    if (findings.isEmpty()) {
      add(new InlineNotice(Tone.GOOD, getTranslation(engineAsked ? "design.findings.none" : "design.findings.none.yet")));
      return;
    }
    OrderedList list = new OrderedList();
    findings.forEach(finding -> list.add(row(finding)));
    add(new H2(getTranslation("design.findings.title", findings.size())), list);
  }

  private ListItem row(Finding finding) {
    Button place = new Button(place(finding), click -> go.accept(finding));
    place.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    return new ListItem(place, new Span(texts.finding(finding)));
  }

  private String place(Finding finding) {
    String file = finding.file().substring(finding.file().lastIndexOf('/') + 1);
    return finding.element().isEmpty() ? getTranslation("design.finding.line", file, finding.line())
        : getTranslation("design.finding.element", file, finding.element(), finding.line());
  }
}
