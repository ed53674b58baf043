package org.bangfu.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/** At the foot of a telephone: the first places of the menu and a button for the rest; the theme hides it elsewhere. */
class PhoneBar extends Nav {

  private static final int PLACES = 3;

  PhoneBar(List<MenuEntry> entries, Runnable more) {
    addClassName("bf-phone-bar");
    getElement().setAttribute("aria-label", getTranslation("shell.menu.short"));
    entries.stream().filter(entry -> entry.menuClass() != null).limit(PLACES).forEach(entry -> add(link(entry)));
    NativeButton rest = new NativeButton();
    rest.add(VaadinIcon.MENU.create(), new Span(getTranslation("shell.more")));
    rest.addClickListener(event -> more.run());
    add(rest);
  }

  private RouterLink link(MenuEntry entry) {
    RouterLink link = new RouterLink(entry.menuClass());
    link.setHighlightCondition(HighlightConditions.locationPrefix());
    if (entry.icon() != null) {
      link.add(new Icon(entry.icon()));
    }
    link.add(new Span(getTranslation(entry.title())));
    return link;
  }
}
