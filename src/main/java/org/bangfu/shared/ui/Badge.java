package org.bangfu.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A short word on a coloured ground. */
public class Badge extends Span {

  public Badge(String text, Tone tone) {
    super(text);
    addClassName("bf-badge");
    tone.put(this);
  }

  /** The word with a sign in front, so that colour is never the only difference. */
  public Badge(VaadinIcon icon, String text, Tone tone) {
    this("", tone);
    add(icon.create(), new Span(text));
  }
}
