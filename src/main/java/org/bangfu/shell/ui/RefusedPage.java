package org.bangfu.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;

/** An address the product understands and refuses: its sentence. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedPage extends ErrorPage implements HasErrorParameter<BusinessException> {

  RefusedPage() {
    super("shell.error.refused");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BusinessException> parameter) {
    show(VaadinIcon.EXCLAMATION_CIRCLE, getTranslation("shell.error.refused"),
        Messages.sentence(parameter.getException()));
    return HttpServletResponse.SC_BAD_REQUEST;
  }
}
