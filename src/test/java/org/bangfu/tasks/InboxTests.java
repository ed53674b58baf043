package org.bangfu.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueState;
import org.bangfu.cases.Dossiers;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.bangfu.tasks.InboxFilter.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class InboxTests {

  private static final String VILLAGE = "500229001203";
  private static final String OTHER_VILLAGE = "500229001204";
  /** Where no other test leaves tasks. */
  private static final String QUIET_TOWNSHIP = "500229109000";

  @Autowired
  private Inbox inbox;
  @Autowired
  private TaskRows rows;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private Dossiers dossiers;
  private int cases;
  private SignedIn cadre = SignedIn.SYSTEM;

  @BeforeEach
  void aCadreOfTheVillage() {
    clock.reset();
    cadre = signIn.as(Role.VILLAGE, VILLAGE);
  }

  @Test
  void showsTheTasksOfThePostingsAndNoOthers() {
    String mine = task("village:" + VILLAGE, 1, "张三");
    task("village:" + OTHER_VILLAGE, 1, "李四");
    task("township:500229001000", 1, "王五");

    assertThat(inbox.page(InboxFilter.EVERYTHING, null, 20).rows()).extracting(TaskRow::taskId).containsExactly(mine);
  }

  @Test
  void somebodyWithoutAPostingSeesNothing() {
    task("village:" + VILLAGE, 1, "张三");
    signIn.endPostings(cadre);

    assertThatThrownBy(() -> inbox.page(InboxFilter.EVERYTHING, null, 20)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void pagesByKeyInTheOrderOfDueDatesWithoutGapsOrRepeats() {
    List<String> expected = new ArrayList<>();
    for (int day = 1; day <= 25; day++) {
      expected.add(task("village:" + VILLAGE, day, "张三"));
    }

    Slice<TaskRow> first = inbox.page(InboxFilter.EVERYTHING, null, 20);
    Slice<TaskRow> second = inbox.page(InboxFilter.EVERYTHING, first.rows().get(19).key(), 20);

    assertThat(first.more()).isTrue();
    assertThat(second.more()).isFalse();
    List<TaskRow> all = new ArrayList<>(first.rows());
    all.addAll(second.rows());
    assertThat(all).extracting(TaskRow::taskId).containsExactlyElementsOf(expected);
  }

  @Test
  void aTaskClaimedByAColleagueLeavesTheList() {
    String task = task("village:" + VILLAGE, 1, "张三");
    rows.assign(task, cadre.staffId());
    assertThat(shown(View.MINE)).containsExactly(task);
    assertThat(shown(View.UNCLAIMED)).isEmpty();

    signIn.as(Role.VILLAGE, VILLAGE);

    assertThat(shown(View.ALL)).isEmpty();
  }

  @Test
  void aTaskOfTwoOfMyGroupsStandsOnce() {
    SignedIn both = signIn.staff("two-groups", Role.VILLAGE, VILLAGE);
    signIn.staff("two-groups", Role.TOWNSHIP, QUIET_TOWNSHIP);
    signIn.as(both);
    String task = UUID.randomUUID().toString();
    insert(task, List.of("village:" + VILLAGE, "township:" + QUIET_TOWNSHIP), 1, "张三");

    assertThat(shown(View.ALL)).containsExactly(task);
    assertThat(inbox.count(InboxFilter.EVERYTHING).counted()).isEqualTo(1);

    rows.assign(task, both.staffId());
    assertThat(shown(View.ALL)).containsExactly(task);
  }

  @Test
  void filtersByDueState() {
    String late = task("village:" + VILLAGE, -1, "张三");
    String soon = task("village:" + VILLAGE, 1, "张三");
    String later = task("village:" + VILLAGE, 20, "张三");

    assertThat(shown(DueState.OVERDUE)).containsExactly(late);
    assertThat(shown(DueState.SOON)).containsExactly(soon);
    assertThat(shown(DueState.IN_TIME)).containsExactly(later);
  }

  @Test
  void searchTakesPercentAndUnderscoreAsLetters() {
    String task = task("village:" + VILLAGE, 1, "张三");

    assertThat(search("张")).containsExactly(task);
    assertThat(search("%")).isEmpty();
    assertThat(search("_")).isEmpty();
    assertThat(search("' or 1=1 --")).isEmpty();
    assertThat(search("sb-2026-0")).containsExactly(task);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "张\0", "\\", "张三'; drop table inbox_task; --", "${7*7}", "\uD842", "<img src=x>"})
  void hostileSearchesFindNothingAndBreakNothing(String typed) {
    task("village:" + VILLAGE, 1, "张三");

    assertThat(search(typed)).isEmpty();
    assertThat(search("张".repeat(3_000_000))).isEmpty();
    assertThat(page(new InboxFilter(View.ALL, null, typed, typed, null, null))).isEmpty();
    assertThat(inbox.count(new InboxFilter(View.ALL, null, null, null, null, typed)).counted()).isZero();
  }

  @Test
  void anAreaBeyondOnesOwnNarrowsToNothing() {
    task("village:" + VILLAGE, 1, "张三");

    assertThat(page(new InboxFilter(View.ALL, AreaCode.of("500230000000"), null, null, null, null))).isEmpty();
  }

  @Test
  void filtersByAreaAndStep() {
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    String inVillage = task("county:" + SignIn.COUNTY, 1, "张三");

    assertThat(page(new InboxFilter(View.ALL, AreaCode.of("500229001000"), null, null, null, null)))
        .containsExactly(inVillage);
    assertThat(page(new InboxFilter(View.ALL, AreaCode.of("500229002000"), null, null, null, null))).isEmpty();
    assertThat(page(new InboxFilter(View.ALL, null, "Identification", "Task_Try", null, null)))
        .containsExactly(inVillage);
    assertThat(page(new InboxFilter(View.ALL, null, "Identification", "Task_Other", null, null))).isEmpty();
    assertThat(inbox.steps()).contains(new StepOption("Identification", "Task_Try", "试办"));
  }

  private List<String> shown(View view) {
    return page(new InboxFilter(view, null, null, null, null, null));
  }

  private List<String> shown(DueState state) {
    return page(new InboxFilter(View.ALL, null, null, null, state, null));
  }

  private List<String> search(String text) {
    return page(new InboxFilter(View.ALL, null, null, null, null, text));
  }

  private List<String> page(InboxFilter filter) {
    return inbox.page(filter, null, 50).rows().stream().map(TaskRow::taskId).toList();
  }

  private String task(String group, int dueInDays, String head) {
    String id = UUID.randomUUID().toString();
    insert(id, List.of(group), dueInDays, head);
    return id;
  }

  private void insert(String id, List<String> groups, int dueInDays, String head) {
    Instant now = clock.instant();
    rows.insert(new TaskRows.NewTask(id, groups, now.plusSeconds(86_400L * dueInDays), null, null, caseOf(head),
        "Identification", "Identification:1", "Task_Try", "试办", now, 50));
  }

  private String caseOf(String head) {
    return jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by)
            values (:case, :household, :head, :area, 'Try', 'OPEN', now(), 1, '测试') returning case_no""")
        .param("case", "SB-2026-0" + cases++).param("household", dossiers.household(VILLAGE))
        .param("head", head).param("area", VILLAGE)
        .query(String.class).single();
  }
}
