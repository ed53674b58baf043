package org.bangfu.households.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.bangfu.areas.Areas;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdSearch;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;

/** The register: search and filters over the households within reach; a row opens the household's page. */
@Route("households")
@Menu(title = "households.menu", order = 10, icon = "vaadin:home-o")
@RequiresAction(Action.HOUSEHOLD_READ)
class HouseholdListView extends Page {

  private static final int PAGE = 50;

  private final transient HouseholdSearch search;
  private final transient Areas areas;
  private final PageHeader header;
  private final Grid<Household> grid = new Grid<>();
  private final Div nothing = new Div();
  private HouseholdQuery query = HouseholdQuery.ALL;

  HouseholdListView(HouseholdSearch search, Areas areas, AccessPolicy policy) {
    super("households.list.title");
    this.search = search;
    this.areas = areas;
    fillWindow();
    header = new PageHeader(getTranslation("households.list.title"));
    HouseholdFilters filters = new HouseholdFilters(areas, policy.scope().ranges(Action.HOUSEHOLD_READ), this::show);
    Div body = new Div(grid, nothing);
    body.addClassNames("bf-grow", "bf-register");
    add(header, filters, body);
    columns();
    KeysetDataProvider.bind(grid, (after, limit) -> search.page(query, after, limit), HouseholdQuery.Key::of);
    show(HouseholdQuery.ALL);
  }

  private void columns() {
    grid.setPageSize(PAGE);
    grid.setSizeFull();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
    grid.addColumn(Household::headName).setHeader(getTranslation("households.list.head")).setFlexGrow(1);
    grid.addColumn(row -> areas.name(row.village())).setHeader(getTranslation("households.list.village")).setFlexGrow(2);
    grid.addColumn(Household::householdNo).setHeader(getTranslation("households.list.number")).setFlexGrow(2)
        .setClassNameGenerator(row -> "bf-wide-only");
    grid.addColumn(row -> getTranslation("households.type." + row.type().name()))
        .setHeader(getTranslation("households.list.type")).setFlexGrow(1);
    grid.addColumn(Household::size).setHeader(getTranslation("households.list.size")).setFlexGrow(0).setWidth("5rem");
    grid.addComponentColumn(this::category).setHeader(getTranslation("households.list.category")).setFlexGrow(2);
    grid.addItemClickListener(click -> UI.getCurrent().navigate("households/" + click.getItem().id()));
  }

  private Div category(Household row) {
    Div place = new Div();
    if (row.category() != null) {
      place.add(new Badge(getTranslation("households.category." + row.category().name()), Tone.WARN));
    }
    return place;
  }

  private void show(HouseholdQuery wanted) {
    query = wanted;
    grid.getDataProvider().refreshAll();
    var count = search.count(wanted);
    header.withSubtitle(getTranslation("households.list.count", count.text()));
    boolean empty = count.counted() == 0;
    grid.setVisible(!empty);
    nothing.removeAll();
    if (empty) {
      String key = wanted.narrowed() ? "households.list.nothingFound" : "households.list.empty";
      nothing.add(new EmptyState(VaadinIcon.SEARCH, getTranslation(key), getTranslation(key + ".hint")));
    }
  }
}
