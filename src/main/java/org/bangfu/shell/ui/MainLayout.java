package org.bangfu.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.bangfu.shared.ui.BarItem;
import org.bangfu.shared.ui.ScreenBand;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every page but the login: top bar, drawer with the places this person may enter (whatever routes say in
 * {@code @Menu}, so no capability is imported), and on a telephone a bar at the foot.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout {

  MainLayout(AuthenticationContext authentication, PersonMenu personMenu, ObjectProvider<ScreenBand> bands,
      ObjectProvider<BarItem> items) {
    setPrimarySection(Section.NAVBAR);
    boolean signedIn = authentication.isAuthenticated();
    Div bar = new Div(drawerToggle(), brand());
    bar.addClassName("bf-bar");
    addToNavbar(skipLink());
    if (signedIn) {
      bands.orderedStream().map(band -> band.make(true)).forEach(this::addToNavbar);
    }
    addToNavbar(bar);
    if (signedIn) {
      Div end = new Div();
      items.orderedStream().map(BarItem::make).forEach(end::add);
      end.add(personMenu);
      end.addClassName("bf-bar-end");
      bar.add(end);
      List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
      addToDrawer(drawer(entries));
      addToNavbar(new PhoneBar(entries, () -> setDrawerOpened(!isDrawerOpened())));
    }
  }

  private Component drawerToggle() {
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    toggle.addClassName("bf-only-wide");
    return toggle;
  }

  private Component brand() {
    Span name = new Span(getTranslation("shared.product"));
    name.addClassName("bf-brand-name");
    Span line = new Span(getTranslation("shell.brand.line"));
    line.addClassName("bf-brand-line");
    Anchor brand = new Anchor("", name, line);
    brand.addClassName("bf-brand");
    return brand;
  }

  /** A button, not a link: Vaadin's base address would turn {@code #content} into a way home. */
  private Component skipLink() {
    NativeButton skip = new NativeButton(getTranslation("shell.skip"));
    skip.addClassName("bf-skip");
    skip.addClickListener(event -> getContent().getElement().callJsFunction("focus"));
    return skip;
  }

  private Component drawer(List<MenuEntry> entries) {
    SideNav nav = new SideNav();
    nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    entries.forEach(entry -> nav.addItem(item(entry)));
    Div drawer = new Div(nav);
    drawer.addClassName("bf-drawer");
    return drawer;
  }

  private SideNavItem item(MenuEntry entry) {
    SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
    item.setMatchNested(true);
    if (entry.icon() != null) {
      item.setPrefixComponent(new Icon(entry.icon()));
    }
    return item;
  }
}
