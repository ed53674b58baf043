package org.bangfu.security.ui;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session after its idle time, counted from the last thing a person did (security.md §4). To the container every
 * heartbeat of a page left open is a visit, and the screens' own end leaves the sign-in behind.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdleSessions extends OncePerRequestFilter {

  /** When a person last did something, on the machine's running time: no clock that is put right ends a session. */
  static final String LAST_ACT = IdleSessions.class.getName() + ".lastAct";

  private static final Set<String> BY_ITSELF =
      Set.of(RequestType.HEARTBEAT.getIdentifier(), RequestType.PUSH.getIdentifier());

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      judge(session, byItself(request));
    }
    chain.doFilter(request, response);
  }

  private static void judge(HttpSession session, boolean byItself) {
    long now = System.nanoTime();
    Long last = (Long) session.getAttribute(LAST_ACT);
    int most = session.getMaxInactiveInterval();
    if (last != null && most > 0 && now - last > TimeUnit.SECONDS.toNanos(most)) {
      session.invalidate();
    } else if (last == null || !byItself) {
      session.setAttribute(LAST_ACT, now);
    }
  }

  private static boolean byItself(HttpServletRequest request) {
    // Not a parameter: reading those would use up the body of a form that is to be read later.
    String query = request.getQueryString();
    return query != null && BY_ITSELF.stream()
        .anyMatch(type -> ("&" + query + "&").contains("&" + ApplicationConstants.REQUEST_TYPE_PARAMETER + "=" + type + "&"));
  }
}
