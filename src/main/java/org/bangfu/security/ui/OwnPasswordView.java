package org.bangfu.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.bangfu.security.Passwords;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;

/** Changing one's own password. */
@Route("password")
@PermitAll
class OwnPasswordView extends Page {

  private final transient Passwords passwords;
  private final PasswordField old = field("security.password.old", "current-password");
  private final PasswordField wanted = field("security.password.new", "new-password");
  private final PasswordField again = field("security.password.again", "new-password");

  OwnPasswordView(Passwords passwords) {
    super("security.password.title");
    this.passwords = passwords;
    Button save = new Button(getTranslation("security.password.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickShortcut(Key.ENTER);
    Paragraph rule = new Paragraph(getTranslation("security.password.rule"));
    rule.addClassName("bf-quiet");
    Div panel = new Div(rule, old, wanted, again, save);
    panel.addClassNames("bf-panel", "bf-narrow-form");
    add(new PageHeader(getTranslation("security.password.title")), panel);
  }

  private void save() {
    old.setInvalid(false);
    wanted.setInvalid(false);
    again.setInvalid(!wanted.getValue().equals(again.getValue()));
    if (again.isInvalid()) {
      again.setErrorMessage(getTranslation("security.password.differ"));
      return;
    }
    try {
      passwords.changeOwn(old.getValue(), wanted.getValue());
      old.clear();
      wanted.clear();
      again.clear();
      Messages.success("security.password.saved");
    } catch (BusinessException refusal) {
      PasswordField at = refusal.key().equals("security.password.oldWrong") ? old : wanted;
      at.setErrorMessage(Messages.sentence(refusal));
      at.setInvalid(true);
      at.focus();
    }
  }

  private PasswordField field(String labelKey, String autocomplete) {
    PasswordField field = new PasswordField(getTranslation(labelKey));
    field.getElement().setAttribute("autocomplete", autocomplete);
    field.setManualValidation(true);
    return field;
  }
}
