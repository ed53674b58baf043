package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A household gets its contact, and another one (domain §4). */
@IntegrationTest
@Import(AssistanceCourse.class)
class ContactPathTests {

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private ContactAssignments assignments;
  @Autowired
  private Contacts contacts;
  @Autowired
  private Spells spells;
  @Autowired
  private Cases cases;
  @Autowired
  private Register register;
  @Autowired
  private DueDates dueDates;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void theTownshipIsAskedInTheTransactionOfTheDetermination() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS);
    String caseNo = course.open(household, AssistanceKinds.ASSIGN_CONTACT);

    course.asTownship();
    assertThat(course.row(caseNo, "Task_AssignContact").due())
        .isEqualTo(dueDates.of(clock.instant(), new Limit(3, Limit.Unit.WORKING, null)).at());
    assertThat(cases.require(caseNo).openedBy()).isEqualTo(SignedIn.SYSTEM.name());
  }

  @Test
  void theContactIsInForceAndDraftsThePlan() {
    long household = course.withContact();

    assertThat(contacts.current(household)).map(Contact::staffId).contains(course.contact().staffId());
    assertThat(course.openAll(household, AssistanceKinds.ASSIGN_CONTACT)).isEmpty();
    course.asContact();
    assertThat(course.steps(course.open(household, AssistanceKinds.PLAN))).containsExactly("Task_DraftPlan");
  }

  @Test
  void aTransferIsDatedHasItsReasonAndHandsTheOpenTasksOver() {
    long household = course.withContact();
    SignedIn next = signIn.staff("assist-next", Role.CONTACT, AssistanceCourse.TOWNSHIP);
    clock.set(course.today().plusDays(3).atTime(9, 0));
    course.asTownship();
    assignments.transfer(household, next.staffId(), "原联系人调离本乡镇");

    assertThat(contacts.of(household)).extracting(Contact::staffId)
        .containsExactly(next.staffId(), course.contact().staffId());
    assertThat(contacts.of(household)).extracting(Contact::to).containsExactly(null, course.today());
    assertThat(contacts.of(household).get(0).reason()).isEqualTo("原联系人调离本乡镇");
    signIn.as(next);
    assertThat(course.steps(course.open(household, AssistanceKinds.PLAN))).containsExactly("Task_DraftPlan");
    assertThat(course.openAll(household, AssistanceKinds.ASSIGN_CONTACT)).isEmpty();
  }

  @Test
  void onlyTheTownshipTransfersAndOnlyWithAReason() {
    long household = course.withContact();
    SignedIn next = signIn.staff("assist-next", Role.CONTACT, AssistanceCourse.TOWNSHIP);

    course.asContact();
    assertThatThrownBy(() -> assignments.transfer(household, next.staffId(), "想换一个人"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> assignments.successors(household)).isInstanceOf(NotFoundException.class);
    course.asTownship();
    assertThat(assignments.successors(household)).extracting(ContactCandidate::staffId).contains(next.staffId())
        .doesNotContain(course.contact().staffId());
    assertThatThrownBy(() -> assignments.transfer(household, next.staffId(), " 换 "))
        .isInstanceOf(BusinessException.class).hasMessageContaining("assistance.transfer.reason");
    assertThatThrownBy(() -> assignments.transfer(household, course.contact().staffId(), "重新安排联系人"))
        .isInstanceOf(BusinessException.class).hasMessageContaining("contacts.sameAsBefore");
    assertThat(contacts.of(household)).hasSize(1);
    assertThat(course.openAll(household, AssistanceKinds.ASSIGN_CONTACT)).isEmpty();
  }

  @Test
  void somebodyFromElsewhereCannotBeChosen() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS);
    SignedIn elsewhere = signIn.staff("assist-elsewhere", Role.CONTACT, "500229102000");
    String caseNo = course.open(household, AssistanceKinds.ASSIGN_CONTACT);
    course.asTownship();

    assertThatThrownBy(() -> course.submit(caseNo, "Task_AssignContact",
        Map.of("contactId", Long.toString(elsewhere.staffId())))).isInstanceOf(BusinessException.class);
    assertThat(contacts.current(household)).isEmpty();
  }

  @Test
  void withTheSpellTheAssignmentIsWithdrawnAndARollBackAsksAnew() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    long spell = course.determine(household, Risk.ILLNESS);
    String first = course.open(household, AssistanceKinds.ASSIGN_CONTACT);

    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, course.today(), "XC-1"));
    assertThat(cases.require(first).state()).isEqualTo(CaseState.CLOSED);
    assertThat(cases.require(first).outcome()).isEqualTo("spell-closed");

    ActingAs.system(() -> spells.reopen(spell, course.today(), "HT-1"));
    assertThat(course.open(household, AssistanceKinds.ASSIGN_CONTACT)).isNotEqualTo(first);
  }

  @Test
  void nobodyIsOfferedTheTransferOfAHouseholdThatHasNoContactYet() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS);
    course.asTownship();

    assertThat(assignments.mayTransfer(register.require(household))).isFalse();
  }
}
