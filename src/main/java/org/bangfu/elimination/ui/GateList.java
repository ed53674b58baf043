package org.bangfu.elimination.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.elimination.GateCondition;
import org.bangfu.elimination.GateResult;
import org.bangfu.elimination.GateWords;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** The conditions of an elimination, each with its mark, its word and its figures. */
class GateList extends UnorderedList {

  private static final long serialVersionUID = 1L;

  GateList(GateResult result, GateWords words) {
    addClassName("bf-gate");
    result.conditions().forEach(condition -> add(item(condition, words)));
  }

  private ListItem item(GateCondition condition, GateWords words) {
    Span name = new Span(words.name(condition, getLocale()));
    name.addClassName("bf-gate-name");
    Badge mark = condition.met() ? new Badge(getTranslation("elimination.gate.met"), Tone.GOOD)
        : new Badge(getTranslation("elimination.gate.unmet"), Tone.WARN);
    Span figures = new Span(words.sentence(condition, getLocale()));
    figures.addClassName("bf-gate-figures");
    return new ListItem(name, mark, figures);
  }
}
