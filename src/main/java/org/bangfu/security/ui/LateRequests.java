package org.bangfu.security.ui;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a page still sends when its session has ended is told so without making a new session. Signing in changes the
 * session while the login page closes its connection: a new one made for that farewell would, by its cookie, take the
 * place of the one just signed in to, and the person would stand before the login page again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LateRequests extends OncePerRequestFilter {

  /** A page that goes away says so on its push connection; refusing that would be an error in the browser's console. */
  private static final String TRANSPORT = "X-Atmosphere-Transport";
  private static final String FAREWELL = "close";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestedSessionId() == null || request.isRequestedSessionIdValid()
        || !(is(request, RequestType.UIDL) || is(request, RequestType.HEARTBEAT) || is(request, RequestType.PUSH));
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    if (is(request, RequestType.UIDL)) {
      response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
      response.getOutputStream()
          .write(VaadinService.createSessionExpiredJSON(true).getBytes(StandardCharsets.UTF_8));
    } else if (!FAREWELL.equals(request.getParameter(TRANSPORT))) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean is(HttpServletRequest request, RequestType type) {
    return type.getIdentifier().equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
  }
}
