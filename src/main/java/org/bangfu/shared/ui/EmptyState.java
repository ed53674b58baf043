package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Says in place of a list why nothing is here and what can be done about it. */
public class EmptyState extends Div {

  /**
   * @param title translated, what is missing
   * @param hint translated, what to do; may be empty
   * @param actions buttons or links that help
   */
  public EmptyState(VaadinIcon icon, String title, String hint, Component... actions) {
    addClassName("bf-empty");
    Icon sign = icon.create();
    sign.getElement().setAttribute("aria-hidden", "true");
    add(sign, part(title, "bf-empty-title"));
    if (!hint.isEmpty()) {
      add(part(hint, "bf-empty-hint"));
    }
    add(actions);
  }

  private static Span part(String text, String style) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
