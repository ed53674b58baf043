package org.bangfu.elimination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.bangfu.shared.ui.FormDialog;

/** A button at the head of a household's page that opens the dialog of a process. */
class StartButton extends Button {

  private static final long serialVersionUID = 1L;

  /** @param key message key of what it does */
  StartButton(String key, VaadinIcon icon, Supplier<FormDialog> dialog) {
    super(icon.create());
    setText(getTranslation(key));
    addClickListener(click -> dialog.get().open());
  }
}
