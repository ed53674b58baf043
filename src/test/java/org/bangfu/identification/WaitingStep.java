package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangfu.MutableClock;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.CasePauses;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.ApplicantWaits;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A household whose verification may wait for it. */
abstract class WaitingStep {

  static final String STEP = "Task_VerifyHousehold";

  @Autowired Course course;
  @Autowired ApplicantWaits waits;
  @Autowired CasePauses pauses;
  @Autowired Cases cases;
  @Autowired TaskWork work;
  @Autowired MutableClock clock;
  String caseNo = "";
  @Autowired private Dossiers dossiers;
  @Autowired private Timeline timeline;
  @Autowired private List<Invariant> invariants;

  /** Begun and accepted on Monday 2 March: to be verified in 3 days, decided in 15. */
  @BeforeEach
  void aHouseholdToVerify() {
    clock.reset();
    caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.acceptClue(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(due()).isEqualTo("2026-03-05");
    assertThat(totalDue()).isEqualTo("2026-03-17");
  }

  @AfterEach
  void whatMustHoldHolds() {
    assertThat(invariants.stream().flatMap(each -> each.violations().stream())).noneMatch(line -> line.contains(caseNo));
    clock.reset();
  }

  void ask() {
    claim();
    waits.begin(taskId(), version(), Ask.DOCUMENTS, "补交住院费用结算单");
  }

  void claim() {
    if (open().row().assigneeId() == null) {
      work.claim(taskId(), version());
    }
  }

  static void refused(ThrowingCallable doing, String key) {
    assertThatThrownBy(doing).isInstanceOf(BusinessException.class).hasMessageContaining(key);
  }

  OpenTask open() {
    return course.open(caseNo, STEP);
  }

  String taskId() {
    return open().row().taskId();
  }

  int version() {
    return open().row().version();
  }

  String due() {
    return LocalDate.ofInstant(open().row().due(), clock.getZone()).toString();
  }

  String totalDue() {
    CaseFile file = cases.require(caseNo);
    return LocalDate.ofInstant(file.totalDue(), clock.getZone()).toString();
  }

  List<String> outcomes() {
    return timeline.ofCase(caseNo).stream().map(entry -> String.valueOf(entry.what().outcome())).toList();
  }
}
