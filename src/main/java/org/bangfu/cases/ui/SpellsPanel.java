package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.households.Spell;

/** The monitoring spells of a household, newest first. */
class SpellsPanel extends Div {

  SpellsPanel(List<Spell> spells) {
    if (spells.isEmpty()) {
      Span none = new Span(getTranslation("cases.spells.none"));
      none.addClassName("bf-quiet");
      add(none);
      return;
    }
    Sheet sheet = new Sheet(Stream.of("category", "risks", "opened", "closed")
        .map(column -> getTranslation("cases.spells." + column)).toList());
    spells.forEach(spell -> sheet.row(getTranslation("cases.category." + spell.category().name()), risks(spell),
        spell.opened() + " " + spell.openedByCase(),
        spell.closed() == null ? getTranslation("cases.spells.running") : spell.closed().toString()));
    add(sheet);
  }

  private String risks(Spell spell) {
    return spell.risks().stream().sorted().map(risk -> getTranslation("cases.risk." + risk.name()))
        .collect(Collectors.joining(getTranslation("cases.list.and")));
  }
}
