package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.Risk;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.measures.Measures;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.Invariant;
import org.bangfu.tasks.Withdrawals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ends a green channel beside the five steps' own course, and what it does not put first. */
@IntegrationTest
@Import({AssistanceCourse.class, Course.class, GreenCourse.class})
class GreenChannelEdgesTests {

  @Autowired private GreenCourse green;
  @Autowired private AssistanceCourse assistance;
  @Autowired private Measures measures;
  @Autowired private Spells spells;
  @Autowired private Cases cases;
  @Autowired private Withdrawals withdrawals;
  @Autowired private List<Invariant> invariants;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void aSpellThatRunsAgainTakesTheMeasuresOver() {
    long household = assistance.household("ORDINARY", 3_000, 1_000);
    long spell = assistance.determine(household, Risk.ILLNESS);
    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, assistance.today(), "XC-1"));
    String caseNo = green.started(household);
    assertThat(green.of(caseNo).identificationCase()).startsWith("ZN-");
    green.choose(caseNo);
    ActingAs.system(() -> spells.reopen(spell, assistance.today(), "HT-1"));

    assertThat(measures.ofSpell(spell)).hasSize(2);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("green-determined");
  }

  @Test
  void fiveStepsThatAreWithdrawnEndItAsNotAdmitted() {
    long household = assistance.household("ORDINARY", 3_000, 1_000);
    String caseNo = green.started(household);
    ActingAs.system(() -> withdrawals.withdraw(green.of(caseNo).identificationCase(), "spell-closed", null));

    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.CLOSED);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("green-refused");
    assistance.asTownship();
    assertThat(assistance.steps(caseNo)).isEmpty();
  }

  @Test
  void theSafetyNetIsNoFirstAid() {
    String caseNo = green.started(assistance.household("NONE", 0, 1_000));
    assistance.asTownship();

    assertThat(assistance.shown(caseNo, "Task_ChooseReliefMeasures").rows("measures"))
        .extracting(row -> row.text("type")).contains("DISASTER_RELIEF").doesNotContain("MINIMUM_LIVING");
  }

  @Test
  void aChannelThatOutlivesItsFiveStepsIsTold() {
    String caseNo = green.started(assistance.household("ORDINARY", 3_000, 1_000));
    String identification = green.of(caseNo).identificationCase();
    assertThat(violations()).noneMatch(line -> line.contains(caseNo));

    jdbc.sql("update case_file set state = 'CLOSED', outcome = 'tried', closed_at = now() where case_no = ?")
        .params(identification).update();
    assertThat(violations()).anyMatch(line -> line.contains(caseNo));
    jdbc.sql("update case_file set state = 'OPEN', outcome = null, closed_at = null where case_no = ?")
        .params(identification).update();
  }

  private List<String> violations() {
    return invariants.stream().filter(one -> one.name().equals("green-channels-end-with-the-five-steps")).findFirst()
        .orElseThrow().violations();
  }
}
