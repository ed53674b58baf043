package org.bangfu.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Scope;
import org.bangfu.shared.ui.Language;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Units;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;

/** Who is signed in and under which postings, with language, password and sign out. */
@SpringComponent
@org.springframework.context.annotation.Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

  PersonMenu(AccessPolicy access, Units units, AuthenticationContext authentication) {
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
    Scope scope = access.scope();
    List<String> postings = scope.postings().stream().map(posting -> text(posting, units)).toList();
    addItem(getTranslation("shell.language.other"), event -> Language.switchOver()).addClassName("bf-only-wide");
    MenuItem person = addItem(person(scope.who().name(), String.join("、", postings)));
    SubMenu menu = person.getSubMenu();
    postings.forEach(posting -> menu.addItem(posting).setEnabled(false));
    menu.addSeparator();
    menu.addItem(getTranslation("shell.language.other"), event -> Language.switchOver());
    menu.addItem(getTranslation("shell.messages"), event -> UI.getCurrent().navigate("notifications/settings"));
    menu.addItem(getTranslation("shell.password"), event -> UI.getCurrent().navigate("password"));
    menu.addItem(getTranslation("shell.signOut"), event -> authentication.logout());
  }

  private String text(Posting posting, Units units) {
    return getTranslation("staff.role." + posting.role().name()) + " · " + units.name(posting);
  }

  private static Div person(String name, String postings) {
    Span who = new Span(name);
    who.addClassName("bf-person-name");
    Span posts = new Span(postings);
    posts.addClassName("bf-person-posts");
    Div person = new Div(VaadinIcon.USER.create(), who, posts);
    person.addClassName("bf-person");
    return person;
  }
}
