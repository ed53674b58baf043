package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;

/** A line above every screen, brought by a room that the frame need not know. Beans of this type are asked for each window. */
public interface ScreenBand {

  /** @param signedIn false before the login page, where nobody's rights can be asked */
  Component make(boolean signedIn);
}
