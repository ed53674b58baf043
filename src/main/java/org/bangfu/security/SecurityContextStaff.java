package org.bangfu.security;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the one who acts from Spring Security's context of the thread. */
@Component
class SecurityContextStaff implements CurrentStaff {

  @Override
  public SignedIn require() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
      return who;
    }
    throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
  }
}
