package org.bangfu.absence.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.absence.leaving.NewLeaving.Successor;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.bangfu.visits.VisitCourse;
import org.bangfu.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who leaves a post leaves nothing behind: households, visits of now and later, and the right to look. */
@IntegrationTest
@Import(VisitCourse.class)
class LeavingsTests {

  private static final String TOWNSHIP = "500229001000";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private Leavings leavings;
  @Autowired private LeavingPreview preview;
  @Autowired private DueLeavings due;
  @Autowired private VisitCourse course;
  @Autowired private Contacts contacts;
  @Autowired private Personnel personnel;
  @Autowired private AccessPolicy policy;
  @Autowired private Inbox inbox;
  @Autowired private TaskWork work;
  @Autowired private Timeline timeline;
  @Autowired private List<Invariant> invariants;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private long household;
  private SignedIn leaver = SignedIn.SYSTEM;
  private SignedIn successor = SignedIn.SYSTEM;

  @BeforeEach
  void aContactAndASuccessor() {
    clock.reset();
    int number = NUMBER.incrementAndGet();
    household = course.monitored(LocalDate.of(2026, 3, 1));
    leaver = course.contact(household, "leaver-" + number);
    successor = signIn.staff("follows-" + number, Role.CONTACT, TOWNSHIP);
  }

  /** A clock that is turned back lets an ended posting run again, which no day of earnest does. */
  @AfterEach
  void resetClock() {
    clock.reset();
    signIn.endPostings(leaver);
  }

  @Test
  void householdsOpenVisitsAndFutureVisitsGoToTheSuccessorAndTheRightsEndAtOnce() {
    String visit = course.open(household, YearMonth.of(2026, 3));
    signIn.as(leaver);
    TaskRow claimed = course.row(visit, Visits.STEP);
    work.claim(claimed.taskId(), claimed.version());

    asTownship();
    leavings.record(leaving(TODAY, successor.staffId()));

    assertThat(contacts.of(household)).extracting(Contact::staffId, Contact::from, Contact::to).containsExactly(
        tuple(successor.staffId(), TODAY, null), tuple(leaver.staffId(), TODAY, TODAY));
    assertThat(contacts.of(household).get(0).reason()).isEqualTo(leaver.name() + "离岗：工作调动");
    assertThat(timeline.ofHousehold(household, 50)).anySatisfy(entry ->
        assertThat(entry.what().note()).contains(leaver.name(), successor.name(), "工作调动"));
    signIn.as(leaver);
    assertThat(policy.may(Action.HOUSEHOLD_READ, new AreaCode(Dossiers.VILLAGE))).isFalse();
    assertThatThrownBy(() -> rows(visit)).isInstanceOf(NotFoundException.class);
    signIn.as(successor);
    assertThat(course.row(visit, Visits.STEP).assigneeId()).isNull();

    clock.set(LocalDate.of(2026, 4, 1).atTime(0, 30));
    String later = course.open(household, YearMonth.of(2026, 4));
    signIn.as(successor);
    assertThat(rows(later)).hasSize(1);
    assertThat(checks()).isEmpty();
  }

  @Test
  void aPlannedOneHappensOnceOnItsDayWhateverNodesLookAndHoweverLongTheyWereDown() {
    asTownship();
    long id = leavings.record(leaving(TODAY.plusDays(3), successor.staffId()));
    due.runAll();
    assertThat(contacts.staffOf(household)).contains(leaver.staffId());
    assertThat(state(id)).isEqualTo(Leaving.State.PLANNED);

    clock.set(TODAY.plusDays(10).atTime(3, 0));
    Stream.of(CompletableFuture.runAsync(due::runAll), CompletableFuture.runAsync(due::runAll))
        .toList().forEach(CompletableFuture::join);
    due.runAll();

    assertThat(contacts.of(household)).extracting(Contact::staffId)
        .containsExactly(successor.staffId(), leaver.staffId());
    assertThat(ActingAs.system(() -> personnel.postingsOf(List.of(leaver.staffId())))).extracting(Posting::to)
        .as("the last day in the post").containsExactly(TODAY.plusDays(2));
    asTownship();
    assertThat(state(id)).isEqualTo(Leaving.State.DONE);
    assertThat(checks()).isEmpty();
  }

  @Test
  void aPlannedOneCanBeTakenBackAndNotOnceItHappened() {
    asTownship();
    long id = leavings.record(leaving(TODAY.plusDays(3), successor.staffId()));
    assertThatThrownBy(() -> leavings.record(leaving(TODAY.plusDays(9), successor.staffId())))
        .hasMessageContaining("leaving.planned");
    leavings.cancel(id, 0);
    clock.set(TODAY.plusDays(10).atTime(3, 0));
    due.runAll();
    assertThat(contacts.staffOf(household)).contains(leaver.staffId());

    asTownship();
    long done = leavings.record(leaving(TODAY.plusDays(10), successor.staffId()));
    assertThatThrownBy(() -> leavings.cancel(done, 1)).isInstanceOf(RowVersionConflict.class);
  }

