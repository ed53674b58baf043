package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.shared.SqlCondition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rule in Java and the rule in the database are one rule. */
@IntegrationTest
class DueWindowTests {

  private static final Duration MICRO = Duration.ofNanos(1_000);
  private static final Instant FAR = Instant.parse("2999-12-31T15:59:59Z");

  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private DueDates dueDates;

  @Test
  void aRowAndAMomentGetTheSameAnswerAtEveryBound() {
    DueWindow window = new DueWindow(Instant.parse("2026-09-30T01:00:00.123456789Z"),
        Instant.parse("2026-10-10T16:00:00Z"));
    for (Instant due : moments(window).toList()) {
      assertThat(statesOfRow(window, due)).as(due.toString()).containsExactly(window.of(due));
    }
  }

  @Test
  void theWindowOfTheCalendarIsTheOneOfTheState() {
    DueWindow window = dueDates.window();

    assertThat(moments(window).toList()).allSatisfy(due -> assertThat(dueDates.state(due)).isEqualTo(window.of(due)));
    assertThat(moments(window).map(window::of)).contains(DueState.values());
  }

  @Test
  void aColumnIsNeverTextOfAPerson() {
    assertThatThrownBy(() -> dueDates.window().where(DueState.SOON, "due or true")).isInstanceOf(
        IllegalArgumentException.class);
  }

  private static Stream<Instant> moments(DueWindow window) {
    List<Instant> bounds = List.of(window.now(), window.soonUntil(), Instant.parse("2999-01-01T00:00:00Z"));
    Stream<Instant> around = bounds.stream().flatMap(bound -> Stream.of(bound.minus(MICRO), bound,
        bound.plus(MICRO), bound.minus(Duration.ofDays(1)), bound.plus(Duration.ofDays(1))));
    return Stream.concat(around, Stream.of(Instant.EPOCH, FAR));
  }

  private List<DueState> statesOfRow(DueWindow window, Instant due) {
    List<DueState> states = new ArrayList<>();
    for (DueState state : DueState.values()) {
      SqlCondition condition = window.where(state, "t.due");
      if (jdbc.sql("select " + condition.sql() + " from (values (cast(:due as timestamptz))) t(due)")
          .params(condition.parameters()).param("due", due.atOffset(ZoneOffset.UTC)).query(Boolean.class).single()) {
        states.add(state);
      }
    }
    return states;
  }
}
