package org.bangfu.notifications.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import org.bangfu.notifications.NotificationSettings;
import org.bangfu.notifications.OwnSettings;
import org.bangfu.outbox.Channel;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.Tone;

/** A person's own work e-mail, and whether the daily digest is wanted. */
@Route("notifications/settings")
@RequiresAction(Action.NOTIFICATION_READ)
class SettingsView extends Page {

  private final transient OwnSettings settings;
  private final EmailField email = new EmailField(getTranslation("notifications.email"));
  private final Checkbox digest = new Checkbox(getTranslation("notifications.digest.wanted"));

  SettingsView(OwnSettings settings) {
    super("notifications.settings.title");
    this.settings = settings;
    NotificationSettings kept = settings.read();
    email.setValue(kept.email() == null ? "" : kept.email());
    email.setHelperText(getTranslation("notifications.email.about"));
    email.setManualValidation(true);
    email.setClearButtonVisible(true);
    email.setValueChangeMode(ValueChangeMode.EAGER);
    email.addValueChangeListener(change -> email.setInvalid(false));
    email.getElement().setAttribute("autocomplete", "email");
    digest.setValue(kept.digest());
    digest.setHelperText(getTranslation("notifications.digest.about"));
    Button save = new Button(getTranslation("notifications.settings.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickShortcut(Key.ENTER);
    Div panel = new Div(email, digest, state(), save);
    panel.addClassNames("bf-panel", "bf-narrow-form");
    add(new PageHeader(getTranslation("notifications.settings.title"))
        .withSubtitle(getTranslation("notifications.settings.about")), panel);
  }

  /** Where the operator has switched nothing on, a wish is kept and nothing comes of it yet: that has to be said. */
  private InlineNotice state() {
    boolean mail = settings.open(Channel.MAIL);
    boolean robot = settings.open(Channel.WEBHOOK);
    String key = mail && robot ? "both" : mail ? "mail" : robot ? "webhook" : "none";
    return new InlineNotice(mail || robot ? Tone.INFO : Tone.WARN, getTranslation("notifications.channels." + key));
  }

  private void save() {
    try {
      settings.save(email.getValue(), digest.getValue());
      Messages.success("notifications.settings.saved");
    } catch (BusinessException refusal) {
      email.setErrorMessage(Messages.sentence(refusal));
      email.setInvalid(true);
      email.focus();
    }
  }
}
