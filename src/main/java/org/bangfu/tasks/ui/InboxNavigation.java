package org.bangfu.tasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;

/** The way into the inbox from other rooms' pages. */
public final class InboxNavigation {

  private InboxNavigation() {
  }

  public static void toInbox() {
    UI.getCurrent().navigate(InboxView.class);
  }

  /** Opens a task; the page says so when it is not open to the person. */
  public static void toTask(String taskId) {
    UI.getCurrent().navigate(InboxView.class, new RouteParameters(new RouteParam(InboxView.TASK, taskId)));
  }
}
