package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something small at the end of the top bar, brought by a room that the frame need not know. Beans of this type are asked
 * once for each window of a person who is signed in.
 */
public interface BarItem {

  Component make();
}
