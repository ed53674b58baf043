package org.bangfu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.commands.Checks;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The cycle over all running spells, on a database of its own so that every one is known. */
@IntegrationTest
@Import(VisitCourse.class)
@TestPropertySource(properties = "bangfu.visits.look-every=PT24H")
class VisitCycleTests {

  @Autowired private VisitCycle cycle;
  @Autowired private VisitCourse course;
  @Autowired private Spells spells;
  @Autowired private Checks checks;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void empty() {
    signIn.areas();
    signIn.out();
    jdbc.sql("update household_spell set closed_on = opened_on, closed_why = 'MOVED_AWAY' where closed_on is null").update();
    jdbc.sql("truncate visit_record, visit, visit_cycle").update();
    runtime.createProcessInstanceQuery().list().forEach(one -> runtime.deleteProcessInstance(one.getId(), "test"));
    jdbc.sql("update case_file set state = 'CLOSED', closed_at = now(), outcome = 'test' where state = 'OPEN'").update();
    clock.set(LocalDateTime.of(2026, 3, 2, 9, 0));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void beforeThe15thTheSameMonthElseTheNext() {
    long early = course.monitored(LocalDate.of(2026, 3, 14));
    long late = course.monitored(LocalDate.of(2026, 3, 15));
    clock.set(LocalDateTime.of(2026, 3, 20, 9, 0));
    run();
    assertThat(months(early)).containsExactly("2026-03");
    assertThat(months(late)).isEmpty();
    clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
    run();
    assertThat(months(early)).containsExactly("2026-03", "2026-04");
    assertThat(months(late)).containsExactly("2026-04");
    assertAllHolds();
  }

  @Test
  void theDutyBeginsWithTheFirstCycleAndNotYearsBefore() {
    long old = course.monitored(LocalDate.of(2021, 6, 1));
    run();
    assertThat(months(old)).containsExactly("2026-03");
  }

  @Test
  void aSpellThatRunsAgainAfterTheCycleOfTheMonthIsToldOnlyOnceTheNextOneHasComeWithoutItsVisit() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    long spell = course.spell(household);
    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, LocalDate.of(2026, 3, 2), "XC-1"));
    clock.set(LocalDateTime.of(2026, 4, 1, 0, 5));
    run();
    clock.set(LocalDateTime.of(2026, 4, 1, 9, 0));
    ActingAs.system(() -> spells.reopen(spell, LocalDate.of(2026, 4, 1), "HT-1"));
    assertThat(violations("visits-complete")).isEmpty();

    jdbc.sql("insert into visit_cycle (month, begun_at) values ('2026-05-01', '2026-05-01')").update();
    assertThat(violations("visits-complete")).anySatisfy(told -> assertThat(told).contains("month=2026-04-01"));
  }

  @Test
  void aTimerOnThe1stBeginsTheCycle() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    Job timer = jobs.createJobQuery().processDefinitionKey("VisitCycle").timers().singleResult();
    assertThat(timer.getDuedate().toInstant().atZone(clock.getZone()).getDayOfMonth()).isEqualTo(1);
    clock.set(LocalDateTime.of(2026, 4, 1, 0, 6));
    jobs.executeJob(timer.getId());
    finishCycle();
    assertThat(months(household)).containsExactly("2026-04");
  }

  @Test
  void monthsOfDowntimeAreOpenedAndMarkedLate() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    run();
    clock.set(LocalDateTime.of(2026, 6, 10, 9, 0));
    run();
    assertThat(months(household)).containsExactly("2026-03", "2026-04", "2026-05", "2026-06");
    assertThat(course.visit(household, YearMonth.of(2026, 5)).late()).isTrue();
    assertThat(course.visit(household, YearMonth.of(2026, 6)).late()).isFalse();
    assertAllHolds();
  }

  @Test
  void aHundredAndMoreAreOpenedInSeveralJobs() {
    List<Long> households = IntStream.range(0, 230).mapToObj(n -> course.monitored(LocalDate.of(2026, 2, 2))).toList();
    ActingAs.system(cycle::catchUp);
    assertThat(finishCycle()).as("100, 100, 30 and nothing left").isEqualTo(4);
    assertThat(count()).isEqualTo(households.size());
    assertAllHolds();
  }

  @Test
  void twoCyclesAtOnceOpenEachVisitOnce() {
    IntStream.range(0, 150).forEach(n -> course.monitored(LocalDate.of(2026, 2, 2)));
    CompletableFuture<Void> other = CompletableFuture.runAsync(this::openAll);
    openAll();
    other.join();
    assertThat(count()).isEqualTo(150);
    assertAllHolds();
  }

  @Test
  void oneThatFailsHoldsNobodyElseUpAndIsOpenedWhenItsCauseIsGone() {
    List<Long> households = new ArrayList<>();
    IntStream.range(0, 5).forEach(n -> households.add(course.monitored(LocalDate.of(2026, 2, 2))));
    long bad = households.get(2);
    jdbc.sql("create function visits_test_fail() returns trigger language plpgsql as $$ begin "
        + "if new.household_id = " + bad + " then raise exception 'bad row'; end if; return new; end $$").update();
    jdbc.sql("create trigger visits_test_fail before insert on case_file for each row execute function visits_test_fail()")
        .update();
    try {
      run();
      assertThat(count()).isEqualTo(4);
      assertThat(violations("visits-complete")).singleElement().asString().contains("household=" + bad);
    } finally {
      jdbc.sql("drop trigger visits_test_fail on case_file").update();
      jdbc.sql("drop function visits_test_fail()").update();
    }
    run();
    assertThat(months(bad)).containsExactly("2026-03");
    assertAllHolds();
  }

  @Test
  void whileSuspendedNothingIsOpenedAndNothingIsLost() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    repository.suspendProcessDefinitionByKey("MonthlyVisit");
    try {
      run();
      assertThat(months(household)).isEmpty();
    } finally {
      repository.activateProcessDefinitionByKey("MonthlyVisit");
    }
    clock.set(LocalDateTime.of(2026, 4, 3, 9, 0));
    run();
    assertThat(months(household)).containsExactly("2026-03", "2026-04");
  }

  @Test
  void aRevisedModelOpensNothingTwice() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    run();
    for (String model : List.of("MonthlyVisit", "VisitCycle")) {
      repository.createDeployment().addClasspathResource("processes/visits/" + model + ".bpmn")
          .addClasspathResource("forms/visits/visits-visit.form").addClasspathResource("forms/visits/visits-follow-up.form")
          .deploy();
    }
    assertThat(jobs.createJobQuery().processDefinitionKey("VisitCycle").timers().count()).isEqualTo(1);
    run();
    assertThat(months(household)).containsExactly("2026-03");
  }

  @Test
  void aCycleWhoseJobGaveUpGoesOnAtTheNextLook() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    ActingAs.system(cycle::catchUp);
    jobs.setJobRetries(cycleJob().getId(), 0);
    ActingAs.system(cycle::catchUp);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("VisitCycle").count()).isEqualTo(1);
    finishCycle();
    assertThat(months(household)).containsExactly("2026-03");
  }

  @Test
  void aContactAssignedAfterTheOpeningGetsTheVisit() {
    long household = course.monitored(LocalDate.of(2026, 2, 2));
    run();
    var contact = course.contact(household, "visits-assigned-late");
    ActingAs.system(cycle::catchUp);
    signIn.as(contact);
    assertThat(course.steps(course.visit(household, YearMonth.of(2026, 3)).caseNo())).containsExactly(Visits.STEP);
  }

  private void run() {
    ActingAs.system(cycle::catchUp);
    finishCycle();
  }

  /** Runs the jobs of the cycle as the job executor would; answers how many. */
  private int finishCycle() {
    int number = 0;
    for (Job job = cycleJob(); job != null; job = cycleJob()) {
      jobs.executeJob(job.getId());
      number++;
    }
    return number;
  }

  private Job cycleJob() {
    return jobs.createJobQuery().processDefinitionKey("VisitCycle").messages().singleResult();
  }

  private void openAll() {
    ActingAs.system(() -> {
      var reached = cycle.next(DueVisit.NONE);
      while (reached.isPresent()) {
        reached = cycle.next(reached.get());
      }
    });
  }

  private List<String> months(long household) {
    return jdbc.sql("select to_char(month, 'YYYY-MM') from visit where household_id = ? order by month").param(household)
        .query(String.class).list();
  }

  private long count() {
    return jdbc.sql("select count(*) from visit where state = 'OPEN'").query(Long.class).single();
  }

  private List<String> violations(String invariant) {
    return checks.run().stream().filter(finding -> finding.invariant().equals(invariant))
        .flatMap(finding -> finding.violations().stream()).toList();
  }

  private void assertAllHolds() {
    assertThat(checks.run()).filteredOn(finding -> finding.invariant().startsWith("visits-")
            || finding.invariant().startsWith("inbox-") || finding.invariant().endsWith("-advance")
            || finding.invariant().endsWith("-rest"))
        .hasSizeGreaterThan(5).allSatisfy(finding -> assertThat(finding.violations()).isEmpty());
  }
}
