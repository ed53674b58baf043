package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A sentence that stays on the page, beside what it is about. */
public class InlineNotice extends Div {

  /** @param text translated sentence */
  public InlineNotice(Tone tone, String text, Component... actions) {
    addClassName("bf-notice");
    tone.put(this);
    getElement().setAttribute("role", tone == Tone.ALARM || tone == Tone.WARN ? "alert" : "status");
    add(icon(tone).create(), new Span(text));
    add(actions);
  }

  private static VaadinIcon icon(Tone tone) {
    return switch (tone) {
      case GOOD -> VaadinIcon.CHECK_CIRCLE;
      case WARN, ALARM -> VaadinIcon.EXCLAMATION_CIRCLE;
      case INFO, NEUTRAL -> VaadinIcon.INFO_CIRCLE;
    };
  }
}
