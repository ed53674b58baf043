package org.bangfu.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Route;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.Slice;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;
import org.jspecify.annotations.Nullable;

/** A person's own notifications, newest first. */
@Route("notifications")
@RequiresAction(Action.NOTIFICATION_READ)
class NotificationsView extends Page {

  private final transient Notifications notifications;
  private final transient TimeTexts times;
  private final Grid<Notification> list = new Grid<>();
  private final KeysetDataProvider<Notification, Long> rows;
  private final Tab all = new Tab(getTranslation("notifications.all"));
  private final Tab unread = new Tab(getTranslation("notifications.unread"));
  private final Tabs tabs = new Tabs(all, unread);
  private final Button readAll = new Button(getTranslation("notifications.readAll"), VaadinIcon.CHECK.create(),
      click -> readAll());
  private final Div nothing = new Div();
  private long newest;

  NotificationsView(Notifications notifications, TimeTexts times) {
    super("notifications.title");
    this.notifications = notifications;
    this.times = times;
    fillWindow();
    rows = KeysetDataProvider.bind(list, this::page, Notification::id);
    list.addComponentColumn(this::row).setKey("notification");
    list.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.addClassNames("bf-grow", "bf-notifications");
    list.getElement().setAttribute("aria-label", getTranslation("notifications.title"));
    list.setSizeFull();
    tabs.addSelectedChangeListener(change -> refresh());
    nothing.addClassNames("bf-panel", "bf-grow", "bf-notifications-none");
    Button settings = new Button(getTranslation("notifications.settings"), VaadinIcon.COG_O.create(),
        click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(SettingsView.class)));
    add(new PageHeader(getTranslation("notifications.title")).withActions(settings, readAll), tabs, list, nothing);
    refresh();
  }

  private Slice<Notification> page(@Nullable Long after, int limit) {
    return notifications.page(tabs.getSelectedTab() == unread, after, limit);
  }

  private void refresh() {
    Slice<Notification> first = page(null, 1);
    boolean empty = first.rows().isEmpty();
    newest = empty ? 0 : first.rows().get(0).id();
    readAll.setEnabled(notifications.unread().counted() > 0);
    list.setVisible(!empty);
    nothing.setVisible(empty);
    nothing.removeAll();
    if (empty) {
      String which = tabs.getSelectedTab() == unread ? "notifications.none.unread" : "notifications.none";
      nothing.add(new EmptyState(VaadinIcon.BELL_SLASH_O, getTranslation(which), getTranslation(which + ".hint")));
    }
    rows.refreshAll();
    getUI().ifPresent(Bell::refresh);
  }

  private NotificationRow row(Notification notification) {
    return new NotificationRow(notification, times, () -> follow(notification), () -> {
      notifications.read(notification.id());
      refresh();
    });
  }

  private void follow(Notification notification) {
    notifications.follow(notification.id()).ifPresentOrElse(
        address -> getUI().ifPresent(ui -> ui.navigate(address)),
        () -> {
          Messages.info("notifications.gone");
          refresh();
        });
  }

  private void readAll() {
    Messages.success("notifications.readAll.done", notifications.readAll(newest));
    refresh();
  }
}
