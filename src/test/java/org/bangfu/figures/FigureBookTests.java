package org.bangfu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(MonthFacts.class)
@Transactional
class FigureBookTests {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final AreaCode HERE = AreaCode.of(MonthFacts.TOWNSHIP);

  @Autowired private FigureBook book;
  @Autowired private KeptMonths kept;
  @Autowired private MonthFacts facts;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  private long eliminated;
  private long late;
  private long undelivered;
  private String open;
  private long refusedHousehold;

  @BeforeEach
  void aMonthOfWork() {
    jdbc.sql("delete from figure_month").update();
    jdbc.sql("delete from figure_month_kept").update();
    signIn.as(Role.SUPERVISOR, MonthFacts.TOWNSHIP);
    long first = facts.spell(facts.household(MonthFacts.VILLAGE), "2026-03-02");
    long second = facts.spell(facts.household(MonthFacts.VILLAGE), "2026-03-03");
    long third = facts.spell(facts.household(MonthFacts.OTHER_VILLAGE), "2026-03-04");
    eliminated = facts.spell(facts.household(MonthFacts.VILLAGE), "2025-06-01");
    facts.event(eliminated, "CLOSED", "2026-05-20", "ELIMINATED");
    facts.visited(facts.visit(first, "2026-05-01"), "2026-05-12", "2026-05-12 17:00");
    late = facts.visit(second, "2026-05-01");
    facts.visit(third, "2026-05-01");
    facts.measureEvent(facts.measure(first, LocalDate.of(2026, 5, 8)), "DELIVERED", "2026-05-09 10:00");
    undelivered = facts.measure(second, LocalDate.of(2026, 5, 20));
    facts.measureEvent(facts.measure(third, LocalDate.of(2026, 5, 20)), "WITHDRAWN", "2026-05-21 10:00");
    facts.closed(identification("2026-05-02 09:00"), "2026-05-10 09:00", "determined");
    facts.closed(identification("2026-04-02 09:00"), "2026-05-11 09:00", "determined");
    facts.closed(identification("2026-05-02 09:00"), "2026-05-12 09:00", "withdrawn");
    open = identification("2026-05-04 09:00");
    refusedHousehold = facts.household(MonthFacts.VILLAGE);
    String refused = facts.opened(refusedHousehold, "Identification", "2026-05-04 10:00", "2026-05-19 23:59");
    facts.refused(refused, "2026-05-15 10:00");
    facts.closed(refused, "2026-05-15 10:00", "refused");
    facts.notice(refused, "2026-05-07 00:00", "2026-05-08 09:00");
    facts.notice(open, "2026-05-09 00:00", "2026-05-08 09:00");
    clock.set(LocalDateTime.of(2026, 5, 31, 23, 59, 59));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void eachFigureIsCountedByItsDefinition() {
    assertThat(shares()).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry(Figure.IDENTIFIED_IN_TIME, new Share(2, 3)), Map.entry(Figure.CLOSED_IN_TIME, new Share(2, 3)),
        Map.entry(Figure.OVERDUE, new Share(1, 1)), Map.entry(Figure.MEASURES_DELIVERED, new Share(1, 2)),
        Map.entry(Figure.VISITED, new Share(1, 3)), Map.entry(Figure.RISK_ENDED_HOUSEHOLDS, new Share(1, 4)),
        Map.entry(Figure.RISK_ENDED_PERSONS, new Share(1, 4)), Map.entry(Figure.ROLLED_BACK, new Share(0, 1)),
        Map.entry(Figure.IDENTIFIED_AGAIN, new Share(0, 1)), Map.entry(Figure.REFUSED_THEN_AGAIN, new Share(0, 1)),
        Map.entry(Figure.NOTICES_COMPLIANT, new Share(1, 2))));
  }

  @Test
  void aPastMonthStaysWhatItWasWhateverHappensLater() {
    Map<Figure, Share> live = shares();

    clock.set(LocalDateTime.of(2026, 8, 20, 10, 0));
    facts.event(eliminated, "REOPENED", "2026-07-06", null);
    facts.visited(late, "2026-05-30", "2026-06-02 09:00");
    facts.measureEvent(undelivered, "DELIVERED", "2026-06-20 10:00");
    facts.closed(open, "2026-06-30 09:00", "determined");
    facts.opened(refusedHousehold, "Identification", "2026-07-01 09:00", "2026-07-16 23:59");
    facts.spell(facts.household(MonthFacts.VILLAGE), "2026-06-15");

    assertThat(shares()).as("from the facts").isEqualTo(live);
    kept.refresh();
    assertThat(shares()).as("as kept").isEqualTo(live);
    assertThat(book.figure(Figure.ROLLED_BACK, YearMonth.of(2026, 7), HERE)).isEqualTo(new Share(1, 1));
    assertThat(book.figure(Figure.REFUSED_THEN_AGAIN, YearMonth.of(2026, 7), HERE)).isEqualTo(new Share(1, 1));
  }

  @Test
  void aCorrectedFactReachesAKeptMonthTheNextDay() {
    clock.set(LocalDateTime.of(2026, 6, 10, 10, 0));
    kept.refresh();
    facts.visited(late, "2026-05-30", "2026-05-30 18:00");
    clock.set(LocalDateTime.of(2026, 6, 11, 1, 0));
    kept.refresh();

    assertThat(book.figure(Figure.VISITED, MAY, HERE)).isEqualTo(new Share(2, 3));
  }

  @Test
  void theRowsBehindAFigureAreAsManyAsItCounts() {
    for (Figure figure : Figure.allCounted()) {
      List<Subject> met = book.page(figure, MAY, HERE, true, null, 50).rows();
      List<Subject> unmet = book.page(figure, MAY, HERE, false, null, 50).rows();
      assertThat(new Share(weight(met), weight(met) + weight(unmet))).as(figure.name())
          .isEqualTo(book.figure(figure, MAY, HERE));
    }
    List<Subject> first = book.page(Figure.VISITED, MAY, HERE, false, null, 1).rows();
    assertThat(book.page(Figure.VISITED, MAY, HERE, false, first.get(0).key(), 10).rows()).hasSize(1)
        .doesNotContainAnyElementsOf(first);
  }

  @Test
  void theAreasBelowAddUpBeforeAndAfterTheMonthIsKept() {
    Map<AreaCode, Share> live = book.parts(Figure.VISITED, MAY, HERE);
    assertThat(live).containsEntry(AreaCode.of(MonthFacts.VILLAGE), new Share(1, 2))
        .containsEntry(AreaCode.of(MonthFacts.OTHER_VILLAGE), new Share(0, 1));
    assertThat(live.values().stream().reduce(Share.NONE, Share::plus)).isEqualTo(new Share(1, 3));

    clock.set(LocalDateTime.of(2026, 6, 1, 0, 0));
    kept.refresh();
    assertThat(book.parts(Figure.VISITED, MAY, HERE)).isEqualTo(live);
  }

  @Test
  void whatHasNoFactsYetHasADefinitionAndNoNumber() {
    assertThat(book.overview(MAY, HERE)).hasSize(Figure.values().length)
        .filteredOn(line -> !line.figure().counted()).hasSize(3)
        .allSatisfy(line -> assertThat(line.share().percent()).isNull());
  }

  @Test
  void onlyTheAskersAreasAreCountedAndListed() {
    signIn.as(Role.SUPERVISOR, "500229110000");
    assertThat(shares().values()).containsOnly(Share.NONE);
    assertThat(book.page(Figure.VISITED, MAY, HERE, false, null, 10).rows()).isEmpty();

    signIn.as(Role.VILLAGE, MonthFacts.VILLAGE);
    assertThatThrownBy(() -> book.overview(MAY, HERE)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> book.page(Figure.VISITED, MAY, HERE, true, null, 10)).isInstanceOf(NotFoundException.class);
  }

  private String identification(String at) {
    String due = at.startsWith("2026-04") ? "2026-04-20 23:59" : "2026-05-20 23:59";
    return facts.opened(facts.household(MonthFacts.VILLAGE), "Identification", at, due);
  }

  private Map<Figure, Share> shares() {
    Map<Figure, Share> shares = new EnumMap<>(Figure.class);
    Figure.allCounted().forEach(figure -> shares.put(figure, book.figure(figure, MAY, HERE)));
    return shares;
  }

  private static long weight(List<Subject> rows) {
    return rows.stream().mapToLong(Subject::weight).sum();
  }
}
