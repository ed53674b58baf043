package org.bangfu.households.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.bangfu.areas.Areas;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Tone;

/** Households: a table where there is room, cards where there is not; paged by key as it is scrolled. */
class HouseholdGrid extends Grid<Household> {

  private static final int PAGE = 50;

  private final transient Areas areas;
  private final KeysetDataProvider<Household, HouseholdQuery.Key> rows;
  private final Column<Household> card;

  HouseholdGrid(Areas areas, KeysetDataProvider.Fetch<Household, HouseholdQuery.Key> fetch, Consumer<Household> open) {
    this.areas = areas;
    setPageSize(PAGE);
    setSizeFull();
    addClassName("bf-register-list");
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    card = addComponentColumn(row -> new HouseholdCard(row, areas.name(row.village())))
        .setHeader(getTranslation("households.list.title")).setKey("card");
    addTableColumns();
    rows = KeysetDataProvider.bind(this, fetch, HouseholdQuery.Key::of);
    addItemClickListener(click -> open.accept(click.getItem()));
    setCompact(false);
  }

  /** Cards instead of columns. */
  final void setCompact(boolean compact) {
    getColumns().forEach(column -> column.setVisible(compact == (column == card)));
    setClassName("bf-cards", compact);
  }

  /** Reads the list anew, from its beginning. */
  void reload() {
    rows.refreshAll();
  }

  private void addTableColumns() {
    addComponentColumn(HouseholdLink::new).setHeader(getTranslation("households.list.head")).setKey("head").setFlexGrow(2);
    addColumn(row -> areas.name(row.village())).setHeader(getTranslation("households.list.village")).setKey("village")
        .setFlexGrow(3);
    addColumn(Household::householdNo).setHeader(getTranslation("households.list.number")).setKey("number").setFlexGrow(2);
    addColumn(row -> getTranslation("households.type." + row.type().name()))
        .setHeader(getTranslation("households.list.type")).setKey("type").setFlexGrow(1);
    addColumn(Household::size).setHeader(getTranslation("households.list.size")).setKey("size").setFlexGrow(0)
        .setWidth("5rem");
    addComponentColumn(this::category).setHeader(getTranslation("households.list.category")).setKey("category")
        .setFlexGrow(2);
  }

  private Component category(Household row) {
    return row.category() == null ? new Div()
        : new Badge(getTranslation("households.category." + row.category().name()), Tone.WARN);
  }
}
