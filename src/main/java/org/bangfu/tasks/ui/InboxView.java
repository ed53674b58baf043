package org.bangfu.tasks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** The inbox: the list at the left, the opened task at the right; on a telephone one or the other. */
@Route("inbox/:" + InboxView.TASK + "?")
@Menu(title = "tasks.menu", order = 0, icon = "vaadin:inbox")
@RequiresAction(Action.INBOX_USE)
class InboxView extends Page implements BeforeEnterObserver {

  static final String TASK = "taskId";

  private final Inbox inbox;
  private final PageHeader header;
  private final ViewTabs tabs;
  private final FilterBar filters;
  private final TaskList list;
  private final InboxNothing nothing = new InboxNothing(this::narrow);
  private final Div panelPlace = new Div();
  private final TaskPanels panels;
  private InboxFilter filter = InboxFilter.EVERYTHING;
  private @Nullable TaskPanel panel;
  private boolean narrowWindow;
  private boolean loaded;

  InboxView(Inbox inbox, AreaChoices areas, TaskTexts texts, TaskPanels panels) {
    super("tasks.title");
    this.inbox = inbox;
    this.panels = panels;
    fillWindow();
    addClassName("bf-inbox");
    header = new PageHeader(getTranslation("tasks.title"));
    tabs = new ViewTabs(view -> narrow(filter.viewing(view)));
    filters = new FilterBar(areas, inbox.steps(), texts, this::narrow);
    list = new TaskList(texts, (after, limit) -> inbox.page(filter, after, limit), row -> open(row.taskId()));
    Div head = new Div(tabs, filters);
    head.addClassName("bf-inbox-head");
    Div left = new Div(head, list, nothing);
    left.addClassName("bf-inbox-list");
    panelPlace.addClassName("bf-inbox-panel");
    Div body = new Div(left, panelPlace);
    body.addClassNames("bf-inbox-body", "bf-grow");
    add(header, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InboxFilter asked = InboxAddress.read(event.getLocation().getQueryParameters(), rememberedSearch());
    boolean other = !asked.equals(filter) || !loaded;
    filter = asked;
    if (other) {
      loaded = true;
      refresh();
    }
    event.getRouteParameters().get(TASK).ifPresentOrElse(task -> showPanel(task, event), this::hidePanel);
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    Keys.listen(this);
    attach.getUI().getPage().retrieveExtendedClientDetails(window -> fit(window.getWindowInnerWidth()));
    attach.getUI().getPage().addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
  }

  /** j and k: the row below or above. */
  @ClientCallable
  void move(int rowsDown) {
    TaskRow row = list.move(rowsDown);
    if (row != null && panel != null && !narrowWindow) {
      open(row.taskId());
    }
  }

  /** Enter: the row in focus by its key in the grid, or else the marked one. */
  @ClientCallable
  void openRow(@Nullable String gridKey) {
    TaskRow row = gridKey == null ? null : list.getDataCommunicator().getKeyMapper().get(gridKey);
    if (row == null) {
      row = list.getSelectedItems().stream().findFirst().orElse(null);
    }
    if (row != null) {
      list.select(row);
      open(row.taskId());
      if (panel != null) {
        Keys.toTask(panel);
      }
    }
  }

  /** Escape: back to the row in the list. */
  @ClientCallable
  void closeTask() {
    navigate(RouteParameters.empty());
    Keys.toRow(list);
  }

  private void narrow(InboxFilter wanted) {
    ComponentUtil.setData(UI.getCurrent(), Search.class, new Search(wanted.search()));
    boolean sameAddress = InboxAddress.write(wanted).equals(InboxAddress.write(filter));
    if (sameAddress) {
      filter = wanted;
      refresh();
    } else {
      UI.getCurrent().navigate(InboxView.class, parameters(), InboxAddress.write(wanted));
    }
  }

  private void refresh() {
    list.reload();
    filters.show(filter);
    boolean empty = tabs.show(filter.view(), view -> inbox.count(filter.viewing(view))).counted() == 0;
    nothing.show(filter, empty);
    list.setVisible(!empty);
  }

  private void open(String taskId) {
    navigate(new RouteParameters(new RouteParam(TASK, taskId)));
  }

  private void navigate(RouteParameters parameters) {
    UI.getCurrent().navigate(InboxView.class, parameters, InboxAddress.write(filter));
  }

  private RouteParameters parameters() {
    return panel == null ? RouteParameters.empty() : new RouteParameters(new RouteParam(TASK, panel.taskId()));
  }

  private void showPanel(String taskId, BeforeEnterEvent event) {
    if (panel == null || !panel.taskId().equals(taskId)) {
      try {
        panel = panels.open(taskId, this::refresh, this::closeTask);
      } catch (TaskGone gone) {
        goneBeforeOpened(gone, event);
        return;
      }
      panelPlace.removeAll();
      panelPlace.add(panel);
    }
    addClassName("bf-open");
    fitList();
    list.mark(taskId);
  }

  /** Clicked in a list that was no longer true: a sentence and the list as it is now. Typed as an address: not found. */
  private void goneBeforeOpened(TaskGone gone, BeforeEnterEvent event) {
    if (!isAttached()) {
      throw new NotFoundException();
    }
    Messages.problem(gone);
    refresh();
    event.forwardTo(InboxView.class, RouteParameters.empty(), InboxAddress.write(filter));
  }

  private void hidePanel() {
    panel = null;
    panelPlace.removeAll();
    removeClassName("bf-open");
    fitList();
  }

  private void fit(int width) {
    narrowWindow = width < 800;
    fitList();
  }

  private void fitList() {
    list.setCompact(narrowWindow || panel != null);
  }

  private static @Nullable String rememberedSearch() {
    Search search = ComponentUtil.getData(UI.getCurrent(), Search.class);
    return search == null ? null : search.text();
  }

  /** What was searched for last in this window; it has no place in the address. */
  private record Search(@Nullable String text) {
  }
}
