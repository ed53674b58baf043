package org.bangfu.security.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.bangfu.security.AddressedThing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finishes the frame of each page: the nonce of its scripts, and 404 for an address that is unknown or not for this person,
 * be it the view or the thing that the address names.
 */
@Component
class PageAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final transient ObjectProvider<NavigationAccessControl> access;
  private final transient ObjectProvider<AddressedThing> things;

  PageAnswer(ObjectProvider<NavigationAccessControl> access, ObjectProvider<AddressedThing> things) {
    this.access = access;
    this.things = things;
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
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    return VaadinService.getCurrent().getRouter().resolveNavigationTarget(path, Map.of())
        .filter(state -> openView(state.getNavigationTarget(), path, request))
        .filter(state -> openThing(state.getRouteParameters()))
        .isPresent();
  }

  private boolean openView(Class<?> view, String path, VaadinRequest request) {
    NavigationAccessControl control = access.getObject();
    NavigationContext context = control.createNavigationContext(view, path.replaceFirst("^/", ""),
        VaadinService.getCurrent(), request);
    return control.checkAccess(context, true).decision() == AccessCheckDecision.ALLOW;
  }

  private boolean openThing(RouteParameters parameters) {
    return things.stream()
        .allMatch(thing -> parameters.get(thing.parameter()).map(thing::open).orElse(true));
  }
}
