package org.bangfu.security.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers of answers that are given before the security filters could write theirs. */
final class ErrorHeaders {

  private static final Map<String, String> ALL = Map.of("Content-Security-Policy", ContentPolicy.BARE,
      "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
      "Cache-Control", "no-store");

  private ErrorHeaders() {
  }

  static void write(HttpServletResponse response) {
    ALL.forEach((name, value) -> {
      if (!response.containsHeader(name)) {
        response.setHeader(name, value);
      }
    });
  }
}
