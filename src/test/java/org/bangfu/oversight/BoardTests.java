package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueState;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.oversight.BoardSummary.Part;
import org.bangfu.oversight.BoardSummary.StepPart;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Import(OpenTasks.class)
@Transactional
class BoardTests {

  private static final AreaCode TOWNSHIP = AreaCode.of(OpenTasks.TOWNSHIP);
  private static final BoardFilter HERE = BoardFilter.EVERYTHING.in(TOWNSHIP);

  @Autowired
  private Board board;
  @Autowired
  private OpenTasks tasks;
  @Autowired
  private TaskRows rows;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Spells spells;
  @Autowired
  private Contacts contacts;

  @BeforeEach
  void aSupervisorOfTheTownship() {
    clock.reset();
    signIn.as(Role.SUPERVISOR, OpenTasks.TOWNSHIP);
  }

  @Test
  void countsByStateAtEveryLevelDownToTheHousehold() {
    String village = "village:" + OpenTasks.VILLAGE;
    tasks.open(OpenTasks.VILLAGE, -3, village);
    tasks.open(OpenTasks.VILLAGE, 1, village);
    tasks.open(OpenTasks.VILLAGE, 30, "contact:4711");
    tasks.open(OpenTasks.OTHER_VILLAGE, -1, "township:" + OpenTasks.TOWNSHIP);

    BoardSummary township = board.summary(HERE);
    assertThat(township.all()).isEqualTo(new Tally(2, 1, 1, 4));
    assertThat(township.level()).isEqualTo(Level.VILLAGES);
    Part first = part(township, new Tally(1, 1, 1, 3));
    assertThat(first.filter().area()).isEqualTo(AreaCode.of(OpenTasks.VILLAGE));

    BoardSummary holders = board.summary(first.filter());
    assertThat(holders.level()).isEqualTo(Level.HOLDERS);
    assertThat(holders.parts()).extracting(part -> part.filter().holder())
        .containsExactlyInAnyOrder(Holder.unit(village), Holder.person(4711));
    BoardSummary households = board.summary(part(holders, new Tally(1, 1, 0, 2)).filter());
    assertThat(households.level()).isEqualTo(Level.HOUSEHOLDS);
    assertThat(households.parts()).hasSize(2).allSatisfy(part -> assertThat(part.name()).startsWith("=户主"));
    assertThat(board.summary(households.parts().get(0).filter()).all().open()).isEqualTo(1);
  }

  @Test
  void everyNumberIsTheNumberOfTheRowsItOpens() {
    for (int number = 0; number < 40; number++) {
      String village = number % 3 == 0 ? OpenTasks.VILLAGE : OpenTasks.OTHER_VILLAGE;
      String task = tasks.open(village, "Task_" + number % 4, number % 12 - 4, "village:" + village,
          "township:" + OpenTasks.TOWNSHIP);
      if (number % 5 == 0) {
        rows.assign(task, 4000L + number % 2);
      }
    }
    walk(HERE);
    walk(HERE.step("Identification", "Task_2"));
  }

  private void walk(BoardFilter from) {
    BoardSummary summary = board.summary(from);
    for (Part part : summary.parts()) {
      theRowsOf(part.filter(), part.tally());
      walk(part.filter());
    }
    for (StepPart step : summary.steps()) {
      theRowsOf(from.step(step.process(), step.step()), step.tally());
    }
    if (summary.level() != Level.NOTHING) {
      assertThat(summary.parts().stream().map(Part::tally).reduce(Tally.NONE, Tally::plus)).isEqualTo(summary.all());
    }
  }

  private void theRowsOf(BoardFilter filter, Tally tally) {
    for (DueState state : DueState.values()) {
      assertThat(ids(filter.due(state))).as(filter + " " + state).hasSize((int) tally.of(state)).doesNotHaveDuplicates();
    }
    assertThat(ids(filter.due(null))).hasSize((int) tally.open()).doesNotHaveDuplicates();
  }

  @Test
  void aTaskOfTwoGroupsCountsOnce() {
    String task = tasks.open(OpenTasks.VILLAGE, -1, "village:" + OpenTasks.VILLAGE, "township:" + OpenTasks.TOWNSHIP);

    assertThat(board.summary(HERE).all().overdue()).isEqualTo(1);
    assertThat(ids(HERE)).containsExactly(task);
  }

  @Test
  void pagesByKeySoonestFirst() {
    List<String> expected = new ArrayList<>();
    for (int day = -5; day < 5; day++) {
      expected.add(tasks.open(OpenTasks.VILLAGE, day, "village:" + OpenTasks.VILLAGE));
    }

    assertThat(ids(HERE)).isEqualTo(expected);
  }

