package org.bangfu.figures.ui;

import com.vaadin.flow.component.html.Anchor;

/** A way to other figures: followed within the page, by keyboard, and into another tab. */
class FigureLink extends Anchor {

  FigureLink(FigureAddress address, String text) {
    super(address.href(), text);
    addClassName("bf-board-link");
    getElement().setAttribute("router-link", true);
  }
}
