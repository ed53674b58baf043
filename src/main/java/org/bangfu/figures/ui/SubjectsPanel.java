package org.bangfu.figures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Objects;
import org.bangfu.figures.Figure;
import org.bangfu.figures.FigureBook;
import org.bangfu.figures.FigureWords;
import org.bangfu.figures.Subject;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;

/** The cases and households behind a figure, those in its numerator or those that are not. */
class SubjectsPanel extends Div {

  private final transient FigureBook book;
  private final transient FigureWords words;

  SubjectsPanel(FigureBook book, FigureWords words) {
    this.book = book;
    this.words = words;
    addClassNames("bf-panel", "bf-figures-subjects");
  }

  void show(FigureAddress address) {
    removeAll();
    Figure figure = Objects.requireNonNull(address.figure());
    add(new H2(getTranslation("figures.list.title")), tabs(address));
    if (book.page(figure, address.month(), address.area(), !address.unmet(), null, 1).rows().isEmpty()) {
      add(new EmptyState(VaadinIcon.SEARCH, getTranslation("figures.list.empty"), getTranslation("figures.list.empty.hint")));
      return;
    }
    Grid<Subject> grid = new Grid<>();
    grid.addClassName("bf-figures-grid");
    grid.addComponentColumn(SubjectsPanel::household).setHeader(getTranslation("figures.list.household"));
    grid.addColumn(row -> words.place(row.area())).setHeader(getTranslation("figures.list.place")).setFlexGrow(2);
    grid.addColumn(Subject::caseNo).setHeader(getTranslation("figures.list.case"));
    if (figure == Figure.RISK_ENDED_PERSONS) {
      grid.addColumn(Subject::weight).setHeader(getTranslation("figures.list.weight"));
    }
    KeysetDataProvider.bind(grid, (after, limit) -> book.page(figure, address.month(), address.area(), !address.unmet(),
        after, limit), Subject::key);
    add(grid);
  }

  private Tabs tabs(FigureAddress address) {
    Tabs tabs = new Tabs(new Tab(getTranslation("figures.list.met")), new Tab(getTranslation("figures.list.unmet")));
    tabs.setSelectedIndex(address.unmet() ? 1 : 0);
    tabs.addSelectedChangeListener(event -> UI.getCurrent().navigate(address.rows(tabs.getSelectedIndex() == 1).href()));
    tabs.addClassName("bf-no-print");
    return tabs;
  }

  private static Anchor household(Subject row) {
    Anchor link = new Anchor("households/" + row.householdId(), row.headName());
    link.getElement().setAttribute("router-link", true);
    return link;
  }
}
