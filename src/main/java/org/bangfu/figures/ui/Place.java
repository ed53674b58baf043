package org.bangfu.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bangfu.figures.FigureWords;
import org.bangfu.shared.AreaCode;

/** Which month and which area are looked at; each area above is the way back up. */
class Place extends Div {

  /** Months to choose from; older ones are reached by their address. */
  private static final int MONTHS = 36;

  private final transient FigureWords words;

  Place(FigureWords words) {
    this.words = words;
    addClassName("bf-figures-place");
  }

  void show(FigureAddress address, YearMonth now, AreaCode root) {
    removeAll();
    add(crumbs(address, root), months(address, now));
  }

  private Nav crumbs(FigureAddress address, AreaCode root) {
    List<AreaCode> way = new ArrayList<>();
    Stream.of(root, address.area().township(), address.area())
        .filter(area -> root.contains(area) && !way.contains(area)).forEach(way::add);
    OrderedList list = new OrderedList();
    for (AreaCode area : way) {
      list.add(new ListItem(area.equals(address.area()) ? here(words.area(area))
          : new FigureLink(address.in(area), words.area(area))));
    }
    Nav nav = new Nav(list);
    nav.addClassName("bf-crumbs");
    nav.getElement().setAttribute("aria-label", getTranslation("figures.crumbs"));
    return nav;
  }

  private Select<YearMonth> months(FigureAddress address, YearMonth now) {
    Select<YearMonth> months = new Select<>();
    months.setAriaLabel(getTranslation("figures.month"));
    months.addClassName("bf-no-print");
    List<YearMonth> offered = new ArrayList<>(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
    if (!offered.contains(address.month())) {
      offered.add(address.month());
    }
    months.setItems(offered);
    months.setItemLabelGenerator(month -> words.month(month, getLocale()));
    months.setValue(address.month());
    months.addValueChangeListener(event -> UI.getCurrent().navigate(address.during(event.getValue()).href()));
    return months;
  }

  private static Component here(String name) {
    Span here = new Span(name);
    here.getElement().setAttribute("aria-current", "page");
    return here;
  }
}
