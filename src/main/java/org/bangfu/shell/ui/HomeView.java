package org.bangfu.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Page;

/** The way in: on to the first place of the person's menu, which is the inbox for those who have one. */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

  HomeView() {
    super("shell.home.title");
    add(new EmptyState(VaadinIcon.USER_CARD, getTranslation("shell.home.nothing"),
        getTranslation("shell.home.nothing.hint")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    if (!entries.isEmpty()) {
      event.forwardTo(entries.get(0).path().replaceFirst("^/", ""));
    }
  }
}
