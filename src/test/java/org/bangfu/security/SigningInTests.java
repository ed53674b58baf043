package org.bangfu.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class SigningInTests {

  private static final String WRONG = "not-the-Password-1";

  @Autowired private AuthenticationProvider provider;
  @Autowired private Passwords passwords;
  @Autowired private Personnel personnel;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private ApplicationEvents events;

  private SignedIn who;
  private String password;

  @BeforeEach
  void somebodyWithAPassword() {
    who = signIn.staff("signer", Role.VILLAGE, "500229001001");
    password = ActingAs.system(() -> passwords.issue(who.staffId()));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
    ActingAs.system(() -> personnel.setActive(who.staffId(), true));
  }

  @Test
  void theRightPasswordSignsInAndCarriesTheRoles() {
    Authentication signed = attempt(" Signer ", password);
    assertThat(signed.getPrincipal()).isEqualTo(who);
    assertThat(signed.getName()).isEqualTo("signer");
    assertThat(signed.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_VILLAGE");
    assertThat(events.stream(SignedInEvent.class)).extracting(SignedInEvent::who).containsExactly(who);
  }

  @Test
  void wrongUnknownInactiveAndLockedAnswerTheSame() {
    assertThatThrownBy(() -> attempt("signer", WRONG)).hasMessage("refused");
    assertThatThrownBy(() -> attempt("nobody-of-that-name", WRONG)).hasMessage("refused");
    assertThatThrownBy(() -> attempt("a".repeat(10_000), WRONG)).hasMessage("refused");
    assertThatThrownBy(() -> attempt("nul\0", WRONG)).hasMessage("refused");
    ActingAs.system(() -> personnel.setActive(who.staffId(), false));
    assertThatThrownBy(() -> attempt("signer", password)).hasMessage("refused");
  }

  @Test
  void fiveFailuresLockForFifteenMinutesEvenForTheRightPassword() {
    fail(5);
    assertThatThrownBy(() -> attempt("signer", password)).isInstanceOf(BadCredentialsException.class);
    assertThat(events.stream(SignInFailedEvent.class).filter(SignInFailedEvent::locked)).isNotEmpty();
    clock.advance(Duration.ofMinutes(14));
    assertThatThrownBy(() -> attempt("signer", password)).isInstanceOf(BadCredentialsException.class);
    clock.advance(Duration.ofMinutes(1).plusSeconds(1));
    assertThat(attempt("signer", password).isAuthenticated()).isTrue();
  }

  @Test
  void aSuccessForgetsEarlierFailures() {
    fail(4);
    attempt("signer", password);
    fail(4);
    assertThat(attempt("signer", password).isAuthenticated()).isTrue();
  }

  @Test
  void failuresFarApartDoNotAddUp() {
    for (int round = 0; round < 10; round++) {
      fail(1);
      clock.advance(Duration.ofMinutes(16));
    }
    assertThat(attempt("signer", password).isAuthenticated()).isTrue();
  }

  @Test
  void attemptsSideBySideCannotOutrunTheCount() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> wrong = () -> refused(WRONG);
      for (Future<Boolean> future : pool.invokeAll(IntStream.range(0, 12).mapToObj(at -> wrong).toList())) {
        assertThat(future.get()).isTrue();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(refused(password)).isTrue();
  }

  @Test
  void anIssuedPasswordUnlocksAndReplacesTheOld() {
    fail(5);
    String issued = ActingAs.system(() -> passwords.issue(who.staffId()));
    assertThat(attempt("signer", issued).isAuthenticated()).isTrue();
    assertThat(refused(password)).isTrue();
  }

  @Test
  void onlyAdministratorsIssuePasswords() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    assertThatThrownBy(() -> passwords.issue(who.staffId())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void oneChangesOnesOwnPasswordKnowingTheOld() {
    signIn.as(who);
    assertThatThrownBy(() -> passwords.changeOwn(WRONG, "Chunfeng-2026")).isInstanceOfSatisfying(
        BusinessException.class, refusal -> assertThat(refusal.key()).isEqualTo("security.password.oldWrong"));
    passwords.changeOwn(password, "Chunfeng-2026");
    assertThat(attempt("signer", "Chunfeng-2026").isAuthenticated()).isTrue();
    assertThat(events.stream(PasswordChangedEvent.class).filter(PasswordChangedEvent::byOwner)).hasSize(1);
  }

  @Test
  void guessingTheOldPasswordOnTheScreenLocksToo() {
    signIn.as(who);
    for (int at = 0; at < 5; at++) {
      assertThatThrownBy(() -> passwords.changeOwn(WRONG, "Chunfeng-2026")).isInstanceOf(BusinessException.class);
    }
    assertThatThrownBy(() -> passwords.changeOwn(password, "Chunfeng-2026")).isInstanceOf(BusinessException.class);
  }

  private void fail(int times) {
    for (int at = 0; at < times; at++) {
      assertThat(refused(WRONG)).isTrue();
    }
  }

  private boolean refused(String typed) {
    try {
      attempt("signer", typed);
      return false;
    } catch (BadCredentialsException refused) {
      return true;
    }
  }

  private Authentication attempt(String username, String typed) {
    return provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, typed));
  }
}
