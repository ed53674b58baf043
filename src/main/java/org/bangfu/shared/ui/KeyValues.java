package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Names and values in columns that fold on a narrow screen; an absent value shows a dash. */
public class KeyValues extends DescriptionList {

  public KeyValues() {
    addClassName("bf-key-values");
  }

  /**
   * @param name translated name
   * @param value as shown; always text, never markup
   */
  public KeyValues put(String name, @Nullable String value) {
    DescriptionList.Description description = new DescriptionList.Description();
    if (value != null && !value.isBlank()) {
      description.setText(value);
    }
    return row(name, description);
  }

  public KeyValues put(String name, Component value) {
    return row(name, new DescriptionList.Description(value));
  }

  private KeyValues row(String name, DescriptionList.Description description) {
    // A div around each pair is the form HTML allows for styling, so the list's own add cannot be used.
    Div pair = new Div(new DescriptionList.Term(name), description);
    getElement().appendChild(pair.getElement());
    return this;
  }
}
