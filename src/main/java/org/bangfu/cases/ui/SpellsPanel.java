package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.bangfu.households.Spell;
import org.bangfu.households.SpellEvent;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** The monitoring spells of a household on one timeline, newest first: how each began, changed and ended. */
class SpellsPanel extends Div {

  private static final long serialVersionUID = 1L;

  private final transient List<Spell> spells;

  /**
   * @param spells newest first
   * @param events what happened to them, newest first
   */
  SpellsPanel(List<Spell> spells, List<SpellEvent> events) {
    this.spells = List.copyOf(spells);
    if (spells.isEmpty()) {
      Span none = new Span(getTranslation("cases.spells.none"));
      none.addClassName("bf-quiet");
      add(none);
    }
    for (Spell spell : spells) {
      add(head(spell), course(events.stream().filter(event -> event.spellId() == spell.id()).toList()));
    }
  }

  private Div head(Spell spell) {
    Span period = new Span(getTranslation("cases.spells.period", spell.opened().toString(),
        spell.closed() == null ? getTranslation("cases.spells.now") : spell.closed().toString()));
    period.addClassNames("bf-timeline-what", "bf-number");
    Div line = new Div(period, new Badge(getTranslation("cases.category." + spell.category().name()), Tone.NEUTRAL),
        state(spell));
    if (afterElimination(spell)) {
      line.add(new Badge(getTranslation("cases.spells.reentry"), Tone.WARN));
    }
    line.addClassName("bf-timeline-line");
    Span risks = new Span(spell.risks().stream().sorted().map(risk -> getTranslation("cases.risk." + risk.name()))
        .collect(Collectors.joining(getTranslation("cases.list.and"))));
    risks.addClassName("bf-quiet");
    Div head = new Div(line, risks);
    head.addClassName("bf-spell");
    return head;
  }

  private Badge state(Spell spell) {
    return spell.closed() == null ? new Badge(getTranslation("cases.spells.running"), Tone.INFO)
        : new Badge(getTranslation("cases.spells.end." + spell.closedWhy()), Tone.GOOD);
  }

  /** Whether it follows on one that ended by elimination: a re-entry 再纳入, never a roll-back 回退. */
  private boolean afterElimination(Spell spell) {
    int earlier = spells.indexOf(spell) + 1;
    return earlier < spells.size() && "ELIMINATED".equals(spells.get(earlier).closedWhy());
  }

  private OrderedList course(List<SpellEvent> events) {
    OrderedList list = new OrderedList();
    list.addClassName("bf-timeline");
    events.forEach(event -> list.add(item(event)));
    return list;
  }

  private ListItem item(SpellEvent event) {
    String why = event.why();
    Span what = new Span(getTranslation("cases.spells.event." + event.kind().name()));
    what.addClassName("bf-timeline-what");
    Div line = new Div(what);
    if (why != null) {
      line.add(new Badge(getTranslation("cases.spells.end." + why), Tone.NEUTRAL));
    }
    line.addClassName("bf-timeline-line");
    Div who = new Div(new Span(event.day().toString()), new Span(event.caseNo()));
    who.addClassName("bf-timeline-who");
    ListItem item = new ListItem(line, who);
    (event.kind() == SpellEvent.Kind.REOPENED ? Tone.WARN : Tone.INFO).put(item);
    return item;
  }
}
