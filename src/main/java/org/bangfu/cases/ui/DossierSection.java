package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** One part of the dossier with its heading; can be jumped to. */
class DossierSection extends Section {

  private final String title;
  private final H2 heading = new H2();
  private final Span count = new Span();
  private final Div body = new Div();

  /** @param title translated */
  DossierSection(String title, Component... content) {
    this.title = title;
    count.addClassName("bf-section-count");
    heading.add(new Span(title), count);
    body.addClassName("bf-section-body");
    body.add(content);
    addClassNames("bf-panel", "bf-section");
    add(heading, body);
  }

  /** Shows a number behind the heading. */
  DossierSection counted(int number) {
    count.setText(Integer.toString(number));
    return this;
  }

  void setContent(Component... content) {
    body.removeAll();
    body.add(content);
  }

  /** A button that leads here; a link would lead away, since addresses are relative to the application's base. */
  Component jump() {
    NativeButton jump = new NativeButton(title, event -> scrollIntoView());
    jump.addClassName("bf-jump");
    return jump;
  }
}