  @Test
  void theWorkloadTellsWhatEachPersonAndUnitHasInHand() {
    SignedIn cadre = signIn.staff("workload-cadre", Role.VILLAGE, OpenTasks.VILLAGE);
    String village = "village:" + OpenTasks.VILLAGE;
    rows.assign(tasks.open(OpenTasks.VILLAGE, -3, village), cadre.staffId());
    tasks.open(OpenTasks.VILLAGE, 9, village);
    tasks.open(OpenTasks.OTHER_VILLAGE, -1, "contact:" + cadre.staffId());

    assertThat(board.persons(HERE)).extracting(WorkloadLine::name, WorkloadLine::tally)
        .containsExactly(tuple(cadre.name(), new Tally(2, 0, 0, 2)));
    assertThat(board.units(HERE)).extracting(line -> line.filter().holder().key(), WorkloadLine::tally)
        .containsExactlyInAnyOrder(tuple(village, new Tally(1, 0, 1, 2)),
            tuple("township:" + OpenTasks.TOWNSHIP, new Tally(1, 0, 0, 1)));
    board.persons(HERE).forEach(line -> theRowsOf(line.filter(), line.tally()));
    board.units(HERE).forEach(line -> theRowsOf(line.filter(), line.tally()));
  }

  @Test
  void theWorkloadCountsTheHouseholdsAPersonIsTheContactOf() {
    SignedIn contact = signIn.staff("workload-contact", Role.CONTACT, OpenTasks.TOWNSHIP);
    long household = dossiers.household(OpenTasks.VILLAGE);
    long spell = ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS),
        LocalDate.of(2026, 3, 2), "DB-1"));
    ActingAs.system(() -> contacts.assign(spell, contact.staffId(), "试", "DB-1"));

    assertThat(board.persons(HERE)).extracting(WorkloadLine::name, WorkloadLine::tally, WorkloadLine::households)
        .containsExactly(tuple(contact.name(), Tally.NONE, 1L));
  }

  @Test
  void rowsToWhichNothingHappenedAreCountedAndListedAlike() {
    String village = "village:" + OpenTasks.VILLAGE;
    String still = tasks.open(OpenTasks.VILLAGE, 30, village);
    String noted = tasks.open(OpenTasks.VILLAGE, 30, village);
    String moved = tasks.open(OpenTasks.VILLAGE, 30, village);
    clock.advance(Duration.ofDays(7).plusSeconds(1));
    tasks.happened(noted, NewTimelineEntry.Kind.NOTE);
    tasks.happened(moved, NewTimelineEntry.Kind.STEP_DONE);
    tasks.open(OpenTasks.VILLAGE, 30, village);

    BoardFilter seven = HERE.still(7);
    assertThat(board.page(seven, null, 10).rows()).extracting(BoardRow::taskId).containsExactlyInAnyOrder(still, noted);
    assertThat(board.summary(seven).all().open()).isEqualTo(2);
    assertThat(board.page(HERE.still(8), null, 10).rows()).isEmpty();
    assertThat(HERE.still(0)).isEqualTo(HERE);
  }

  @Test
  void showsTheAreasOfThePostingsAndNoOthers() {
    tasks.open(OpenTasks.VILLAGE, -1, "village:" + OpenTasks.VILLAGE);
    signIn.as(Role.SUPERVISOR, "500229109000");
    assertThat(ids(HERE)).isEmpty();
    assertThat(board.summary(HERE).all()).isEqualTo(Tally.NONE);
    assertThat(board.root()).isEqualTo(AreaCode.of("500229109000"));

    signIn.as(Role.COUNTY, SignIn.COUNTY);
    assertThat(ids(HERE)).hasSize(1);
    assertThat(board.root()).isEqualTo(AreaCode.of(SignIn.COUNTY));
  }

  @Test
  void whoAnswersForNothingHasNoBoard() {
    signIn.as(Role.VILLAGE, OpenTasks.VILLAGE);
    assertThatThrownBy(() -> board.summary(HERE)).isInstanceOf(NotFoundException.class);

    SignedIn ended = signIn.as(Role.SUPERVISOR, OpenTasks.TOWNSHIP);
    signIn.endPostings(ended);
    assertThatThrownBy(() -> board.page(HERE, null, 10)).isInstanceOf(NotFoundException.class);
  }

  private static Part part(BoardSummary summary, Tally tally) {
    return summary.parts().stream().filter(part -> part.tally().equals(tally)).findFirst().orElseThrow();
  }

  /** All rows, three to a page. */
  private List<String> ids(BoardFilter filter) {
    List<String> ids = new ArrayList<>();
    Slice<BoardRow> page = board.page(filter, null, 3);
    page.rows().forEach(row -> ids.add(row.taskId()));
    while (page.more()) {
      page = board.page(filter, page.rows().get(page.rows().size() - 1).key(), 3);
      page.rows().forEach(row -> ids.add(row.taskId()));
    }
    return ids;
  }
}
