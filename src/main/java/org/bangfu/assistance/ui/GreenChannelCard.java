package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.assistance.green.Emergency;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.GreenChannelOverview.Row;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.DueBadge;
import org.bangfu.shared.ui.KeyValues;
import org.bangfu.shared.ui.Tone;

/** One green channel: its state and its days, the event, and the measures that started first. */
class GreenChannelCard extends Div {

  private static final long serialVersionUID = 1L;

  /** Days from which the limit counts as near. */
  private static final int NEAR = 3;

  GreenChannelCard(Row row, MeasureTypes types) {
    addClassName("bf-green");
    Paragraph told = new Paragraph(row.channel().emergency().description());
    told.addClassName("bf-green-told");
    add(head(row), facts(row), told, measures(row, types));
  }

  private Component head(Row row) {
    Div head = new Div(state(row));
    head.addClassName("bf-timeline-line");
    if (row.open()) {
      head.add(left(row));
    }
    Span number = new Span(row.channel().caseNo());
    number.addClassName("bf-quiet");
    head.add(number);
    return head;
  }

  private Badge state(Row row) {
    String outcome = row.file().outcome();
    if (outcome == null) {
      return new Badge(getTranslation("assistance.green.running"), Tone.INFO);
    }
    return new Badge(getTranslation("outcome." + outcome),
        outcome.equals("green-determined") ? Tone.GOOD : Tone.NEUTRAL);
  }

  private Component left(Row row) {
    int days = row.daysLeft();
    if (days < 0) {
      return DueBadge.overdue(getTranslation("assistance.green.late", -days));
    }
    String text = getTranslation("assistance.green.left", days);
    return days <= NEAR ? DueBadge.soon(text) : new Badge(text, Tone.NEUTRAL);
  }

  private Component facts(Row row) {
    GreenChannel channel = row.channel();
    Emergency emergency = channel.emergency();
    String risk = getTranslation("cases.risk." + emergency.risk().name());
    return new KeyValues()
        .put(getTranslation("assistance.green.event"), emergency.disaster() == null ? risk
            : getTranslation("assistance.green.of", risk, getTranslation("assistance.disaster." + emergency.disaster())))
        .put(getTranslation("assistance.green.day.label"), emergency.day().toString())
        .put(getTranslation("assistance.green.begun"),
            getTranslation("assistance.green.by", channel.startedOn().toString(), row.file().openedBy()))
        .put(getTranslation("assistance.green.due"), channel.dueOn().toString())
        .put(getTranslation("assistance.green.identification"), channel.identificationCase());
  }

  private Component measures(Row row, MeasureTypes types) {
    if (row.measures().isEmpty()) {
      Span none = new Span(getTranslation(row.open() ? "assistance.green.choosing" : "assistance.green.nothing"));
      none.addClassName("bf-quiet");
      return none;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("bf-green-measures");
    row.measures().forEach(measure -> list.add(item(measure, types)));
    return list;
  }

  private ListItem item(Measure measure, MeasureTypes types) {
    Span name = new Span(types.find(measure.type()).map(type -> type.label(getLocale())).orElse(measure.type()));
    Span day = new Span(measure.deliveredOn() == null
        ? getTranslation("assistance.green.planned", measure.plannedFor().toString())
        : getTranslation("assistance.green.delivered", measure.deliveredOn().toString()));
    day.addClassName("bf-quiet");
    return new ListItem(name, MeasuresPanel.badge(this, measure.state()), day);
  }
}
