package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Head of a page: its one h1, badges, a quiet line below, and the actions at the right. */
public class PageHeader extends Header {

  private final H1 title;
  private final Div titleLine;
  private final Span subtitle = new Span();
  private final Div actions = new Div();

  /** @param title translated title or a name; shown as text */
  public PageHeader(String title) {
    this.title = new H1(title);
    titleLine = new Div(this.title);
    titleLine.addClassName("bf-page-title");
    subtitle.addClassName("bf-page-subtitle");
    actions.addClassName("bf-page-actions");
    addClassName("bf-page-header");
    add(titleLine);
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  /** Puts badges behind the title. */
  public PageHeader withBadges(Component... badges) {
    titleLine.add(badges);
    return this;
  }

  /** One quiet line below the title; an empty text takes it away. */
  public PageHeader withSubtitle(String text) {
    subtitle.setText(text);
    if (text.isEmpty()) {
      titleLine.remove(subtitle);
    } else {
      titleLine.add(subtitle);
    }
    return this;
  }

  /** Buttons and links at the right; at most one of them primary. */
  public PageHeader withActions(Component... components) {
    actions.add(components);
    add(actions);
    return this;
  }
}
