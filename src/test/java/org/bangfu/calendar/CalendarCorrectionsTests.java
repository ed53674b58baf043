package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CalendarCorrectionsTests {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  @Autowired private CalendarCorrections corrections;
  @Autowired private WorkingCalendar calendar;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  @Test
  void anEditCountsAtOnceAndIsAuditedAndCanBeTakenBack() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(calendar.isWorkingDay(DAY)).isTrue();

    corrections.put(DAY, false, "县政发〔2031〕1号");
    assertThat(calendar.isWorkingDay(DAY)).isFalse();
    assertThat(corrections.of(2031)).hasSize(1).first()
        .satisfies(correction -> assertThat(correction.note()).isEqualTo("县政发〔2031〕1号"));

    corrections.remove(DAY);
    assertThat(calendar.isWorkingDay(DAY)).isTrue();
    assertThat(jdbc.sql("select action from audit_entry where object = 'calendar:2031-05-06' order by id")
        .query(String.class).list()).containsExactly("calendar.correct", "calendar.uncorrect");
  }

  @Test
  void aRolledBackEditLeavesTheCalendarAsItWas() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    transactions.executeWithoutResult(status -> {
      corrections.put(DAY.plusDays(1), false, "试");
      status.setRollbackOnly();
    });
    assertThat(calendar.isWorkingDay(DAY.plusDays(1))).isTrue();
  }

  @Test
  void aYearIsEnteredAsAWholeOrNotAtAll() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    String notice = "1月1日至3日 元旦\n2032-02-14 上班 春节";
    assertThat(corrections.preview(2032, notice).changed()).as("1 and 2 January, and a Saturday").isEqualTo(3);
    refuses(() -> corrections.announce(2032, notice + "\n2月31日 春节"));
    refuses(() -> corrections.announce(2032, "10月1日至7日 国庆节"));
    assertThat(corrections.of(2032)).isEmpty();

    corrections.announce(2032, notice);

    assertThat(calendar.announced(2032)).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2032, 1, 2))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2032, 2, 14))).isTrue();
    assertThat(corrections.changes().get(0))
        .satisfies(change -> assertThat(change.kind()).isEqualTo(CalendarChange.Kind.ANNOUNCED))
        .satisfies(change -> assertThat(change.note()).isEqualTo("2032"));
    corrections.of(2032).forEach(each -> corrections.remove(each.day()));
  }

  @Test
  void onlyAdministratorsCorrect() {
    for (Role role : new Role[] {Role.COUNTY, Role.TOWNSHIP, Role.VILLAGE, Role.DESIGNER}) {
      signIn.as(role, switch (role) {
        case TOWNSHIP -> "500229001000";
        case VILLAGE -> "500229001001";
        default -> SignIn.COUNTY;
      });
      assertThatThrownBy(() -> corrections.put(DAY, false, "试")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.remove(DAY)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.announce(2032, "1月1日 元旦")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.preview(2032, "1月1日 元旦")).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.moving(DAY, false)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.changes()).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> corrections.of(2031)).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void refusesWhatIsSoAlreadyAndWhatHasNoReason() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    refused(LocalDate.of(2026, 10, 1), false, "国庆节");
    refused(LocalDate.of(2026, 3, 2), true, "周一");
    refused(DAY, false, "  ");
    refused(DAY, false, "长".repeat(101));
    refused(DAY, false, "a\u0000b");
    refused(LocalDate.of(1999, 1, 1), false, "太早");
  }

  private void refused(LocalDate day, boolean working, String note) {
    refuses(() -> corrections.put(day, working, note));
  }

  private static void refuses(ThrowingCallable edit) {
    assertThatThrownBy(edit).isExactlyInstanceOf(BusinessException.class);
  }
}
