package org.bangfu.households;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.shared.BusinessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worksheets behind {@link Worksheets}. */
@Service
class IncomeWorksheets implements Worksheets {

  private final WorksheetStore store;
  private final Register register;
  private final AuditLog audit;

  IncomeWorksheets(WorksheetStore store, Register register, AuditLog audit) {
    this.store = store;
    this.register = register;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void save(long householdId, String caseNo, IncomeWorksheet worksheet) {
    worksheet.lines().values().forEach(YuanText::check);
    if (!store.save(householdId, caseNo, worksheet)) {
      throw new BusinessException("households.worksheet.closed", caseNo);
    }
    audit.append(new AuditEvent("household.worksheet", "household:" + householdId,
        register.require(householdId).village(), null, Map.of("case", caseNo)));
  }

  @Override
  @Transactional
  public void close(String caseNo) {
    store.close(caseNo);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<IncomeWorksheet> ofCase(String caseNo) {
    return store.ofCase(caseNo);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<IncomeWorksheet> latest(long householdId) {
    return store.of(householdId).stream().findFirst().map(Kept::worksheet);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> of(long householdId) {
    return store.of(householdId);
  }
}
