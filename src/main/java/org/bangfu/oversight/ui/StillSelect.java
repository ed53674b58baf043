package org.bangfu.oversight.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** For how many days nothing must have happened to a row for it to be shown; 0 stands for whatever happened. */
class StillSelect extends Select<Integer> {

  private static final int ANY = 0;
  private static final List<Integer> DAYS = List.of(ANY, 7, 14, 30, 60);

  StillSelect(Consumer<@Nullable Integer> chosen) {
    addClassName("bf-board-still");
    setAriaLabel(getTranslation("oversight.still"));
    setItemLabelGenerator(days -> getTranslation(days == ANY ? "oversight.still.any" : "oversight.still.days", days));
    addValueChangeListener(event -> {
      if (event.isFromClient()) {
        chosen.accept(event.getValue() == ANY ? null : event.getValue());
      }
    });
  }

  /** An address may ask for any number. */
  void show(@Nullable Integer days) {
    int shown = days == null ? ANY : days;
    List<Integer> items = new ArrayList<>(DAYS);
    if (!items.contains(shown)) {
      items.add(shown);
    }
    setItems(items.stream().sorted().toList());
    setValue(shown);
  }
}
