package org.bangfu.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Page;

/** An error inside the frame, with a way back. */
abstract class ErrorPage extends Page {

  ErrorPage(String titleKey) {
    super(titleKey);
  }

  final void show(VaadinIcon icon, String title, String hint) {
    Button home = new Button(getTranslation("shell.error.home"), event -> getUI().ifPresent(ui -> ui.navigate("")));
    Div panel = new Div(new EmptyState(icon, title, hint, home));
    panel.addClassName("bf-panel");
    removeAll();
    add(panel);
  }
}
