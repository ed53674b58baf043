package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.DiagramState;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.ProcessDiagram;

/** The diagram a case runs under with where it stands, in words as well. */
public class CaseDiagram extends Div {

  private final transient Words words;

  CaseDiagram(Optional<DiagramState> state, Words words) {
    this.words = words;
    addClassName("bf-case-diagram");
    state.ifPresentOrElse(this::show, () -> add(new EmptyState(VaadinIcon.SITEMAP,
        getTranslation("cases.diagram.none"), "")));
  }

  private void show(DiagramState state) {
    Span position = new Span(position(state));
    position.addClassName("bf-diagram-position");
    Div line = new Div(position, new Span(words.model(this, state.modelVersion())));
    line.addClassNames("bf-dotted", "bf-quiet");
    add(line, new ProcessDiagram(state.bpmn(), state.active(), state.completed(), position(state)));
  }

  private String position(DiagramState state) {
    if (state.ended()) {
      return getTranslation("cases.diagram.ended");
    }
    String names = String.join(getTranslation("cases.list.and"), state.activeNames());
    return getTranslation("cases.diagram.at", names.isEmpty() ? state.name() : names);
  }
}
