package org.bangfu.households.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.bangfu.areas.Areas;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdSearch;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** The register: search and filters over the households within reach; a row opens the household's page. */
@Route("households")
@Menu(title = "households.menu", order = 10, icon = "vaadin:home-o")
@RequiresAction(Action.HOUSEHOLD_READ)
class HouseholdListView extends Page implements BeforeEnterObserver {

  private static final int NARROW = 800;

  private final transient HouseholdSearch search;
  private final PageHeader header;
  private final HouseholdFilters filters;
  private final HouseholdGrid grid;
  private final Div nothing = new Div();
  private final boolean mayImport;
  private HouseholdQuery query = HouseholdQuery.ALL;

  HouseholdListView(HouseholdSearch search, Areas areas, AccessPolicy policy) {
    super("households.list.title");
    this.search = search;
    mayImport = policy.may(Action.HOUSEHOLD_IMPORT);
    fillWindow();
    header = new PageHeader(getTranslation("households.list.title"));
    if (mayImport) {
      header.withActions(importing());
    }
    filters = new HouseholdFilters(areas, policy.scope().ranges(Action.HOUSEHOLD_READ), this::narrow);
    grid = new HouseholdGrid(areas, (after, limit) -> search.page(query, after, limit),
        row -> UI.getCurrent().navigate(HouseholdLink.path(row)));
    Div body = new Div(grid, nothing);
    body.addClassNames("bf-grow", "bf-register");
    add(header, filters, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    query = HouseholdAddress.read(event.getLocation().getQueryParameters(), remembered());
    refresh();
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> fit(window.getWindowInnerWidth()));
    attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
  }

  private void fit(int width) {
    grid.setCompact(width < NARROW);
  }

  private void narrow(HouseholdQuery wanted) {
    ComponentUtil.setData(UI.getCurrent(), Text.class, new Text(wanted.text()));
    boolean sameAddress = HouseholdAddress.write(wanted).equals(HouseholdAddress.write(query));
    if (sameAddress) {
      query = wanted;
      refresh();
    } else {
      UI.getCurrent().navigate(HouseholdListView.class, HouseholdAddress.write(wanted));
    }
  }

  private void refresh() {
    filters.show(query);
    grid.reload();
    CountedTo count = search.count(query);
    header.withSubtitle(getTranslation("households.list.count", count.text()));
    boolean empty = count.counted() == 0;
    grid.setVisible(!empty);
    nothing.removeAll();
    if (empty) {
      nothing.add(emptyState());
    }
  }

  private EmptyState emptyState() {
    if (query.narrowed()) {
      return new EmptyState(VaadinIcon.SEARCH, getTranslation("households.list.nothingFound"),
          getTranslation("households.list.nothingFound.hint"));
    }
    String title = getTranslation("households.list.empty");
    return mayImport
        ? new EmptyState(VaadinIcon.HOME_O, title, getTranslation("households.list.empty.import"), importing())
        : new EmptyState(VaadinIcon.HOME_O, title, getTranslation("households.list.empty.hint"));
  }

  private Button importing() {
    return new Button(getTranslation("households.upload.menu"), VaadinIcon.UPLOAD_ALT.create(),
        click -> UI.getCurrent().navigate(RegisterImportView.class));
  }

  /** What was searched for last in this window; it has no place in the address. */
  private static String remembered() {
    Text text = ComponentUtil.getData(UI.getCurrent(), Text.class);
    return text == null ? "" : text.text();
  }

  private record Text(String text) {
  }
}
