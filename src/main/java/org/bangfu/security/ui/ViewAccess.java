package org.bangfu.security.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.RequiresAction;
import org.springframework.stereotype.Component;

/**
 * Decides for every navigation and every menu entry who may open a view, from the postings of the moment: closed to all
 * unless the view says otherwise.
 */
@Component
class ViewAccess implements NavigationAccessChecker {

  private static final long serialVersionUID = 1L;

  private final transient AccessPolicy access;

  ViewAccess(AccessPolicy access) {
    this.access = access;
  }

  @Override
  public AccessCheckResult check(NavigationContext context) {
    if (context.isErrorHandling()) {
      return context.allow();
    }
    return open(context.getNavigationTarget(), context.getPrincipal() != null)
        ? context.allow() : context.deny("not for this person");
  }

  private boolean open(Class<?> view, boolean signedIn) {
    if (view.isAnnotationPresent(AnonymousAllowed.class)) {
      return true;
    }
    RequiresAction required = view.getAnnotation(RequiresAction.class);
    if (!signedIn || required == null) {
      return signedIn && view.isAnnotationPresent(PermitAll.class);
    }
    return Arrays.stream(required.value()).anyMatch(access::may);
  }
}
