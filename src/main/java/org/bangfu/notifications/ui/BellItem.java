package org.bangfu.notifications.ui;

import com.vaadin.flow.component.Component;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.ui.BarItem;

/** Puts the bell into the top bar of those who can be told something. */
@org.springframework.stereotype.Component
class BellItem implements BarItem {

  private final Notifications notifications;
  private final AccessPolicy policy;

  BellItem(Notifications notifications, AccessPolicy policy) {
    this.notifications = notifications;
    this.policy = policy;
  }

  @Override
  public Component make() {
    return new Bell(() -> policy.may(Action.NOTIFICATION_READ), notifications::unread);
  }
}
