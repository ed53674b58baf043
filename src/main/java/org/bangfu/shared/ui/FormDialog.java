package org.bangfu.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.bangfu.shared.BusinessException;

/** A dialog with some fields and one thing to do; a refusal is shown inside and what was typed stays. */
public abstract class FormDialog extends Dialog {

  private final Div refusalLine = new Div();

  protected FormDialog(String titleKey, String saveKey) {
    setHeaderTitle(getTranslation(titleKey));
    setCloseOnOutsideClick(false);
    refusalLine.addClassName("bf-login-notice");
    refusalLine.getElement().setAttribute("role", "alert");
    refusalLine.setVisible(false);
    Button save = new Button(getTranslation(saveKey), click -> tried());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
  }

  protected final void fields(Component... fields) {
    VerticalLayout body = new VerticalLayout(refusalLine);
    body.add(fields);
    body.setPadding(false);
    body.setSpacing(false);
    body.addClassName("bf-dialog-fields");
    add(body);
  }

  /** Does it; throws {@link BusinessException} where it is refused. */
  protected abstract void save();

  /** Takes the refusal away, once what was refused has been changed. */
  protected final void changed() {
    refusalLine.setVisible(false);
  }

  private void tried() {
    try {
      save();
      close();
    } catch (BusinessException refusal) {
      refusalLine.setText(Messages.sentence(refusal));
      refusalLine.setVisible(true);
    }
  }
}
