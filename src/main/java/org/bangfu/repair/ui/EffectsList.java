package org.bangfu.repair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.repair.Effects;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Tone;

/** What a change takes away, lets begin, waits for, and whom it tells. */
class EffectsList extends Div {

  EffectsList(Effects effects, RepairWords words) {
    addClassName("bf-repair-lists");
    if (effects.ends()) {
      add(new InlineNotice(Tone.WARN, getTranslation("repair.effect.ends")));
    }
    list("repair.effect.cancelled", Stream.concat(effects.cancelled().stream().map(words::step),
        effects.gone().stream().map(timer -> words.timer(timer.name(), timer.due()))).toList());
    list("repair.effect.created", Stream.concat(effects.created().stream().map(words::step),
        effects.awaited().stream().map(timer -> words.timer(timer.name(), timer.due()))).toList());
    list("repair.effect.told", effects.told().entrySet().stream()
        .map(group -> getTranslation("repair.told", words.unit(group.getKey()), group.getValue())).toList());
  }

  private void list(String titleKey, List<String> lines) {
    Span title = new Span(getTranslation(titleKey));
    title.addClassName("bf-timeline-what");
    UnorderedList list = new UnorderedList();
    (lines.isEmpty() ? List.of(getTranslation("repair.effect.none")) : lines).forEach(line -> list.add(new ListItem(line)));
    add(new Div(title, list));
  }
}
