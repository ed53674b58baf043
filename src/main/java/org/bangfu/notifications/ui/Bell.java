package org.bangfu.notifications.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.function.Supplier;
import org.bangfu.shared.CountedTo;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The way to the notifications, with the number of unread ones; counted anew at each change of the page and each change of the number. */
class Bell extends RouterLink {

  private final transient Supplier<CountedTo> unread;
  private final Span number = new Span();
  private @Nullable Registration navigation;

  Bell(Supplier<CountedTo> unread) {
    this.unread = unread;
    setRoute(NotificationsView.class);
    addClassName("bf-bell");
    Icon bell = VaadinIcon.BELL_O.create();
    bell.getElement().setAttribute("aria-hidden", "true");
    number.addClassName("bf-bell-number");
    number.getElement().setAttribute("aria-hidden", "true");
    add(bell, number);
  }

  /** Counts anew in this window, after something was read. */
  static void refresh(UI ui) {
    Bell bell = ComponentUtil.getData(ui, Bell.class);
    if (bell != null) {
      bell.show();
    }
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    ComponentUtil.setData(attach.getUI(), Bell.class, this);
    navigation = attach.getUI().addAfterNavigationListener(event -> show());
    show();
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    ComponentUtil.setData(detach.getUI(), Bell.class, null);
    if (navigation != null) {
      navigation.remove();
    }
    super.onDetach(detach);
  }

  /** Counts anew; whoever may no longer be told anything has no bell. */
  void show() {
    try {
      show(unread.get());
      setVisible(true);
    } catch (NotFoundException notAllowed) {
      setVisible(false);
    }
  }

  private void show(CountedTo count) {
    number.setText(count.text());
    number.setVisible(count.counted() > 0);
    String words = count.counted() == 0 ? getTranslation("notifications.bell.none")
        : getTranslation("notifications.bell", count.text());
    getElement().setAttribute("aria-label", words);
    getElement().setAttribute("title", words);
  }
}
