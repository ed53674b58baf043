package org.bangfu.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueState;
import org.bangfu.oversight.Board;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardWords;
import org.bangfu.oversight.WorkloadLine;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** How much each person and unit has in hand; each number opens its rows on the board. */
@Route(WorkloadView.ROUTE)
@RequiresAction(Action.OVERSIGHT_READ)
class WorkloadView extends Page implements BeforeEnterObserver {

  static final String ROUTE = "oversight/workload";
  private static final String UNITS = "units";

  private final transient Board board;
  private final transient BoardWords words;
  private final transient Areas areas;
  private final PageHeader header = new PageHeader(getTranslation("oversight.workload"));
  private final Tab persons = new Tab(getTranslation("oversight.workload.persons"));
  private final Tab units = new Tab(getTranslation("oversight.workload.units"));
  private final Tabs tabs = new Tabs(persons, units);
  private final Grid<WorkloadLine> grid = new Grid<>();
  private final Grid.Column<WorkloadLine> households;
  private BoardFilter filter = BoardFilter.EVERYTHING;

  WorkloadView(Board board, BoardWords words, Areas areas) {
    super("oversight.workload");
    this.board = board;
    this.words = words;
    this.areas = areas;
    fillWindow();
    Anchor moved = new Anchor(MovedDatesView.ROUTE, getTranslation("oversight.moved"));
    moved.addClassNames("bf-board-link", "bf-go");
    moved.getElement().setAttribute("router-link", true);
    header.withActions(moved, new BoardLink(BoardFilter.EVERYTHING, getTranslation("oversight.workload.back")));
    tabs.addClassName("bf-view-tabs");
    tabs.addSelectedChangeListener(event -> {
      if (event.isFromClient()) {
        turn(event.getSelectedTab().equals(units));
      }
    });
    grid.addColumn(this::name).setHeader(getTranslation("oversight.workload.name")).setFlexGrow(3).setSortable(true)
        .setKey("name");
    number("oversight.column.OVERDUE", DueState.OVERDUE);
    number("oversight.column.SOON", DueState.SOON);
    number("oversight.column.IN_TIME", DueState.IN_TIME);
    number("oversight.column.open", null);
    households = right(grid.addColumn(line -> Long.toString(line.households())), "oversight.workload.households",
        WorkloadLine::households);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassNames("bf-grow", "bf-workload");
    grid.setSizeFull();
    add(header, tabs, grid);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters query = event.getLocation().getQueryParameters();
    AreaCode area = BoardAddress.read(query).area();
    filter = BoardFilter.EVERYTHING.in(area == null ? board.root() : area);
    header.withSubtitle(filter.area() == null ? getTranslation("oversight.crumbs.all") : areas.path(filter.area()));
    boolean ofUnits = query.getSingleParameter("by").filter(UNITS::equals).isPresent();
    tabs.setSelectedTab(ofUnits ? units : persons);
    households.setVisible(!ofUnits);
    grid.setEmptyStateText(getTranslation(ofUnits ? "oversight.empty" : "oversight.workload.unclaimed"));
    List<WorkloadLine> lines = ofUnits ? board.units(filter) : board.persons(filter);
    grid.setItems(lines);
  }

  private void turn(boolean toUnits) {
    Map<String, String> parts = new HashMap<>();
    if (filter.area() != null) {
      parts.put("area", filter.area().value());
    }
    if (toUnits) {
      parts.put("by", UNITS);
    }
    UI.getCurrent().navigate(WorkloadView.class, QueryParameters.simple(parts));
  }

  private String name(WorkloadLine line) {
    String name = line.name();
    return name == null ? words.plainUnit(Objects.requireNonNull(line.filter().holder()).key(), getLocale()) : name;
  }

  private void number(String key, @Nullable DueState state) {
    right(grid.addComponentColumn(line -> link(line, state)), key, line -> line.tally().of(state));
  }

  private static Component link(WorkloadLine line, @Nullable DueState state) {
    long number = line.tally().of(state);
    Component shown = number == 0 ? new Span("0") : new BoardLink(line.filter().due(state), Long.toString(number));
    shown.getElement().setAttribute("data-state", number == 0 ? "NOUGHT" : state == null ? "OPEN" : state.name());
    return shown;
  }

  private Grid.Column<WorkloadLine> right(Grid.Column<WorkloadLine> column, String key,
      ToLongFunction<WorkloadLine> order) {
    return column.setHeader(getTranslation(key)).setTextAlign(ColumnTextAlign.END).setFlexGrow(1).setSortable(true)
        .setComparator(Comparator.comparingLong(order));
  }
}
