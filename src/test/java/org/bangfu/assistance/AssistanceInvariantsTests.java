package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.measures.Measure;
import org.bangfu.measures.Measures;
import org.bangfu.shared.Invariant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators are told of a measure or plan that is at odds with its case. */
@IntegrationTest
@Import(AssistanceCourse.class)
class AssistanceInvariantsTests {

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Measures measures;
  @Autowired
  private List<Invariant> invariants;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void aMeasureThatEndedWithoutItsCaseIsTold() {
    Measure measure = measures.ofHousehold(course.planned()).get(0);
    String told = "case=" + measure.caseNo();
    assertThat(violations("measures-end-with-their-cases")).noneMatch(line -> line.contains(told));

    jdbc.sql("update measure set state = 'FAILED' where id = ?").params(measure.id()).update();
    assertThat(violations("measures-end-with-their-cases")).anyMatch(line -> line.contains(told));
    jdbc.sql("update measure set state = 'OFFERED' where id = ?").params(measure.id()).update();
  }

  @Test
  void aPlanInForceWhoseMeasureIsMissingIsTold() {
    long household = course.planned();
    String plan = jdbc.sql("select case_no from assistance_plan where household_id = ?").params(household)
        .query(String.class).single();
    assertThat(violations("plans-in-force-are-offered")).noneMatch(line -> line.contains(plan));

    jdbc.sql("update assistance_plan_line set type = 'BRAND' where case_no = ? and type = 'JOB_GUIDANCE'").params(plan)
        .update();
    assertThat(violations("plans-in-force-are-offered")).anyMatch(line -> line.contains(plan));
    jdbc.sql("update assistance_plan_line set type = 'JOB_GUIDANCE' where case_no = ? and type = 'BRAND'").params(plan)
        .update();
  }

  @Test
  void openCasesOfTheFamilyBelongToRunningSpells() {
    long household = course.planned();

    assertThat(violations("assistance-ends-with-the-spell"))
        .noneMatch(line -> line.endsWith("household=" + household));
  }

  private List<String> violations(String name) {
    return invariants.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().violations();
  }
}
