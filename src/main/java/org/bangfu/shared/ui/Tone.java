package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What a coloured part says; red ({@code ALARM}) is kept for overdue, refused and failed. */
public enum Tone {
  NEUTRAL, INFO, GOOD, WARN, ALARM;

  /** Lets the theme colour a component of the kit ({@code kit.css}). */
  public void put(Component component) {
    component.getElement().setAttribute("data-tone", name().toLowerCase(Locale.ROOT));
  }
}
