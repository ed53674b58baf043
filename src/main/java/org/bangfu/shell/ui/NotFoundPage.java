package org.bangfu.shell.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.servlet.http.HttpServletResponse;

/** Unknown and forbidden look the same (security.md §2). */
abstract class NotFoundPage extends ErrorPage {

  NotFoundPage() {
    super("shell.error.notFound");
  }

  final int answer() {
    show(VaadinIcon.SEARCH, getTranslation("shell.error.notFound"), getTranslation("error.notFound"));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
