package org.bangfu.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bangfu.shared.RealTime;
import org.bangfu.staff.Credentials;
import org.bangfu.staff.PostingStore;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.StaffStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs staff in by username and password. Unknown, wrong, inactive and locked answer the same and take the same time;
 * the count of failures stands in the database and goes by the machine's time, whatever day a sandbox shows
 * (security.md §4).
 */
@Component
class StaffAuthentication implements AuthenticationProvider {

  private static final int LONGEST_USERNAME = 40;

  private final StaffStore staff;
  private final PostingStore postings;
  private final SignInGuard guard;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;
  private final RealTime real;
  private final Clock clock;
  /** Compared against where there is no password, so that an unknown name takes as long as a known one. */
  private final String nobodysHash;

  StaffAuthentication(StaffStore staff, PostingStore postings, SignInGuard guard, PasswordEncoder encoder,
      ApplicationEventPublisher events, RealTime real, Clock clock) {
    this.staff = staff;
    this.postings = postings;
    this.guard = guard;
    this.encoder = encoder;
    this.events = events;
    this.real = real;
    this.clock = clock;
    nobodysHash = encoder.encode("nobody's password");
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String address = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    Optional<Credentials> known = find(asked.getName());
    SignInGuard.Answer answer = known.map(person -> guard.attempt(person.member().id(), real.now()))
        .orElse(SignInGuard.Answer.ADMITTED);
    boolean right = matches(asked, known.map(Credentials::passwordHash).orElse(null))
        && known.map(Credentials::member).filter(StaffMember::active).isPresent();
    if (!right || answer == SignInGuard.Answer.LOCKED) {
      Long staffId = known.map(person -> person.member().id()).orElse(null);
      events.publishEvent(new SignInFailedEvent(staffId, answer != SignInGuard.Answer.ADMITTED, address));
      throw new BadCredentialsException("refused");
    }
    return admitted(known.orElseThrow().member(), asked, address);
  }

  private Authentication admitted(StaffMember member, Authentication asked, String address) {
    guard.clear(member.id());
    SignedIn who = new SignedIn(member.id(), member.username(), member.name());
    UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
        who, null, authorities(member.id()));
    token.setDetails(asked.getDetails());
    events.publishEvent(new SignedInEvent(who, address));
    return token;
  }

  /** For the frameworks that ask for roles; the product's own answers come from {@link AccessPolicy}, read anew. */
  private List<GrantedAuthority> authorities(long staffId) {
    return postings.activeOn(staffId, LocalDate.now(clock)).stream()
        .map(posting -> posting.role().name()).distinct()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
  }

  private Optional<Credentials> find(@Nullable String username) {
    if (username == null || username.length() > LONGEST_USERNAME || username.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return staff.credentials(username.strip().toLowerCase(Locale.ROOT));
  }

  private boolean matches(Authentication asked, @Nullable String hash) {
    String typed = asked.getCredentials() instanceof String text ? text : "";
    return encoder.matches(typed, hash == null ? nobodysHash : hash) && hash != null;
  }
}
