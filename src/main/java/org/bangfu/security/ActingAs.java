package org.bangfu.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work that nobody at a screen does: jobs, the command line, the demonstration loader. Inside, the one who acts is
 * {@link SignedIn#SYSTEM}, whom the access policy refuses nothing; afterwards the thread is who it was before.
 */
public final class ActingAs {

  private static final Authentication SYSTEM = UsernamePasswordAuthenticationToken.authenticated(
      SignedIn.SYSTEM, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM")));

  private ActingAs() {
  }

  public static <T> T system(Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext system = SecurityContextHolder.createEmptyContext();
    system.setAuthentication(SYSTEM);
    SecurityContextHolder.setContext(system);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
      if (before.getAuthentication() == null) {
        SecurityContextHolder.clearContext();
      }
    }
  }

  public static void system(Runnable work) {
    system(() -> {
      work.run();
      return true;
    });
  }
}
