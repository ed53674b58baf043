package org.bangfu.security;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Work away from a person's own request. For jobs, the command line and the demonstration loader the one who acts is
 * {@link SignedIn#SYSTEM}, whom the access policy refuses nothing; afterwards the thread is who it was before.
 */
public final class ActingAs {

  private static final Authentication SYSTEM = UsernamePasswordAuthenticationToken.authenticated(
      SignedIn.SYSTEM, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM")));

  private ActingAs() {
  }

  public static <T> T system(Supplier<T> work) {
    return as(SYSTEM, work);
  }

  public static void system(Runnable work) {
    system(() -> {
      work.run();
      return true;
    });
  }

  /**
   * Work that another thread will do for the one who is signed in now, e.g. for their open page. It acts as that person,
   * with what their postings open at that time, and can act as nobody else.
   */
  public static Runnable oneself(Runnable work) {
    Authentication self = SecurityContextHolder.getContext().getAuthentication();
    return () -> as(self, () -> {
      work.run();
      return true;
    });
  }

  private static <T> T as(@Nullable Authentication who, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext during = SecurityContextHolder.createEmptyContext();
    during.setAuthentication(who);
    SecurityContextHolder.setContext(during);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
      if (before.getAuthentication() == null) {
        SecurityContextHolder.clearContext();
      }
    }
  }
}
