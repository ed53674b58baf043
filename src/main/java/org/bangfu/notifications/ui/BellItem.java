package org.bangfu.notifications.ui;

import com.vaadin.flow.component.Component;
import org.bangfu.live.LiveUpdates;
import org.bangfu.live.ui.Live;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.ui.BarItem;

/** Puts the bell into the top bar; it shows to those who can be told something. */
@org.springframework.stereotype.Component
class BellItem implements BarItem {

  private final Notifications notifications;
  private final LiveUpdates updates;
  private final CurrentStaff current;

  BellItem(Notifications notifications, LiveUpdates updates, CurrentStaff current) {
    this.notifications = notifications;
    this.updates = updates;
    this.current = current;
  }

  @Override
  public Component make() {
    Bell bell = new Bell(notifications::unread);
    Live.keep(bell, updates, Notifications.TOPIC, current.require().staffId(), bell::show);
    return bell;
  }
}
