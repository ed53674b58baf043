package org.bangfu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bangfu.SignIn;
import org.bangfu.engine.EngineTime;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RealTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The day of the demonstration: one clock for rules and engine, kept in the database, moved forward by administrators. */
@SandboxTest
class SandboxClockTests {

  @Autowired private Sandbox sandbox;
  @Autowired private SandboxStore store;
  @Autowired private EngineTime engine;
  @Autowired private RealTime real;
  @Autowired private Clock clock;
  @Autowired private SignIn signIn;
  @Autowired private AuthenticationProvider provider;
  @Autowired private JdbcClient jdbc;

  private Travel travel;

  @BeforeEach
  void anAdministrator() {
    travel = new Travel(sandbox, signIn);
    signIn.as("admin1");
  }

  @Test
  void rulesAndEngineStandOnTheDayOfTheSandboxAtTheHourOfTheWall() {
    travel.days(3);
    assertThat(sandbox.state().today()).isEqualTo(LocalDate.now(clock));
    assertAhead(clock.instant());
    assertAhead(ClockUtil.getCurrentTime().toInstant());
    assertThat(clock.withZone(clock.getZone()).instant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void aRestartStandsOnTheSameDay() {
    travel.days(2);
    ClockUtil.reset();
    SandboxClock restarted = new SandboxClock(real, store, engine);
    assertAhead(restarted.instant());
    assertAhead(ClockUtil.getCurrentTime().toInstant());
  }

  @Test
  void anotherNodeFollowsAndNobodyGoesBack() {
    SandboxClock other = new SandboxClock(real, store, engine);
    travel.days(1);
    other.follow(store.read().days());
    assertAhead(other.instant());
    other.follow(store.read().days() - 1);
    assertAhead(other.instant());
  }

  @Test
  void everyMoveIsAuditedWithItsDays() {
    LocalDate today = sandbox.state().today();
    travel.days(1);
    assertThat(jdbc.sql("""
            select staff_name || ' ' || (detail ->> 'from') || ' ' || (detail ->> 'to') from audit_entry
            where action = 'sandbox.move' order by id desc limit 1""").query(String.class).single())
        .isEqualTo("葛国庆 " + today + " " + today.plusDays(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 401})
  void onlyADayAheadWithinFourHundredIsAccepted(int days) {
    SandboxState before = sandbox.state();
    assertThatThrownBy(() -> sandbox.moveTo(before, before.today().plusDays(days)))
        .isInstanceOfSatisfying(BusinessException.class,
            refusal -> assertThat(refusal.key()).isEqualTo("sandbox.refused.far"));
    assertThat(sandbox.state()).isEqualTo(before);
  }

  @Test
  void nobodyElseMovesIt() {
    SandboxState before = sandbox.state();
    for (String other : List.of("county1", "designer1", "supervisor1", "village1")) {
      signIn.as(other);
      assertThat(sandbox.mayMove()).isFalse();
      assertThatThrownBy(() -> sandbox.moveTo(before, before.today().plusDays(1))).isInstanceOf(NotFoundException.class);
    }
    assertThat(sandbox.state()).isEqualTo(before);
  }

  @Test
  void ofTwoAtOnceOneWins() throws Exception {
    SandboxState seen = sandbox.state();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> move = () -> moved(seen);
      List<Future<Boolean>> answers = pool.invokeAll(IntStream.range(0, 4).mapToObj(at -> move).toList());
      int won = 0;
      for (Future<Boolean> answer : answers) {
        won += answer.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
    travel.arrived();
    assertThat(sandbox.state().days()).isEqualTo(seen.days() + 1);
    assertThat(moved(seen)).as("who saw the day before does not move it a second time").isFalse();
  }

  @Test
  void aMoveThatDiedWithItsNodeIsSaidAndTheNextOneGoesOn() {
    SandboxState before = sandbox.state();
    assertThat(store.begin(before.days(), before.today(), before.today().plusDays(9))).isPresent();
    assertThat(sandbox.state().move()).isNotNull();
    assertThat(moved(before)).isFalse();
    jdbc.sql("update sandbox_clock set alive_at = alive_at - interval '1 minute'").update();
    assertThat(sandbox.state().move()).isNull();
    assertThat(sandbox.state().halted()).isTrue();
    travel.days(1);
  }

  /** Locks of accounts go by the machine's time: moving the sandbox opens none. */
  @Test
  void aLockedAccountStaysLockedHoweverFarTheSandboxMoves() {
    for (int at = 0; at < 5; at++) {
      assertThat(admitted("supervisor2", "not-the-Password-1")).isFalse();
    }
    travel.days(1);
    assertThat(admitted("supervisor2", "Chunfeng-2026")).isFalse();
    assertThat(admitted("supervisor1", "Chunfeng-2026")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"DAY, 2026-01-31, 2026-02-01", "WEEK, 2026-12-28, 2027-01-04", "MONTH, 2026-01-31, 2026-02-28",
      "NEXT_FIRST, 2026-12-01, 2027-01-01", "NEXT_FIRST, 2028-02-29, 2028-03-01"})
  void eachPressLeadsToItsDay(Leap leap, LocalDate from, LocalDate to) {
    assertThat(leap.from(from)).isEqualTo(to);
  }

  private void assertAhead(Instant time) {
    assertThat(time).isCloseTo(real.now().plus(store.read().days(), ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
  }

  private boolean moved(SandboxState seen) {
    signIn.as("admin1");
    try {
      sandbox.moveTo(seen, seen.today().plusDays(1));
      return true;
    } catch (BusinessException refused) {
      assertThat(refused.key()).isEqualTo("sandbox.refused.taken");
      return false;
    }
  }

  private boolean admitted(String username, String password) {
    try {
      return provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
          .isAuthenticated();
    } catch (BadCredentialsException refused) {
      return false;
    }
  }
}
