package org.bangfu.design.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.gate.Finding;

/** What a file of a draft is edited with. */
interface FileEditor {

  Component component();

  /** Shows what stands against the file, at the elements where it can. */
  void show(List<Finding> findings);

  /** Leads to the element of a finding. */
  void select(Finding finding);

  /** Makes an editor for a text; {@code changed} is told every newer text a moment after it was typed. */
  @FunctionalInterface
  interface Making {

    FileEditor of(String text, boolean readOnly, Consumer<String> changed);
  }
}
