package org.bangfu.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.bangfu.shared.ui.ScreenErrors;
import org.springframework.stereotype.Component;

/** Gives every session its language and its answer to unforeseen errors. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> {
      session.getSession().setErrorHandler(new ScreenErrors());
      session.getSession().setLocale(Language.of(session.getRequest()));
    });
  }
}
