package org.bangfu.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.InboxFilter.View;

/** What stands in place of an empty list: why it is empty under this filter, and the way out. */
class InboxNothing extends Div {

  private final Consumer<InboxFilter> change;

  InboxNothing(Consumer<InboxFilter> change) {
    this.change = change;
    addClassNames("bf-panel", "bf-grow");
    setVisible(false);
  }

  void show(InboxFilter filter, boolean empty) {
    setVisible(empty);
    removeAll();
    if (empty) {
      add(FilterBar.narrowed(filter) ? nothingFound(filter.view()) : nothingOpen(filter.view()));
    }
  }

  private EmptyState nothingFound(View view) {
    return new EmptyState(VaadinIcon.SEARCH, getTranslation("tasks.empty.filtered"),
        getTranslation("tasks.empty.filtered.hint"),
        way("tasks.filter.clear", new InboxFilter(view, null, null, null, null, null)));
  }

  private EmptyState nothingOpen(View view) {
    return switch (view) {
      case ALL -> new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("tasks.empty.all"),
          getTranslation("tasks.empty.all.hint"));
      case MINE -> new EmptyState(VaadinIcon.USER_CHECK, getTranslation("tasks.empty.mine"),
          getTranslation("tasks.empty.mine.hint"),
          way("tasks.empty.mine.action", new InboxFilter(View.UNCLAIMED, null, null, null, null, null)));
      case UNCLAIMED -> new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("tasks.empty.unclaimed"),
          getTranslation("tasks.empty.unclaimed.hint"), way("tasks.empty.unclaimed.action", InboxFilter.EVERYTHING));
    };
  }

  private Button way(String key, InboxFilter there) {
    return new Button(getTranslation(key), event -> change.accept(there));
  }
}
