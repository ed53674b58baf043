package org.bangfu.assistance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.CaseFile;
import org.bangfu.households.Register;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureBook.Move;
import org.bangfu.measures.MeasureBook;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.security.ForOwnRules;
import org.bangfu.shared.NotFoundException;
import org.bangfu.tasks.Withdrawals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a measure (domain §4): offered, accepted, delivered, confirmed. */
@Service
@Transactional
@ForOwnRules
public class MeasureCourse {

  private static final List<MeasureState> LIVE =
      List.of(MeasureState.OFFERED, MeasureState.ACCEPTED, MeasureState.DELIVERED);

  private final MeasureBook book;
  private final MeasureTypes types;
  private final CaseStarts starts;
  private final PlanCases plans;
  private final AssistanceProcess process;
  private final Withdrawals withdrawals;
  private final Register register;
  private final AuditLog audit;
  private final Clock clock;

  MeasureCourse(MeasureBook book, MeasureTypes types, CaseStarts starts, PlanCases plans, AssistanceProcess process,
      Withdrawals withdrawals, Register register, AuditLog audit, Clock clock) {
    this.book = book;
    this.types = types;
    this.starts = starts;
    this.plans = plans;
    this.process = process;
    this.withdrawals = withdrawals;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  void offer(Plan plan, Plan.Line line) {
    offer(plan.householdId(), plan.spellId(), null, line);
  }

  /** Offers a measure of an emergency relief, before there is a spell. */
  public void offerRelief(long householdId, String reliefCase, Plan.Line line) {
    offer(householdId, null, reliefCase, line);
  }

  private void offer(long householdId, @Nullable Long spellId, @Nullable String reliefCase, Plan.Line line) {
    String label = types.find(line.type()).orElseThrow(NotFoundException::new).label();
    CaseFile file = starts.open(AssistanceKinds.MEASURE, householdId, "measure-offered", label);
    starts.about(file, line.type());
    book.offer(new MeasureBook.Offer(householdId, spellId, reliefCase, line.risk(), line.type(), line.department(),
        file.caseNo(), line.plannedFor(), LocalDate.now(clock)), line.note());
    process.start(file.process(), file.caseNo(),
        Map.of("householdId", householdId, "department", line.department()));
    audit("measure.offer", householdId);
  }

  @Transactional(readOnly = true)
  public Measure of(String caseNo) {
    return book.ofCase(caseNo).orElseThrow(NotFoundException::new);
  }

  public void accept(String caseNo, @Nullable String note) {
    book.move(new Move(of(caseNo).id(), List.of(MeasureState.OFFERED), MeasureState.ACCEPTED, null, note));
  }

  public void handOn(String caseNo, String department, String reason) {
    book.handOn(of(caseNo).id(), department, reason);
  }

  /** @param amount yuan; absent where none is paid */
  public void deliver(String caseNo, LocalDate day, @Nullable BigDecimal amount, @Nullable String documentId,
      String note) {
    Measure measure = of(caseNo);
    book.deliver(new Move(measure.id(), List.of(MeasureState.ACCEPTED), MeasureState.DELIVERED, documentId, note), day,
        amount);
    audit("measure.deliver", measure.householdId());
  }

  public void confirm(String caseNo, String note) {
    book.move(new Move(of(caseNo).id(), List.of(MeasureState.DELIVERED), MeasureState.CONFIRMED, null, note));
  }

  /** It did not work, or its department cannot deliver it. */
  public void fail(String caseNo, String reason) {
    book.move(new Move(of(caseNo).id(), LIVE, MeasureState.FAILED, null, reason));
  }

  /** Ends the case of a measure; after a failure the plan needs another answer to the risk. */
  public void close(String caseNo) {
    Measure measure = of(caseNo);
    if (measure.state().live()) {
      throw new IllegalStateException("the course of case " + caseNo + " ended before its measure");
    }
    boolean worked = measure.state() == MeasureState.CONFIRMED;
    starts.close(caseNo, worked ? "measure-confirmed" : "measure-failed");
    Long spell = measure.spellId();
    if (!worked && spell != null) {
      plans.revise(spell, PlanWhy.MEASURE_FAILED);
    }
  }

  /** Takes a live measure back, its open case included. */
  public void withdraw(Measure measure, String why) {
    book.move(new Move(measure.id(), LIVE, MeasureState.WITHDRAWN, null, null));
    if (measure.caseNo() != null) {
      withdrawals.withdraw(measure.caseNo(), why, null);
    }
    audit("measure.withdraw", measure.householdId());
  }

  private void audit(String action, long householdId) {
    audit.append(AuditEvent.of(action, "household:" + householdId, register.require(householdId).village()));
  }
}
