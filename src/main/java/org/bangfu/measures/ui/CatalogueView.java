package org.bangfu.measures.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.measures.Catalogue;
import org.bangfu.measures.CatalogueEntry;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.staff.Departments;

/** The catalogue of measures: what plans may take, who delivers it, which risks it answers. */
@Route(CatalogueView.ROUTE)
@RequiresAction(Action.CATALOGUE_READ)
@Menu(title = "measures.menu", order = 88, icon = "vaadin:book")
class CatalogueView extends Page implements BeforeEnterObserver {

  static final String ROUTE = "measures";
  private static final int WIDE = 800;

  private final transient Catalogue catalogue;
  private final transient Departments departments;
  private final transient CatalogueCells cells;
  private final LocalDate today;
  private final boolean mayEdit;
  private final CatalogueFilterBar filters;
  private final Grid<CatalogueEntry> list = new Grid<>();
  private final KeysetDataProvider<CatalogueEntry, CatalogueEntry.Place> entries;
  private transient List<Grid.Column<CatalogueEntry>> onlyWide = List.of();
  private transient CatalogueFilter filter = CatalogueFilter.OFFERED;

  CatalogueView(Catalogue catalogue, Departments departments, Clock clock) {
    super("measures.catalogue.title");
    this.catalogue = catalogue;
    this.departments = departments;
    today = LocalDate.now(clock);
    mayEdit = catalogue.mayEdit();
    cells = new CatalogueCells(this, departments.all(), today);
    fillWindow();
    entries = KeysetDataProvider.bind(list, (after, limit) -> catalogue.page(filter, after, limit),
        CatalogueEntry::place);
    columns();
    PageHeader header = new PageHeader(getTranslation("measures.catalogue.title"))
        .withSubtitle(getTranslation("measures.catalogue.about"));
    if (mayEdit) {
      header.withActions(addButton());
    }
    filters = new CatalogueFilterBar(this::look);
    add(header, filters, list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filter = CatalogueAddress.read(event.getLocation().getQueryParameters());
    filters.show(filter);
    entries.refreshAll();
  }

  /** A telephone has room for one column and the actions: the rest stands below the name. */
  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window ->
        onlyWide.forEach(column -> column.setVisible(window.getWindowInnerWidth() >= WIDE)));
  }

  private void columns() {
    list.addComponentColumn(cells::name).setHeader(getTranslation("measures.catalogue.label")).setFlexGrow(3)
        .setWidth("12rem");
    onlyWide = List.of(
        list.addComponentColumn(cells::kind).setHeader(getTranslation("measures.catalogue.kind")).setFlexGrow(1)
            .setWidth("9rem"),
        list.addColumn(cells::departments).setHeader(getTranslation("measures.catalogue.departments")).setFlexGrow(2)
            .setWidth("10rem"),
        list.addColumn(cells::risks).setHeader(getTranslation("measures.catalogue.risks")).setFlexGrow(3)
            .setWidth("12rem"),
        list.addComponentColumn(cells::state).setHeader(getTranslation("measures.catalogue.state")).setFlexGrow(1)
            .setWidth("10rem"));
    if (mayEdit) {
      list.addComponentColumn(this::actions).setKey("actions").setFlexGrow(0).setWidth("9.5rem");
    }
    list.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.setEmptyStateText(getTranslation("measures.catalogue.none"));
    list.setPartNameGenerator(entry -> entry.type().offeredOn(today) ? null : "inactive");
    list.addClassName("bf-grow");
    list.setSizeFull();
  }

  private Div actions(CatalogueEntry entry) {
    Button change = action("measures.catalogue.change",
        () -> new TypeDialog(catalogue, departments.all(), entry, this::changed).open(), entry);
    Button end = entry.type().retiredFrom() == null
        ? action("measures.catalogue.retire", () -> new RetireDialog(catalogue, entry, today, this::changed).open(), entry)
        : action("measures.catalogue.offer", () -> new OfferDialog(catalogue, entry, this::changed).open(), entry);
    Div cell = new Div(change, end);
    cell.addClassName("bf-catalogue-actions");
    return cell;
  }

  private Button action(String key, Runnable what, CatalogueEntry entry) {
    Button button = new Button(getTranslation(key), click -> what.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation("measures.catalogue.action", getTranslation(key),
        entry.type().label(getLocale())));
    return button;
  }

  private Button addButton() {
    Button add = new Button(getTranslation("measures.catalogue.add"), VaadinIcon.PLUS.create(),
        click -> new TypeDialog(catalogue, departments.all(), null, this::changed).open());
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return add;
  }

  private void look(CatalogueFilter wanted) {
    filter = wanted;
    entries.refreshAll();
    getUI().ifPresent(ui -> ui.getPage().getHistory()
        .replaceState(null, new Location(ROUTE, CatalogueAddress.write(wanted))));
  }

  private void changed() {
    entries.refreshAll();
  }
}