  @Test
  void whatCameSinceThePlanMovesTooAndASuccessorWhoIsGoneIsReplaced() {
    asTownship();
    leavings.record(leaving(TODAY.plusDays(3), successor.staffId()));
    long second = course.monitored(LocalDate.of(2026, 3, 1));
    ActingAs.system(() -> contacts.assign(course.spell(second), leaver.staffId(), "指定", "LX-1"));
    signIn.endPostings(successor);

    clock.set(TODAY.plusDays(3).atTime(0, 5));
    due.runAll();

    for (long each : List.of(household, second)) {
      assertThat(contacts.staffOf(each)).as("household " + each).isPresent()
          .hasValueSatisfying(staff -> assertThat(staff).isNotIn(leaver.staffId(), successor.staffId()));
    }
    assertThat(checks()).isEmpty();
  }

  @Test
  void whereNobodyFollowsTheTownshipIsAskedAndAnswersForTheWork() {
    String visit = course.open(household, YearMonth.of(2026, 3));
    asTownship();

    leavings.record(leaving(TODAY, null));

    assertThat(contacts.current(household)).isEmpty();
    SignedIn township = asTownship();
    assertThat(rows(visit)).extracting(TaskRow::groupId).containsExactly("township:" + TOWNSHIP);
    assertThat(inbox.page(new InboxFilter(InboxFilter.View.ALL, null, "AssignContact", null, null, null), null, 200).rows())
        .as("asked of " + township.name()).extracting(TaskRow::householdId).contains(household);
    assertThat(checks()).isEmpty();
  }

  @Test
  void onlyWhatTheRemainingPostingsDoNotCoverMoves() {
    SignedIn both = signIn.staff(leaver.username(), Role.CONTACT, Dossiers.VILLAGE);
    assertThat(both.staffId()).isEqualTo(leaver.staffId());
    List<Posting> postings = personnel.postingsOn(leaver.staffId(), TODAY);
    long ofTownship = postings.stream().filter(each -> each.unit().equals(TOWNSHIP)).findFirst().orElseThrow().id();
    asTownship();
    assertThat(preview.of(leaver.staffId(), TODAY, List.of(ofTownship))).satisfies(told -> {
      assertThat(told.households()).isEmpty();
      assertThat(told.everything()).isFalse();
    });

    leavings.record(new NewLeaving(leaver.staffId(), TODAY, "分工调整", List.of(ofTownship), List.of(), Map.of()));

    assertThat(contacts.staffOf(household)).contains(leaver.staffId());
    assertThat(personnel.postingsOn(leaver.staffId(), TODAY)).extracting(Posting::unit).containsExactly(Dossiers.VILLAGE);
  }

  @Test
  void hundredsAreProposedToWhoeverHasFewestAndHandedOverTogether() {
    for (int number = 0; number < 24; number++) {
      long more = course.monitored(LocalDate.of(2026, 3, 1));
      ActingAs.system(() -> contacts.assign(course.spell(more), leaver.staffId(), "指定", "LX-1"));
    }
    SignedIn other = signIn.staff("follows-too-" + NUMBER.get(), Role.CONTACT, Dossiers.VILLAGE);
    asTownship();
    LeavingPreview.Told told = preview.of(leaver.staffId(), TODAY, postings());

    assertThat(told.households()).hasSize(25).allSatisfy(line -> assertThat(line.proposed()).isNotNull());
    assertThat(told.households()).extracting(LeavingPreview.HouseholdLine::proposed)
        .as("both have none yet").contains(successor.staffId(), other.staffId());
    leavings.record(new NewLeaving(leaver.staffId(), TODAY, "退休", postings(), List.of(), Map.of()));
    assertThat(told.households()).allSatisfy(line ->
        assertThat(contacts.staffOf(line.householdId())).contains(line.proposed()));
    assertThat(checks()).isEmpty();
  }

  private NewLeaving leaving(LocalDate from, @Nullable Long to) {
    return new NewLeaving(leaver.staffId(), from, "工作调动", postings(), List.of(new Successor(household, to)), Map.of());
  }

  private List<Long> postings() {
    return personnel.postingsOn(leaver.staffId(), LocalDate.now(clock)).stream().map(Posting::id).toList();
  }

  private SignedIn asTownship() {
    return signIn.as(signIn.staff("leaving-township", Role.TOWNSHIP, TOWNSHIP));
  }

  private Leaving.State state(long id) {
    return leavings.page(null, 200).rows().stream().filter(each -> each.id() == id).findFirst().orElseThrow().state();
  }

  private List<TaskRow> rows(String caseNo) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 10).rows();
  }

  private List<String> checks() {
    return invariants.stream().filter(each -> each.name().equals("inbox-equals-engine")
            || each.name().equals("leavers-hold-nothing") || each.name().equals("contacts-inside-spells"))
        .flatMap(each -> each.violations().stream().map(line -> each.name() + ": " + line)).toList();
  }
}
