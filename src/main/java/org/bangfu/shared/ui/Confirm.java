package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be taken back. */
public final class Confirm {

  private Confirm() {
  }

  /**
   * Opens the question; all keys are message keys.
   *
   * @param on any component, for its language
   * @param yesKey what the button does, a verb
   */
  public static ConfirmDialog ask(Component on, String titleKey, String questionKey, String yesKey, Runnable action) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(on.getTranslation(titleKey));
    dialog.setText(on.getTranslation(questionKey));
    dialog.setCancelable(true);
    dialog.setCancelText(on.getTranslation("shared.cancel"));
    dialog.setConfirmText(on.getTranslation(yesKey));
    dialog.addConfirmListener(event -> action.run());
    dialog.open();
    return dialog;
  }

  /** The same with a red button. */
  public static ConfirmDialog askDangerous(Component on, String titleKey, String questionKey, String yesKey,
      Runnable action) {
    ConfirmDialog dialog = ask(on, titleKey, questionKey, yesKey, action);
    dialog.setConfirmButtonTheme("error primary");
    return dialog;
  }
}
