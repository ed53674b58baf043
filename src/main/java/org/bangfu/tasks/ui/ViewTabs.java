package org.bangfu.tasks.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;
import org.bangfu.tasks.InboxFilter.View;

/** All, mine, unclaimed: each with its number of tasks, capped at 1000+. */
class ViewTabs extends Tabs {

  private final Map<View, Tab> tabs = new EnumMap<>(View.class);
  private final Map<View, Badge> badges = new EnumMap<>(View.class);

  ViewTabs(Consumer<View> chosen) {
    addClassName("bf-view-tabs");
    addThemeVariants(TabsVariant.LUMO_HIDE_SCROLL_BUTTONS);
    for (View view : View.values()) {
      Badge count = new Badge("0", Tone.NEUTRAL);
      count.addClassName("bf-number");
      Tab tab = new Tab(new Span(getTranslation("tasks.view." + view.name())), count);
      tabs.put(view, tab);
      badges.put(view, count);
      add(tab);
    }
    addSelectedChangeListener(event -> {
      if (event.isFromClient()) {
        tabs.forEach((view, tab) -> {
          if (tab.equals(event.getSelectedTab())) {
            chosen.accept(view);
          }
        });
      }
    });
  }

  /** Counts anew and selects; answers the selected one's count. */
  CountedTo show(View selected, Function<View, CountedTo> count) {
    setSelectedTab(tabs.get(selected));
    Map<View, CountedTo> counted = new EnumMap<>(View.class);
    badges.forEach((view, badge) -> {
      counted.put(view, count.apply(view));
      badge.setText(counted.get(view).text());
    });
    return counted.get(selected);
  }
}
