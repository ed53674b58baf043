package org.bangfu.oversight.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.bangfu.oversight.SavedFilters;
import org.bangfu.shared.ui.FormDialog;

/** Asks for the name of a filter. */
class NameDialog extends FormDialog {

  private final TextField name = new TextField(getTranslation("oversight.filters.name"));
  private final transient Consumer<String> action;

  NameDialog(String titleKey, String before, Consumer<String> action) {
    super(titleKey, "oversight.filters.keep");
    this.action = action;
    name.setValue(before);
    name.setMaxLength(SavedFilters.LONGEST);
    name.setWidthFull();
    name.setRequiredIndicatorVisible(true);
    fields(name);
    setWidth("min(24rem, 94vw)");
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        name.focus();
      }
    });
  }

  @Override
  protected void save() {
    action.accept(name.getValue());
  }
}
