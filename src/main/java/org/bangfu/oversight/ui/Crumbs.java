package org.bangfu.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.areas.Areas;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Where one stands, from the asker's own unit down; each step above is the way back up. */
class Crumbs extends Nav {

  private final transient Areas areas;
  private final transient @Nullable AreaCode root;

  Crumbs(Areas areas, @Nullable AreaCode root) {
    this.areas = areas;
    this.root = root;
    addClassName("bf-crumbs");
    getElement().setAttribute("aria-label", getTranslation("oversight.crumbs"));
  }

  /**
   * Shows the way to a filter's place.
   *
   * @param holder name of the holder, where the filter names one
   * @param household name of the household, where the filter names one
   */
  void show(BoardFilter filter, String holder, String household) {
    List<BoardFilter> places = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (AreaCode area : areas(filter.area())) {
      places.add(filter.in(area));
      names.add(areas.name(area));
    }
    if (places.isEmpty()) {
      places.add(filter.in(null));
      names.add(getTranslation("oversight.crumbs.all"));
    }
    if (filter.holder() != null) {
      places.add(filter.of((Long) null));
      names.add(holder);
    }
    if (filter.household() != null) {
      places.add(filter);
      names.add(household);
    }
    OrderedList list = new OrderedList();
    for (int step = 0; step < places.size(); step++) {
      boolean here = step == places.size() - 1;
      list.add(new ListItem(here ? here(names.get(step)) : new BoardLink(places.get(step), names.get(step))));
    }
    removeAll();
    add(list);
  }

  private static Component here(String name) {
    Span here = new Span(name);
    here.getElement().setAttribute("aria-current", "page");
    return here;
  }

  private List<AreaCode> areas(@Nullable AreaCode area) {
    List<AreaCode> way = new ArrayList<>();
    if (root != null) {
      way.add(root);
    }
    if (area != null && !way.contains(area)) {
      AreaCode township = area.township();
      if (!way.contains(township) && area.level() == AreaCode.Level.VILLAGE) {
        way.add(township);
      }
      way.add(area);
    }
    return way;
  }
}
