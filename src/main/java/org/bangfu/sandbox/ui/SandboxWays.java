package org.bangfu.sandbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import org.bangfu.sandbox.Leap;

/** The ways on: buttons in a row, and on a telephone one button with a menu. */
class SandboxWays extends Div {

  SandboxWays(Consumer<Leap> leap, Runnable toDay) {
    addClassName("bf-sandbox-ways");
    Div row = new Div();
    row.addClassNames("bf-sandbox-row", "bf-only-wide");
    MenuBar menu = new MenuBar();
    menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
    menu.addClassName("bf-only-phone");
    MenuItem on = menu.addItem(getTranslation("sandbox.on"));
    for (Leap each : Leap.values()) {
      String text = getTranslation("sandbox.leap." + each.name());
      row.add(button(text, () -> leap.accept(each)));
      on.getSubMenu().addItem(text, click -> leap.accept(each));
    }
    row.add(button(getTranslation("sandbox.toDay"), toDay));
    on.getSubMenu().addItem(getTranslation("sandbox.toDay"), click -> toDay.run());
    add(row, menu);
  }

  private static Component button(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
