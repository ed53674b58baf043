package org.bangfu.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseStore.Opening;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseFiles implements Cases {

  private final CaseStore store;
  private final CaseReach reach;
  private final Register register;
  private final DueDates dueDates;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseFiles(CaseStore store, CaseReach reach, Register register, DueDates dueDates, CurrentStaff staff, AuditLog audit,
      ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.register = register;
    this.dueDates = dueDates;
    this.staff = staff;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public CaseFile open(CaseKind kind, long householdId, @Nullable Limit total) {
    return open(kind, householdId, total == null ? null : dueDates.of(clock.instant(), total).at(), total);
  }

  @Override
  @Transactional
  public CaseFile openUntil(CaseKind kind, long householdId, Instant due) {
    return open(kind, householdId, due, null);
  }

  private CaseFile open(CaseKind kind, long householdId, @Nullable Instant totalDue, @Nullable Limit total) {
    reach.requireHousehold(Action.CASE_START, householdId);
    Household household = register.require(householdId);
    int year = LocalDate.now(clock).getYear();
    String caseNo = kind.number(year, store.nextNumber(kind.prefix(), year));
    CaseFile opened = store.insert(new Opening(caseNo, householdId, household.headName(), household.village(), kind,
        clock.instant(), staff.require(), totalDue, total)).orElseThrow(() -> alreadyOpen(householdId, kind.process()));
    audit.append(AuditEvent.of("case.open", "case:" + caseNo, opened.area()));
    return opened;
  }

  @Override
  @Transactional
  public void about(String caseNo, String subject) {
    store.about(caseNo, subject);
  }

  @Override
  @Transactional
  public List<CaseFile> openMany(CaseKind kind, List<Long> householdIds) {
    int year = LocalDate.now(clock).getYear();
    long last = store.nextNumbers(kind.prefix(), year, householdIds.size());
    List<String> numbers = LongStream.rangeClosed(last - householdIds.size() + 1, last)
        .mapToObj(number -> kind.number(year, number)).toList();
    return store.insertMany(kind, numbers, householdIds, clock.instant(), staff.require());
  }

  @Override
  @Transactional(readOnly = true)
  public CaseFile require(String caseNo) {
    return store.byNumber(caseNo).orElseThrow(NotFoundException::new);
  }

  @Override
  @Transactional
  public CaseFile read(String caseNo) {
    CaseFile file = require(caseNo);
    reach.require(Action.CASE_READ, file);
    audit.append(AuditEvent.of("case.read", "case:" + caseNo, file.area()));
    return file;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CaseFile> ofHousehold(long householdId) {
    return store.ofHousehold(householdId).stream().filter(file -> reach.may(Action.CASE_READ, file)).toList();
  }

  @Override
  @Transactional
  public void close(String caseNo, String outcome) {
    CaseFile file = require(caseNo);
    if (!store.close(caseNo, outcome, clock.instant())) {
      throw new BusinessException("case.alreadyClosed", caseNo);
    }
    audit.append(AuditEvent.of("case.close", "case:" + caseNo, file.area()));
    events.publishEvent(new CaseClosed(caseNo, file.householdId(), file.process(), outcome));
  }

  private BusinessException alreadyOpen(long householdId, String process) {
    String other = store.openOne(householdId, process).map(CaseFile::caseNo).orElse("");
    return new BusinessException("case.alreadyOpen", other);
  }
}
