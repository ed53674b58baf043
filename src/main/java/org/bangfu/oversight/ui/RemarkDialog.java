package org.bangfu.oversight.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bangfu.shared.ui.FormDialog;

/** Asks for a remark before something is done to the chosen tasks. */
class RemarkDialog extends FormDialog {

  private final TextArea remark = new TextArea(getTranslation("oversight.remark"));
  private final transient Consumer<String> action;

  /**
   * @param key message key of the title and, with {@code .hint}, of what will happen
   * @param number tasks it is done to
   * @param longest characters the remark may have
   */
  RemarkDialog(String key, int number, boolean needed, int longest, Consumer<String> action) {
    super(key, key);
    this.action = action;
    remark.setWidthFull();
    remark.setMaxLength(longest);
    remark.setRequiredIndicatorVisible(needed);
    if (needed) {
      remark.setLabel(getTranslation("oversight.remark.needed"));
    }
    remark.setMinRows(3);
    Span hint = new Span(getTranslation(key + ".hint", number));
    hint.addClassName("bf-quiet");
    fields(hint, remark);
    setWidth("min(30rem, 94vw)");
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        remark.focus();
      }
    });
  }

  @Override
  protected void save() {
    action.accept(remark.getValue());
  }
}
