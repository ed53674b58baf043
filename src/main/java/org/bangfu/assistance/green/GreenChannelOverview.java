package org.bangfu.assistance.green;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.households.Register;
import org.bangfu.measures.Measure;
import org.bangfu.measures.Measures;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The green channels of a household for those who may read its cases. */
@Service
@Transactional(readOnly = true)
public class GreenChannelOverview {

  /**
   * A channel with its case and its measures.
   *
   * @param daysLeft days until its limit, today not counted; below zero once it has passed
   */
  public record Row(GreenChannel channel, CaseFile file, List<Measure> measures, int daysLeft) {

    public boolean open() {
      return file.state() == CaseState.OPEN;
    }

    public boolean overdue() {
      return open() && daysLeft < 0;
    }
  }

  private final GreenChannelStore store;
  private final Measures measures;
  private final Cases cases;
  private final Register register;
  private final AccessPolicy policy;
  private final Clock clock;

  GreenChannelOverview(GreenChannelStore store, Measures measures, Cases cases, Register register, AccessPolicy policy,
      Clock clock) {
    this.store = store;
    this.measures = measures;
    this.cases = cases;
    this.register = register;
    this.policy = policy;
    this.clock = clock;
  }

  /** Newest first. */
  public List<Row> of(long householdId) {
    policy.require(Action.CASE_READ, register.require(householdId).village());
    return store.ofHousehold(householdId).stream().map(this::row).toList();
  }

  private Row row(GreenChannel channel) {
    return new Row(channel, cases.require(channel.caseNo()), measures.ofRelief(channel.caseNo()),
        (int) ChronoUnit.DAYS.between(LocalDate.now(clock), channel.dueOn()));
  }
}
