package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import org.bangfu.oversight.BoardFilter;

/** A way to other rows of the board: followed within the page, by keyboard, and into another tab. */
class BoardLink extends Anchor {

  BoardLink(BoardFilter filter, String text) {
    super(BoardAddress.href(filter), text);
    addClassName("bf-board-link");
    getElement().setAttribute("router-link", true);
  }
}
