package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.bangfu.cases.ui.HouseholdPart;
import org.bangfu.elimination.GateResult;
import org.bangfu.elimination.GateWords;
import org.bangfu.elimination.OpenGates;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** What the gate answered in the household's open elimination, on its page. */
@org.springframework.stereotype.Component
class GatePart implements HouseholdPart {

  /** What is being decided stands above what goes on every month. */
  private static final int ORDER = 10;

  private final OpenGates gates;
  private final GateWords words;
  private final TimeTexts times;

  GatePart(OpenGates gates, GateWords words, TimeTexts times) {
    this.gates = gates;
    this.words = words;
    this.times = times;
  }

  @Override
  public String titleKey() {
    return "elimination.section.gate";
  }

  @Override
  public boolean wide() {
    return false;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> component(Household household) {
    return gates.of(household).map(asked -> panel(asked.caseNo(), asked.result()));
  }

  private Component panel(String caseNo, GateResult result) {
    Div panel = new Div();
    Badge all = result.open() ? new Badge(panel.getTranslation("elimination.gate.open"), Tone.GOOD)
        : new Badge(panel.getTranslation("elimination.gate.closed", result.unmet().size()), Tone.WARN);
    Span asked = new Span(panel.getTranslation("elimination.gate.asked", times.dateTime(result.at()), caseNo));
    asked.addClassName("bf-quiet");
    Div head = new Div(all, asked);
    head.addClassName("bf-timeline-line");
    panel.add(head, new GateList(result, words));
    return panel;
  }
}
