package org.bangfu.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bangfu.security.DemoAccounts;
import org.bangfu.staff.Role;

/** The accounts of the demonstration by role; one click signs in. */
class DemoAccountList extends Section {

  private final transient DemoAccounts demonstration;
  private final LoginForm form;

  DemoAccountList(DemoAccounts demonstration, LoginForm form) {
    this.demonstration = demonstration;
    this.form = form;
    addClassName("bf-login-demo");
    add(new H2(getTranslation("security.demo.title")),
        new Paragraph(getTranslation("security.demo.hint", demonstration.password())));
    Map<Role, List<DemoAccounts.Account>> byRole = demonstration.accounts().stream()
        .collect(Collectors.groupingBy(DemoAccounts.Account::role, TreeMap::new, Collectors.toList()));
    byRole.forEach((role, accounts) -> add(row(role, accounts)));
  }

  private Div row(Role role, List<DemoAccounts.Account> accounts) {
    Span name = new Span(getTranslation("staff.role." + role.name()));
    name.addClassName("bf-login-role");
    Div buttons = new Div();
    buttons.addClassName("bf-login-accounts");
    accounts.forEach(account -> buttons.add(button(account)));
    Div row = new Div(name, buttons);
    row.addClassName("bf-login-row");
    return row;
  }

  private NativeButton button(DemoAccounts.Account account) {
    Span unit = new Span(account.unit());
    unit.addClassName("bf-login-unit");
    NativeButton button = new NativeButton();
    button.add(new Span(account.username()), unit);
    button.addClassName("bf-login-account");
    button.getElement().setAttribute("type", "button");
    button.getElement().setAttribute("title", account.name() + " · " + account.unit());
    button.addClickListener(click -> form.signIn(account.username(), demonstration.password()));
    return button;
  }
}
