package org.bangfu.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.cases.Dossiers;
import org.bangfu.outbox.Channel;
import org.bangfu.outbox.NewMessage;
import org.bangfu.outbox.Outbox;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffStore;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DigestsTests {

  private static final String GROUP = "village:" + Dossiers.VILLAGE;

  @Autowired private DigestStore store;
  @Autowired private DigestTexts texts;
  @Autowired private WorkingCalendar calendar;
  @Autowired private DueDates dueDates;
  @Autowired private Parameters parameters;
  @Autowired private Areas areas;
  @Autowired private Clock time;
  @Autowired private MutableClock clock;
  @Autowired private SettingsStore settings;
  @Autowired private StaffStore staff;
  @Autowired private TaskRows rows;
  @Autowired private Inbox inbox;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;

  private final Set<Channel> open = EnumSet.of(Channel.MAIL);
  private final List<NewMessage> sent = new ArrayList<>();

  /** Monday 2026-03-02 09:00, a working day after the hour. */
  @BeforeEach
  void begin() {
    clock.reset();
    jdbc.sql("delete from notification_setting").update();
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void saysTheNumbersOfTheInboxAndWhatIsDueFirst() {
    SignedIn cadre = wants(signIn.as(Role.VILLAGE, Dossiers.VILLAGE), "cadre@example.org");
    task(GROUP, -1, null, "张三");
    task(GROUP, 1, null, "李四");
    task(GROUP, 20, cadre.staffId(), "王五");
    SignedIn colleague = signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    task(GROUP, -2, colleague.staffId(), "不是我的");
    task("village:" + Dossiers.FOREIGN_VILLAGE, -2, null, "外村");
    signIn.as(cadre);
    long overdue = count(DueState.OVERDUE);
    long soon = count(DueState.SOON);

    assertThat(digests().make()).isEqualTo(1);
    NewMessage mail = sent.get(0);
    assertThat(mail.address()).isEqualTo("cadre@example.org");
    assertThat(mail.subject()).isEqualTo(
        "帮扶待办 2026-03-02：逾期 " + overdue + " 件，3 个工作日内到期 " + soon + " 件");
    assertThat(mail.text()).contains("您有逾期事项 " + overdue + " 件").contains("张三 · 试办 · 2026-03-01 到期")
        .doesNotContain("不是我的").doesNotContain("外村");
  }

  @Test
  void isMadeOnceADayWhicheverNodeIsFirst() {
    wants(signIn.as(Role.VILLAGE, Dossiers.VILLAGE), "once@example.org");
    task(GROUP, -1, null, "张三");

    assertThat(digests().make()).isEqualTo(1);
    assertThat(digests().make()).isZero();
    clock.advance(Duration.ofDays(1));
    assertThat(digests().make()).isEqualTo(1);
    assertThat(sent).extracting(NewMessage::key).doesNotHaveDuplicates().allMatch(key -> key.matches(
        "digest:[0-9]+:2026-03-0[23]:MAIL"));
  }

  @Test
  void waitsForTheHourAndForAWorkingDay() {
    wants(signIn.as(Role.VILLAGE, Dossiers.VILLAGE), "hour@example.org");
    task(GROUP, -1, null, "张三");

    clock.set(LocalDateTime.of(2026, 3, 1, 9, 0));
    assertThat(digests().make()).as("Sunday").isZero();
    clock.set(LocalDateTime.of(2026, 2, 28, 9, 0));
    assertThat(digests().make()).as("a Saturday that is worked in place of the Spring Festival").isEqualTo(1);
    clock.set(LocalDateTime.of(2026, 3, 2, 7, 59));
    assertThat(digests().make()).as("before eight").isZero();
    clock.set(LocalDateTime.of(2026, 3, 2, 8, 0));
    assertThat(digests().make()).isEqualTo(1);
  }

  @Test
  void nobodyIsWrittenToWhoDoesNotWantItOrHasNothingOrNoPosting() {
    SignedIn gone = wants(signIn.as(Role.TOWNSHIP, "500229001000"), "gone@example.org");
    signIn.endPostings(gone);
    settings.put(signIn.as(Role.VILLAGE, Dossiers.VILLAGE).staffId(), new NotificationSettings("no@example.org", false));
    wants(signIn.as(Role.VILLAGE, "500229001204"), null);
    task("township:500229001000", -1, null, "张三");
    task("village:500229001204", -1, null, "张三");

    assertThat(digests().make()).isZero();
    open.clear();
    clock.advance(Duration.ofDays(1));
    assertThat(digests().make()).as("no channel").isZero();
  }

  @Test
  void theChatHoldsNoNameOfAHouseholdAndEnglishIsWrittenInEnglish() {
    open.add(Channel.WEBHOOK);
    SignedIn cadre = wants(signIn.as(Role.VILLAGE, Dossiers.VILLAGE), "en@example.org");
    staff.setLocale(cadre.staffId(), "en");
    task(GROUP, -1, null, "张三");
    digests().make();

    NewMessage chat = sent.stream().filter(message -> message.channel() == Channel.WEBHOOK).findFirst().orElseThrow();
    assertThat(chat.text()).contains("overdue").contains("> DG-2026-").doesNotContain("张三");
    assertThat(sent.stream().filter(message -> message.channel() == Channel.MAIL).findFirst().orElseThrow().text())
        .startsWith("Dear ").contains("张三 · 试办 · due 2026-03-01");
  }

  private SignedIn wants(SignedIn who, String email) {
    settings.put(who.staffId(), new NotificationSettings(email, true));
    return who;
  }

  private Digests digests() {
    return new Digests(store, texts, new Outbox() {
      @Override
      public boolean open(Channel channel) {
        return open.contains(channel);
      }

      @Override
      public int add(Collection<NewMessage> messages) {
        sent.addAll(messages);
        return messages.size();
      }
    }, calendar, dueDates, parameters, areas, time);
  }

  private long count(DueState state) {
    return inbox.count(new InboxFilter(InboxFilter.View.ALL, null, null, null, state, null)).counted();
  }

  private void task(String group, int dueInDays, Long assignee, String head) {
    String id = UUID.randomUUID().toString();
    Instant now = clock.instant();
    rows.insert(new TaskRows.NewTask(id, List.of(group), now.plus(Duration.ofDays(dueInDays)), null, null, caseOf(head),
        "Identification", "Identification:1", "Task_Try", "试办", now, 50));
    if (assignee != null) {
      rows.assign(id, assignee);
    }
  }

  private String caseOf(String head) {
    return jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by)
            values (:case, :household, :head, :area, 'Try', 'OPEN', now(), 1, '测试') returning case_no""")
        .param("case", "DG-2026-" + UUID.randomUUID().toString().substring(0, 8))
        .param("household", dossiers.household(Dossiers.VILLAGE))
        .param("head", head).param("area", Dossiers.VILLAGE).query(String.class).single();
  }
}
