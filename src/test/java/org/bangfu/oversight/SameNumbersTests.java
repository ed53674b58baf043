package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.notifications.Digest;
import org.bangfu.notifications.DigestStore;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Fifty people by chance over tasks by chance: badge, board, rows, sheet and digest count the same overdue tasks. */
@IntegrationTest
@Import(OpenTasks.class)
@Transactional
class SameNumbersTests {

  private static final List<String> TOWNSHIPS = List.of("500229110000", "500229109000");
  private static final List<String> VILLAGES =
      List.of("500229110200", "500229110201", "500229110203", "500229109200", "500229109201");
  private static final List<String> DEPARTMENTS = List.of("petitions", "tax");
  private static final InboxFilter OVERDUE =
      new InboxFilter(InboxFilter.View.ALL, null, null, null, DueState.OVERDUE, null);

  @Autowired private Board board;
  @Autowired private BoardSheet sheet;
  @Autowired private Inbox inbox;
  @Autowired private OpenTasks tasks;
  @Autowired private TaskRows rows;
  @Autowired private DigestStore digestStore;
  @Autowired private DueDates dueDates;
  @Autowired private JdbcClient jdbc;
  @Autowired private AccessPolicy policy;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private final Random chance = new Random(20261125);
  private final List<SignedIn> people = new ArrayList<>();

  @BeforeEach
  void peopleAndTasksByChance() {
    clock.reset();
    for (int number = 0; number < 50; number++) {
      people.add(person("chance-" + number));
    }
    for (int number = 0; number < 300; number++) {
      String village = one(VILLAGES);
      List<String> groups = chance.nextInt(4) == 0 ? List.of(group(village), group(village)) : List.of(group(village));
      String task = tasks.open(village, chance.nextInt(30) - 12, groups.stream().distinct().toArray(String[]::new));
      if (chance.nextInt(3) == 0) {
        people.stream().filter(who -> scope(who).groups().stream().anyMatch(groups::contains)).findAny()
            .ifPresent(who -> rows.assign(task, who.staffId()));
      }
    }
  }

  @Test
  void badgeBoardRowsSheetAndDigestAgree() throws IOException {
    SignedIn county = signIn.staff("chance-county", Role.SUPERVISOR, SignIn.COUNTY);
    Map<Long, Digest> digests = digests();
    int withTasks = 0;
    for (SignedIn who : people) {
      signIn.as(who);
      if (policy.may(Action.OVERSIGHT_READ)) {
        agree(who + " over the area", BoardFilter.EVERYTHING, board.summary(BoardFilter.EVERYTHING).all().overdue());
      }
      if (policy.may(Action.INBOX_USE)) {
        long badge = inbox.count(OVERDUE).counted();
        Digest digest = digests.get(who.staffId());
        assertThat(digest == null ? 0 : digest.overdue()).as(who + ": digest").isEqualTo(badge);
        signIn.as(county);
        agree(who + " in the inbox", BoardFilter.EVERYTHING.heldBy(Holder.inbox(who.staffId())), badge);
        withTasks += badge > 0 ? 1 : 0;
      }
    }
    assertThat(withTasks).as("people with something overdue").isGreaterThan(15);
  }

  /** Of everybody who is given one today, as the morning's messages would say it. */
  private Map<Long, Digest> digests() {
    people.forEach(who -> jdbc.sql("insert into notification_setting (staff_id, digest) values (:staff, true)")
        .param("staff", who.staffId()).update());
    return digestStore.of(LocalDate.now(clock), dueDates.window(), clock.instant(), 1).stream()
        .collect(Collectors.toMap(Digest::staffId, Function.identity()));
  }

  private void agree(String about, BoardFilter filter, long badge) throws IOException {
    BoardFilter overdue = filter.due(DueState.OVERDUE);
    assertThat(board.summary(filter).all().overdue()).as(about + ": board").isEqualTo(badge);
    assertThat(board.summary(overdue).steps().stream().mapToLong(step -> step.tally().overdue()).sum())
        .as(about + ": steps").isEqualTo(badge);
    assertThat(countRows(overdue)).as(about + ": rows").isEqualTo(badge);
    assertThat(sheet.write(overdue, Locale.CHINA, new ByteArrayOutputStream())).as(about + ": sheet").isEqualTo((int) badge);
  }

  private long countRows(BoardFilter filter) {
    long count = 0;
    Slice<BoardRow> page = board.page(filter, null, 40);
    count += page.rows().size();
    while (page.more()) {
      page = board.page(filter, page.rows().get(page.rows().size() - 1).key(), 40);
      count += page.rows().size();
    }
    return count;
  }

  private SignedIn person(String username) {
    SignedIn who = SignedIn.SYSTEM;
    for (int posting = 0; posting <= chance.nextInt(2); posting++) {
      Role role = one(List.of(Role.VILLAGE, Role.VILLAGE, Role.CONTACT, Role.TOWNSHIP, Role.DEPARTMENT, Role.COUNTY,
          Role.SUPERVISOR));
      who = signIn.staff(username, role, switch (role) {
        case VILLAGE -> one(VILLAGES);
        case CONTACT, TOWNSHIP, SUPERVISOR -> one(TOWNSHIPS);
        case DEPARTMENT -> one(DEPARTMENTS);
        case COUNTY, DESIGNER, ADMINISTRATOR -> SignIn.COUNTY;
      });
    }
    return who;
  }

  private String group(String village) {
    return switch (chance.nextInt(5)) {
      case 0 -> "township:" + village.substring(0, 9) + "000";
      case 1 -> "department:" + one(DEPARTMENTS);
      case 2 -> "contact:" + one(people).staffId();
      case 3 -> "county:" + SignIn.COUNTY;
      default -> "village:" + village;
    };
  }

  private Scope scope(SignedIn who) {
    signIn.as(who);
    return policy.scope();
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
