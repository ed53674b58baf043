package org.bangfu.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.bangfu.shared.ui.ErrorNumber;

/** A page that could not be built: a number for the administrator, nothing of the inside. */
@ParentLayout(MainLayout.class)
@PermitAll
class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {

  FaultPage() {
    super("shell.error.fault");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String number = ErrorNumber.logged(parameter.getException());
    show(VaadinIcon.EXCLAMATION_CIRCLE, getTranslation("shell.error.fault"),
        getTranslation("shell.error.fault.hint", number));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
