package org.bangfu.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class NotificationsTests {

  private static final String VILLAGE = "500229001203";

  @Autowired private Notices notices;
  @Autowired private Notifications notifications;
  @Autowired private OwnSettings settings;
  @Autowired private SignIn signIn;
  @Autowired private OldNotifications old;
  @Autowired private MutableClock clock;

  private SignedIn person;

  @BeforeEach
  void signIn() {
    person = signIn.as(Role.VILLAGE, VILLAGE);
  }

  @Test
  void aPersonSeesTheirOwnNewestFirstAndNobodyElses() {
    tell("first");
    tell("second");
    SignedIn other = signIn.as(Role.VILLAGE, VILLAGE);
    assertThat(page(null, 10).rows()).isEmpty();
    assertThat(notifications.unread().counted()).isZero();

    notices.tell(notice("third"), List.of(new Addressee(other.staffId(), "village:" + VILLAGE)));
    signIn.as(person);
    assertThat(page(null, 10).rows()).extracting(row -> row.notice().key()).containsExactly("second", "first");
  }

  @Test
  void theSameNoticeIsToldAPersonOnce() {
    assertThat(tell("once")).isEqualTo(1);
    assertThat(tell("once")).isZero();
    assertThat(notifications.unread().counted()).isEqualTo(1);
  }

  @Test
  void oldNotificationsAreRemovedAndYoungerOnesStay() {
    clock.reset();
    tell("old");
    clock.advance(Duration.ofDays(181));
    tell("young");
    old.remove(1);
    clock.reset();

    assertThat(page(null, 10).rows()).extracting(row -> row.notice().key()).containsExactly("young");
  }

  @Test
  void pagesByKeyWithoutGapOrRepetition() {
    IntStream.range(0, 25).forEach(number -> tell("n" + number));

    Slice<Notification> first = page(null, 10);
    Slice<Notification> second = page(last(first), 10);
    Slice<Notification> third = page(last(second), 10);
    assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
    assertThat(third.rows()).hasSize(5).last().extracting(row -> row.notice().key()).isEqualTo("n0");
  }

  @Test
  void whatIsReadCountsNoMoreAndMarkingAllLeavesWhatCameSince() {
    tell("a");
    tell("b");
    long newest = page(null, 1).rows().get(0).id();
    notifications.read(newest);
    assertThat(notifications.unread().counted()).isEqualTo(1);
    tell("since");

    assertThat(notifications.readAll(newest)).isEqualTo(1);
    assertThat(notifications.page(true, null, 10).rows()).extracting(row -> row.notice().key()).containsExactly("since");
  }

  @Test
  void somebodyElsesCannotBeReadOrFollowed() {
    tell("mine");
    long id = page(null, 1).rows().get(0).id();
    signIn.as(Role.VILLAGE, VILLAGE);
    notifications.read(id);
    assertThatThrownBy(() -> notifications.follow(id)).isInstanceOf(NotFoundException.class);

    signIn.as(person);
    assertThat(page(null, 1).rows().get(0).unread()).isTrue();
    assertThat(notifications.follow(id)).as("neither task nor household").isEmpty();
    assertThat(page(null, 1).rows().get(0).unread()).isFalse();
  }

  @Test
  void whoLeftThePostingSeesItsNotificationsNoMore() {
    tell("secret");
    signIn.staff(person.username(), Role.TOWNSHIP, "500229001000");
    assertThat(page(null, 10).rows()).hasSize(1);

    signIn.endPostings(person);
    signIn.staff(person.username(), Role.TOWNSHIP, "500229002000");
    assertThat(page(null, 10).rows()).isEmpty();
    assertThat(notifications.unread().counted()).isZero();

    signIn.endPostings(person);
    assertThatThrownBy(() -> notifications.unread()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void allOfAGroupAreFoundByTodaysPostings() {
    SignedIn colleague = signIn.staff("notices-colleague", Role.VILLAGE, VILLAGE);
    assertThat(notices.ofGroup("village:" + VILLAGE)).extracting(Addressee::staffId)
        .contains(person.staffId(), colleague.staffId());
    signIn.endPostings(colleague);
    assertThat(notices.ofGroup("village:" + VILLAGE)).extracting(Addressee::staffId).doesNotContain(colleague.staffId());
    assertThat(notices.ofGroup("nonsense")).isEmpty();
  }

  @Test
  void settingsAreKeptForThePersonAloneAndAWrongAddressIsRefused() {
    settings.save(" zhang.san@example.gov.cn ", true);
    assertThat(settings.read()).isEqualTo(new NotificationSettings("zhang.san@example.gov.cn", true));

    for (String wrong : List.of("zhang", "a@b", "a@b.c\nBcc: x@y.org", "张 <a@b.org>", "a@b.org,c@d.org", "a".repeat(99) + "@b.org")) {
      assertThatThrownBy(() -> settings.save(wrong, false)).isInstanceOf(BusinessException.class)
          .extracting(refusal -> ((BusinessException) refusal).key()).isEqualTo("notifications.email.wrong");
    }
    assertThatThrownBy(() -> settings.save(" ", true)).isInstanceOf(BusinessException.class)
        .extracting(refusal -> ((BusinessException) refusal).key()).isEqualTo("notifications.email.missing");
    assertThat(settings.read().email()).isEqualTo("zhang.san@example.gov.cn");

    signIn.as(Role.VILLAGE, VILLAGE);
    assertThat(settings.read()).isEqualTo(NotificationSettings.NONE);
  }

  private int tell(String key) {
    return notices.tell(notice(key), List.of(new Addressee(person.staffId(), "village:" + VILLAGE)));
  }

  private static Notice notice(String key) {
    return new Notice(key, Notice.Kind.DUE_SOON, "测试户主", "入户核实", Instant.parse("2026-03-04T15:59:59Z"), "no-task", null,
        "SB-2026-000001", null);
  }

  private Slice<Notification> page(Long after, int limit) {
    return notifications.page(false, after, limit);
  }

  private static Long last(Slice<Notification> page) {
    return page.rows().get(page.rows().size() - 1).id();
  }
}
