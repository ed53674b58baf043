package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import org.bangfu.oversight.BoardFilter;

/** The way to rows of the board from other rooms' pages. */
public final class BoardNavigation {

  private BoardNavigation() {
  }

  /** A link to the rows of a filter. */
  public static Anchor rows(BoardFilter filter, String text) {
    return new BoardLink(filter, text);
  }
}
