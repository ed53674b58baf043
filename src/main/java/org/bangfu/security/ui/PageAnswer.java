package org.bangfu.security.ui;

import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finishes the frame of each page: the nonce of its scripts, and 404 for an address that is unknown or not for this person. */
@Component
class PageAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final transient ObjectProvider<NavigationAccessControl> access;

  PageAnswer(ObjectProvider<NavigationAccessControl> access) {
    this.access = access;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::finish);
  }

  private void finish(IndexHtmlResponse page) {
    String nonce = ContentPolicy.nonce();
    page.getDocument().select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader("Content-Security-Policy", ContentPolicy.page(nonce));
    if (!open(page.getVaadinRequest())) {
      page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean open(VaadinRequest request) {
    VaadinService service = VaadinService.getCurrent();
    Router router = service.getRouter();
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Optional<Class<?>> view = router.resolveNavigationTarget(path, Map.of()).map(NavigationState::getNavigationTarget);
    NavigationAccessControl control = access.getObject();
    return view.map(target -> control.createNavigationContext(target, path.replaceFirst("^/", ""), service, request))
        .map(context -> control.checkAccess(context, true).decision() == AccessCheckDecision.ALLOW)
        .orElse(false);
  }
}
