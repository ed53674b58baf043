package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.Tally;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** All, overdue, soon, in time: each with its number of the place looked at. */
class StateTabs extends Tabs {

  private static final List<@Nullable DueState> STATES =
      Arrays.asList(null, DueState.OVERDUE, DueState.SOON, DueState.IN_TIME);

  private final List<Badge> numbers = STATES.stream().map(state -> new Badge("0", Tone.NEUTRAL)).toList();

  StateTabs(Consumer<@Nullable DueState> chosen) {
    addClassName("bf-view-tabs");
    addThemeVariants(TabsVariant.LUMO_HIDE_SCROLL_BUTTONS);
    for (int place = 0; place < STATES.size(); place++) {
      DueState state = STATES.get(place);
      Badge number = numbers.get(place);
      number.addClassName("bf-number");
      add(new Tab(new Span(getTranslation(state == null ? "oversight.all" : "oversight.due." + state.name())), number));
    }
    addSelectedChangeListener(event -> {
      if (event.isFromClient()) {
        chosen.accept(STATES.get(getSelectedIndex()));
      }
    });
  }

  void show(@Nullable DueState selected, Tally tally) {
    setSelectedIndex(Math.max(0, STATES.indexOf(selected)));
    for (int place = 0; place < STATES.size(); place++) {
      numbers.get(place).setText(Long.toString(tally.of(STATES.get(place))));
    }
  }
}
