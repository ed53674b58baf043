package org.bangfu.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/** What a click's exception becomes: a refusal its sentence, anything else a sentence with an error number. */
public final class ScreenErrors implements ErrorHandler {

  private static final long serialVersionUID = 1L;

  @Override
  public void error(ErrorEvent event) {
    Throwable fault = event.getThrowable();
    BusinessException refusal = refusal(fault);
    UI ui = UI.getCurrent();
    if (ui == null) {
      ErrorNumber.logged(fault);
    } else if (refusal != null) {
      Messages.problem(refusal);
    } else {
      Messages.unexpected(fault);
    }
  }

  /** Flow wraps what a listener throws, so the chain is searched. */
  private static @Nullable BusinessException refusal(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException refusal) {
        return refusal;
      }
    }
    return null;
  }
}
