package org.bangfu.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.security.SignedIn;
import org.bangfu.security.StandIns;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be recorded as an absence, and who stands in for whom on a day. */
@IntegrationTest
class AbsencesTests {

  private static final String TOWNSHIP = "500229001000";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 10);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private Absences absences;
  @Autowired private StandIns standIns;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private SignedIn one = SignedIn.SYSTEM;
  private SignedIn two = SignedIn.SYSTEM;
  private SignedIn three = SignedIn.SYSTEM;

  @BeforeEach
  void threeContactsOfATownship() {
    clock.reset();
    one = contact(TOWNSHIP);
    two = contact(TOWNSHIP);
    three = contact(Dossiers.FOREIGN_VILLAGE);
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aSubstituteStandsInOnTheDaysAndForTheKindOfWorkChosen() {
    record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LocalDate.of(2026, 3, 7), two),
        part(WorkKind.VISITS, LocalDate.of(2026, 3, 8), LAST, three), part(WorkKind.STEPS, FIRST, LAST, three));

    assertThat(told(two, FIRST.minusDays(1))).isEmpty();
    assertThat(told(two, FIRST)).containsExactly(one.name() + " VISITS");
    assertThat(told(three, FIRST)).containsExactly(one.name() + " STEPS");
    assertThat(told(three, LAST)).containsExactlyInAnyOrder(one.name() + " STEPS", one.name() + " VISITS");
    assertThat(told(two, LocalDate.of(2026, 3, 8))).isEmpty();
    assertThat(told(three, LAST.plusDays(1))).isEmpty();
  }

  @Test
  void theWorkOfAnAbsentSubstituteGoesOnToTheirsForTheSameKindAndDay() {
    record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, two), part(WorkKind.STEPS, FIRST, LAST, two));
    LocalDate middle = LocalDate.of(2026, 3, 7);
    record(two, middle, middle, part(WorkKind.VISITS, middle, middle, three));

    assertThat(told(two, FIRST)).containsExactlyInAnyOrder(one.name() + " STEPS", one.name() + " VISITS");
    assertThat(told(two, middle)).as("steps stay, nobody else has them").containsExactly(one.name() + " STEPS");
    assertThat(told(three, middle)).containsExactlyInAnyOrder(two.name() + " VISITS", one.name() + " VISITS");
    assertThat(told(two, LAST)).hasSize(2);
  }

  @Test
  void aLoopIsRefusedAlsoAroundSeveralPeople() {
    record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, two));
    record(two, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, three));

    assertRefused("absence.loop", three, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, one));
    record(three, FIRST, LAST, part(WorkKind.STEPS, FIRST, LAST, one));
    assertThat(told(one, FIRST)).containsExactly(three.name() + " STEPS");
  }

  @Test
  void aChainHasABound() {
    SignedIn before = one;
    for (int number = 0; number < AbsenceStore.DEEPEST; number++) {
      SignedIn next = contact(TOWNSHIP);
      record(before, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, next));
      before = next;
    }
    assertThat(told(before, FIRST)).hasSize(AbsenceStore.DEEPEST);
    assertRefused("absence.deep", two, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, one));
  }

  @Test
  void overlappingPastAndEmptyOnesAreRefused() {
    record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, two));
    assertRefused("absence.overlap", one, LAST, LAST.plusDays(3), part(WorkKind.VISITS, LAST, LAST, two));
    LocalDate yesterday = LocalDate.of(2026, 3, 1);
    assertRefused("absence.past", two, yesterday, LAST, part(WorkKind.VISITS, FIRST, LAST, three));
    assertRefused("absence.order", two, LAST, FIRST, part(WorkKind.VISITS, FIRST, LAST, three));
    assertRefused("absence.long", two, FIRST, FIRST.plusYears(2), part(WorkKind.VISITS, FIRST, LAST, three));
    assertRefused("absence.parts", two, FIRST, LAST);
    assertRefused("absence.part.outside", two, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST.plusDays(1), three));
    assertRefused("absence.part.twice", two, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, three),
        part(WorkKind.VISITS, LAST, LAST, one));
  }

  @Test
  void aSubstituteNeedsAPostingForTheWork() {
    SignedIn elsewhere = contact("500229002000");
    SignedIn village = staff(Role.VILLAGE, Dossiers.FOREIGN_VILLAGE);
    assertRefused("absence.part.mayNot", one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, elsewhere));
    assertRefused("absence.part.mayNot", one, FIRST, LAST, part(WorkKind.APPROVALS, FIRST, LAST, village));
    assertRefused("absence.part.mayNot", one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, one));
    record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, village));
    assertThat(told(village, FIRST)).containsExactly(one.name() + " VISITS");
  }

  @Test
  void hostileReasonsAreRefusedAndChineseOnesKeptExactly() {
    for (String reason : List.of("", "  ", "a\u202Eb", "x".repeat(201))) {
      signIn.as(one);
      assertThatThrownBy(() -> absences.record(new NewAbsence(one.staffId(), FIRST, LAST, reason,
          List.of(part(WorkKind.VISITS, FIRST, LAST, two))))).isInstanceOfSatisfying(BusinessException.class,
              refused -> assertThat(refused.key()).isEqualTo("absence.reason"));
    }
    String odd = "产假 <img src=x onerror=alert(1)> ${7*7} \uD842\uDFB7";
    absences.record(new NewAbsence(one.staffId(), FIRST, LAST, odd, List.of(part(WorkKind.VISITS, FIRST, LAST, two))));
    assertThat(absences.page(AbsenceStore.Which.COMING, null, 1).rows()).singleElement()
        .satisfies(absence -> assertThat(absence.reason()).isEqualTo(odd));
  }

  @Test
  void oneRecordsForOneselfAndForThePeopleOfOnesUnits() {
    NewAbsence ofOne = new NewAbsence(one.staffId(), FIRST, LAST, "出差", List.of(part(WorkKind.VISITS, FIRST, LAST, two)));
    signIn.as(two);
    assertThatThrownBy(() -> absences.record(ofOne)).isInstanceOf(NotFoundException.class);
    signIn.as(Role.TOWNSHIP, "500229002000");
    assertThatThrownBy(() -> absences.record(ofOne)).isInstanceOf(NotFoundException.class);

    signIn.as(Role.TOWNSHIP, TOWNSHIP);
    long id = absences.record(ofOne);
    assertThat(absences.page(AbsenceStore.Which.COMING, null, 50).rows()).extracting(Absence::id).contains(id);
    signIn.as(two);
    assertThat(absences.page(AbsenceStore.Which.COMING, null, 50).rows()).extracting(Absence::id).doesNotContain(id);
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(absences.page(AbsenceStore.Which.COMING, null, 50).rows()).extracting(Absence::id).contains(id);
  }

  @Test
  void itIsChangedOrTakenBackBeforeItBeginsAndEndedEarlyAfterwards() {
    long id = record(one, FIRST, LAST, part(WorkKind.VISITS, FIRST, LAST, two));
    NewAbsence longer = new NewAbsence(one.staffId(), FIRST, LAST.plusDays(5), "出差",
        List.of(part(WorkKind.VISITS, FIRST, LAST.plusDays(5), three)));
    absences.change(id, 0, longer);
    assertThat(told(three, FIRST)).hasSize(1);
    assertThatThrownBy(() -> absences.change(id, 0, longer)).isInstanceOf(RowVersionConflict.class);

    clock.set(FIRST.plusDays(2).atTime(9, 0));
    assertThatThrownBy(() -> absences.cancel(id, 1)).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> absences.endEarly(id, 1, LAST.plusDays(9))).isInstanceOf(BusinessException.class);
    absences.endEarly(id, 1, FIRST.plusDays(1));
    assertThat(told(three, FIRST.plusDays(2))).isEmpty();
    assertThat(told(three, FIRST.plusDays(1))).hasSize(1);

    long other = record(one, LAST, LAST, part(WorkKind.VISITS, LAST, LAST, two));
    absences.cancel(other, 0);
    assertThat(told(two, LAST)).isEmpty();
    assertThatThrownBy(() -> absences.cancel(other, 1)).isInstanceOf(RowVersionConflict.class);
  }

  private SignedIn contact(String unit) {
    return staff(Role.CONTACT, unit);
  }

  private SignedIn staff(Role role, String unit) {
    return signIn.staff("absence-" + NUMBER.incrementAndGet(), role, unit);
  }

  private long record(SignedIn absent, LocalDate from, LocalDate to, NewAbsence.Part... parts) {
    signIn.as(absent);
    return absences.record(new NewAbsence(absent.staffId(), from, to, "出差", List.of(parts)));
  }

  private void assertRefused(String key, SignedIn absent, LocalDate from, LocalDate to, NewAbsence.Part... parts) {
    assertThatThrownBy(() -> record(absent, from, to, parts)).isInstanceOfSatisfying(BusinessException.class,
        refused -> assertThat(refused.key()).isEqualTo(key));
  }

  private static NewAbsence.Part part(WorkKind kind, LocalDate from, LocalDate to, SignedIn substitute) {
    return new NewAbsence.Part(kind, from, to, substitute.staffId());
  }

  private List<String> told(SignedIn substitute, LocalDate day) {
    return standIns.on(substitute.staffId(), day).stream().map(each -> each.absent().name() + " " + each.kind()).toList();
  }
}
