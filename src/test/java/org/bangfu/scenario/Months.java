package org.bangfu.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.security.ActingAs;
import org.bangfu.visits.VisitCycle;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Time goes on day by day, and what falls due happens before anybody works, as the job executor would have it. */
@TestComponent
class Months {

  private final MutableClock clock;
  private final ManagementService jobs;
  private final VisitCycle cycle;
  private final SignIn signIn;

  Months(MutableClock clock, ManagementService jobs, VisitCycle cycle, SignIn signIn) {
    this.clock = clock;
    this.jobs = jobs;
    this.cycle = cycle;
    this.signIn = signIn;
  }

  /** The morning of a day: due jobs, and the look for missing visits. */
  void morning(LocalDate day, Ledger ledger) {
    signIn.out();
    clock.set(day.atTime(0, 30));
    fireDue(ledger);
    ActingAs.system(cycle::catchUp);
    fireDue(ledger);
    ledger.looked(day);
    clock.set(day.atTime(9, 0));
  }

  private void fireDue(Ledger ledger) {
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(job -> fire(job, ledger));
    }
  }

  private void fire(Job job, Ledger ledger) {
    try {
      jobs.executeJob(job.getId());
    } catch (RuntimeException failed) {
      ledger.fault(LocalDate.now(clock) + " a job of " + job.getProcessDefinitionKey() + " failed: " + failed);
      jobs.setJobRetries(job.getId(), 0);
    }
  }

  private List<Job> due() {
    return jobs.createJobQuery().executable().active().list().stream()
        .sorted(Comparator.comparing((Job job) -> job.getDuedate() == null ? new Date(0) : job.getDuedate())).toList();
  }
}
