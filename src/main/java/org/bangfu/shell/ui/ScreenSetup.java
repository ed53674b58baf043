package org.bangfu.shell.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.security.Languages;
import org.bangfu.shared.ui.Language;
import org.bangfu.shared.ui.ScreenErrors;
import org.springframework.stereotype.Component;

/** Gives every session its language and its answer to unforeseen errors. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final transient Languages languages;

  ScreenSetup(Languages languages) {
    this.languages = languages;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> {
      session.getSession().setErrorHandler(new ScreenErrors());
      session.getSession().setLocale(language(session.getRequest()));
    });
    event.getSource().addUIInitListener(init -> sayWhenTheLineIsCut(init.getUI()));
  }

  /** What was typed stays in the fields and is sent when the line is back; it says so. */
  private static void sayWhenTheLineIsCut(UI ui) {
    ReconnectDialogConfiguration words = ui.getReconnectDialogConfiguration();
    words.setDialogText(ui.getTranslation("shell.line.cut"));
    words.setDialogTextGaveUp(ui.getTranslation("shell.line.offline"));
  }

  /** What was chosen in this browser, which the staff record then keeps; else what the record kept; else Chinese. */
  private Locale language(VaadinRequest request) {
    Optional<Locale> chosen = Language.chosen(request);
    if (request.getUserPrincipal() != null) {
      chosen.map(Language::tag).ifPresent(languages::remember);
      chosen = chosen.or(() -> languages.ofCurrent().flatMap(Language::of));
    }
    return chosen.orElse(Locale.SIMPLIFIED_CHINESE);
  }
}
