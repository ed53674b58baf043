package org.bangfu.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work of a household's contact: it goes with the contact, and it can be withdrawn. */
@IntegrationTest
class ContactTasksTests {

  private static final String TOWNSHIP = "500229001000";
  private static final CaseKind KIND = new CaseKind("ContactTry", "CT", false);

  @Autowired
  private Contacts contacts;
  @Autowired
  private Spells spells;
  @Autowired
  private Cases cases;
  @Autowired
  private Withdrawals withdrawals;
  @Autowired
  private Inbox inbox;
  @Autowired
  private TaskWork work;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private List<Invariant> invariants;
  private String deployment = "";
  private long household;
  private long spell;
  private SignedIn first = SignedIn.SYSTEM;
  private SignedIn second = SignedIn.SYSTEM;

  @BeforeEach
  void aHouseholdWithTwoWhoCanAccompanyIt() {
    clock.reset();
    first = signIn.staff("handing-over", Role.CONTACT, TOWNSHIP);
    second = signIn.staff("taking-over", Role.CONTACT, Dossiers.VILLAGE);
    household = dossiers.household(Dossiers.VILLAGE);
    spell = ActingAs.system(() -> spells.open(household, Category.MARGINAL, Set.of(Risk.ILLNESS),
        LocalDate.of(2026, 3, 2), "SB-1"));
    deployment = repository.createDeployment()
        .addModelInstance("processes/try/ContactTry.bpmn", Bpmn.createExecutableProcess("ContactTry")
            .camundaHistoryTimeToLive(1).startEvent()
            .userTask("Task_Try").name("联系人试办").camundaCandidateGroups("contact").endEvent().done())
        .deploy().getId();
  }

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void withoutAContactTheTownshipAnswersForTheWork() {
    String caseNo = started();

    signIn.as(Role.TOWNSHIP, TOWNSHIP);
    assertThat(shown(caseNo)).hasSize(1);
    signIn.as(first);
    assertThat(shown(caseNo)).isEmpty();
  }

  @Test
  void aNewContactTakesTheOpenTasksOverClaimedOnesToo() {
    assign(first);
    String caseNo = started();
    signIn.as(first);
    TaskRow row = shown(caseNo).get(0);
    work.claim(row.taskId(), row.version());

    assign(second);

    assertThat(shown(caseNo)).as("the former contact").isEmpty();
    signIn.as(second);
    assertThat(shown(caseNo)).singleElement().satisfies(moved -> {
      assertThat(moved.assigneeId()).isNull();
      work.claim(moved.taskId(), moved.version());
    });
    assertThat(invariant("inbox-equals-engine")).isEmpty();
  }

  @Test
  void withdrawnWorkLeavesTheInboxAndClosesItsCase() {
    assign(first);
    String caseNo = started();

    ActingAs.system(() -> withdrawals.withdraw(caseNo, "withdrawn", null));

    signIn.as(first);
    assertThat(shown(caseNo)).isEmpty();
    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.CLOSED);
    assertThat(invariant("open-cases-advance")).noneMatch(line -> line.contains(caseNo));
    assertThat(invariant("closed-cases-rest")).noneMatch(line -> line.contains(caseNo));
  }

  private String started() {
    CaseFile file = ActingAs.system(() -> cases.open(KIND, household, null));
    runtime.startProcessInstanceByKey("ContactTry", file.caseNo());
    return file.caseNo();
  }

  private void assign(SignedIn who) {
    ActingAs.system(() -> contacts.assign(spell, who.staffId(), "试", "LX-1"));
  }

  private List<TaskRow> shown(String caseNo) {
    return inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 10).rows();
  }

  private List<String> invariant(String name) {
    return invariants.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow().violations();
  }
}
